-- name: proposer
SELECT settlement_by FROM objection WHERE id = :id AND settlement IS NOT NULL

-- name: waiting_ids
SELECT id FROM objection WHERE state = 'filed' ORDER BY due_on, id

-- name: open_ids
SELECT id FROM objection WHERE state IN ('filed', 'answered')
    OR (state = 'disputed' AND ordered_on IS NOT NULL AND fulfilled_at IS NULL)

-- name: number_of
SELECT number FROM objection WHERE id = :id

-- name: waiting
SELECT * FROM objection WHERE state = 'filed' ORDER BY due_on, id

-- name: of_person
SELECT * FROM objection WHERE person_id = :person_id ORDER BY id DESC LIMIT :most

-- name: filed_since
SELECT * FROM objection WHERE number IN (SELECT json_extract(facts, '$.number') FROM event
    WHERE name = 'objected' AND recorded_at >= :since)
ORDER BY year, sequence

-- name: proposed_to
SELECT * FROM objection
WHERE person_id = :person_id AND state = 'filed' AND settlement IS NOT NULL ORDER BY id

-- name: in_dispute
SELECT * FROM objection AS o WHERE (SELECT d.stage FROM dispute AS d WHERE d.objection_id = o.id
    ORDER BY d.id DESC LIMIT 1) <> 'ended' ORDER BY id

-- name: is_at_court
SELECT stage = 'court' AS there FROM dispute WHERE objection_id = :objection_id
ORDER BY id DESC LIMIT 1

-- name: ordered
SELECT * FROM objection WHERE state IN ('answered', 'disputed') AND ordered_on IS NOT NULL
    AND fulfilled_at IS NULL ORDER BY id

-- name: is_disputed
SELECT 1 AS disputed FROM dispute WHERE objection_id = :objection_id LIMIT 1

-- name: id_at
SELECT id FROM enclosure
WHERE objection_id = :objection_id AND chat_id = :chat_id AND message_id = :message_id

-- name: count
SELECT count(*) AS n FROM enclosure WHERE objection_id = :objection_id
