-- name: add
INSERT INTO consequence_test (number, cause, case_id, is_open, facts, held_at, approved_by, entry_id)
VALUES (:number, :cause, :case_id, :is_open, x'', :now, :approved_by, :entry_id)

-- name: seal
UPDATE consequence_test SET facts = :facts WHERE id = :id

-- name: of_entry
SELECT * FROM consequence_test WHERE entry_id = :entry_id ORDER BY id DESC LIMIT 1

-- name: proposed
SELECT * FROM consequence_test WHERE case_id = :case_id AND approved_by IS NULL
ORDER BY id DESC LIMIT 1
