-- name: ended
UPDATE outbox SET state = :state, message_id = :message_id,
    sent_at = CASE WHEN :state = 'sent' THEN :now END,
    failed_at = CASE WHEN :state = 'failed' THEN :now END
WHERE seq = :seq AND state IN ('queued', 'sending')

-- name: owe
INSERT INTO owed_effect (seq, outcome, at) VALUES (:seq, :outcome, :now)
ON CONFLICT (seq) DO NOTHING

-- name: due
SELECT seq FROM owed_effect ORDER BY seq

-- name: find
SELECT outcome, at FROM owed_effect WHERE seq = :seq

-- name: done
DELETE FROM owed_effect WHERE seq = :seq
