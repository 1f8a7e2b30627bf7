-- name: add
INSERT INTO search (officer_id, words, at) VALUES (:officer_id, x'', :now)

-- name: set_words
UPDATE search SET words = :words WHERE id = :id

-- name: words
SELECT words FROM search WHERE id = :id
