-- Queries of due records give (id, since); statements that end one take :id, and :now for a date.

-- name: due_handled
SELECT seq AS id, handled_at AS since FROM inbox
WHERE state IN ('done', 'ignored') AND handled_at < :before

-- name: due_parked
SELECT seq AS id, handled_at AS since FROM inbox WHERE state = 'parked' AND handled_at < :before

-- name: end_update
DELETE FROM inbox WHERE seq = :id

-- name: due_sent
SELECT seq AS id, created_at AS since FROM outbox
WHERE state IN ('sent', 'failed', 'cancelled') AND created_at < :before AND case_id IS NULL

-- name: end_sent
DELETE FROM outbox WHERE seq = :id

-- name: due_carried
-- Only what was said is due: that it was sent, and when, stays as the proof of delivery.
SELECT seq AS id, created_at AS since FROM outbox
WHERE state IN ('sent', 'cancelled') AND created_at < :before AND case_id IS NOT NULL
    AND sealed IS NOT NULL

-- name: due_failed
SELECT seq AS id, created_at AS since FROM outbox
WHERE state = 'failed' AND created_at < :before AND case_id IS NOT NULL
    AND sealed IS NOT NULL

-- name: blank_send
UPDATE outbox SET sealed = NULL WHERE seq = :id

-- name: due_exchanges
SELECT rowid AS id, updated_at AS since FROM dialogue WHERE updated_at < :before

-- name: end_exchange
DELETE FROM dialogue WHERE rowid = :id

-- name: due_sheets
SELECT rowid AS id, updated_at AS since FROM sheet WHERE updated_at < :before

-- name: end_sheet
DELETE FROM sheet WHERE rowid = :id

-- name: due_submissions
SELECT id, settled_at AS since FROM submission
WHERE state IN ('returned', 'dropped') AND settled_at < :before

-- name: end_submission
DELETE FROM submission WHERE id = :id

-- name: due_chatter
SELECT id, at AS since FROM chatter WHERE state = 'shown' AND at < :before

-- name: due_listed
SELECT id, at AS since FROM chatter WHERE state = 'listed' AND at < :before

-- name: end_chatter
DELETE FROM chatter WHERE id = :id

-- name: due_pauses
SELECT id, ended_at AS since FROM pause WHERE ended_at < :before

-- name: end_pause
DELETE FROM pause WHERE id = :id

-- name: due_invitations
SELECT id, expires_at AS since FROM proxy WHERE accepted_at IS NULL AND expires_at < :before

-- name: end_invitation
DELETE FROM proxy WHERE id = :id

-- name: due_tries
SELECT id, at AS since FROM attempt WHERE at < :before

-- name: end_try
DELETE FROM attempt WHERE id = :id

-- name: due_searches
SELECT id, at AS since FROM search WHERE at < :before

-- name: end_search
DELETE FROM search WHERE id = :id

-- name: due_albums
SELECT rowid AS id, at AS since FROM inside_album WHERE at < :before

-- name: end_album
DELETE FROM inside_album WHERE rowid = :id

-- name: due_papers
-- What officers alone got: registers, and forms; and dossiers. All are written anew on demand.
SELECT id, made_at AS since FROM paper
WHERE made_at < :before AND (case_id IS NULL OR kind IN ('request_form', 'objection_form'))
    AND (recipient = 'officer' OR kind = 'dispute_dossier')

-- name: end_paper
DELETE FROM paper WHERE id = :id

-- name: due_uploads
-- Files of no case and no objection, whose sender is not filling a form with them.
SELECT u.id, u.stored_at AS since FROM upload AS u
WHERE u.case_id IS NULL AND u.objection_id IS NULL AND u.stored_at < :before
    AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE d.person_id = u.person_id)

-- name: end_upload
DELETE FROM upload WHERE id = :id

-- name: due_strangers
-- Persons who never asked for anything and do not belong to the office.
SELECT p.id, p.first_seen_at AS since FROM person AS p
WHERE p.first_seen_at < :before
    AND NOT EXISTS (SELECT 1 FROM cases AS c WHERE c.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM objection AS o WHERE o.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM proxy AS x WHERE x.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM claim AS k WHERE k.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM draft AS d WHERE d.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM dialogue AS e WHERE e.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM chatter AS h WHERE h.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM pause AS u WHERE u.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM unreached AS n WHERE n.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM upload AS b WHERE b.person_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM officer AS f WHERE f.telegram_id = p.telegram_id)

-- name: end_links
DELETE FROM link WHERE person_id = :id

-- name: end_person
DELETE FROM person WHERE id = :id

-- name: due_conversation
-- Cases on a list that the head approved by the archive schedule, and nothing happened since.
SELECT e.case_id AS id, e.since FROM destruction AS x
CROSS JOIN ended_case AS e WHERE e.case_id = x.case_id AND x.done = 0 AND e.since < :before

