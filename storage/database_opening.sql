-- name: copied
-- A copy of a copy that was never opened lacks all since the first.
INSERT INTO desk_state (name, value) VALUES (:name, :now)
ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value = ''

-- name: hold
UPDATE outbox SET state = 'held', uncertain = 1 WHERE state IN ('queued', 'sending')

-- name: floor
-- A series without a number in a year goes on after the number of 'any' series of that year.
INSERT INTO counter (series, year, last) VALUES (:series, :year, 0) ON CONFLICT DO NOTHING

-- name: counters
SELECT series, last FROM counter WHERE year = :year ORDER BY series

-- name: leave_out
UPDATE counter SET last = :last WHERE series = :series AND year = :year

-- name: count_ids
-- SQLite counts the ids of a table from its first row on.
INSERT INTO sqlite_sequence (name, seq)
SELECT name, 0 FROM sqlite_master
WHERE sql LIKE '%AUTOINCREMENT%' AND name NOT IN (SELECT name FROM sqlite_sequence)

-- name: leave_ids_out
UPDATE sqlite_sequence SET seq = seq + :ids
