-- For each kind of data: due_… gives (id, since), file_… destroys one file of a record, and end_…,
-- in this order, what is left of it. The ids of due_… are row ids.

-- name: due_handled
SELECT seq AS id, handled_at AS since FROM inbox
WHERE state IN ('done', 'ignored') AND handled_at < :before

-- name: due_parked
SELECT seq AS id, handled_at AS since FROM inbox WHERE state = 'parked' AND handled_at < :before

-- name: due_sent
SELECT seq AS id, created_at AS since FROM outbox
WHERE state IN ('sent', 'failed', 'cancelled') AND created_at < :before AND case_id IS NULL

-- name: due_carried
-- Only what was said is due: that it was sent, and when, stays as the proof of delivery.
SELECT seq AS id, created_at AS since FROM outbox
WHERE state IN ('sent', 'cancelled') AND created_at < :before AND case_id IS NOT NULL
    AND sealed IS NOT NULL

-- name: due_failed
SELECT seq AS id, created_at AS since FROM outbox
WHERE state = 'failed' AND created_at < :before AND case_id IS NOT NULL
    AND sealed IS NOT NULL

-- name: end_carried
UPDATE outbox SET sealed = NULL WHERE seq = :id

-- name: end_failed
UPDATE outbox SET sealed = NULL WHERE seq = :id

-- name: due_exchanges
SELECT rowid AS id, updated_at AS since FROM dialogue
WHERE updated_at < :before AND name NOT IN ('stray', 'passed')

-- name: due_words
-- Words that wait for officers, who have long had a line about them on every day of service.
SELECT rowid AS id, updated_at AS since FROM dialogue
WHERE updated_at < :before AND name IN ('stray', 'passed')

-- name: due_sheets
SELECT rowid AS id, updated_at AS since FROM sheet WHERE updated_at < :before

-- name: due_submissions
SELECT id, settled_at AS since FROM submission
WHERE state IN ('returned', 'dropped') AND settled_at < :before

-- name: due_tries
SELECT id, at AS since FROM attempt WHERE at < :before

-- name: due_searches
SELECT id, at AS since FROM search WHERE at < :before

-- name: due_albums
SELECT rowid AS id, at AS since FROM inside_album WHERE at < :before

-- name: due_papers
-- What officers alone got, such as registers; and dossiers. All are written anew on demand, but not
-- what stays as it was: sheets of tests, what they classify, and forms of objections.
SELECT id, made_at AS since FROM paper
WHERE made_at < :before AND case_id IS NULL
    AND (recipient = 'officer' OR kind = 'dispute_dossier')
    AND kind NOT IN ('consequence_test', 'classification', 'objection_form')

-- name: due_uploads
-- Files of no case and no objection, whose sender is not filling a form with them.
SELECT u.id, u.stored_at AS since FROM upload AS u
WHERE u.case_id IS NULL AND u.objection_id IS NULL AND u.stored_at < :before
    AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE d.person_id = u.person_id)

-- name: due_strangers
-- Persons who never asked for anything and do not belong to the office.
SELECT p.id, p.first_seen_at AS since FROM person AS p
WHERE p.first_seen_at < :before
    AND NOT EXISTS (SELECT 1 FROM cases AS c WHERE c.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM objection AS o WHERE o.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM claim AS k WHERE k.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE d.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM dialogue AS e WHERE e.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM unreached AS n WHERE n.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM upload AS b WHERE b.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM officer AS f WHERE f.telegram_id = p.telegram_id)

-- name: end_strangers_links
DELETE FROM link WHERE person_id = :id

-- name: end_strangers_unsent
DELETE FROM unsent_reply WHERE person_id = :id

-- name: end_strangers_person
DELETE FROM person WHERE id = :id

-- name: due_conversation
-- Cases on a list that the head approved by the archive schedule, and nothing happened since.
SELECT e.case_id AS id, e.since FROM destruction AS x
CROSS JOIN ended_case AS e WHERE e.case_id = x.case_id AND x.done = 0 AND e.since < :before
    AND e.since < x.approved_at

