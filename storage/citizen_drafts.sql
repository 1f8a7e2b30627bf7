-- name: find
-- What was asked last: the draft, the message that asked its question first, every dialogue, a row
-- each, and whose the chat is if the person fills in no officers' form. A row even if there is none.
SELECT draft.*, o.state AS asked_state, o.message_id AS asked_message,
    d.name, d.facts, d.updated_at AS gone_on_at,
    (SELECT p.telegram_id FROM person AS p WHERE p.id = :person_id
        AND NOT EXISTS (SELECT 1 FROM sheet AS s JOIN officer AS f ON f.id = s.officer_id
            WHERE f.telegram_id = p.telegram_id)) AS without_sheet
FROM (SELECT 1) LEFT JOIN draft ON draft.person_id = :person_id
    LEFT JOIN outbox AS o ON o.seq = draft.first_question
    LEFT JOIN dialogue AS d ON d.person_id = :person_id

-- name: keep
INSERT INTO draft (person_id, form, step, answers, uttered_at, updated_at, reminded_at,
    expires_at, question, keys, misses, first_question, asides)
VALUES (:person_id, :form, :step, :answers, :uttered_at, :updated_at, :reminded_at,
    :expires_at, :question, :keys, :misses, :first_question, :asides)
ON CONFLICT (person_id) DO UPDATE SET form = excluded.form, step = excluded.step,
    answers = excluded.answers, uttered_at = excluded.uttered_at,
    updated_at = excluded.updated_at, reminded_at = excluded.reminded_at,
    expires_at = excluded.expires_at, question = excluded.question, keys = excluded.keys,
    misses = excluded.misses, first_question = excluded.first_question,
    asides = excluded.asides

-- name: drop
DELETE FROM draft WHERE person_id = :person_id

-- name: quiet
SELECT person_id FROM draft WHERE updated_at < :before AND reminded_at IS NULL

-- name: reminded
UPDATE draft SET reminded_at = :now, expires_at = :expires_at WHERE person_id = :person_id

-- name: expired
SELECT person_id FROM draft WHERE expires_at < :now AND reminded_at IS NOT NULL

-- name: dialogues
SELECT * FROM dialogue WHERE person_id = :person_id

-- name: people_in
SELECT person_id FROM dialogue WHERE name = :name ORDER BY person_id

-- name: begun_since
SELECT person_id FROM dialogue WHERE name = :name AND updated_at > :since

-- name: begin
INSERT INTO dialogue (person_id, name, facts, updated_at)
VALUES (:person_id, :name, :facts, :now)
ON CONFLICT (person_id, name) DO UPDATE SET facts = excluded.facts,
    updated_at = excluded.updated_at

-- name: end
DELETE FROM dialogue
WHERE person_id = :person_id AND (:names IS NULL OR name IN (SELECT value FROM json_each(:names)))

-- name: find_group_draft
SELECT * FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id

-- name: of_officer
SELECT * FROM sheet WHERE officer_id = :officer_id ORDER BY updated_at DESC, case_id

-- name: officer_begun
SELECT officer_id, updated_at FROM sheet
WHERE case_id = :case_id AND form = :form AND officer_id <> :officer_id
ORDER BY updated_at DESC, officer_id LIMIT 1

-- name: keep_group_draft
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

-- name: drop_group_draft
DELETE FROM sheet WHERE officer_id = :officer_id AND case_id = :case_id

-- name: forget_group_messages
-- In another group the numbers of messages mean others; a private chat stays the same.
UPDATE sheet SET messages = iif(private, json_remove(messages, '$.line'), '{}'),
    heard = iif(private, heard, '{}')

-- name: add
INSERT INTO search (officer_id, words, at) VALUES (:officer_id, x'', :now)

-- name: set_words
UPDATE search SET words = :words WHERE id = :id

-- name: words
SELECT words FROM search WHERE id = :id
