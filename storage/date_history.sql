-- name: add
INSERT INTO due_date (case_id, kind, legal_on, promised_on, because, reason, set_by, set_at)
VALUES (:case_id, :kind, :legal_on, :promised_on, :because, :reason, :set_by, :now)

-- name: of_case
SELECT case_id, kind, legal_on AS legal, promised_on AS promised, because, reason, set_by, set_at
FROM due_date WHERE case_id = :case_id ORDER BY id
