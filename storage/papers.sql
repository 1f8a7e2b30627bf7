-- name: add
INSERT INTO paper (kind, case_id, name, recipient, facts, made_at)
VALUES (:kind, :case_id, :name, :recipient, x'', :now)

-- name: seal
UPDATE paper SET facts = :facts WHERE id = :id

-- name: by_id
SELECT * FROM paper WHERE id = :id

-- name: of_case
SELECT * FROM paper WHERE case_id = :case_id ORDER BY id

-- name: forget_upload
UPDATE paper SET file_id = NULL WHERE id = :id AND file_id IS NOT NULL

-- name: uploaded
UPDATE paper SET digest = :digest, file_id = :file_id WHERE id = :id
