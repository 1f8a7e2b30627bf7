-- name: queue
INSERT INTO outbox (key, lane, chat, priority, method, payload, sensitive, purpose, about,
    case_id, not_before, held_until, created_at)
VALUES (:key, :lane, :chat, :priority, :method, :payload, :sensitive, :purpose, :about,
    :case_id, :now, :held_until, :now)

-- name: queue_or_replace
-- A row that is still queued under this key takes the newer payload and keeps its place.
INSERT INTO outbox (key, lane, chat, priority, method, payload, sensitive, purpose, about,
    case_id, not_before, held_until, created_at)
VALUES (:key, :lane, :chat, :priority, :method, :payload, :sensitive, :purpose, :about,
    :case_id, :now, :held_until, :now)
ON CONFLICT (key) WHERE state = 'queued' AND key IS NOT NULL
DO UPDATE SET payload = excluded.payload, method = excluded.method
RETURNING seq

-- name: heads
-- The first open row of every lane. A held reply lets later words pass.
SELECT * FROM outbox AS o
WHERE o.state = 'queued' AND o.not_before <= :now
  AND (o.held_until IS NULL OR o.held_until <= :now)
  AND NOT EXISTS (
    SELECT 1 FROM outbox AS p
    WHERE p.lane = o.lane AND p.seq < o.seq AND p.state IN ('queued', 'sending')
      AND (p.held_until IS NULL OR p.held_until <= :now))
  AND NOT EXISTS (SELECT 1 FROM outbox AS s WHERE s.lane = o.lane AND s.state = 'sending')
ORDER BY o.priority, o.seq
LIMIT 64

-- name: claim
UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE seq = :seq

-- name: sent
UPDATE outbox SET state = 'sent', sent_at = :now, message_id = :message_id, error = NULL,
    payload = CASE WHEN sensitive THEN NULL ELSE payload END
WHERE seq = :seq

-- name: failed
UPDATE outbox SET state = 'failed', error = :error,
    payload = CASE WHEN sensitive THEN NULL ELSE payload END
WHERE seq = :seq

-- name: again
UPDATE outbox SET state = 'queued', not_before = :not_before, error = :error,
    uncertain = max(uncertain, :uncertain),
    attempts = attempts - CASE WHEN :counted THEN 0 ELSE 1 END
WHERE seq = :seq

-- name: recover
-- What was on its way when the process died may have arrived.
UPDATE outbox SET state = 'queued', uncertain = 1 WHERE state = 'sending'

-- name: by_seq
SELECT * FROM outbox WHERE seq = :seq

-- name: cancel
UPDATE outbox SET state = 'cancelled', payload = CASE WHEN sensitive THEN NULL ELSE payload END
WHERE seq = :seq AND state = 'queued'

-- name: replace
UPDATE outbox SET payload = :payload WHERE seq = :seq AND state = 'queued'

-- name: recent
SELECT chat, sent_at FROM outbox WHERE sent_at > :since ORDER BY sent_at

-- name: next_due
-- When the earliest queued row may go that is not due yet.
SELECT min(max(not_before, coalesce(held_until, not_before))) AS at
FROM outbox WHERE state = 'queued' AND max(not_before, coalesce(held_until, not_before)) > :now

-- name: open
SELECT count(*) AS n FROM outbox WHERE state IN ('queued', 'sending')

-- name: migrate_chat
UPDATE outbox SET chat = :new WHERE chat = :old AND state IN ('queued', 'sending')

-- name: purge
DELETE FROM outbox WHERE state IN ('sent', 'failed', 'cancelled') AND created_at < :before
    AND case_id IS NULL
