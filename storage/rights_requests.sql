-- name: add
INSERT INTO rights_request (number, kind, person_id, case_id, facts, received_at, due_at)
VALUES (:number, :kind, :person_id, :case_id, x'', :received_at, :due_at)

-- name: seal
UPDATE rights_request SET facts = :facts WHERE id = :id

-- name: by_id
SELECT * FROM rights_request WHERE id = :id

-- name: of_person
SELECT * FROM rights_request WHERE person_id = :person_id ORDER BY id

-- name: open
SELECT * FROM rights_request WHERE answered_at IS NULL ORDER BY due_at, id

-- name: answer
UPDATE rights_request SET outcome = :outcome, answer = :answer, answered_by = :officer_id,
    answered_at = :now, facts = CASE kind WHEN 'correction' THEN x'' ELSE facts END
WHERE id = :id AND answered_at IS NULL

-- name: delivered
UPDATE rights_request SET delivered_at = :now WHERE id = :id AND delivered_at IS NULL

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
