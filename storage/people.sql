-- name: person_by_telegram
SELECT * FROM person WHERE telegram_id = :telegram_id

-- name: person_by_id
SELECT * FROM person WHERE id = :id

-- name: add_person
INSERT INTO person (telegram_id, language, first_seen_at)
VALUES (:telegram_id, :language, :now) RETURNING *

-- name: add_without_chat
INSERT INTO person (language, first_seen_at) VALUES (:language, :now)

-- name: set_language
UPDATE person SET language = :language, language_chosen = :chosen WHERE id = :id

-- name: set_reachable
UPDATE person SET reachable = :reachable WHERE telegram_id = :telegram_id

-- name: set_consent
UPDATE person SET consent_version = :version, consented_at = :now,
    consent_message_id = :message_id
WHERE id = :id

-- name: with_something_open
-- Everybody with a draft or an unanswered request.
SELECT * FROM person WHERE id IN (
    SELECT person_id FROM draft
    UNION SELECT person_id FROM cases WHERE state IN ('received', 'in_process'))
    AND telegram_id IS NOT NULL
ORDER BY id

-- name: officer
SELECT * FROM officer WHERE id = :id OR telegram_id = :telegram_id

-- name: members
SELECT * FROM officer WHERE member = 1 ORDER BY display_name, id

-- name: without_account
SELECT * FROM officer WHERE telegram_id IS NULL ORDER BY display_name, id

-- name: add_without_account
-- Nobody is ever deleted, and no account has so small a number.
INSERT INTO officer (id, display_name, member, seen_at)
SELECT count(*) + 1, :name, 0, :now FROM officer

-- name: see_officer
INSERT INTO officer (id, telegram_id, display_name, seen_at)
VALUES (coalesce((SELECT id FROM officer WHERE telegram_id = :telegram_id), :telegram_id),
    :telegram_id, :display_name, :now)
ON CONFLICT DO UPDATE SET display_name = excluded.display_name,
    seen_at = excluded.seen_at, member = 1

-- name: set_membership
INSERT INTO officer (id, telegram_id, display_name, administrator, member, seen_at)
VALUES (coalesce((SELECT id FROM officer WHERE telegram_id = :telegram_id), :telegram_id),
    :telegram_id, :display_name, :administrator, :member, :now)
ON CONFLICT DO UPDATE SET display_name = excluded.display_name,
    administrator = excluded.administrator, member = excluded.member

-- name: set_account
UPDATE officer SET telegram_id = :telegram_id, display_name = :display_name,
    administrator = :administrator, member = :member, as_citizen = :as_citizen WHERE id = :id

-- name: forget_members
UPDATE officer SET administrator = 0, member = 0

-- name: administrators_in_private
-- Administrators of the group who wrote to the bot before and can be reached.
SELECT * FROM person
WHERE telegram_id IN (SELECT telegram_id FROM officer WHERE administrator = 1) AND reachable = 1
ORDER BY id

-- name: clear_administrators
UPDATE officer SET administrator = 0

-- name: set_as_citizen
UPDATE officer SET as_citizen = :as_citizen WHERE id = :id

-- name: lose
INSERT INTO unreached (person_id, case_id, since) VALUES (:person_id, :case_id, :since)
ON CONFLICT (person_id, case_id) DO NOTHING

-- name: lost_on
SELECT case_id, since FROM unreached WHERE person_id = :person_id ORDER BY case_id

-- name: lost_since
SELECT min(since) AS since FROM unreached WHERE case_id = :case_id

-- name: find_again
DELETE FROM unreached WHERE person_id = :person_id

-- name: note_case
INSERT INTO absence_case (absence_id, case_id) VALUES (:id, :case_id) ON CONFLICT DO NOTHING

-- name: cases
SELECT case_id FROM absence_case WHERE absence_id = :id ORDER BY case_id
