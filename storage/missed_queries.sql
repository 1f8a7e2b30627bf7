-- name: add
INSERT INTO missed_query (person_id, words, at) VALUES (:person_id, :words, :now)

-- name: of_person
SELECT id, person_id, words FROM missed_query WHERE person_id = :person_id

-- name: newest
SELECT id, person_id, words FROM missed_query ORDER BY id DESC LIMIT 500

-- name: drop
DELETE FROM missed_query WHERE id IN (SELECT value FROM json_each(:ids))
