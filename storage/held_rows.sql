-- name: every
SELECT seq FROM outbox WHERE state = 'held' ORDER BY seq

-- name: release
-- A held row is cancelled if a newer row with its key is queued.
UPDATE outbox SET state = CASE WHEN EXISTS (
        SELECT 1 FROM outbox AS q WHERE q.key = outbox.key AND q.state = 'queued')
    THEN 'cancelled' ELSE 'queued' END
WHERE state = 'held'
