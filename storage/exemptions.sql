-- name: add
INSERT INTO exemption (title, letter, authority, number, in_force_from, in_force_until, law,
    consequence, cause, case_id, held_by, withdrawn_on, opened_by, added_by, added_at)
VALUES (:title, :letter, :authority, :number, :in_force_from, :in_force_until, :law,
    :consequence, :cause, :case_id, :held_by, :withdrawn_on, :opened_by, :by, :now)

-- name: seal
UPDATE exemption SET sheet = :sheet WHERE id = :id

-- name: get
SELECT * FROM exempt_entry WHERE id = :id

-- name: listed
SELECT * FROM exempt_entry WHERE (withdrawn_on IS NULL OR withdrawn_on > :today)
    AND (in_force_until IS NULL OR in_force_until >= :today) ORDER BY id

-- name: of_decree
SELECT * FROM exempt_entry WHERE sheet IS NULL AND authority = :authority AND number = :number
    AND in_force_from = :in_force_from ORDER BY id

-- name: check
UPDATE exemption SET checked_by = :by WHERE id = :id

-- name: open
UPDATE exemption SET withdrawn_on = :on, opened_by = :opened_by
WHERE id = :id AND withdrawn_on IS NULL
