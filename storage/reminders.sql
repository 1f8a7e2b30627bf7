-- name: plan
INSERT INTO reminder (case_id, key, kind, audience, due_at)
VALUES (:case_id, :key, :kind, :audience, :due_at)
ON CONFLICT (case_id, key) DO NOTHING

-- name: due
SELECT * FROM reminder WHERE state = 'waiting' AND due_at <= :now ORDER BY due_at, id

-- name: settle
UPDATE reminder SET state = :state, settled_at = :now WHERE id = :id AND state = 'waiting'

-- name: drop_for
UPDATE reminder SET state = 'dropped', settled_at = :now
WHERE case_id = :case_id AND state = 'waiting'

-- name: next_due
SELECT min(due_at) AS at FROM reminder WHERE state = 'waiting'

-- name: of_case
SELECT * FROM reminder WHERE case_id = :case_id ORDER BY due_at, id
