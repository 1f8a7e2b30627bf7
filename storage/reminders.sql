-- name: plan
INSERT INTO reminder (about, case_id, objection_id, key, kind, audience, due_at)
SELECT :about, :case_id, :objection_id, value ->> 0, value ->> 1, value ->> 2, value ->> 3
FROM json_each(:planned) WHERE true
ON CONFLICT (about, key) DO UPDATE
SET state = 'waiting', settled_at = NULL, due_at = excluded.due_at
WHERE reminder.state = 'dropped'

-- name: due
SELECT * FROM reminder WHERE state = 'waiting' AND due_at <= :now ORDER BY due_at, id

-- name: settle
UPDATE reminder SET state = :state, settled_at = :now WHERE id = :id AND state = 'waiting'

-- name: drop
UPDATE reminder SET state = 'dropped', settled_at = :now
WHERE about = :about AND state = 'waiting'
  AND EXISTS (SELECT 1 FROM json_each(:prefixes) WHERE reminder.key LIKE value || '%')

-- name: next_due
SELECT min(due_at) AS at FROM reminder WHERE state = 'waiting'

