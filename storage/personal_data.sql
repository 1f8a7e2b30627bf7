-- Everything that is kept of one person, each in the same shape: of which case, when, the row that
-- a sealed value is bound to, that value, and what stands in the clear.

-- name: identity
SELECT i.case_id, c.received_at AS at, i.case_id AS row, i.answers AS sealed, NULL AS clear
FROM identity AS i JOIN cases AS c ON c.id = i.case_id WHERE c.person_id = :person_id ORDER BY 1

-- name: proofs
SELECT p.case_id, p.judged_at AS at, NULL AS row, NULL AS sealed, p.state AS clear
FROM proof AS p JOIN cases AS c ON c.id = p.case_id WHERE c.person_id = :person_id ORDER BY 1

-- name: messages
-- The person's own messages on any case, and the office's on their own cases; notes are internal.
SELECT case_id, at, message_id AS row, content AS sealed, direction AS clear FROM message
WHERE (direction = 'citizen' AND chat_id = :telegram_id)
    OR (direction IN ('reply', 'answer')
        AND case_id IN (SELECT id FROM cases WHERE person_id = :person_id))
ORDER BY case_id, id

-- name: decisions
-- A decision is included once the person was told of it.
SELECT d.case_id, d.decided_at AS at, d.case_id AS row, d.facts AS sealed, d.outcome AS clear
FROM decision AS d JOIN cases AS c ON c.id = d.case_id
WHERE c.person_id = :person_id AND c.answered_at IS NOT NULL AND d.pending = 0 ORDER BY d.id

-- name: dates
SELECT d.case_id, d.set_at AS at, d.case_id AS row, d.reason AS sealed,
    d.kind || '|' || d.promised_on || '|' || d.because AS clear
FROM due_date AS d JOIN cases AS c ON c.id = d.case_id WHERE c.person_id = :person_id ORDER BY d.id

-- name: deficiencies
SELECT d.case_id, d.notified_at AS at, d.case_id AS row, d.missing AS sealed, d.complete_by AS clear
FROM deficiency AS d JOIN cases AS c ON c.id = d.case_id
WHERE c.person_id = :person_id ORDER BY d.id

-- name: corrections
SELECT k.case_id, k.at, k.case_id AS row, k.words AS sealed, k.number AS clear
FROM correction AS k JOIN cases AS c ON c.id = k.case_id
WHERE c.person_id = :person_id ORDER BY k.case_id, k.number

-- name: ratings
SELECT s.case_id, s.at, s.case_id AS row, s.words AS sealed, s.score AS clear
FROM satisfaction AS s JOIN cases AS c ON c.id = s.case_id WHERE c.person_id = :person_id ORDER BY 1

-- name: errands
-- What officers passed on, or are to pass on.
SELECT n.case_id, n.decided_at AS at, n.id AS row, n.words AS sealed,
    (SELECT t.way FROM notice_try AS t WHERE t.notice_id = n.id AND t.sent_at IS NOT NULL) AS clear
FROM notice AS n JOIN cases AS c ON c.id = n.case_id
WHERE c.person_id = :person_id AND n.handed_at IS NOT NULL ORDER BY n.id

-- name: objections
SELECT case_id, filed_at AS at, id AS row, facts AS sealed,
    number || '|' || ground || '|' || purpose AS clear
FROM objection WHERE person_id = :person_id ORDER BY id

-- name: objection_answers
SELECT NULL AS case_id, answered_at AS at, id AS row, answer AS sealed, number || '|' || outcome AS clear
FROM objection WHERE person_id = :person_id AND delivered_at IS NOT NULL ORDER BY id

-- name: settlements
SELECT case_id, settlement_at AS at, id AS row, settlement AS sealed, number AS clear
FROM objection WHERE person_id = :person_id AND settlement IS NOT NULL ORDER BY id

-- name: enclosures
SELECT o.case_id, e.at, e.id AS row, e.content AS sealed, o.number AS clear
FROM enclosure AS e JOIN objection AS o ON o.id = e.objection_id
WHERE o.person_id = :person_id ORDER BY e.id

-- name: disputes
SELECT o.case_id, d.recorded_at AS at, d.objection_id AS row, d.note AS sealed,
    d.stage || '|' || d.on_date AS clear
FROM dispute AS d JOIN objection AS o ON o.id = d.objection_id
WHERE o.person_id = :person_id ORDER BY d.id

-- name: events
SELECT e.case_id, e.happened_at AS at, NULL AS row, NULL AS sealed, e.name || '|' || e.actor || '|'
    || coalesce(json_extract(e.facts, '$.roles'), '[]') AS clear
FROM event AS e JOIN cases AS c ON c.id = e.case_id
WHERE c.person_id = :person_id AND e.name <> 'identity-seen' ORDER BY e.id