-- name: end_conversation_copies
DELETE FROM copy WHERE outbox_seq IN (SELECT seq FROM outbox WHERE case_id = :id)

-- name: end_conversation_words
UPDATE outbox SET sealed = NULL
WHERE case_id = :id AND state IN ('sent', 'failed', 'cancelled')

-- name: end_conversation_unsent
DELETE FROM unsent_reply WHERE case_id = :id

-- name: end_conversation_transcripts
DELETE FROM transcript WHERE case_id = :id

-- name: end_conversation_enclosures
DELETE FROM enclosure WHERE objection_id IN (SELECT id FROM objection WHERE case_id = :id)

-- name: file_conversation_sent
DELETE FROM upload WHERE id = (SELECT id FROM upload WHERE purpose <> 'identity' AND (case_id = :id
    OR objection_id IN (SELECT id FROM objection WHERE case_id = :id)) LIMIT 1)

-- name: end_conversation_opinion
UPDATE satisfaction SET words = NULL WHERE case_id = :id

-- name: end_conversation_links
-- The link of the card stays: officers go on replying to it.
DELETE FROM link WHERE case_id = :id AND kind <> 'card'

-- name: end_conversation_messages
DELETE FROM message WHERE case_id = :id

-- name: file_conversation_given
DELETE FROM kept_body WHERE file_id =
    (SELECT b.file_id FROM kept_file AS k JOIN kept_body AS b ON b.file_id = k.id
    WHERE k.case_id = :id LIMIT 1)

-- name: end_conversation_names
-- That it was given, and its fingerprint, stay.
UPDATE kept_file SET file_id = '', sent_file_id = NULL, found = NULL WHERE case_id = :id

-- name: end_conversation_parts
DELETE FROM answer_part WHERE answer_id IN (SELECT id FROM answer WHERE case_id = :id)

-- name: end_conversation_letters
-- Sheets of tests name nobody, and other refusals rest on them.
DELETE FROM paper WHERE case_id = :id AND kind NOT IN ('consequence_test', 'classification')

-- name: end_conversation_notices
-- When each was sent and received, and by which way, stays.
UPDATE notice SET words = seal('notice.words', id, ''), facts = seal('notice.facts', id, '{}')
WHERE case_id = :id

-- name: end_conversation_proofs
UPDATE notice_try SET evidence = NULL
WHERE notice_id IN (SELECT id FROM notice WHERE case_id = :id)

-- name: end_conversation_list
UPDATE destruction SET done = 1 WHERE case_id = :id

-- name: due_restricted
-- Cases whose windows are over, and whose file is open to all officers still.
SELECT e.case_id AS id FROM cases AS c CROSS JOIN ended_case AS e
WHERE c.restricted_from IS NULL AND e.case_id = c.id AND e.since < :before
LIMIT :most

-- name: restrict
UPDATE cases SET restricted_from = :at WHERE id = :id

-- name: to_destroy
-- Restricted cases on no list, or of which something happened since theirs, the oldest first.
SELECT c.id, c.number, e.since FROM cases AS c CROSS JOIN ended_case AS e
WHERE c.restricted_from IS NOT NULL AND e.case_id = c.id AND e.since < :before
    AND NOT EXISTS (SELECT 1 FROM destruction AS d
        WHERE d.case_id = c.id AND d.approved_at > e.since)
ORDER BY e.since, c.id LIMIT :most

-- name: list_case
-- Only what might be listed now: the list was read a while ago.
INSERT INTO destruction (case_id, basis, approved_by, approved_at)
SELECT c.id, :basis, :officer_id, :now FROM cases AS c CROSS JOIN ended_case AS e
WHERE c.id = :id AND c.restricted_from IS NOT NULL AND e.case_id = c.id AND e.since < :before
    AND NOT EXISTS (SELECT 1 FROM destruction AS d
        WHERE d.case_id = c.id AND d.approved_at > e.since)
ON CONFLICT (case_id) DO UPDATE SET basis = excluded.basis, approved_by = excluded.approved_by,
    approved_at = excluded.approved_at, done = 0

