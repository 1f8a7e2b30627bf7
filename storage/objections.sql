-- name: add
INSERT INTO objection (year, sequence, number, case_id, person_id, ground, facts, purpose, regime,
    filed_at, filed_on, due_on, late, state)
VALUES (:year, :sequence, :number, :case_id, :person_id, :ground, x'', :purpose, :regime,
    :filed_at, :filed_on, :due_on, :late, 'filed')

-- name: set_facts
UPDATE objection SET facts = :facts WHERE id = :id

-- name: by_id
SELECT * FROM objection WHERE id = :id

-- name: of_case
SELECT * FROM objection WHERE case_id = :case_id ORDER BY id

-- name: of_person
SELECT * FROM objection WHERE person_id = :person_id ORDER BY id DESC LIMIT :most

-- name: running
SELECT * FROM objection WHERE state IN ('filed', 'answered') ORDER BY id

-- name: set_dates
UPDATE objection SET due_on = :legal, promised_on = :promised WHERE id = :id

-- name: answer
UPDATE objection SET state = 'answered', outcome = :outcome, reasons = :reasons,
    ordered_on = :ordered_on, answered_by = :officer_id, answered_at = :now
WHERE id = :id AND state = 'filed'

-- name: set_delivered
UPDATE objection SET delivered_at = :now WHERE id = :id AND delivered_at IS NULL

-- name: set_disputed
UPDATE objection SET state = 'disputed' WHERE id = :id AND state = 'answered'

-- name: add_dispute
INSERT INTO dispute (objection_id, stage, on_date, note, recorded_by, recorded_at)
VALUES (:objection_id, :stage, :on_date, :note, :officer_id, :now)

-- name: disputes
SELECT stage, on_date, note FROM dispute WHERE objection_id = :objection_id ORDER BY id

-- name: deciders
-- Everybody who decided, approved, or answered a request.
SELECT officer_id AS id FROM decision WHERE case_id = :case_id
UNION SELECT approved_by FROM decision WHERE case_id = :case_id AND approved_by IS NOT NULL
UNION SELECT officer_id FROM answer WHERE case_id = :case_id AND state IN ('sending', 'delivered')
UNION SELECT CAST(substr(actor, 9) AS INTEGER) FROM event
WHERE case_id = :case_id AND actor LIKE 'officer:%'
    AND name IN ('answer-sent', 'answered', 'answered-elsewhere', 'not-processed')

-- name: members
SELECT telegram_id, display_name, administrator FROM officer WHERE member = 1

-- name: ended_on
SELECT name, max(happened_at) AS at FROM event
WHERE case_id = :case_id AND name IN ('not-processed', 'withdrawn') GROUP BY name

-- name: denied
-- The requester said last that the answer given elsewhere has not arrived.
SELECT 1 AS denied FROM event AS e
WHERE e.case_id = :case_id AND e.name = 'not-received' AND json_extract(e.facts, '$.act') = 'answer'
    AND NOT EXISTS (SELECT 1 FROM event AS later WHERE later.case_id = e.case_id
        AND later.id > e.id AND later.name IN ('answered', 'answered-elsewhere', 'handed-over'))

-- name: decision
SELECT facts FROM decision WHERE case_id = :case_id AND replaced_at IS NULL

-- name: rating
SELECT score FROM satisfaction WHERE case_id = :case_id

-- name: supersede_answer
UPDATE answer SET superseded_at = :now
WHERE case_id = :case_id AND state IN ('sending', 'delivered') AND superseded_at IS NULL

-- name: replace_decision
UPDATE decision SET replaced_at = :now WHERE case_id = :case_id AND replaced_at IS NULL

-- name: order_case
UPDATE cases SET ordered_on = :ordered_on WHERE id = :case_id
