-- name: began
SELECT recorded_at AS at FROM event ORDER BY id LIMIT 1

-- name: evaluated
SELECT json_extract(facts, '$.on') AS month, CAST(substr(actor, 9) AS INTEGER) AS by, happened_at AS at
FROM event WHERE name = 'evaluated' AND recorded_at <= :as_of ORDER BY id

-- name: waiting
SELECT 'sign' AS what, act, count(*) AS n FROM submission WHERE state = 'waiting' GROUP BY act
UNION ALL
SELECT 'approve', 'approve_refusal', count(*) FROM decision
WHERE approval = 'asked' AND replaced_at IS NULL HAVING count(*) > 0
UNION ALL
SELECT 'right', 'answer_right', count(*) FROM rights_request
WHERE answered_at IS NULL HAVING count(*) > 0
