-- name: key
SELECT key FROM network_key WHERE id = 1

-- name: add_key
INSERT INTO network_key (id, key) VALUES (1, :key)
