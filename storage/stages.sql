-- name: standing
SELECT id, name, starts_on, ends_on, basis FROM stage
WHERE withdrawn_at IS NULL ORDER BY starts_on, id

-- name: add
INSERT INTO stage (name, starts_on, ends_on, basis, added_by, added_at)
VALUES (:name, :starts_on, :ends_on, :basis, :by, :now)

-- name: withdraw
UPDATE stage SET withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL
