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
