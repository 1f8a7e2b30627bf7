-- name: replace
UPDATE decision SET replaced_at = :now
WHERE case_id = :case_id AND replaced_at IS NULL AND pending = :pending

-- name: standing
-- A case that was opened again after its answer waits for a new decision.
SELECT * FROM decision WHERE case_id = :case_id AND replaced_at IS NULL AND pending = 0
    AND decided_at > coalesce(
        (SELECT max(a.superseded_at) FROM answer AS a WHERE a.case_id = :case_id), '')

-- name: asked
SELECT * FROM decision WHERE case_id = :case_id AND replaced_at IS NULL AND approval = 'asked'
ORDER BY pending DESC

-- name: deciders
-- Everybody who decided, approved, answered or closed a request, extended it or listed what it lacks, and who
-- held or approved the consequence test of what refuses it; but not an officer who denied approval.
SELECT officer_id AS id FROM decision WHERE case_id = :case_id
UNION SELECT approved_by FROM decision WHERE case_id = :case_id AND approval = 'given'
UNION SELECT officer_id FROM answer WHERE case_id = :case_id AND state IN ('sending', 'delivered')
UNION SELECT coalesce(p.signer_id, CAST(substr(e.actor, 9) AS INTEGER)) FROM standing_event AS e
LEFT JOIN paper_signature AS p
    ON e.actor LIKE 'paper:%' AND p.id = CAST(substr(e.actor, 7) AS INTEGER)
WHERE e.case_id = :case_id AND e.actor NOT IN ('citizen', 'desk')
    AND e.name IN ('answer-sent', 'answered', 'answered-elsewhere', 'not-processed', 'extension-decided',
        'extended', 'deficiencies-listed')
UNION SELECT e.held_by FROM exemption AS e WHERE e.id IN (SELECT value FROM json_each(:exemptions))
UNION SELECT e.added_by FROM exemption AS e WHERE e.id IN (SELECT value FROM json_each(:exemptions))
    AND e.authority = 'own'

-- name: of_case
SELECT * FROM decision WHERE case_id = :case_id ORDER BY id

-- name: given
SELECT * FROM decision WHERE case_id = :case_id AND given_at IS NOT NULL ORDER BY id

-- name: to_consider
SELECT * FROM decision WHERE given_at IS NOT NULL AND considered_at IS NULL ORDER BY id

-- name: to_approve
SELECT case_id FROM decision WHERE approval = 'asked' AND replaced_at IS NULL ORDER BY id
