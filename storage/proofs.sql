-- name: open
INSERT INTO proof (case_id, state, due_on) VALUES (:case_id, :state, :due_on)

-- name: of_case
SELECT state, due_on FROM proof WHERE case_id = :case_id

-- name: set_state
UPDATE proof SET state = :state, judged_at = :judged_at WHERE case_id = :case_id

-- name: papers
SELECT id, file_id, state, kind FROM upload WHERE case_id = :case_id AND purpose = 'identity'
    AND state NOT IN ('refused', 'forgotten') ORDER BY id
