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
