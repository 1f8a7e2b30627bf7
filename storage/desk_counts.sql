-- name: inbox
SELECT state, count(*) AS count, min(stored_at) AS oldest FROM inbox
WHERE state IN ('waiting', 'parked') GROUP BY state

-- name: outbox
SELECT state, count(*) AS count, min(created_at) AS oldest FROM outbox
WHERE state IN ('queued', 'sending', 'held') GROUP BY state

-- name: cases
SELECT state, count(*) AS n FROM cases GROUP BY state

-- name: list_uses
SELECT what, sum(times) AS n FROM list_use GROUP BY what

-- name: reminders
SELECT count(*) AS n FROM reminder WHERE state = 'waiting' AND due_at <= :now
