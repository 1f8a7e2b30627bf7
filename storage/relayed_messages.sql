-- name: add
INSERT INTO copy (outbox_seq, chat_id, message_id, album, piece, thread_id)
VALUES (:seq, :chat_id, :message_id, :album, seal('copy.piece', :message_id, :piece), :thread_id)

-- name: get
SELECT * FROM copy WHERE id = :id

-- name: of_row
SELECT * FROM copy WHERE outbox_seq = :seq ORDER BY id

-- name: newest
SELECT * FROM copy WHERE chat_id = :chat_id AND message_id = :message_id ORDER BY id DESC LIMIT 1

-- name: files_in_group
-- Messages of the group that show a file; a file that is only announced is sent as text.
SELECT c.id, o.sent_at FROM copy AS c JOIN outbox AS o ON o.seq = c.outbox_seq
WHERE c.chat_id = :chat_id AND c.message_id = :message_id AND o.chat = 'group'
    AND c.sent_id IS NOT NULL AND o.sent_at IS NOT NULL AND o.method <> 'sendMessage'

-- name: drop
DELETE FROM copy WHERE id = :id

-- name: sent
UPDATE copy SET sent_id = :sent_id, thread_id = coalesce(:thread_id, thread_id) WHERE id = :id

-- name: row_of_album
SELECT max(outbox_seq) AS seq FROM copy WHERE chat_id = :chat_id AND album = :album

-- name: forget_group
-- The ids of a group's messages mean nothing in another group.
UPDATE copy SET sent_id = NULL
WHERE outbox_seq IN (SELECT seq FROM outbox WHERE chat = 'group')

-- name: answered_since
SELECT 1 FROM outbox WHERE chat = :chat AND purpose = :purpose AND seq > :seq LIMIT 1

-- name: last_row
-- The newest row that carries messages of this chat to the group, on this case or on none.
SELECT max(o.seq) AS seq FROM copy AS c JOIN outbox AS o ON o.seq = c.outbox_seq
WHERE c.chat_id = :chat_id AND o.chat = 'group' AND o.case_id IS :case_id
    AND o.state <> 'cancelled'
