-- name: begin
INSERT INTO absence (telegram_id, kind, first_on, until_on, deputy_id, was_named, begun_at)
VALUES (:telegram_id, :kind, :first_on, :until_on, :deputy_id, :was_named, :begun_at)

-- name: get
SELECT * FROM absence WHERE id = :id

-- name: standing
SELECT * FROM absence WHERE kind = :kind AND ended_at IS NULL ORDER BY id

-- name: mark_begun
UPDATE absence SET begun_at = :now WHERE id = :id

-- name: end
UPDATE absence SET ended_at = :now WHERE id = :id AND ended_at IS NULL

-- name: note_case
INSERT INTO absence_case (absence_id, case_id) VALUES (:id, :case_id) ON CONFLICT DO NOTHING

-- name: cases
SELECT case_id FROM absence_case WHERE absence_id = :id ORDER BY case_id
