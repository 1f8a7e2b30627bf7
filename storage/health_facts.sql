-- name: traffic
-- What waits, what failed since :since, and when Telegram last took something.
SELECT
    (SELECT count(*) FROM inbox WHERE state = 'waiting') AS incoming,
    (SELECT count(*) FROM inbox WHERE state = 'parked') AS parked,
    (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')) AS outgoing,
    (SELECT count(*) FROM outbox WHERE state = 'failed' AND created_at > :since) AS failed,
    (SELECT max(sent_at) FROM outbox WHERE sent_at IS NOT NULL) AS sent_at
