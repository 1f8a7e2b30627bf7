-- name: find
SELECT id FROM appointment_decree WHERE number = :number AND dated_on = :dated_on

-- name: add
INSERT INTO appointment_decree (number, dated_on, recorded_by, recorded_at, scan_due_on)
VALUES (:number, :dated_on, :recorded_by, :now, :scan_due_on)

-- name: all
SELECT id, number, dated_on, scan_due_on, scanned_at IS NOT NULL AS scanned FROM appointment_decree
ORDER BY id

-- name: set_scanned
UPDATE appointment_decree SET scanned_at = :now WHERE id = :id
