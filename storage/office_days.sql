-- name: changes
SELECT id, on_date AS "on", change = 'add' AS added, kind, name, basis, expected
FROM calendar_change WHERE state = 'in_force' ORDER BY in_force_as

-- name: own
-- The newest change of a day in force, where the office itself wanted it.
SELECT id, on_date AS "on", change = 'add' AS added, kind, name, basis, expected FROM calendar_change
WHERE proposed_by <> 0
    AND in_force_as IN (SELECT max(in_force_as) FROM calendar_change WHERE state = 'in_force' GROUP BY on_date)

-- name: last_proposal
SELECT coalesce(max(proposal), 0) FROM calendar_change

-- name: propose
INSERT INTO calendar_change
    (proposal, on_date, change, kind, name, basis, expected, proposed_by, proposed_at)
VALUES (:proposal, :on, :change, :kind, :name, :basis, :expected, :by, :now)

-- name: proposed
SELECT id, on_date AS "on", change = 'add' AS added, kind, name, basis, expected
FROM calendar_change WHERE proposal = :proposal AND state = 'proposed' ORDER BY id

-- name: put_in_force
UPDATE calendar_change SET state = 'in_force', settled_by = :by, settled_at = :now,
    in_force_as = (SELECT coalesce(max(in_force_as), 0) + 1 FROM calendar_change)
WHERE id = :id AND state = 'proposed'

-- name: withdraw_proposal
UPDATE calendar_change SET state = 'withdrawn', settled_by = :by, settled_at = :now
WHERE proposal = :proposal AND state = 'proposed'

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
