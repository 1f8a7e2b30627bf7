-- name: began
SELECT recorded_at AS at FROM event ORDER BY id LIMIT 1

-- name: evaluations
SELECT * FROM evaluation ORDER BY month

-- name: put_before
INSERT INTO evaluation (month, shown_at) VALUES (:month, :now)

-- name: evaluate
UPDATE evaluation SET evaluated_at = :now, evaluated_by = :by
WHERE id = :id AND evaluated_at IS NULL

-- name: waiting
SELECT 'sign' AS what, act, count(*) AS n FROM submission WHERE state = 'waiting' GROUP BY act
UNION ALL
SELECT 'approve', 'approve_refusal', count(*) FROM decision
WHERE approval = 'asked' AND replaced_at IS NULL HAVING count(*) > 0
UNION ALL
SELECT 'right', 'answer_right', count(*) FROM rights_request
WHERE answered_at IS NULL HAVING count(*) > 0
