-- name: add
INSERT INTO submission (case_id, form, answers, answer_id, drafter_id, state, submitted_at)
VALUES (:case_id, :form, x'', :answer_id, :drafter_id, :state, :now)

-- name: seal
UPDATE submission SET answers = :answers WHERE id = :id

-- name: get
SELECT * FROM submission WHERE id = :id

-- name: hand_up
UPDATE submission SET state = 'waiting', checksum = :checksum, drafter_id = :drafter_id,
    submitted_at = :now, settled_by = NULL, settled_at = NULL, reason = NULL
WHERE id = :id

-- name: set_posted
UPDATE submission SET posted = :posted WHERE id = :id

-- name: settle
UPDATE submission SET state = :state, settled_by = :officer_id, settled_at = :now, reason = :reason
WHERE id = :id AND state IN ('draft', 'waiting')
