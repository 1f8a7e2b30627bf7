-- name: hold
UPDATE outbox SET state = 'held', uncertain = 1 WHERE state IN ('queued', 'sending')

-- name: restored
INSERT INTO desk_state (name, value) VALUES ('restored_at', :now)
ON CONFLICT (name) DO UPDATE SET value = excluded.value
