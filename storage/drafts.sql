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

-- name: begin
INSERT INTO dialogue (person_id, name, facts, updated_at)
VALUES (:person_id, :name, :facts, :now)
ON CONFLICT (person_id, name) DO UPDATE SET facts = excluded.facts,
    updated_at = excluded.updated_at

-- name: end
DELETE FROM dialogue
WHERE person_id = :person_id AND (:names IS NULL OR name IN (SELECT value FROM json_each(:names)))
