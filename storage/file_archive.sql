-- name: add
-- A message that brings the same file again is the same file.
INSERT INTO kept_file (about, about_id, case_id, chat_id, message_id, kind, file_id, name, state,
    size, due_at, stored_at)
VALUES (:about, :about_id, :case_id, :chat_id, :message_id, :kind, :file_id, x'', :state,
    :size, :now, :now)
ON CONFLICT (chat_id, message_id, file_id) DO NOTHING RETURNING id

-- name: of_file
-- The newest first, and before it what the desk has the bytes of.
SELECT * FROM kept_file WHERE file_id = :file_id ORDER BY state = 'kept' DESC, id DESC LIMIT 1

-- name: give
-- A document of a unit, or of a draft, that goes out with an answer is what the office gave; the
-- file of a drafted decree belongs to the one that is kept.
UPDATE kept_file SET about = :about, about_id = :about_id
WHERE id = :id AND (about IN ('unit', 'draft') OR (about = 'exemption' AND about_id = 0))

-- name: at
SELECT * FROM kept_file
WHERE chat_id = :chat_id AND message_id = :message_id AND file_id = :file_id

-- name: unused_bodies
-- What draft answers of a case, and replies that have not left, held and hold no more.
DELETE FROM kept_body WHERE file_id IN (SELECT k.id FROM kept_file AS k
    WHERE k.case_id = :case_id AND k.about = 'draft' AND NOT EXISTS (
        SELECT 1 FROM answer_part AS p JOIN answer AS a ON a.id = p.answer_id
        WHERE p.chat_id = k.chat_id AND p.message_id = k.message_id AND a.state = 'collecting')
    AND NOT EXISTS (SELECT 1 FROM unsent_part AS u
        WHERE u.chat_id = k.chat_id AND u.message_id = k.message_id))

-- name: unused
DELETE FROM kept_file AS k WHERE k.case_id = :case_id AND k.about = 'draft' AND NOT EXISTS (
    SELECT 1 FROM answer_part AS p JOIN answer AS a ON a.id = p.answer_id
    WHERE p.chat_id = k.chat_id AND p.message_id = k.message_id AND a.state = 'collecting')
    AND NOT EXISTS (SELECT 1 FROM unsent_part AS u
        WHERE u.chat_id = k.chat_id AND u.message_id = k.message_id)

-- name: of_case
-- What a unit handed in, a draft holds, or was taken back, is the office's own until it is given.
SELECT * FROM kept_file AS k WHERE k.case_id = :case_id AND k.about NOT IN ('unit', 'draft')
    AND (k.about <> 'answer' OR EXISTS (
        SELECT 1 FROM answer_part AS p JOIN answer AS a ON a.id = p.answer_id
        WHERE p.chat_id = k.chat_id AND p.message_id = k.message_id
            AND a.state IN ('sending', 'delivered')))
    AND (k.about <> 'correction' OR EXISTS (
        SELECT 1 FROM correction AS c
        WHERE c.case_id = k.case_id AND c.number = k.about_id AND c.failed_at IS NULL))
ORDER BY k.id

-- name: bring
-- What was taken back may be handed in again.
UPDATE kept_file SET unit = :unit, brought_by = :officer_id, withdrawn = 0
WHERE chat_id = :chat_id AND message_id = :message_id AND file_id = :file_id AND about = 'unit'
    AND (brought_by IS NULL OR withdrawn = 1)

-- name: brought
SELECT * FROM kept_file WHERE case_id = :case_id AND brought_by IS NOT NULL AND withdrawn = 0
ORDER BY message_id, id

-- name: brought_at
SELECT * FROM kept_file WHERE chat_id = :chat_id AND message_id = :message_id
    AND brought_by IS NOT NULL AND withdrawn = 0

-- name: about
SELECT * FROM kept_file WHERE about = :about AND about_id = :about_id ORDER BY id

-- name: join_entry
-- The files that came with a new entry.
INSERT INTO list_file (kept_id, entry_id)
SELECT k.id, k.about_id FROM kept_file AS k
WHERE k.about = 'list_entry' AND k.about_id = :entry_id

-- name: leave_entry
UPDATE list_file SET until = :version WHERE entry_id = :entry_id AND until IS NULL

-- name: of_entry
SELECT k.* FROM list_file AS f JOIN kept_file AS k ON k.id = f.kept_id
WHERE f.entry_id = :entry_id AND f.until IS NULL AND k.state IN ('waiting', 'kept') ORDER BY k.id

-- name: put_body
INSERT INTO kept_body (file_id, body) VALUES (:id, :body)
ON CONFLICT (file_id) DO UPDATE SET body = excluded.body

-- name: of_answer
-- What the parts of an official answer brought.
SELECT k.* FROM kept_file AS k JOIN answer_part AS p
    ON p.chat_id = k.chat_id AND p.message_id = k.message_id
WHERE p.answer_id = :answer_id AND k.about = 'answer' ORDER BY k.message_id, k.id

-- name: due
SELECT id FROM kept_file WHERE state = 'waiting' AND due_at <= :now ORDER BY due_at, id

-- name: body
SELECT body FROM kept_body WHERE file_id = :id

-- name: discard_body
DELETE FROM kept_body WHERE file_id = :id

-- name: discard
DELETE FROM kept_file WHERE id = :id

-- name: postpone
UPDATE kept_file SET due_at = :due_at, attempts = attempts + 1
WHERE id = :id AND state = 'waiting'

-- name: forget
-- Telegram has lost what it had of a file that the desk keeps.
UPDATE kept_file SET forgotten = 1, sent_file_id = NULL
WHERE file_id = :file_id AND state = 'kept' AND (forgotten = 0 OR sent_file_id IS NOT NULL)
