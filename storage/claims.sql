-- name: add
INSERT INTO claim (case_id, person_id, claimed_at) VALUES (:case_id, :person_id, :now)

-- name: standing
SELECT * FROM claim WHERE case_id = :case_id AND settled_at IS NULL

-- name: denied
SELECT 1 FROM claim
WHERE case_id = :case_id AND person_id = :person_id AND granted = 0 AND settled_at > :since

-- name: settle
UPDATE claim SET settled_at = :now, settled_by = :officer_id, granted = :granted
WHERE id = :id AND settled_at IS NULL

-- name: give_case
UPDATE cases SET person_id = :person_id WHERE id = :case_id

-- name: give_objections
UPDATE objection SET person_id = :person_id WHERE case_id = :case_id AND person_id = :before
