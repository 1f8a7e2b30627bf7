-- name: every
SELECT seq FROM outbox WHERE state = 'held' ORDER BY seq

-- name: release
-- A held row is cancelled if a newer row with its key is queued.
UPDATE outbox SET state = CASE WHEN EXISTS (
        SELECT 1 FROM outbox AS q WHERE q.key = outbox.key AND q.state = 'queued')
    THEN 'cancelled' ELSE 'queued' END
WHERE state = 'held'

-- name: late_cards
-- That the state is open is said for the index outbox_waits.
SELECT o.seq, o.case_id, o.not_before FROM outbox AS o JOIN cases AS c ON c.id = o.case_id
WHERE o.purpose = :purpose AND o.state IN ('queued', 'sending', 'held') AND o.state = 'queued'
    AND o.not_before <= :before AND o.held_until IS NULL AND c.card_message_id IS NULL
    AND json_extract(o.about, '$.listed') IS NULL
ORDER BY o.seq

-- name: mark_listed
UPDATE outbox SET about = json_set(about, '$.listed', json('true'))
WHERE seq IN (SELECT value FROM json_each(:seqs))
