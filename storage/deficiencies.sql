-- name: put_aside
UPDATE deficiency SET settled_at = :now WHERE case_id = :case_id AND settled_at IS NULL

-- name: last
SELECT * FROM deficiency WHERE case_id = :case_id ORDER BY id DESC LIMIT 1

-- name: remove
DELETE FROM deficiency WHERE case_id = :case_id AND notified_at = :at

-- name: reopen
UPDATE deficiency SET settled = NULL, settled_at = NULL WHERE case_id = :case_id AND settled_at = :at
