-- name: open
INSERT INTO proof (case_id, state, due_on, papers_of)
VALUES (:case_id, :state, :due_on, :papers_of)

-- name: of_case
SELECT state, due_on, judged_at FROM proof WHERE case_id = :case_id

-- name: sent_by
SELECT case_id FROM proof
WHERE state = 'sent' AND case_id IN (SELECT case_id FROM participant WHERE person_id = :person_id)
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
-- A file may be known from another matter; a forgotten or refused one is checked again.
UPDATE upload SET purpose = 'identity', case_id = :case_id,
    state = CASE WHEN state IN ('forgotten', 'refused') THEN 'waiting' ELSE state END
WHERE id = :id
