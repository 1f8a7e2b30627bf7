-- name: add
INSERT INTO upward (case_id, letter, sent_on, recorded_by, recorded_at)
VALUES (:case_id, :letter, :sent_on, :officer_id, :now)

-- name: answered
SELECT id, answer FROM upward WHERE case_id = :case_id AND answer IS NOT NULL ORDER BY id DESC LIMIT 1

-- name: answer
UPDATE upward SET answered_on = :answered_on, answer = :answer
WHERE id = :id

-- name: asked
SELECT id, answer FROM upward WHERE case_id = :case_id ORDER BY id DESC LIMIT 1
