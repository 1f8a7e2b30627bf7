-- name: begin
INSERT INTO absence (officer_id) VALUES (:officer_id)

-- name: get
SELECT * FROM absence WHERE id = :id

-- name: standing
SELECT * FROM absence WHERE ended_at IS NULL ORDER BY id

-- name: end
UPDATE absence SET ended_at = :now WHERE id = :id AND ended_at IS NULL

-- name: note_case
INSERT INTO absence_case (absence_id, case_id) VALUES (:id, :case_id) ON CONFLICT DO NOTHING

-- name: cases
SELECT case_id FROM absence_case WHERE absence_id = :id ORDER BY case_id
