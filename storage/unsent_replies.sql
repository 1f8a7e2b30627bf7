-- name: in_a_row
-- The reply to somebody that an officer is writing just now.
SELECT * FROM unsent_reply
WHERE state = 'waiting' AND officer_id = :officer_id AND person_id IS :person_id
    AND case_id IS :case_id AND written_at > :since
ORDER BY id DESC LIMIT 1

-- name: others
SELECT * FROM unsent_reply
WHERE state = 'waiting' AND officer_id <> :officer_id AND person_id IS :person_id
    AND case_id IS :case_id
ORDER BY id

-- name: waiting_for
SELECT id FROM unsent_reply
WHERE state = 'waiting' AND person_id IS :person_id AND case_id IS :case_id ORDER BY id

-- name: last_inside
SELECT * FROM unsent_reply
WHERE state IN ('waiting', 'beside') AND officer_id = :officer_id AND written_at > :since
    AND (:anywhere OR case_id IS :case_id)
ORDER BY id DESC LIMIT 1

-- name: part_at
SELECT * FROM unsent_part WHERE chat_id = :chat_id AND message_id = :message_id

-- name: part_of_file
-- Of the message that brought a file which the office keeps.
SELECT u.* FROM unsent_part AS u JOIN kept_file AS k
    ON k.chat_id = u.chat_id AND k.message_id = u.message_id
WHERE k.id = :kept_id

-- name: part_of_album
SELECT * FROM unsent_part WHERE chat_id = :chat_id AND album = :album ORDER BY id DESC LIMIT 1

-- name: drop_parts
DELETE FROM unsent_part WHERE reply_id = :reply_id AND (:message_id IS NULL OR message_id = :message_id)

-- name: drop
DELETE FROM unsent_reply WHERE id = :id

-- name: unmentioned
SELECT id FROM unsent_reply
WHERE state = 'waiting' AND mentioned_at IS NULL AND written_at <= :before ORDER BY id

-- name: mentioned
SELECT id FROM unsent_reply WHERE state = 'waiting' AND mentioned_at IS NOT NULL ORDER BY id

-- name: lineless
SELECT id FROM unsent_reply WHERE state = 'waiting' AND line IS NULL ORDER BY id

-- name: aside
SELECT id FROM unsent_reply
WHERE state IN ('note', 'beside') AND line IS NOT NULL AND state_at <= :before ORDER BY id

-- name: forget_lines
-- The lines of a group mean nothing in another one.
UPDATE unsent_reply SET line = NULL WHERE state IN ('waiting', 'note', 'beside')

-- name: written_since
-- The requester's newest words on a case after an instant.
SELECT max(at) AS at FROM message
WHERE case_id = :case_id AND direction = 'citizen' AND at > :since

-- name: answered_at
SELECT max(at) AS at FROM message
WHERE case_id = :case_id AND direction IN ('reply', 'answer')

-- name: answered_outside
SELECT max(o.sent_at) AS at FROM link AS l JOIN outbox AS o ON o.seq = l.outbox_seq
WHERE l.person_id = :person_id AND l.case_id IS NULL AND l.kind = 'officer' AND o.state = 'sent'
