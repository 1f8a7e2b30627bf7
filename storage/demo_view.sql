-- name: rows
-- The newest rows of the outbox, without what they say.
SELECT o.seq, o.chat, o.purpose, o.method, o.state, o.uncertain, o.attempts, o.created_at,
    o.sent_at, o.not_before, o.held_until, o.error, c.sequence AS "case"
FROM outbox AS o LEFT JOIN cases AS c ON c.id = o.case_id ORDER BY o.seq DESC LIMIT :most

-- name: waiting
-- The reminders that come next.
SELECT r.kind, r.audience, r.due_at, c.sequence AS "case"
FROM reminder AS r LEFT JOIN cases AS c ON c.id = r.case_id
WHERE r.state = 'waiting' ORDER BY r.due_at, r.id LIMIT :most

-- name: arriving
-- The chats for which a message is queued or on its way.
SELECT DISTINCT chat FROM outbox WHERE state IN ('queued', 'sending') AND method LIKE 'send%'

-- name: newest_cases
SELECT id FROM cases ORDER BY id DESC LIMIT :most
