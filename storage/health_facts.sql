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
