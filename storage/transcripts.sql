-- name: add
INSERT INTO transcript (case_id, officer_id, chat_id, message_id, asked_at)
VALUES (:case_id, :officer_id, :chat_id, :message_id, :now)

-- name: by_id
SELECT id, case_id, officer_id, chat_id, message_id FROM transcript WHERE id = :id

-- name: settle
UPDATE transcript SET right = :right, settled_at = :now WHERE id = :id AND settled_at IS NULL
