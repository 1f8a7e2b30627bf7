-- name: ask
INSERT INTO transfer (case_id, body, body_name, asked_at) VALUES (:case_id, :body, :name, :now)

-- name: get
SELECT * FROM transfer WHERE id = :id OR case_id = :case_id ORDER BY id DESC LIMIT 1

-- name: open
SELECT * FROM transfer WHERE state IN ('asked', 'agreed') ORDER BY id

-- name: move
UPDATE transfer SET state = :state, their_number = coalesce(:number, their_number),
    agreed_at = iif(:state = 'agreed', :now, agreed_at), settled_at = iif(:state = 'agreed', NULL, :now)
WHERE id = :id AND state IN (SELECT value FROM json_each(:before))

-- name: queue
INSERT INTO envelope (uid, case_id, transfer_id, body, made_at, next_at)
VALUES (:uid, :case_id, :transfer_id, :body, :now, :now)

-- name: seal
UPDATE envelope SET content = :content WHERE id = :id

-- name: of_uid
SELECT * FROM envelope WHERE uid = :uid

-- name: due
-- Nothing travels any more of a request that was withdrawn.
SELECT e.* FROM envelope AS e LEFT JOIN cases AS c ON c.id = e.case_id
WHERE e.content IS NOT NULL AND e.next_at <= :now
    AND (e.transfer_id IS NULL OR c.state <> 'withdrawn') ORDER BY e.next_at, e.id LIMIT 1

-- name: wait
UPDATE envelope SET tries = tries + :tries, next_at = :next_at WHERE id = :id

-- name: empty
UPDATE envelope SET content = NULL WHERE id = :id OR transfer_id = :transfer_id

-- name: receive
INSERT INTO transferred (case_id, uid, body, body_name, first_number, first_received_at)
VALUES (:case_id, :uid, :body, :name, :first_number, :first_received_at)

-- name: received
SELECT * FROM transferred WHERE uid = :uid OR case_id = :case_id

-- name: follow
UPDATE transferred SET followed_at = :now WHERE case_id = :case_id AND followed_at IS NULL

-- name: set_pin
UPDATE cases SET pin_hash = :pin_hash WHERE id = :case_id
