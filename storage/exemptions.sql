-- name: listed
SELECT * FROM exempt_entry WHERE (withdrawn_on IS NULL OR withdrawn_on > :today)
    AND (in_force_until IS NULL OR in_force_until >= :today) ORDER BY id

-- name: of_decree
SELECT * FROM exempt_entry WHERE sheet IS NULL AND authority = :authority AND number = :number
    AND in_force_from = :in_force_from ORDER BY id
