-- name: copied
-- A copy of a copy that was never opened lacks all since the first.
INSERT INTO desk_state (name, value) VALUES (:name, :now)
ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE value = ''

-- name: hold
UPDATE outbox SET state = 'held', uncertain = 1 WHERE state IN ('queued', 'sending')

-- name: counters
-- How far each series of a year was counted, by its counter or its numbers, whichever is further. One without
-- a number goes on after the number of 'any' series of that year.
SELECT series, max(last) AS last FROM (
    SELECT :series AS series, 0 AS last
    UNION ALL SELECT series, last FROM counter WHERE year = :year AND last <= 999999999
    UNION ALL SELECT series, sequence FROM given_number WHERE year = :year AND sound
) WHERE last >= 0 GROUP BY series

-- name: leave_out
INSERT INTO counter (series, year, last) VALUES (:series, :year, :last)
ON CONFLICT (series, year) DO UPDATE SET last = excluded.last

-- name: count_ids
-- SQLite counts the ids of a table from its first row on.
INSERT INTO sqlite_sequence (name, seq)
SELECT name, 0 FROM sqlite_master
WHERE sql LIKE '%AUTOINCREMENT%' AND name NOT IN (SELECT name FROM sqlite_sequence)

-- name: leave_ids_out
UPDATE sqlite_sequence SET seq = seq + :ids
