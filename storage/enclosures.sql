-- name: id_at
SELECT id FROM enclosure
WHERE objection_id = :objection_id AND chat_id = :chat_id AND message_id = :message_id

-- name: count
SELECT count(*) AS n FROM enclosure WHERE objection_id = :objection_id
