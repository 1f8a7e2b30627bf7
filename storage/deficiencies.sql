-- name: put_aside
UPDATE deficiency SET settled_at = :now WHERE case_id = :case_id AND settled_at IS NULL

-- name: add
INSERT INTO deficiency (case_id, missing, notified_at, complete_by, anchor_basis)
VALUES (:case_id, :missing, :now, :complete_by, :anchor_basis)

-- name: last
SELECT * FROM deficiency WHERE case_id = :case_id ORDER BY id DESC LIMIT 1

-- name: heard
UPDATE deficiency SET answered_at = :at WHERE id = :id

-- name: set_complete_by
UPDATE deficiency SET complete_by = :complete_by WHERE id = :id

-- name: settle
UPDATE deficiency SET settled = :settled, settled_at = :now WHERE id = :id

-- name: remove
DELETE FROM deficiency WHERE case_id = :case_id AND notified_at = :at

-- name: reopen
UPDATE deficiency SET settled = NULL, settled_at = NULL WHERE case_id = :case_id AND settled_at = :at

-- name: told
UPDATE deficiency SET notified_at = :at, complete_by = :complete_by WHERE id = :id
