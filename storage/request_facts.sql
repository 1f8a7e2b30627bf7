-- name: of_case
SELECT
    (SELECT coalesce(f.display_name, '?') FROM answer AS a
        LEFT JOIN officer AS f ON f.id = a.officer_id
        WHERE a.case_id = c.id AND a.state IN ('sending', 'delivered') AND a.superseded_at IS NULL)
        AS answer_by,
    (SELECT d.complete_by FROM deficiency AS d WHERE d.case_id = c.id ORDER BY d.id DESC LIMIT 1)
        AS complete_by,
    (SELECT n.arrived_at IS NULL FROM notice AS n WHERE n.case_id = c.id AND n.what = 'missing'
        ORDER BY n.id DESC LIMIT 1) IS 1 AS untold,
    EXISTS (SELECT 1 FROM notice AS n WHERE n.case_id = c.id AND n.what = 'extension'
        AND n.void_at IS NULL) AS extended,
    (SELECT e.name FROM event AS e WHERE e.case_id = c.id
        AND e.name IN ('upward-sent', 'upward-answered') ORDER BY e.id DESC LIMIT 1)
        IS 'upward-sent' AS waits_above,
    (SELECT d.id FROM decision AS d WHERE d.case_id = c.id AND d.replaced_at IS NULL
        AND d.approval = 'asked' ORDER BY d.pending DESC LIMIT 1) AS approval,
    EXISTS (SELECT 1 FROM proof AS p WHERE p.case_id = c.id AND p.state <> 'valid') AS proof_open,
    (SELECT json_group_array(n.id) FROM notice AS n WHERE n.case_id = c.id AND n.handed_at IS NOT NULL
        AND n.sent_at IS NULL AND n.void_at IS NULL) AS errands,
    (SELECT json_group_array(n.id) FROM notice AS n WHERE n.case_id = c.id AND n.handed_at IS NOT NULL
        AND n.sent_at IS NULL AND n.void_at IS NULL AND n.what IN ('answer', 'objection-answer')
        AND EXISTS (SELECT 1 FROM notice_try AS t WHERE t.notice_id = n.id AND t.failed_at IS NOT NULL))
        AS tried,
    (SELECT json_group_array(n.id) FROM notice AS n WHERE n.case_id = c.id AND n.sent_at IS NOT NULL
        AND n.arrived_at IS NULL) AS posted,
    (SELECT json_group_array(o.id) FROM objection AS o WHERE o.case_id = c.id AND o.state = 'filed')
        AS objections,
    (SELECT json_group_array(s.id) FROM submission AS s WHERE s.case_id = c.id AND s.state = 'waiting')
        AS to_sign,
    (SELECT json_group_array(s.id) FROM submission AS s WHERE s.case_id = c.id
        AND s.state IN ('returned', 'dropped')) AS to_mend,
    (SELECT json_group_array(p.id) FROM paper_signature AS p WHERE p.case_id = c.id
        AND (p.state = 'waiting' OR p.state = 'stands' AND p.confirmer_id IS NULL)) AS papers,
    (SELECT l.id FROM claim AS l WHERE l.case_id = c.id AND l.settled_at IS NULL) AS claim,
    (SELECT count(*) FROM kept_file AS k WHERE k.case_id = c.id AND k.brought_by IS NOT NULL
        AND k.withdrawn = 0) AS documents,
    c.unit,
    EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = c.id AND d.replaced_at IS NULL
        AND d.approval = 'asked' AND d.pending = 1) AS correction_waits,
    (SELECT d.outcome FROM decision AS d WHERE d.case_id = c.id AND d.replaced_at IS NULL
        AND d.pending = 0 AND d.decided_at > coalesce(
            (SELECT max(a.superseded_at) FROM answer AS a WHERE a.case_id = c.id), '')) AS decided,
    (SELECT e.facts ->> '$.due' FROM event AS e WHERE e.case_id = c.id AND e.name = 'lateness-chosen'
        ORDER BY e.id DESC LIMIT 1) AS late_for,
    EXISTS (SELECT 1 FROM stage AS s WHERE s.withdrawn_at IS NULL
        AND c.received_on BETWEEN s.starts_on AND s.ends_on) AS in_stage,
    EXISTS (SELECT 1 FROM objection AS o JOIN dispute AS d ON d.objection_id = o.id
        WHERE o.case_id = c.id) AS disputed,
    i.represented IS 'letter' AS kuasa,
    EXISTS (SELECT 1 FROM message AS m JOIN link AS l ON l.chat_id = m.chat_id
        AND l.message_id = m.message_id AND l.case_id = m.case_id
        WHERE m.case_id = c.id AND m.direction = 'citizen' AND l.person_id = c.person_id) AS words_added
