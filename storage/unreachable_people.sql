-- name: add
INSERT INTO unreached (person_id, case_id, since) VALUES (:person_id, :case_id, :since)
ON CONFLICT (person_id, case_id) DO NOTHING

-- name: of_person
SELECT case_id, since FROM unreached WHERE person_id = :person_id ORDER BY case_id

-- name: of_case
SELECT min(since) AS since FROM unreached WHERE case_id = :case_id

-- name: forget
DELETE FROM unreached WHERE person_id = :person_id
