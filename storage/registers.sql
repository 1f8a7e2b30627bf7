-- The registers as they stood at a moment: nothing that was recorded after :as_of is read.

-- name: requests
SELECT c.*, c.id AS case_id, coalesce(c.format, '') AS form FROM cases AS c
WHERE c.received_on BETWEEN :first AND :last AND EXISTS (SELECT 1 FROM event AS e
    WHERE e.case_id = c.id AND e.name = 'filed' AND e.recorded_at <= :as_of)
ORDER BY c.year, c.sequence

-- name: events
SELECT e.case_id, e.name, e.happened_at, e.recorded_at, e.facts
FROM cases AS c CROSS JOIN standing_event AS e ON e.case_id = c.id
WHERE c.received_on BETWEEN :first AND :last AND e.recorded_at <= :as_of
    AND e.name IN (SELECT value FROM json_each(:names))
ORDER BY e.id

-- name: decisions
SELECT d.case_id, d.facts, d.decided_at AS since, d.considered_at
FROM cases AS c JOIN decision AS d ON d.case_id = c.id
WHERE c.received_on BETWEEN :first AND :last AND d.decided_at <= :as_of AND d.pending = 0
ORDER BY d.id

-- name: dates
SELECT u.case_id, u.legal_on AS "on", u.because, u.set_at
FROM cases AS c JOIN due_date AS u ON u.case_id = c.id
WHERE c.received_on BETWEEN :first AND :last AND u.kind = 'answer' AND u.set_at <= :as_of
ORDER BY u.id

-- name: ratings
SELECT s.case_id, s.score FROM cases AS c JOIN satisfaction AS s ON s.case_id = c.id
WHERE c.received_on BETWEEN :first AND :last AND s.at <= :as_of

-- name: identities
SELECT i.case_id, i.answers FROM cases AS c JOIN identity AS i ON i.case_id = c.id
WHERE c.received_on BETWEEN :first AND :last

-- name: objections
SELECT o.*, o.id AS objection_id, c.number AS case_number, c.subject AS case_subject, c.wanted AS case_wanted,
    i.answers AS identity, (SELECT n.sent_at FROM notice AS n WHERE n.objection_id = o.id
        AND n.what = 'objection-answer' AND n.void_at IS NULL ORDER BY n.id DESC LIMIT 1) AS sent_at
FROM objection AS o
LEFT JOIN cases AS c ON c.id = o.case_id
LEFT JOIN identity AS i ON i.case_id = o.case_id
WHERE o.filed_on BETWEEN :first AND :last AND o.number IN (
    SELECT json_extract(facts, '$.number') FROM event
    WHERE name = 'objected' AND recorded_at <= :as_of)
ORDER BY o.year, o.sequence

-- name: restores
SELECT happened_at, facts FROM event WHERE name = 'desk-restored' AND recorded_at <= :as_of
ORDER BY id

-- name: explanations
SELECT facts, written FROM event WHERE name = 'restore-explained' AND recorded_at <= :as_of
ORDER BY id

-- name: disputes
SELECT d.objection_id, d.stage, d.on_date AS "on"
FROM objection AS o JOIN dispute AS d ON d.objection_id = o.id
WHERE o.filed_on BETWEEN :first AND :last AND d.recorded_at <= :as_of
ORDER BY d.id

-- name: judges
-- By which appointment each objection of the period was answered.
SELECT o.id, min(a.id) AS appointment_id FROM objection AS o
JOIN appointment AS a ON a.officer_id = o.answered_by
WHERE o.filed_on BETWEEN :first AND :last AND a.role IN ('atasan', 'head', 'pembina')
    AND (NOT a.waits OR a.acting IS NOT NULL)
    AND a.recorded_at <= o.answered_at AND (a.ended_at IS NULL OR a.ended_at > o.answered_at)
    AND (a.ends_on IS NULL OR a.ends_on >= date(o.answered_at))
GROUP BY o.id

-- name: count_requests
SELECT count(*) AS n FROM cases WHERE received_on BETWEEN :first AND :last
    AND received_at <= :as_of

-- name: count_objections
SELECT count(*) AS n FROM objection WHERE filed_on BETWEEN :first AND :last AND filed_at <= :as_of
