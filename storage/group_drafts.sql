-- name: find
SELECT * FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id

-- name: keep
INSERT INTO sheet (officer_id, case_id, form, step, answers, updated_at)
VALUES (:officer_id, :case_id, :form, :step, :answers, :now)
ON CONFLICT (officer_id, case_id) DO UPDATE SET form = excluded.form, step = excluded.step,
    answers = excluded.answers, updated_at = excluded.updated_at

-- name: drop
DELETE FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id
