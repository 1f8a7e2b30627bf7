-- name: lift
UPDATE rights_request SET lifted_at = :now
WHERE person_id = :person_id AND kind IN ('restriction', 'objection')
    AND outcome = 'granted' AND lifted_at IS NULL

-- name: limited
SELECT 1 AS limited FROM rights_request
WHERE person_id = :person_id AND kind IN ('restriction', 'objection')
    AND outcome = 'granted' AND lifted_at IS NULL LIMIT 1

-- name: untold
-- Persons who agreed to another version of the notice and were not told of this one.
SELECT p.id FROM person AS p
WHERE p.telegram_id IS NOT NULL AND p.reachable = 1
    AND p.id IN (SELECT id FROM person WHERE consent_version < :version
        UNION ALL SELECT id FROM person WHERE consent_version > :version)
    AND NOT EXISTS (SELECT 1 FROM notice_told AS t
        WHERE t.person_id = p.id AND t.version = :version)
ORDER BY p.id

-- name: tell_version
INSERT INTO notice_told (person_id, version, told_at) VALUES (:person_id, :version, :now)
ON CONFLICT (person_id, version) DO NOTHING

-- name: name_case
INSERT INTO incident_case (incident_id, case_id) VALUES (:id, :case_id) ON CONFLICT DO NOTHING

-- name: standing
SELECT * FROM incident WHERE closed_at IS NULL ORDER BY noticed_at, id

-- name: cases
SELECT c.id, c.number FROM incident_case AS t JOIN cases AS c ON c.id = t.case_id
WHERE t.incident_id = :id ORDER BY c.id

-- name: touched
-- Every person whose data it touches, once, with the newest case by which to reach them. Whoever
-- stood for a requester without a chat, until that took the case into one, is nobody any more.
SELECT p.id AS person_id, (SELECT max(t.id) FROM cases AS t
    WHERE t.person_id = p.id
        AND (i.everybody OR t.id IN (SELECT case_id FROM incident_case
            WHERE incident_id = i.id))) AS case_id
FROM incident AS i JOIN person AS p
WHERE i.id = :id AND (i.everybody OR p.id IN (SELECT t.person_id FROM cases AS t
    JOIN incident_case AS n ON n.case_id = t.id WHERE n.incident_id = i.id))
    AND (p.telegram_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM cases AS t WHERE t.person_id = p.id))
ORDER BY p.id
