-- name: ending
-- Letters on an objection without a request: their names end with its number.
SELECT * FROM paper WHERE case_id IS NULL AND kind LIKE 'objection%'
    AND substr(name, -length(:ending)) = :ending ORDER BY id

-- name: number_of
SELECT number FROM letter_number WHERE series = :series AND about = :about

-- name: take
INSERT INTO letter_number (series, year, sequence, number, about, taken_at)
VALUES (:series, :year, :sequence, :number, :about, :now)
