-- name: counted
-- How far a series was counted, and the highest number that its rows and restores bear: ordinarily the same.
SELECT coalesce(
        (SELECT last FROM counter WHERE series = :series AND year = :year),
        (SELECT last FROM counter WHERE series = 'any' AND year = :year), 0) AS last,
    max((SELECT coalesce(max(sequence), 0) FROM given_number WHERE series = :series AND year = :year),
        (SELECT coalesce(max(last), 0) FROM left_out WHERE series IN (:series, 'any') AND year = :year))
    AS borne

-- name: borne
-- What those of them bear that can be read, and how many numbers may hide in the others.
SELECT max(
        (SELECT coalesce(max(sequence), 0) FROM given_number
            WHERE series = :series AND year = :year AND sound),
        (SELECT coalesce(max(last), 0) FROM left_out
            WHERE series IN (:series, 'any') AND year = :year AND last <= 999999999)) AS borne,
    (SELECT count(*) FROM given_number WHERE NOT sound) + iif(EXISTS (
        SELECT 1 FROM event WHERE (name = 'desk-restored' OR instr(facts, '"skipped"') > 0)
            AND id NOT IN (SELECT event_id FROM left_out)), 999999999, 0) AS hidden

-- name: count_on
INSERT INTO counter (series, year, last) VALUES (:series, :year, :last)
ON CONFLICT (series, year) DO UPDATE SET last = excluded.last

-- name: add
INSERT INTO cases (year, sequence, number, person_id, state, subject, wanted, purpose, obtain,
    format, delivery, kind, regime, received_at, received_on, due_on, estimated, pin_hash,
    tagged, long_due_on, arrival, anchor_on)
VALUES (:year, :sequence, :number, :person_id, :state, :subject, :wanted, :purpose, :obtain,
    :format, :delivery, :kind, :regime, :received_at, :received_on, :due_on, :estimated,
    :pin_hash, :tagged, :long_due_on, :arrival, :anchor_on)

-- name: by_id
SELECT * FROM cases WHERE id = :id

-- name: by_sequence
SELECT * FROM cases WHERE year = :year AND sequence = :sequence

-- name: newest_of_sequence
SELECT * FROM cases WHERE sequence = :sequence ORDER BY year DESC LIMIT 1

-- name: by_thread
SELECT * FROM cases WHERE thread_id = :thread_id

-- name: of_person
SELECT * FROM cases
WHERE person_id = :person_id
ORDER BY id DESC LIMIT :most

-- name: set_state
UPDATE cases SET state = :state, officer_id = coalesce(:officer_id, officer_id),
    answered_at = coalesce(:answered_at, answered_at), closed_at = coalesce(:closed_at, closed_at)
WHERE id = :id AND state = :before

-- name: restore
UPDATE cases SET state = :state, answered_at = :answered_at, closed_at = :closed_at,
    outcome = :outcome
WHERE id = :id

-- name: set_status_asked
UPDATE cases SET status_asked_at = :now WHERE id = :id

-- name: set_thread
UPDATE cases SET thread_id = :thread_id, thread_closed = 0 WHERE id = :id

-- name: set_thread_closed
UPDATE cases SET thread_closed = :closed WHERE id = :id

-- name: set_card
UPDATE cases SET card_message_id = :message_id WHERE id = :id

-- name: forget_places
UPDATE cases SET thread_id = NULL, thread_closed = 0, card_message_id = NULL

-- name: unfinished
SELECT * FROM cases WHERE state NOT IN ('finished', 'withdrawn') ORDER BY id

-- name: held
-- Open cases that are held by one officer, or by any.
SELECT * FROM cases WHERE state IN ('received', 'to_complete', 'in_process')
    AND officer_id IS NOT NULL AND (:officer_id IS NULL OR officer_id = :officer_id) ORDER BY id

-- name: set_holder
UPDATE cases SET officer_id = :officer_id WHERE id = :id

-- name: add_identity
INSERT INTO identity (case_id, answers, represented, nik_last4, nik_hash)
VALUES (:case_id, :answers, :represented, :nik_last4, :nik_hash)

-- name: alike
-- Other requests under the same NIK that still need an answer, or asked the same since a day.
SELECT c.number FROM identity AS mine
JOIN identity AS other ON other.nik_hash = mine.nik_hash AND other.case_id <> mine.case_id
JOIN cases AS c ON c.id = other.case_id
WHERE mine.case_id = :case_id AND (c.state IN (SELECT value FROM json_each(:owed))
    OR (c.received_on >= :since AND c.wanted <> '' AND lower(c.wanted) = lower(:wanted)))
ORDER BY c.id DESC LIMIT :most

-- name: set_identity
-- What is told anew is reduced anew.
UPDATE identity SET answers = :answers, represented = :represented, reduced_at = NULL
WHERE case_id = :case_id

-- name: set_nik
UPDATE identity SET nik_last4 = :nik_last4, nik_hash = :nik_hash WHERE case_id = :case_id

