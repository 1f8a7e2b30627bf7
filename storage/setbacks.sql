-- name: of_matter
SELECT * FROM setback WHERE matter = :matter

-- name: every
SELECT * FROM setback ORDER BY since, matter, row

-- name: any
SELECT 1 FROM setback LIMIT 1

-- name: waiting
-- An attempt that is counted before it begins is none that failed, unless it comes again.
SELECT count(*) AS count, min(since) AS since FROM setback WHERE error <> '' OR failures > 1

-- name: put_off
INSERT INTO setback (matter, row, failures, since, until_at, error)
VALUES (:matter, :row, :failures, :since, :until_at, :error)
ON CONFLICT (matter, row) DO UPDATE
SET failures = failures + excluded.failures, until_at = excluded.until_at,
    error = coalesce(nullif(excluded.error, ''), error)

-- name: forget
DELETE FROM setback
WHERE matter = :matter AND row IN (SELECT value FROM json_each(:rows))
