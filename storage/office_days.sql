-- name: changes
SELECT id, on_date AS "on", change = 'add' AS added, kind, name, basis, expected
FROM calendar_change ORDER BY id

-- name: own
-- The newest change of a day, where the office made it itself.
SELECT id, on_date AS "on", change = 'add' AS added, kind, name, basis, expected FROM calendar_change
WHERE changed_by <> 0 AND id IN (SELECT max(id) FROM calendar_change GROUP BY on_date)

-- name: add
INSERT INTO calendar_change
    (on_date, change, kind, name, basis, expected, changed_by, changed_at)
VALUES (:on, :change, :kind, :name, :basis, :expected, :by, :now)

-- name: propose
INSERT INTO calendar_proposal (wanted, proposed_by, proposed_at) VALUES (:wanted, :by, :now)

-- name: proposal
SELECT wanted FROM calendar_proposal WHERE id = :id AND settled_at IS NULL

-- name: settle
UPDATE calendar_proposal SET settled_at = :now WHERE id = :id AND settled_at IS NULL

-- name: decreed_years
SELECT year FROM decreed_year ORDER BY year

-- name: declare
INSERT INTO decreed_year (year, basis, declared_by, declared_at)
VALUES (:year, :basis, :by, :now) ON CONFLICT (year) DO NOTHING

-- name: standing
SELECT id, name, starts_on, ends_on, basis FROM stage
WHERE withdrawn_at IS NULL ORDER BY starts_on, id

-- name: add_stage
INSERT INTO stage (name, starts_on, ends_on, basis, added_by, added_at)
VALUES (:name, :starts_on, :ends_on, :basis, :by, :now)

-- name: withdraw
UPDATE stage SET withdrawn_at = :now WHERE id = :id AND withdrawn_at IS NULL

-- name: versions
SELECT * FROM kept_version ORDER BY id

-- name: last_version
SELECT coalesce(max(id), 0) FROM kept_version

-- name: keep
INSERT INTO kept_version (id, parts, change, role, set_by, set_at)
VALUES (:id, seal('kept_version.parts', :id, :parts), :change, :role, :set_by, :set_at)

-- name: began
SELECT recorded_at AS at FROM event ORDER BY id LIMIT 1

-- name: evaluations
SELECT id, json_extract(facts, '$.on') AS month, CAST(substr(actor, 9) AS INTEGER) AS by, happened_at AS at,
    written
FROM event WHERE name = 'evaluated' AND recorded_at <= :as_of
    AND json_extract(facts, '$.on') BETWEEN :first AND :last
ORDER BY month, id
