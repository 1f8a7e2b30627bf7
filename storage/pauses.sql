-- name: add
INSERT INTO pause (person_id, reason, paused_by, paused_at, ends_at)
VALUES (:person_id, :reason, :by, :now, :ends_at)

-- name: standing
SELECT * FROM pause WHERE ended_at IS NULL ORDER BY id

-- name: of_person
SELECT * FROM pause WHERE ended_at IS NULL AND person_id = :person_id

-- name: by_id
SELECT * FROM pause WHERE ended_at IS NULL AND id = :id

-- name: over
SELECT * FROM pause WHERE ended_at IS NULL AND ends_at <= :now ORDER BY id

-- name: end
UPDATE pause SET ended_at = :now WHERE id = :id AND ended_at IS NULL
