-- name: add
INSERT INTO exemption (title, article, decree, in_force_from, in_force_until, authority, law,
    consequence, test, classification_id, added_by, added_at)
VALUES (:title, :letter, :decree, :in_force_from, :in_force_until, :authority, :law,
    :consequence, :test, :classification_id, :added_by, :now)

-- name: get
SELECT *, article AS letter FROM exemption WHERE id = :id

-- name: listed
SELECT *, article AS letter FROM exemption WHERE (withdrawn_on IS NULL OR withdrawn_on > :today)
    AND (in_force_until IS NULL OR in_force_until >= :today) ORDER BY id

-- name: open
UPDATE exemption SET withdrawn_on = :on, opened_by = :opened_by
WHERE id = :id AND withdrawn_on IS NULL

-- name: add_classification
INSERT INTO classification (authority, number, dated, recorded_by, recorded_at)
VALUES (:authority, :number, :dated, :recorded_by, :now)

-- name: classified
SELECT id FROM classification WHERE authority = :authority AND number = :number AND dated = :dated