-- name: looks
-- Who opened the person's details: on a request, an objection or a right of theirs, or in a register
-- of the days on which these came.
SELECT e.case_id, e.happened_at AS at, NULL AS row, NULL AS sealed,
    coalesce(e.facts ->> '$.what', '') || '|' || e.actor || '|'
    || coalesce(e.facts ->> '$.roles', '[]') AS clear
FROM event AS e LEFT JOIN cases AS c ON c.id = e.case_id
WHERE e.name = 'identity-seen' AND (c.person_id = :person_id OR (e.case_id IS NULL AND (
    e.facts ->> '$.number' IN (SELECT number FROM objection WHERE person_id = :person_id
        UNION ALL SELECT number FROM rights_request WHERE person_id = :person_id)
    OR e.facts ->> '$.register' IN (SELECT 'requests' FROM cases AS o WHERE o.person_id = :person_id
            AND o.received_on BETWEEN e.facts ->> '$.first' AND e.facts ->> '$.last'
            AND o.received_at <= e.happened_at
        UNION ALL SELECT 'objections' FROM objection AS o WHERE o.person_id = :person_id
            AND o.filed_on BETWEEN e.facts ->> '$.first' AND e.facts ->> '$.last'
            AND o.filed_at <= e.happened_at))))
ORDER BY e.id

-- name: papers
SELECT p.case_id, p.made_at AS at, NULL AS row, NULL AS sealed, p.name AS clear
FROM paper AS p JOIN cases AS c ON c.id = p.case_id
WHERE c.person_id = :person_id AND p.recipient = 'requester' ORDER BY p.id

-- name: given
-- Files that the office handed over on the person's own cases.
SELECT k.case_id, k.stored_at AS at, k.id AS row, k.name AS sealed,
    coalesce(k.sha256, '') AS clear
FROM kept_file AS k JOIN cases AS c ON c.id = k.case_id
WHERE c.person_id = :person_id
    AND k.about IN ('answer', 'reply', 'correction', 'objection_answer') ORDER BY k.id

-- name: claims
SELECT case_id, claimed_at AS at, NULL AS row, NULL AS sealed, coalesce(settled_at, '') AS clear
FROM claim WHERE person_id = :person_id ORDER BY id

-- name: draft
SELECT NULL AS case_id, updated_at AS at, person_id AS row, answers AS sealed, '' AS clear
FROM draft WHERE person_id = :person_id

-- name: dialogues
SELECT NULL AS case_id, updated_at AS at, person_id AS row, facts AS sealed, '' AS clear
FROM dialogue WHERE person_id = :person_id ORDER BY name

-- name: questions
-- Messages outside any case, as carried: the person's to the office, and the office's to them.
SELECT NULL AS case_id, o.created_at AS at, k.message_id AS row, k.piece AS sealed, '' AS clear
FROM copy AS k JOIN outbox AS o ON o.seq = k.outbox_seq
WHERE o.case_id IS NULL AND (k.chat_id = :telegram_id OR o.chat = :chat) ORDER BY k.id

-- name: sent
SELECT case_id, coalesce(sent_at, created_at) AS at, NULL AS row, NULL AS sealed,
    method || '|' || state AS clear
FROM outbox WHERE chat = :chat AND method LIKE 'send%' ORDER BY seq

-- name: uploads
SELECT case_id, stored_at AS at, id AS row, name AS sealed,
    purpose || '|' || state || coalesce('|' || kind, '') AS clear
FROM upload WHERE person_id = :person_id ORDER BY id

-- name: asked
SELECT NULL AS case_id, received_at AS at, id AS row, facts AS sealed,
    number || '|' || kind || '|' || coalesce(outcome, '') AS clear
FROM rights_request WHERE person_id = :person_id ORDER BY id

-- name: answered
SELECT NULL AS case_id, answered_at AS at, id AS row, answer AS sealed, number AS clear
FROM rights_request WHERE person_id = :person_id AND length(answer) > 0 ORDER BY id

-- name: announced
SELECT NULL AS case_id, told_at AS at, NULL AS row, NULL AS sealed, version AS clear
FROM notice_told WHERE person_id = :person_id ORDER BY told_at

-- name: unreached
SELECT case_id, since AS at, NULL AS row, NULL AS sealed, '' AS clear
FROM unreached WHERE person_id = :person_id ORDER BY since

-- name: updates
-- Updates that could not be handled yet; of those that were handled, nothing is left.
SELECT NULL AS case_id, stored_at AS at, seq AS row,
    CASE WHEN state = 'parked' THEN sealed END AS sealed, '' AS clear
FROM inbox WHERE lane = :lane AND state IN ('waiting', 'parked') ORDER BY seq
