-- name: count
SELECT count(*) AS n FROM correction WHERE case_id = :case_id

-- name: add
INSERT INTO correction (case_id, number, words, officer_id, at)
VALUES (:case_id, :number, :words, :officer_id, :now)
