-- name: get
SELECT * FROM transfer WHERE id = :id OR case_id = :case_id ORDER BY id DESC LIMIT 1

-- name: open
SELECT id FROM transfer WHERE state IN ('asked', 'agreed') ORDER BY id

-- name: move
UPDATE transfer SET state = :state, their_number = coalesce(:number, their_number),
    agreed_at = iif(:state = 'agreed', :now, agreed_at), settled_at = iif(:state = 'agreed', NULL, :now),
    content = iif(:state = 'agreed', content, NULL)
WHERE id = :id AND state IN (SELECT value FROM json_each(:before))

-- name: due
-- Nothing travels any more of a request that was withdrawn.
SELECT t.id FROM transfer AS t JOIN cases AS c ON c.id = t.case_id
WHERE t.content IS NOT NULL AND c.state <> 'withdrawn' ORDER BY t.id

-- name: content
SELECT t.content FROM transfer AS t JOIN cases AS c ON c.id = t.case_id
WHERE t.id = :id AND t.content IS NOT NULL AND c.state <> 'withdrawn'

-- name: receive
INSERT INTO transferred (case_id, uid, body, body_name, first_number, first_received_at)
VALUES (:case_id, :uid, :body, :name, :first_number, :first_received_at)

-- name: received
SELECT * FROM transferred WHERE uid = :uid OR case_id = :case_id

-- name: give_back
UPDATE transferred SET returned_at = :now WHERE case_id = :case_id AND returned_at IS NULL

-- name: to_tell
SELECT case_id FROM transferred WHERE returned_at IS NOT NULL AND told_at IS NULL ORDER BY case_id

-- name: told
UPDATE transferred SET told_at = :now WHERE case_id = :case_id

-- name: follow
UPDATE transferred SET followed_at = :now WHERE case_id = :case_id AND followed_at IS NULL

-- name: set_pin
UPDATE cases SET pin_hash = :pin_hash WHERE id = :case_id