-- name: identity
SELECT answers FROM identity WHERE case_id = :case_id

-- name: last_identity
SELECT i.case_id, i.answers FROM identity AS i JOIN cases AS c ON c.id = i.case_id
WHERE c.person_id = :person_id ORDER BY c.id DESC LIMIT 1

-- name: set_dates
UPDATE cases SET due_on = :legal, promised_on = :promised, estimated = :estimated WHERE id = :id

-- name: set_pin
UPDATE cases SET pin_hash = :pin_hash WHERE id = :id

-- name: set_objection_until
UPDATE cases SET objection_until = :until WHERE id = :id

-- name: ended_since
-- Requests that were answered or not processed since an instant.
SELECT * FROM cases WHERE id IN (SELECT case_id FROM standing_event
    WHERE name IN ('answered', 'answered-elsewhere', 'not-processed') AND happened_at >= :since)
ORDER BY id

-- name: filed_since
SELECT * FROM cases WHERE id IN (SELECT case_id FROM event
    WHERE name = 'filed' AND recorded_at >= :since)
ORDER BY year, sequence

-- name: set_anchor
UPDATE cases SET anchor_on = :anchor_on WHERE id = :id

-- name: set_extended
UPDATE cases SET extended_at = :at WHERE id = :id

-- name: is_any
SELECT 1 FROM cases LIMIT 1

-- name: number_of
SELECT number FROM cases WHERE id = :id

-- name: owed_ids
SELECT id FROM cases WHERE state IN ('received', 'to_complete', 'in_process') ORDER BY id

-- name: owed
SELECT * FROM cases WHERE state IN ('received', 'to_complete', 'in_process') ORDER BY id

-- name: set_regime
UPDATE cases SET regime = :regime, tagged = :tagged WHERE id = :id

-- name: set_internal
UPDATE cases SET internal_on = :internal_on WHERE id = :id

-- name: newest
SELECT * FROM cases
WHERE (:since IS NULL OR received_on >= :since) AND (:until IS NULL OR received_on <= :until)
ORDER BY id DESC LIMIT :most

-- name: last_number
SELECT number FROM cases ORDER BY year DESC, sequence DESC LIMIT 1

-- name: has_number
SELECT 1 AS one FROM cases WHERE number = :number

-- name: set_unit
UPDATE cases SET unit = :unit, unit_asked_on = :asked_on WHERE id = :id

-- name: set_estimated
UPDATE cases SET estimated = :estimated WHERE id = :id

-- name: set_outcome
UPDATE cases SET outcome = :outcome WHERE id = :id

-- name: set_eppid_number
UPDATE cases SET eppid_number = :eppid_number WHERE id = :id

-- name: ended_on
-- What was undone since, by taking the request up again or by answering it, does not count. An order undoes
-- nothing: until it came, the request was over.
SELECT e.name, max(e.happened_at) AS at FROM standing_event AS e
WHERE e.case_id = :case_id AND e.name IN ('not-processed', 'withdrawn')
    AND NOT EXISTS (SELECT 1 FROM standing_event AS later WHERE later.case_id = e.case_id
        AND later.id > e.id AND later.name IN ('revived', 'answered'))
GROUP BY e.name

-- name: denied
-- The requester's last word is that the answer given outside the chat has not arrived.
SELECT 1 AS denied FROM event AS e
WHERE e.case_id = :case_id AND e.name = 'not-received' AND json_extract(e.facts, '$.act') = 'answer'
    AND NOT EXISTS (SELECT 1 FROM standing_event AS later WHERE later.case_id = e.case_id
        AND later.id > e.id AND later.name IN ('answered', 'answered-elsewhere', 'handed-over',
            'revived', 'reopened'))

-- name: supersede_answer
UPDATE answer SET superseded_at = :now
WHERE case_id = :case_id AND state IN ('sending', 'delivered') AND superseded_at IS NULL

-- name: replace_decision
UPDATE decision SET replaced_at = :now WHERE case_id = :case_id AND replaced_at IS NULL

-- name: restore_decision
UPDATE decision SET replaced_at = NULL WHERE id = (SELECT max(id) FROM decision
    WHERE case_id = :case_id) AND NOT EXISTS (SELECT 1 FROM decision
    WHERE case_id = :case_id AND replaced_at IS NULL)

-- name: restore_answer
UPDATE answer SET superseded_at = NULL WHERE id = (SELECT max(id) FROM answer
    WHERE case_id = :case_id AND state = 'delivered') AND NOT EXISTS (SELECT 1 FROM answer
    WHERE case_id = :case_id AND state IN ('sending', 'delivered') AND superseded_at IS NULL)

-- name: undo_answer
UPDATE answer SET superseded_at = NULL WHERE case_id = :case_id AND superseded_at = :at

-- name: undo_decision
UPDATE decision SET replaced_at = NULL WHERE case_id = :case_id AND replaced_at = :at

-- name: order_case
UPDATE cases SET ordered_on = :ordered_on, ordered_by = :ordered_by WHERE id = :case_id
