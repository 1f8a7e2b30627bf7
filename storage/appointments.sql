-- name: standing
SELECT * FROM appointment WHERE ended_at IS NULL ORDER BY id

-- name: every
SELECT * FROM named_appointment ORDER BY id

-- name: add
INSERT INTO appointment (officer_id, role, acting, starts_on, ends_on, unit, in_place_of, decree,
    dated_on, scanned_at, recorded_by, recorded_at)
VALUES (:officer_id, :role, :acting, :starts_on, :ends_on, :unit, :in_place_of, :decree, :dated_on,
    (SELECT min(scanned_at) FROM appointment WHERE dated_on = :dated_on
        AND known_by = iif(:decree = 'menyusul', :officer_id || ' ' || :role, :decree)),
    :recorded_by, :now)

-- name: seal
UPDATE appointment SET who = :who WHERE id = :id

-- name: run_out
SELECT id FROM appointment
WHERE ended_at IS NULL AND told_at IS NULL AND ends_on < :today ORDER BY id

-- name: by_id
SELECT * FROM named_appointment WHERE id = :id

-- name: mark_told
UPDATE appointment SET told_at = :now WHERE id = :id

-- name: lapsed
SELECT * FROM named_appointment WHERE absence_id = :absence_id ORDER BY id

-- name: end_all
UPDATE appointment SET ended_at = :now, absence_id = :absence_id
WHERE officer_id = :officer_id AND ended_at IS NULL

-- name: end
UPDATE appointment SET ended_at = :now
WHERE officer_id = :officer_id AND role = :role AND ended_at IS NULL RETURNING id

-- name: taken_back
SELECT id FROM appointment WHERE ended_at <= :before AND told_at IS NULL ORDER BY id

-- name: set_away
UPDATE appointment SET away_until = :until WHERE officer_id = :officer_id AND ended_at IS NULL

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