-- name: end_copies
DELETE FROM copy WHERE outbox_seq IN (SELECT seq FROM outbox WHERE case_id = :id)

-- name: end_words
UPDATE outbox SET sealed = NULL
WHERE case_id = :id AND state IN ('sent', 'failed', 'cancelled')

-- name: end_chatter_of_case
DELETE FROM chatter WHERE case_id = :id

-- name: end_transcripts
DELETE FROM transcript WHERE case_id = :id

-- name: end_enclosures
DELETE FROM enclosure WHERE objection_id IN (SELECT id FROM objection WHERE case_id = :id)

-- name: end_file
DELETE FROM upload WHERE id = (SELECT id FROM upload WHERE purpose <> 'identity' AND (case_id = :id
    OR objection_id IN (SELECT id FROM objection WHERE case_id = :id)) LIMIT 1)

-- name: end_opinion
UPDATE satisfaction SET words = NULL WHERE case_id = :id

-- name: end_links_of_case
-- The link of the card stays: officers go on replying to it.
DELETE FROM link WHERE case_id = :id AND kind <> 'card'

-- name: end_messages
DELETE FROM message WHERE case_id = :id

-- name: end_given
DELETE FROM kept_body WHERE file_id IN (SELECT id FROM kept_file WHERE case_id = :id)

-- name: end_names
-- That it was given, and its fingerprint, stay.
UPDATE kept_file SET file_id = '', sent_file_id = NULL WHERE case_id = :id

-- name: end_parts
DELETE FROM answer_part WHERE answer_id IN (SELECT id FROM answer WHERE case_id = :id)

-- name: end_letters
DELETE FROM paper WHERE case_id = :id

-- name: end_list
UPDATE destruction SET done = 1 WHERE case_id = :id

-- name: due_restricted
-- Cases whose windows are over, and whose file is open to all officers still.
SELECT e.case_id AS id FROM cases AS c CROSS JOIN ended_case AS e
WHERE c.restricted_from IS NULL AND e.case_id = c.id AND e.since < :before
LIMIT :most

-- name: restrict
UPDATE cases SET restricted_from = :at WHERE id = :id

-- name: to_destroy
-- Restricted cases that are on no list yet, the oldest first.
SELECT c.id, c.number, e.since FROM cases AS c CROSS JOIN ended_case AS e
WHERE c.restricted_from IS NOT NULL AND e.case_id = c.id AND e.since < :before
    AND NOT EXISTS (SELECT 1 FROM destruction AS d WHERE d.case_id = c.id)
ORDER BY e.since, c.id LIMIT :most

-- name: list_case
INSERT INTO destruction (case_id, basis, approved_by, approved_at)
VALUES (:id, :basis, :officer_id, :now) ON CONFLICT (case_id) DO NOTHING

-- name: due_identity
SELECT e.case_id AS id, e.since FROM identity AS i JOIN ended_case AS e ON e.case_id = i.case_id
WHERE i.reduced_at IS NULL AND e.since < :before

-- name: reduce
UPDATE identity SET answers = :answers, nik_last4 = NULL, nik_hash = NULL,
    reduced_at = :now WHERE case_id = :id

-- name: due_proofs
SELECT DISTINCT e.case_id AS id, e.since FROM upload AS u
JOIN ended_case AS e ON e.case_id = u.case_id WHERE u.purpose = 'identity' AND e.since < :before

-- name: end_proofs
DELETE FROM upload WHERE case_id = :id AND purpose = 'identity'

-- name: owe_word
INSERT INTO untold (person_id, case_id, destroyed_at)
SELECT t.person_id, t.case_id, :now FROM participant AS t
JOIN person AS p ON p.id = t.person_id AND p.telegram_id IS NOT NULL
WHERE t.case_id = :id
ON CONFLICT (person_id, case_id) DO NOTHING

-- name: untold
SELECT u.person_id, u.case_id, c.number,
    EXISTS (SELECT 1 FROM destruction AS d WHERE d.case_id = c.id AND d.done = 1) AS whole
FROM untold AS u JOIN cases AS c ON c.id = u.case_id
ORDER BY u.person_id, u.case_id LIMIT :most

-- name: told
DELETE FROM untold WHERE person_id = :person_id

-- name: count
INSERT INTO clearing (night, kind, count, oldest) VALUES (:night, :kind, :count, :oldest)
ON CONFLICT (night, kind) DO UPDATE SET count = count + excluded.count,
    oldest = min(oldest, excluded.oldest)

-- name: last_night
SELECT kind, count, oldest FROM clearing
WHERE night = (SELECT max(night) FROM clearing) ORDER BY kind
