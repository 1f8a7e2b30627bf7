-- name: without_request
SELECT * FROM paper WHERE case_id IS NULL AND kind LIKE 'objection%' ORDER BY id

-- name: left
-- The first time that a file with this checksum was kept or left, as the trail says.
SELECT e.name AS how, e.happened_at AS at, c.number,
    coalesce((SELECT p.name FROM paper AS p WHERE p.digest = :sha256),
        e.facts ->> '$.kind', e.facts ->> '$.what') AS what
FROM event AS e LEFT JOIN cases AS c ON c.id = e.case_id
WHERE e.name IN ('letter-sent', 'file-kept') AND e.facts ->> '$.sha256' = :sha256
ORDER BY e.id LIMIT 1

-- name: bearing
-- What left with the code of the record in its foot; `start` is how the hash of the trail begins.
SELECT 'letter-sent' AS how, p.made_at AS at, c.number, p.name AS what
FROM paper AS p LEFT JOIN cases AS c ON c.id = p.case_id
WHERE p.digest IS NOT NULL AND substr(p.chain, 1, length(:start)) = :start
ORDER BY p.id LIMIT 1

-- name: number_of
SELECT number FROM letter_number WHERE series = :series AND about = :about

-- name: take
INSERT INTO letter_number (series, year, sequence, number, about, taken_at)
VALUES (:series, :year, :sequence, :number, :about, :now)
