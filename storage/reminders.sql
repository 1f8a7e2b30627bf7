-- name: plan
INSERT INTO reminder (about, case_id, objection_id, key, kind, audience, due_at)
SELECT :about, :case_id, :objection_id, value ->> 0, value ->> 1, value ->> 2, value ->> 3
FROM json_each(:planned) WHERE true
ON CONFLICT (about, key) DO UPDATE
SET state = 'waiting', settled_at = NULL, due_at = excluded.due_at
WHERE reminder.state = 'dropped'

-- name: due_to_requesters
-- Of several of one kind about one matter the newest comes first: once it is sent, the others drop.
SELECT id FROM (
    SELECT id, due_at, min(due_at) OVER (PARTITION BY about, kind) AS first_at
    FROM reminder WHERE state = 'waiting' AND due_at <= :now AND audience = 'requester'
        AND (kind <> 'late' OR case_id NOT IN
            (SELECT case_id FROM answered_by_letter WHERE recorded_at >= :since))
) ORDER BY first_at, due_at DESC, id DESC

-- name: due_to_officers
-- Nobody is told of lateness while a letter that answers, recorded since, waits to be confirmed.
SELECT id FROM reminder
WHERE state = 'waiting' AND due_at <= :now AND audience <> 'requester'
    AND (kind <> 'overdue' OR case_id NOT IN
        (SELECT case_id FROM answered_by_letter WHERE recorded_at >= :since))
ORDER BY due_at, id

-- name: waiting
SELECT * FROM reminder WHERE id = :id AND state = 'waiting'

-- name: drop_older
UPDATE reminder SET state = 'dropped', settled_at = :now
WHERE state = 'waiting' AND due_at <= :now AND id <> :id AND audience = 'requester'
  AND (about, kind) = (SELECT about, kind FROM reminder WHERE id = :id)

-- name: numbers
SELECT r.id, coalesce(c.number, o.number, '') AS number FROM reminder AS r
LEFT JOIN objection AS o ON o.id = r.objection_id
LEFT JOIN cases AS c ON c.id = coalesce(r.case_id, o.case_id)
WHERE r.id IN (SELECT value FROM json_each(:ids)) ORDER BY r.due_at, r.id

-- name: by_id
SELECT * FROM reminder WHERE id = :id

-- name: unsend
UPDATE reminder SET state = 'dropped'
WHERE state = 'sent' AND id IN (SELECT value FROM json_each(:ids))

-- name: settle
UPDATE reminder SET state = :state, settled_at = :now WHERE id = :id AND state = 'waiting'

-- name: drop
UPDATE reminder SET state = 'dropped', settled_at = :now
WHERE about = :about AND state = 'waiting'
  AND EXISTS (SELECT 1 FROM json_each(:prefixes) WHERE reminder.key LIKE value || '%')

-- name: wake
UPDATE reminder SET state = 'waiting', settled_at = NULL WHERE state = 'dropped' AND settled_at = :at
  AND (case_id = :case_id OR objection_id = :objection_id)

-- name: next_due
SELECT min(due_at) AS at FROM reminder WHERE state = 'waiting'

-- name: around_case
SELECT c.tagged IS NOT NULL AS tagged, EXISTS (SELECT 1 FROM notice AS n
        WHERE n.case_id = c.id AND n.what = 'extension' AND n.void_at IS NULL) AS extended,
    c.outcome IS 'granted' AS granted_in_full,
    EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = c.id AND d.replaced_at IS NULL
        AND d.approval = 'asked') AS approval_asked,
    (SELECT e.name FROM event AS e WHERE e.case_id = c.id
        AND e.name IN ('upward-sent', 'upward-answered') ORDER BY e.id DESC LIMIT 1)
        IS 'upward-sent' AS waits_above,
    EXISTS (SELECT 1 FROM objection AS o WHERE o.case_id = c.id AND o.state <> 'withdrawn'
        AND o.filed_at >= coalesce((SELECT max(k.delivered_at) FROM correction AS k
            WHERE k.case_id = c.id), '')) AS objected,
    EXISTS (SELECT 1 FROM objection AS o WHERE o.case_id = c.id) AS contested,
    (SELECT s.score FROM satisfaction AS s WHERE s.case_id = c.id) AS rating,
    EXISTS (SELECT 1 FROM event AS e WHERE e.case_id = c.id AND e.facts ->> '$.roles' LIKE '%"ppid"%')
        AS ppid_acted,
    EXISTS (SELECT 1 FROM proof AS p WHERE p.case_id = c.id AND p.state = 'waiting') AS proof_waits,
    (SELECT e.facts ->> '$.due' FROM event AS e WHERE e.case_id = c.id AND e.name = 'lateness-chosen'
        ORDER BY e.id DESC LIMIT 1) AS lateness_chosen_for
FROM cases AS c WHERE c.id = :case_id

-- name: exemptions
SELECT id, title, in_force_until AS ends_on, added_at AS since FROM exemption
WHERE withdrawn_on IS NULL AND in_force_until >= :today ORDER BY id

-- name: ended_exemptions
SELECT id, title, in_force_until AS ends_on, added_at AS since FROM exemption
WHERE withdrawn_on IS NULL AND in_force_until < :today ORDER BY id

-- name: urgent_entries
SELECT e.id, v.title, v.changed_at AS since
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
WHERE e.state = 'draft' AND v.category = 'immediate' ORDER BY e.id

-- name: acting
SELECT a.id, coalesce(o.display_name, '') AS title, a.ends_on, a.recorded_at AS since
FROM appointment AS a LEFT JOIN officer AS o ON o.id = a.officer_id
WHERE a.ended_at IS NULL AND a.acting IS NOT NULL AND a.ends_on >= :today ORDER BY a.id

-- name: scans
SELECT min(id) AS id, decree AS title, dated_on AS ends_on, min(recorded_at) AS since
FROM appointment WHERE dated_on IS NOT NULL AND ended_at IS NULL GROUP BY known_by, dated_on
HAVING max(scanned_at) IS NULL OR decree = 'menyusul' OR max(waits AND acting IS NULL) ORDER BY 1

-- name: rights
SELECT id, number AS title, due_at, received_at AS since FROM rights_request
WHERE answered_at IS NULL ORDER BY id

-- name: submissions
SELECT id, form AS title, submitted_at AS since FROM submission WHERE state = 'waiting' ORDER BY id

-- name: mute
INSERT INTO muted (about, muted_at) VALUES (:about, :now) ON CONFLICT (about) DO NOTHING

-- name: unmute
DELETE FROM muted WHERE about = :about

-- name: is_muted
SELECT 1 AS muted FROM muted WHERE about = :about
