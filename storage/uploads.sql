-- name: of_matter
SELECT * FROM upload_shown WHERE state = 'clean' AND purpose <> 'identity'
    AND (case_id = :case_id OR objection_id = :objection_id) ORDER BY id

-- name: some
SELECT * FROM upload_shown WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY id

-- name: add
-- A file that is known already keeps its state; its purpose changes unless the new is 'material'.
INSERT INTO upload (purpose, case_id, objection_id, person_id, chat_id, message_id, file_id,
    state, reason, size, name, due_at, stored_at, settled_at)
VALUES (:purpose, :case_id, :objection_id, :person_id, :chat_id, :message_id, :file_id,
    :state, :reason, :size, NULL, :now, :now, CASE WHEN :state = 'waiting' THEN NULL ELSE :now END)
ON CONFLICT (file_id) DO UPDATE SET
    purpose = CASE WHEN excluded.purpose = 'material' THEN purpose ELSE excluded.purpose END,
    case_id = coalesce(case_id, excluded.case_id),
    objection_id = coalesce(objection_id, excluded.objection_id)
RETURNING id

-- name: belongs
UPDATE upload SET case_id = coalesce(case_id, :case_id),
    objection_id = coalesce(objection_id, :objection_id),
    purpose = CASE WHEN :objection_id IS NULL THEN purpose ELSE 'enclosure' END
WHERE file_id = :file_id

-- name: name_it
UPDATE upload SET name = :name WHERE id = :id AND name IS NULL AND state <> 'forgotten'

-- name: body
SELECT body FROM upload WHERE id = :id

-- name: of_file
SELECT * FROM upload_shown WHERE file_id = :file_id

-- name: due
-- Of the person at whose files the desk looked longest ago, so that many of one keep nobody waiting.
SELECT u.id FROM upload AS u WHERE u.state = 'waiting' AND u.due_at <= :now
ORDER BY coalesce((SELECT max(l.looked_at) FROM upload AS l WHERE l.person_id = u.person_id), ''),
    u.due_at, u.id

-- name: look
UPDATE upload SET looked_at = :now WHERE id = :id

-- name: get
SELECT * FROM upload_shown WHERE id = :id

-- name: amount
-- What a limit kept out has no size.
SELECT coalesce(sum(size), 0) AS size FROM upload
WHERE person_id = :person_id AND stored_at >= :since AND size > 0

-- name: clean
-- A cleaned picture may be larger than what was sent.
UPDATE upload SET state = 'clean', kind = :kind, name = :name, body = :body, sha256 = :sha256,
    settled_at = :now, size = max(size, coalesce(length(:body), 0))
WHERE id = :id AND state = 'waiting'

-- name: settle
UPDATE upload SET state = :state, reason = :reason, settled_at = :now
WHERE id = :id AND state = 'waiting'

-- name: postpone
UPDATE upload SET due_at = :due_at, attempts = attempts + 1
WHERE id = :id AND state = 'waiting'

-- name: sent
UPDATE upload SET sent_file_id = :file_id WHERE id = :id

-- name: forget_sent
UPDATE upload SET sent_file_id = NULL
WHERE file_id = :file_id AND sent_file_id IS NOT NULL AND body IS NOT NULL

-- name: call_identity
UPDATE upload SET purpose = 'identity' WHERE file_id = :file_id

-- name: forget
UPDATE upload SET state = 'forgotten', body = NULL, sha256 = NULL, sent_file_id = NULL, name = NULL
WHERE id = :id
