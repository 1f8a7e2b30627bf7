-- name: page
SELECT id, case_id, name, actor, happened_at, recorded_at, facts, written, chain FROM event
WHERE id > :after ORDER BY id LIMIT :most

-- name: undone
SELECT case_id, facts ->> '$.since' AS at FROM event WHERE name IN ('taken-back', 'letter-returned')

-- name: last
SELECT id AS event_id, chain FROM event ORDER BY id DESC LIMIT 1

-- name: end
SELECT event_id, mark, tree FROM trail_end

-- name: stands
SELECT e.chain, t.tree FROM trail_end AS t JOIN event AS e ON e.id = t.event_id

-- name: cases
SELECT id, number, received_at, received_on, state, regime, due_on,
    coalesce(promised_on, due_on) AS promised_on, extended_at, ordered_on, answered_at, closed_at,
    outcome
FROM cases ORDER BY id

-- name: objections
SELECT number, filed_at, filed_on, state, due_on, coalesce(promised_on, due_on) AS promised_on,
    answered_at, outcome, withdrawn_at, fulfilled_at
FROM objection ORDER BY id
