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
SELECT c.number, count(*) AS n, min(e.asked_at) AS since
FROM errand AS e JOIN cases AS c ON c.id = e.case_id
WHERE e.told_at IS NULL AND e.asked_at < :before GROUP BY c.id ORDER BY since

-- name: counting
SELECT * FROM errand
WHERE case_id = :case_id AND json_extract(about, '$.counts') = :counts ORDER BY id DESC LIMIT 1
