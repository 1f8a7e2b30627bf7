-- name: lift
UPDATE rights_request SET lifted_at = :now
WHERE person_id = :person_id AND kind IN ('restriction', 'objection')
    AND outcome IN ('granted', 'partly') AND lifted_at IS NULL

-- name: limited
SELECT 1 AS limited FROM rights_request
WHERE person_id = :person_id AND kind IN ('restriction', 'objection')
    AND outcome IN ('granted', 'partly') AND lifted_at IS NULL LIMIT 1

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
