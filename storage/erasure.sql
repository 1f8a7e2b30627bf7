-- name: drafts
DELETE FROM draft WHERE person_id = :person_id

-- name: dialogues
DELETE FROM dialogue WHERE person_id = :person_id

-- name: chatter
DELETE FROM chatter WHERE person_id = :person_id

-- name: questions
-- Questions outside any case; the rows that carried them lose their words as well.
DELETE FROM copy WHERE chat_id = :telegram_id
    AND outbox_seq IN (SELECT seq FROM outbox WHERE case_id IS NULL
        AND state NOT IN ('queued', 'sending', 'held'))

-- name: answers
-- Also those that an officer wrote and did not send.
DELETE FROM copy WHERE outbox_seq IN (SELECT seq FROM outbox
    WHERE (chat = :chat OR json_extract(about, '$.person') = :person_id)
    AND case_id IS NULL AND state NOT IN ('queued', 'sending', 'held'))

-- name: said
UPDATE outbox SET sealed = NULL
WHERE case_id IS NULL AND state NOT IN ('queued', 'sending', 'held')
    AND (chat = :chat OR json_extract(about, '$.person') = :person_id)

-- name: closed_cases
SELECT i.case_id FROM identity AS i JOIN cases AS c ON c.id = i.case_id
WHERE c.person_id = :person_id AND c.state IN ('finished', 'withdrawn', 'not_processed')
    AND i.reduced_at IS NULL

-- name: closed_objections
SELECT id FROM objection
WHERE person_id = :person_id AND case_id IS NULL AND reduced_at IS NULL
    AND state IN ('answered', 'withdrawn')

-- name: followers
UPDATE proxy SET ended_at = :now WHERE ended_at IS NULL AND (person_id = :person_id
    OR case_id IN (SELECT id FROM cases WHERE person_id = :person_id
        AND state IN ('finished', 'withdrawn', 'not_processed')))

-- name: proofs
-- Identity papers of closed cases, and of no case.
UPDATE upload SET state = 'forgotten', body = NULL, sent_file_id = NULL, name = NULL
WHERE person_id = :person_id AND purpose = 'identity' AND state <> 'forgotten'
    AND (case_id IS NULL OR case_id IN (SELECT id FROM cases
        WHERE state IN ('finished', 'withdrawn', 'not_processed')))

-- name: leave
INSERT INTO leaver (person_id, last_upload)
SELECT :person_id, coalesce(max(id), 0) FROM upload WHERE person_id = :person_id
ON CONFLICT (person_id) DO NOTHING

-- name: due
SELECT person_id FROM leaver ORDER BY person_id

-- name: file
-- One of the files of no case and no objection that a person had sent when they left.
DELETE FROM upload WHERE id = (SELECT u.id FROM upload AS u
    JOIN leaver AS l ON l.person_id = u.person_id AND u.id <= l.last_upload
    WHERE u.person_id = :person_id AND u.case_id IS NULL AND u.objection_id IS NULL LIMIT 1)

-- name: left
DELETE FROM leaver WHERE person_id = :person_id

-- name: files
DELETE FROM upload WHERE person_id = :person_id AND case_id IS NULL AND objection_id IS NULL

-- name: bound
-- Records that the law keeps, or that are unfinished, must stay tied to their person.
SELECT 1 AS bound WHERE EXISTS (SELECT 1 FROM cases WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM objection WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM claim WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM proxy WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM upload WHERE person_id = :person_id
        AND (case_id IS NOT NULL OR objection_id IS NOT NULL))
    OR EXISTS (SELECT 1 FROM draft WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM dialogue WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM chatter WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM rights_request WHERE person_id = :person_id AND answered_at IS NULL)
    OR EXISTS (SELECT 1 FROM person WHERE id = :person_id AND consent_version IS NOT NULL)

-- name: owed
DELETE FROM owed_effect WHERE seq IN (SELECT seq FROM outbox WHERE case_id IS NULL
    AND (chat = :chat OR json_extract(about, '$.person') = :person_id))

-- name: places
UPDATE outbox SET chat = '', lane = '', key = NULL, about = '{}', sealed = NULL
WHERE state NOT IN ('queued', 'sending', 'held') AND case_id IS NULL
    AND (chat = :chat OR json_extract(about, '$.person') = :person_id)

-- name: updates
UPDATE inbox SET lane = '' WHERE lane = :lane AND state IN ('done', 'ignored')

-- name: links
DELETE FROM link WHERE (chat_id = :telegram_id OR person_id = :person_id) AND case_id IS NULL

-- name: announced
DELETE FROM notice_told WHERE person_id = :person_id

-- name: emptied
UPDATE rights_request SET facts = x'' WHERE person_id = :person_id AND answered_at IS NOT NULL

-- name: nameless
UPDATE rights_request SET person_id = NULL, facts = x'', answer = NULL
WHERE person_id = :person_id

-- name: person
DELETE FROM person WHERE id = :person_id
