-- name: find
SELECT id FROM appointment_decree WHERE number = :number AND dated_on = :dated_on

-- name: add
INSERT INTO appointment_decree (number, dated_on, recorded_by, recorded_at, scan_due_on)
VALUES (:number, :dated_on, :recorded_by, :now, :scan_due_on)

-- name: all
SELECT id, number, dated_on, scan_due_on, scan IS NOT NULL AS scanned FROM appointment_decree
ORDER BY id

-- name: put_scan
UPDATE appointment_decree SET scan = :scan WHERE id = :id
