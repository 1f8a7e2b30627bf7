-- name: kept
SELECT name, row, salt, mark FROM row_mark
WHERE (name, row) IN (SELECT value ->> 0, value ->> 1 FROM json_each(:rows))

-- name: keep
REPLACE INTO row_mark (name, row, salt, mark) VALUES (:name, :row, :salt, :mark)

-- name: drop
DELETE FROM row_mark WHERE name = :name AND row = :row

-- name: last_moment
SELECT recorded_at FROM event ORDER BY id DESC LIMIT 1

-- name: files
-- Every file whose checksum is known; one of a case on a list of destruction may have no bytes.
SELECT 'kept_body' AS name, k.id, k.sha256, EXISTS (SELECT 1 FROM destruction AS d
    WHERE d.case_id = k.case_id) AS may_be_gone FROM kept_file AS k WHERE k.state = 'kept'
UNION ALL SELECT 'upload', id, sha256, 0 FROM upload WHERE sha256 IS NOT NULL

-- name: salts
SELECT row, salt FROM row_mark WHERE name = :name
