-- name: versions
SELECT * FROM kept_version ORDER BY version

-- name: keep
INSERT INTO kept_version (id, version, parts, change, role, set_by, set_at)
SELECT next, :version, seal('kept_version.parts', next, :parts), :change, :role, :set_by, :set_at
FROM (SELECT coalesce(max(id), 0) + 1 AS next FROM kept_version)
