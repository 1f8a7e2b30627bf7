-- name: add
INSERT INTO exemption (title, article, decree, scope, in_force_from, in_force_until, added_by,
    added_at)
VALUES (:title, :letter, :decree, :scope, :in_force_from, :in_force_until, :added_by, :now)

-- name: get
SELECT *, article AS letter FROM exemption WHERE id = :id

-- name: listed
SELECT *, article AS letter FROM exemption WHERE withdrawn_on IS NULL
    AND (in_force_until IS NULL OR in_force_until >= :today) ORDER BY id

-- name: withdraw
UPDATE exemption SET withdrawn_on = :today WHERE id = :id AND withdrawn_on IS NULL
