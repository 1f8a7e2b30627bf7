-- name: add
INSERT INTO paper (id, kind, case_id, name, recipient, facts, made_at, chain, proof)
SELECT n, :kind, :case_id, :name, :recipient, seal('paper.facts', n, :facts), :now, :chain, :proof
FROM (SELECT coalesce(max(seq), 0) + 1 AS n FROM sqlite_sequence WHERE name = 'paper')

-- name: by_id
SELECT * FROM paper WHERE id = :id

-- name: of_case
SELECT * FROM paper WHERE case_id = :case_id ORDER BY id

-- name: of_kind
SELECT * FROM paper WHERE kind = :kind ORDER BY id

-- name: ending
-- Letters on an objection without a request: their names end with its number.
SELECT * FROM paper WHERE case_id IS NULL AND kind LIKE 'objection%'
    AND substr(name, -length(:ending)) = :ending ORDER BY id

-- name: renew
UPDATE paper SET facts = :facts, digest = NULL, file_id = NULL WHERE id = :id

-- name: forget_upload
UPDATE paper SET file_id = NULL WHERE id = :id AND file_id IS NOT NULL

-- name: uploaded
UPDATE paper SET digest = :digest, file_id = :file_id WHERE id = :id

-- name: number_of
SELECT number FROM letter_number WHERE series = :series AND about = :about

-- name: take
INSERT INTO letter_number (series, year, sequence, number, about, taken_at)
VALUES (:series, :year, :sequence, :number, :about, :now)
