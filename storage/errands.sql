-- name: add
INSERT INTO errand (case_id, what, about, words, asked_at)
VALUES (:case_id, :what, :about, x'', :now)

-- name: seal
UPDATE errand SET words = :words WHERE id = :id

-- name: by_id
SELECT * FROM errand WHERE id = :id

-- name: open_of
SELECT * FROM errand WHERE case_id = :case_id AND told_at IS NULL ORDER BY id

-- name: settle
UPDATE errand SET told_at = :told_at, channel = :channel, evidence = :evidence,
    recorded_by = :recorded_by, recorded_at = :now
WHERE id = :id AND told_at IS NULL

-- name: waiting
SELECT case_id FROM errand
WHERE told_at IS NULL AND asked_at < :before GROUP BY case_id ORDER BY min(asked_at)

-- name: counting
SELECT * FROM errand
WHERE case_id = :case_id AND json_extract(about, '$.counts') = :counts ORDER BY id DESC LIMIT 1
