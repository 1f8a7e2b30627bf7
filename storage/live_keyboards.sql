-- name: keep
-- The card's buttons change with the card.
UPDATE link SET keyboard = :keyboard
WHERE chat_id = :chat_id AND message_id = :message_id AND kind <> 'card'

-- name: of_case
SELECT message_id, keyboard FROM link
WHERE case_id = :case_id AND chat_id = :chat_id AND keyboard IS NOT NULL ORDER BY message_id
