-- name: part
SELECT role, may_withdraw FROM participant WHERE case_id = :case_id AND person_id = :person_id

-- name: others
SELECT p.* FROM participant AS t JOIN person AS p ON p.id = t.person_id
WHERE t.case_id = :case_id AND t.person_id <> :person_id ORDER BY p.id

-- name: proxies
SELECT * FROM proxy WHERE case_id = :case_id AND accepted_at IS NOT NULL AND ended_at IS NULL
ORDER BY id

-- name: open_invitations
SELECT count(*) AS n FROM proxy
WHERE case_id = :case_id AND accepted_at IS NULL AND ended_at IS NULL AND expires_at > :now

-- name: accept
UPDATE proxy SET person_id = :person_id, accepted_at = :now
WHERE id = :id AND accepted_at IS NULL AND ended_at IS NULL AND expires_at > :now

-- name: standing
SELECT * FROM claim WHERE case_id = :case_id AND settled_at IS NULL

-- name: denied
SELECT 1 FROM claim
WHERE case_id = :case_id AND person_id = :person_id AND granted = 0 AND settled_at > :since

-- name: give_case
UPDATE cases SET person_id = :person_id WHERE id = :case_id

-- name: give_objections
UPDATE objection SET person_id = :person_id WHERE case_id = :case_id AND person_id = :before
