-- name: standing
SELECT * FROM appointment WHERE ended_at IS NULL ORDER BY id

-- name: every
SELECT * FROM named_appointment ORDER BY id

-- name: add
INSERT INTO appointment (officer_id, role, acting, starts_on, ends_on, unit, in_place_of, decree,
    dated_on, scanned_at, recorded_by, recorded_at, waits, confirmed_by, word_until)
VALUES (:officer_id, :role, :acting, :starts_on, :ends_on, :unit, :in_place_of, :decree, :dated_on,
    (SELECT min(scanned_at) FROM appointment WHERE dated_on = :dated_on
        AND known_by = iif(:decree = 'menyusul', :officer_id || ' ' || :role, :decree)),
    :recorded_by, :now, :waits, :confirmed_by, :word_until)

-- name: seal
UPDATE appointment SET who = :who WHERE id = :id

-- name: run_out
SELECT id FROM appointment
WHERE ended_at IS NULL AND told_at IS NULL AND NOT waits AND ends_on < :today ORDER BY id

-- name: by_id
SELECT * FROM named_appointment WHERE id = :id

-- name: mark_told
UPDATE appointment SET told_at = :now WHERE id = :id

-- name: lapsed
SELECT * FROM named_appointment WHERE absence_id = :absence_id AND NOT waits ORDER BY id

-- name: end_all
UPDATE appointment SET ended_at = :now, absence_id = :absence_id
WHERE officer_id = :officer_id AND ended_at IS NULL

-- name: end
UPDATE appointment SET ended_at = :now
WHERE officer_id = :officer_id AND role = :role AND ended_at IS NULL AND NOT waits RETURNING id

-- name: taken_back
SELECT id FROM appointment WHERE ended_at <= :before AND told_at IS NULL ORDER BY id

-- name: decrees
SELECT min(id) AS id, decree AS number, dated_on, max(scanned_at) IS NOT NULL AS scanned,
    iif(decree = 'menyusul', role, NULL) AS role
FROM appointment WHERE dated_on IS NOT NULL GROUP BY known_by, dated_on
HAVING :naming IS NULL OR max(id IN (SELECT value FROM json_each(:naming))) ORDER BY 1

-- name: set_number
UPDATE appointment SET decree = :number WHERE decree = 'menyusul'
    AND (known_by, dated_on) = (SELECT known_by, dated_on FROM appointment WHERE id = :id)

-- name: set_scanned
UPDATE appointment SET scanned_at = :now
WHERE (known_by, dated_on) = (SELECT known_by, dated_on FROM appointment WHERE id = :id)

-- name: of_decree
SELECT * FROM named_appointment
WHERE (known_by, dated_on) = (SELECT known_by, dated_on FROM appointment WHERE id = :id) ORDER BY id

-- name: confirm
UPDATE appointment SET waits = 0, confirmed_by = coalesce(:by, confirmed_by), confirmed_at = :now WHERE id = :id

-- name: make_room
-- Who held the chair for good goes, and what named the same person before; so does an older change
-- that waits. What waits by a later decree goes on waiting.
UPDATE appointment SET ended_at = :now, replaced_by = :id
WHERE ended_at IS NULL AND id <> :id AND role = :role
    AND ((officer_id = :officer_id AND (:lasting OR acting IS NOT NULL))
        OR (:lasting AND :is_office AND acting IS NULL))
    AND (NOT waits OR dated_on <= :dated_on)
RETURNING id, waits

-- name: set_word
UPDATE appointment SET word_until = :until WHERE id = :id

-- name: contest
UPDATE appointment SET waits = 1, confirmed_by = NULL, confirmed_at = NULL, contested_at = :now
WHERE id = :id

-- name: revive
UPDATE appointment SET ended_at = NULL, replaced_by = NULL, told_at = NULL WHERE replaced_by = :id

-- name: drop
UPDATE appointment SET ended_at = :now WHERE id = :id

-- name: has_acted
SELECT 1 AS acted FROM event AS e, json_each(e.facts, '$.appointments') AS a
WHERE a.value = :id LIMIT 1

-- name: acts_since
SELECT DISTINCT c.number FROM event AS e JOIN cases AS c ON c.id = e.case_id,
    json_each(e.facts, '$.appointments') AS a
WHERE a.value IN (SELECT value FROM json_each(:ids)) AND e.recorded_at >= :since ORDER BY c.id
