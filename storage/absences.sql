-- name: note_case
INSERT INTO absence_case (absence_id, case_id) VALUES (:id, :case_id) ON CONFLICT DO NOTHING

-- name: cases
SELECT case_id FROM absence_case WHERE absence_id = :id ORDER BY case_id
