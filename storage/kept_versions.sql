-- name: versions
SELECT * FROM kept_version ORDER BY id

-- name: keep
INSERT INTO kept_version (id, parts, change, role, set_by, set_at)
VALUES (:id, seal('kept_version.parts', :id, :parts), :change, :role, :set_by, :set_at)