FROM cases AS c LEFT JOIN identity AS i ON i.case_id = c.id WHERE c.id = :case_id

-- name: for_card
WITH unseen AS (SELECT signer_id, signed_on, state = 'disowned' AS disowned FROM paper_signature
    WHERE case_id = :case_id AND (state = 'disowned' OR state = 'stands' AND confirmer_id IS NULL)
    ORDER BY disowned DESC, id LIMIT 1)
SELECT (SELECT display_name FROM officer WHERE id = :officer_id) AS holder,
    EXISTS (SELECT 1 FROM decision WHERE case_id = :case_id AND replaced_at IS NULL
        AND approval = 'asked') AS approval_asked,
    (SELECT json_group_array(act) FROM (SELECT act FROM submission
        WHERE case_id = :case_id AND state = 'waiting' ORDER BY id)) AS to_sign,
    EXISTS (SELECT 1 FROM claim WHERE case_id = :case_id AND settled_at IS NULL) AS claimed,
    (SELECT count(*) FROM notice WHERE case_id = :case_id AND handed_at IS NOT NULL
        AND sent_at IS NULL AND void_at IS NULL) AS errands,
    (SELECT handed_at FROM notice WHERE case_id = :case_id AND handed_at IS NOT NULL
        AND sent_at IS NULL AND void_at IS NULL ORDER BY id LIMIT 1) AS errands_since,
    EXISTS (SELECT 1 FROM objection WHERE case_id = :case_id) AS is_objected,
    (SELECT count(*) FROM kept_file WHERE case_id = :case_id AND brought_by IS NOT NULL
        AND withdrawn = 0) AS documents,
    (SELECT o.display_name FROM unseen AS u JOIN officer AS o ON o.id = u.signer_id)
        AS unseen_signer,
    (SELECT signed_on FROM unseen) AS unseen_on,
    (SELECT disowned FROM unseen) AS disowned,
    (SELECT signed_on FROM answered_by_letter WHERE case_id = :case_id) AS letter_on

-- name: add_date
INSERT INTO due_date (case_id, kind, legal_on, promised_on, because, reason, set_by, set_at)
VALUES (:case_id, :kind, :legal_on, :promised_on, :because, :reason, :set_by, :now)

-- name: of_case_date
SELECT case_id, kind, legal_on AS legal, promised_on AS promised, because, reason, set_by, set_at
FROM due_date WHERE case_id = :case_id ORDER BY id

-- name: put_aside
UPDATE deficiency SET settled_at = :now WHERE case_id = :case_id AND settled_at IS NULL

-- name: last
SELECT * FROM deficiency WHERE case_id = :case_id ORDER BY id DESC LIMIT 1

-- name: remove
DELETE FROM deficiency WHERE case_id = :case_id AND notified_at = :at

-- name: reopen
UPDATE deficiency SET settled = NULL, settled_at = NULL WHERE case_id = :case_id AND settled_at = :at

-- name: add_rating
INSERT INTO satisfaction (case_id, score, at) VALUES (:case_id, :score, :now)
ON CONFLICT (case_id) DO NOTHING

-- name: add_words
UPDATE satisfaction SET words = :words WHERE case_id = :case_id AND words IS NULL

-- name: first_word
-- An answer or a closing that was sent and stands, or a withdrawal.
SELECT min(at) AS at FROM (
    SELECT happened_at AS at FROM standing_event
    WHERE case_id = :case_id AND name IN ('answered', 'answered-elsewhere', 'withdrawn')
    UNION ALL SELECT n.sent_at FROM notice AS n
    WHERE n.case_id = :case_id AND n.what = 'not-processed' AND n.void_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM standing_event AS r
        WHERE r.case_id = n.case_id AND r.name = 'revived' AND r.recorded_at > n.decided_at))
