-- name: count
SELECT count(*) AS n FROM correction WHERE case_id = :case_id

-- name: add
INSERT INTO correction (case_id, number, words, officer_id, at, withholds)
VALUES (:case_id, :number, :words, :officer_id, :now, :withholds)

-- name: withholds
SELECT withholds FROM correction WHERE case_id = :case_id AND number = :number

-- name: delivered
-- Those that followed the answer that the case has now.
SELECT k.delivered_at, k.withholds FROM correction AS k JOIN cases AS c ON c.id = k.case_id
WHERE k.case_id = :case_id AND k.delivered_at >= c.answered_at
ORDER BY k.delivered_at

-- name: set_delivered
UPDATE correction SET delivered_at = :now
WHERE case_id = :case_id AND number = :number AND delivered_at IS NULL AND failed_at IS NULL

-- name: set_failed
UPDATE correction SET failed_at = :now
WHERE case_id = :case_id AND number = :number AND failed_at IS NULL

-- name: set_letter_waits
UPDATE correction SET letter_waits = :waits WHERE case_id = :case_id AND number = :number

-- name: letters_waiting
SELECT number, words, withholds FROM correction WHERE case_id = :case_id AND letter_waits = 1
