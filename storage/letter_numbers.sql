-- name: number_of
SELECT number FROM letter_number WHERE series = :series AND about = :about

-- name: take
INSERT INTO letter_number (series, year, sequence, number, about, taken_at)
VALUES (:series, :year, :sequence, :number, :about, :now)
