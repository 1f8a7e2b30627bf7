-- name: kept
SELECT name, row, salt, mark FROM row_mark
WHERE (name, row) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:rows))

-- name: keep
REPLACE INTO row_mark (name, row, salt, mark) VALUES (:name, :row, :salt, :mark)

-- name: drop
DELETE FROM row_mark WHERE name = :name AND row = :row

-- name: last_moment
SELECT recorded_at FROM event ORDER BY id DESC LIMIT 1

-- name: salts
SELECT row, salt FROM row_mark WHERE name = :name
