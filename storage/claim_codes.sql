-- name: add
INSERT INTO claim (case_id, code_hash, made_by, made_at, expires_at)
VALUES (:case_id, :code_hash, :made_by, :now, :expires_at)

-- name: put_aside
UPDATE claim SET settled_at = :now WHERE case_id = :case_id AND settled_at IS NULL

-- name: standing
SELECT * FROM claim WHERE case_id = :case_id AND settled_at IS NULL

-- name: take
UPDATE claim SET person_id = :person_id, claimed_at = :now
WHERE id = :id AND person_id IS NULL AND settled_at IS NULL

-- name: settle
UPDATE claim SET settled_at = :now, settled_by = :officer_id, granted = :granted
WHERE id = :id AND person_id IS NOT NULL AND settled_at IS NULL

-- name: give_case
UPDATE cases SET person_id = :person_id WHERE id = :case_id

-- name: give_objections
UPDATE objection SET person_id = :person_id WHERE case_id = :case_id AND person_id = :before
