-- name: find
SELECT * FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id

-- name: of_officer
SELECT * FROM sheet WHERE officer_id = :officer_id ORDER BY updated_at DESC, case_id

-- name: keep
INSERT INTO sheet (officer_id, case_id, form, step, answers, private, messages, heard, mends,
    updated_at)
VALUES (:officer_id, :case_id, :form, :step, :answers, :private, :messages, :heard, :mends, :now)
ON CONFLICT (officer_id, case_id) DO UPDATE SET form = excluded.form, step = excluded.step,
    answers = excluded.answers, private = excluded.private, messages = excluded.messages,
    heard = excluded.heard, mends = excluded.mends, updated_at = excluded.updated_at

-- name: is_older
SELECT 1 FROM draft AS d JOIN person AS p ON p.id = d.person_id
WHERE p.telegram_id = (SELECT telegram_id FROM officer WHERE id = :officer_id)
    AND d.updated_at > (SELECT max(updated_at) FROM sheet WHERE officer_id = :officer_id AND private)

-- name: set_mends
UPDATE sheet SET mends = :submission_id WHERE officer_id = :officer_id AND case_id = :case_id

-- name: drop
DELETE FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id

-- name: forget_group_messages
-- In another group the numbers of messages mean others; a private chat stays the same.
UPDATE sheet SET messages = iif(private, json_remove(messages, '$.line'), '{}'),
    heard = iif(private, heard, '{}')
