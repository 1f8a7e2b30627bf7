-- name: add
INSERT INTO consequence_test (number, cause, case_id, is_open, facts, held_at, approved_by, entry_id,
    uid, body)
VALUES (:number, :cause, :case_id, :is_open, x'', :now, :approved_by, :entry_id, :uid, :body)

-- name: seal
UPDATE consequence_test SET facts = :facts WHERE id = :id

-- name: of_entry
SELECT * FROM consequence_test WHERE entry_id = :entry_id ORDER BY id DESC LIMIT 1

-- name: proposed
SELECT * FROM consequence_test WHERE case_id = :case_id AND approved_by IS NULL
ORDER BY id DESC LIMIT 1

-- name: find
SELECT * FROM consequence_test WHERE id = :id OR uid = :uid OR number = :number LIMIT 1

-- name: received
SELECT * FROM consequence_test
WHERE body IS NOT NULL AND case_id IS NULL AND approved_by IS NULL ORDER BY id

-- name: mark
UPDATE consequence_test SET uid = :uid, body = :body, approved_by = :approved_by WHERE id = :id
