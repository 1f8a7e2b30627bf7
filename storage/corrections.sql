-- name: count
SELECT count(*) AS n FROM correction WHERE case_id = :case_id

-- name: add
INSERT INTO correction (case_id, number, words, officer_id, at)
VALUES (:case_id, :number, :words, :officer_id, :now)

-- name: unsent_rows
SELECT count(*) AS n FROM outbox WHERE state <> 'sent' AND case_id = :case_id
    AND json_extract(about, '$.correction') = :number

-- name: set_delivered
UPDATE correction SET delivered_at = :now
WHERE case_id = :case_id AND number = :number AND delivered_at IS NULL AND failed_at IS NULL

-- name: set_failed
UPDATE correction SET failed_at = :now
WHERE case_id = :case_id AND number = :number AND failed_at IS NULL
