-- name: add
INSERT INTO enclosure (objection_id, chat_id, message_id, content, at)
VALUES (:objection_id, :chat_id, :message_id, x'', :at)


-- name: seal
UPDATE enclosure SET content = :content WHERE id = :id

-- name: id_at
SELECT id FROM enclosure
WHERE objection_id = :objection_id AND chat_id = :chat_id AND message_id = :message_id

-- name: of_objection
SELECT id, chat_id, message_id, content, at FROM enclosure WHERE objection_id = :objection_id
ORDER BY id

-- name: count
SELECT count(*) AS n FROM enclosure WHERE objection_id = :objection_id