-- name: due_identity
SELECT e.case_id AS id, e.since FROM identity AS i JOIN ended_case AS e ON e.case_id = i.case_id
WHERE i.reduced_at IS NULL AND e.since < :before

-- name: reduce_case
UPDATE identity SET answers = :answers, nik_last4 = NULL, nik_hash = NULL,
    reduced_at = :now WHERE case_id = :id

-- name: due_objectors
-- Objections without a request, which hold themselves who objects.
SELECT id, since FROM (SELECT o.id, max(o.filed_at, coalesce(o.delivered_at, ''),
        coalesce(o.withdrawn_at, ''), coalesce(o.fulfilled_at, ''),
        coalesce((SELECT max(d.recorded_at) FROM dispute AS d WHERE d.objection_id = o.id), '')
    ) AS since
    FROM objection AS o
    WHERE o.case_id IS NULL AND o.reduced_at IS NULL
        AND (o.state = 'withdrawn' OR (o.state = 'answered' AND o.delivered_at IS NOT NULL)
            OR EXISTS (SELECT 1 FROM dispute AS d WHERE d.objection_id = o.id AND d.stage = 'ended'))
        AND (o.ordered_on IS NULL OR o.fulfilled_at IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM incident AS i WHERE i.closed_at IS NULL AND i.everybody))
WHERE since < :before

-- name: due_proofs
SELECT DISTINCT e.case_id AS id, e.since FROM upload AS u
JOIN ended_case AS e ON e.case_id = u.case_id WHERE u.purpose = 'identity' AND e.since < :before

-- name: end_proofs
DELETE FROM upload WHERE case_id = :id AND purpose = 'identity'

-- name: owe_word_of_case
INSERT INTO untold (person_id, number, whole)
SELECT c.person_id, c.number, :whole FROM cases AS c
JOIN person AS p ON p.id = c.person_id AND p.telegram_id IS NOT NULL
WHERE c.id = :id
ON CONFLICT (person_id, number) DO UPDATE SET whole = max(whole, excluded.whole)

-- name: owe_word_of_objection
INSERT INTO untold (person_id, number, whole)
SELECT o.person_id, o.number, 0 FROM objection AS o
JOIN person AS p ON p.id = o.person_id AND p.telegram_id IS NOT NULL
WHERE o.id = :id

-- name: untold
SELECT DISTINCT person_id FROM untold ORDER BY person_id

-- name: destroyed_of
SELECT number, whole FROM untold WHERE person_id = :person_id ORDER BY rowid

-- name: told
DELETE FROM untold WHERE person_id = :person_id

-- name: count
INSERT INTO clearing (night, kind, count, oldest) VALUES (:night, :kind, :count, :oldest)
ON CONFLICT (night, kind) DO UPDATE SET count = count + excluded.count,
    oldest = min(oldest, excluded.oldest)

-- name: last_night
SELECT kind, count, oldest FROM clearing
WHERE night = (SELECT max(night) FROM clearing) ORDER BY kind

-- name: drafts
DELETE FROM draft WHERE person_id = :person_id

-- name: dialogues
DELETE FROM dialogue WHERE person_id = :person_id

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

-- name: unsent
DELETE FROM unsent_reply WHERE person_id = :person_id AND case_id IS NULL

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

-- name: proofs
-- Identity papers of closed cases, and of no case.
UPDATE upload SET state = 'forgotten', body = NULL, sent_file_id = NULL, name = NULL
WHERE person_id = :person_id AND purpose = 'identity' AND state <> 'forgotten'
    AND (case_id IS NULL OR case_id IN (SELECT id FROM cases
        WHERE state IN ('finished', 'withdrawn', 'not_processed')))

-- name: leave
INSERT INTO leaver (person_id, last_upload)
VALUES (:person_id, coalesce((SELECT max(id) FROM upload), 0))
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
    OR EXISTS (SELECT 1 FROM upload WHERE person_id = :person_id
        AND (case_id IS NOT NULL OR objection_id IS NOT NULL))
    OR EXISTS (SELECT 1 FROM draft WHERE person_id = :person_id)
    OR EXISTS (SELECT 1 FROM dialogue WHERE person_id = :person_id)
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
