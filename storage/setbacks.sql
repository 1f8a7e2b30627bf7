-- name: of_matter
SELECT * FROM setback WHERE matter = :matter

-- name: every
SELECT * FROM setback ORDER BY since, matter, row

-- name: waiting
SELECT count(*) AS count, min(since) AS since FROM setback

-- name: put_off
INSERT INTO setback (matter, row, failures, since, until_at, error)
VALUES (:matter, :row, 1, :now, :until_at, :error)
ON CONFLICT (matter, row) DO UPDATE
SET failures = failures + 1, until_at = excluded.until_at, error = excluded.error

-- name: forget
DELETE FROM setback
WHERE matter = :matter AND row IN (SELECT value FROM json_each(:rows))
