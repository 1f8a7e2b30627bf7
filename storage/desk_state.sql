-- name: find
SELECT key FROM desk_key WHERE id = :id

-- name: add
INSERT INTO desk_key (id, key) VALUES (:id, :key) ON CONFLICT (id) DO NOTHING
