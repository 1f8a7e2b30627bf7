-- name: add
INSERT INTO objection (year, sequence, number, case_id, person_id, ground, facts, purpose, regime,
    filed_at, filed_on, due_on, timing, state, recorded_by)
VALUES (:year, :sequence, :number, :case_id, :person_id, :ground, x'', :purpose, :regime,
    :filed_at, :filed_on, :due_on, :timing, 'filed', :recorded_by)

-- name: set_facts
UPDATE objection SET facts = :facts WHERE id = :id

-- name: by_id
SELECT * FROM objection WHERE id = :id

-- name: of_case
SELECT * FROM objection WHERE case_id = :case_id ORDER BY id

-- name: waiting_ids
SELECT id FROM objection WHERE state = 'filed' ORDER BY due_on, id

-- name: number_of
SELECT number FROM objection WHERE id = :id

-- name: waiting
SELECT * FROM objection WHERE state = 'filed' ORDER BY due_on, id

-- name: of_person
SELECT * FROM objection WHERE person_id = :person_id ORDER BY id DESC LIMIT :most

-- name: running
SELECT * FROM objection WHERE state IN ('filed', 'answered') ORDER BY id

-- name: filed_since
SELECT * FROM objection WHERE number IN (SELECT json_extract(facts, '$.number') FROM event
    WHERE name = 'objected' AND recorded_at >= :since)
ORDER BY year, sequence

-- name: set_dates
UPDATE objection SET due_on = :legal, promised_on = :promised WHERE id = :id

-- name: set_regime
UPDATE objection SET regime = :regime WHERE id = :id

-- name: propose_settlement
UPDATE objection SET settlement = :settlement, settlement_by = :officer_id, settlement_at = :now
WHERE id = :id AND state = 'filed'

-- name: proposed_to
SELECT * FROM objection
WHERE person_id = :person_id AND state = 'filed' AND settlement IS NOT NULL ORDER BY id

-- name: end_settlement
UPDATE objection SET settlement = NULL, settlement_by = NULL, settlement_at = NULL WHERE id = :id

-- name: answer
UPDATE objection SET state = 'answered', outcome = :outcome, answer = :answer,
    ordered_on = :ordered_on, answered_by = :officer_id, answered_at = :now
WHERE id = :id AND state = 'filed'

-- name: unanswer
UPDATE objection SET state = 'filed', outcome = NULL, ordered_on = NULL, answered_by = NULL,
    answered_at = NULL WHERE id = :id AND state = 'answered'

-- name: withdraw
UPDATE objection SET state = 'withdrawn', withdrawn_at = :now WHERE id = :id AND state = 'filed'

-- name: set_fulfilled
UPDATE objection SET fulfilled_at = :now WHERE id = :id AND fulfilled_at IS NULL

-- name: set_delivered
UPDATE objection SET delivered_at = :at
WHERE id = :id AND answered_at IS NOT NULL AND delivered_at IS NULL

-- name: unset_delivered
UPDATE objection SET delivered_at = NULL WHERE id = :id

-- name: set_disputed
UPDATE objection SET state = 'disputed' WHERE id = :id AND state = 'answered'

-- name: add_dispute
INSERT INTO dispute
    (objection_id, stage, on_date, note, orders, until_on, recorded_by, recorded_at)
VALUES (:objection_id, :stage, :on_date, :note, :orders, :until_on, :officer_id, :now)

-- name: order
UPDATE objection SET ordered_on = :until, fulfilled_at = NULL, state = 'disputed',
    settlement = NULL, settlement_by = NULL, settlement_at = NULL WHERE id = :id

-- name: in_dispute
SELECT * FROM objection AS o WHERE (SELECT d.stage FROM dispute AS d WHERE d.objection_id = o.id
    ORDER BY d.id DESC LIMIT 1) <> 'ended' ORDER BY id

-- name: is_at_court
SELECT stage = 'court' AS there FROM dispute WHERE objection_id = :objection_id
ORDER BY id DESC LIMIT 1

-- name: ordered
SELECT * FROM objection WHERE state IN ('answered', 'disputed') AND ordered_on IS NOT NULL
    AND fulfilled_at IS NULL ORDER BY id

-- name: disputes
SELECT stage, on_date AS "on", note, orders, until_on, recorded_by FROM dispute
WHERE objection_id = :objection_id ORDER BY id

-- name: is_disputed
SELECT 1 AS disputed FROM dispute WHERE objection_id = :objection_id LIMIT 1
