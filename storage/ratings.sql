-- name: add
INSERT INTO satisfaction (case_id, score, at) VALUES (:case_id, :score, :now)
ON CONFLICT (case_id) DO NOTHING

-- name: add_words
UPDATE satisfaction SET words = :words WHERE case_id = :case_id AND words IS NULL
