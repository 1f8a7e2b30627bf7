-- name: add
INSERT INTO chatter (person_id, message_id, heading, content, traits, state, at, due_at)
VALUES (:person_id, :message_id, :heading, :content, :traits, :state, :at, :due_at)

-- name: recent
SELECT person_id, traits, at FROM chatter WHERE at > :since ORDER BY id

-- name: next_due
SELECT min(due_at) AS at FROM chatter WHERE state = 'waiting'

-- name: waiting_one
SELECT * FROM chatter WHERE id = :id AND state = 'waiting'

-- name: due
SELECT id FROM chatter WHERE state = 'waiting' AND (due_at <= :now OR due_at > :far) ORDER BY id

-- name: waiting_of
SELECT * FROM chatter WHERE state = 'waiting' AND person_id = :person_id ORDER BY id

-- name: listed
SELECT * FROM chatter WHERE state = 'listed' AND list_id = :list_id ORDER BY id

-- name: show
UPDATE chatter SET state = 'shown', content = NULL WHERE id = :id

-- name: put_on_list
UPDATE chatter SET state = 'listed', list_id = :list_id WHERE id = :id

-- name: question_of
-- Since when a person's words outside any case wait for a reply, and when the last one arrived.
WITH said AS (
    SELECT l.kind, o.created_at, o.sent_at FROM link AS l JOIN outbox AS o ON o.seq = l.outbox_seq
    WHERE l.person_id = :person_id AND l.case_id IS NULL AND o.state = 'sent'
), reply AS (SELECT max(sent_at) AS at FROM said WHERE kind = 'officer')
SELECT min(said.created_at) FILTER (WHERE said.kind = 'citizen'
    AND said.created_at > coalesce(reply.at, '')) AS waits_since, reply.at AS answered_at,
    max(said.created_at) FILTER (WHERE said.kind = 'citizen') AS newest_at
FROM reply LEFT JOIN said ON true
