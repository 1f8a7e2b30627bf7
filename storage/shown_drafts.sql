-- name: places
SELECT (SELECT seq FROM sqlite_sequence WHERE name = 'outbox') AS outbox,
    (SELECT seq FROM sqlite_sequence WHERE name = 'paper') AS paper,
    (SELECT seq FROM sqlite_sequence WHERE name = 'notice') AS notice

-- name: forget
DELETE FROM shown_draft WHERE about = :about

-- name: older
-- What waits to be signed stands in the group as it was shown.
SELECT id FROM shown_draft WHERE shown_at < :before AND about NOT IN (
    SELECT iif(answer_id IS NULL, 'submission:' || id, 'answer:' || answer_id) FROM submission
    WHERE state = 'waiting')

-- name: forget_row
DELETE FROM shown_draft WHERE id = :id
