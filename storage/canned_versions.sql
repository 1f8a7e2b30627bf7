-- name: add
INSERT INTO canned_reply (title, officer_id, written_at) VALUES (x'', :officer_id, :now)

-- name: seal
UPDATE canned_reply SET title = :title, words = :words, translated = :translated WHERE id = :id

-- name: versions
SELECT * FROM canned_reply ORDER BY id
