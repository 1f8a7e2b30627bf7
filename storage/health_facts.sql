-- name: traffic
-- What waits, what failed since :since, and when Telegram last took something.
SELECT
    (SELECT count(*) FROM inbox WHERE state = 'waiting') AS incoming,
    (SELECT count(*) FROM inbox WHERE state = 'parked') AS parked,
    (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')) AS outgoing,
    (SELECT count(*) FROM outbox WHERE failed_at > :since AND state = 'failed') AS failed,
    (SELECT max(sent_at) FROM outbox WHERE sent_at IS NOT NULL) AS sent_at

-- name: day
-- What came and went since :since; of what is sent only messages, not changes to them.
SELECT
    (SELECT count(*) FROM inbox WHERE stored_at > :since) AS received,
    (SELECT count(*) FROM outbox WHERE sent_at > :since AND method LIKE 'send%') AS sent,
    (SELECT count(*) FROM outbox WHERE failed_at > :since) AS failed

-- name: inbox
SELECT state, count(*) AS count, min(stored_at) AS oldest FROM inbox
WHERE state IN ('waiting', 'parked') GROUP BY state

-- name: outbox
SELECT state, count(*) AS count, min(created_at) AS oldest FROM outbox
WHERE state IN ('queued', 'sending', 'held') GROUP BY state

-- name: cases
SELECT state, count(*) AS n FROM cases GROUP BY state

-- name: list_uses
SELECT what, sum(times) AS n FROM list_use GROUP BY what

-- name: reminders
SELECT count(*) AS n FROM reminder WHERE state = 'waiting' AND due_at <= :now

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
