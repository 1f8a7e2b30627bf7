-- name: find_hash_key
SELECT key FROM hash_key WHERE id = 1

-- name: add_hash_key
INSERT INTO hash_key (id, key) VALUES (1, :key) ON CONFLICT (id) DO NOTHING

-- name: find_trail_key
SELECT key FROM trail_key WHERE id = 1

-- name: add_trail_key
INSERT INTO trail_key (id, key) VALUES (1, :key) ON CONFLICT (id) DO NOTHING
