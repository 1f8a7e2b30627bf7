-- name: standing
SELECT * FROM claim WHERE case_id = :case_id AND settled_at IS NULL

-- name: denied
SELECT 1 FROM claim
WHERE case_id = :case_id AND person_id = :person_id AND granted = 0 AND settled_at > :since

-- name: give_case
UPDATE cases SET person_id = :person_id WHERE id = :case_id

-- name: give_objections
UPDATE objection SET person_id = :person_id WHERE case_id = :case_id AND person_id = :before

-- name: open
INSERT INTO proof (case_id, state, due_on, papers_of)
VALUES (:case_id, :state, :due_on, :papers_of)

-- name: of_case
SELECT state, due_on, judged_at FROM proof WHERE case_id = :case_id

-- name: sent_by
SELECT case_id FROM proof
WHERE state = 'sent' AND case_id IN (SELECT id FROM cases WHERE person_id = :person_id)
ORDER BY case_id DESC

-- name: sharing
-- Cases whose papers, which nobody has judged yet, are those of this case too.
SELECT case_id FROM proof
WHERE state = 'sent' AND case_id <> :case_id AND coalesce(papers_of, case_id) =
    (SELECT coalesce(papers_of, case_id) FROM proof WHERE case_id = :case_id)
ORDER BY case_id

-- name: set_state
UPDATE proof SET state = :state, judged_at = :judged_at WHERE case_id = :case_id

-- name: papers
SELECT id FROM upload
WHERE case_id IN (:case_id, (SELECT papers_of FROM proof WHERE case_id = :case_id))
    AND purpose = 'identity' AND state IN ('waiting', 'clean')

-- name: is_paper
-- A file may be known from another matter; a forgotten or refused one is checked again, and one of
-- which words were enough: of a paper they are not.
UPDATE upload SET purpose = 'identity', case_id = :case_id,
    state = CASE WHEN state IN ('forgotten', 'refused') OR kind = 'words' THEN 'waiting' ELSE state END
WHERE id = :id
