-- name: current
SELECT id, spoken, official FROM list_synonym AS s
WHERE official <> '' AND version = (SELECT max(version) FROM list_synonym WHERE spoken = s.spoken)
ORDER BY spoken

-- name: write
INSERT INTO list_synonym (spoken, version, official, changed_at, changed_by)
SELECT :spoken, coalesce(max(version), 0) + 1, :official, :now, :by
FROM list_synonym WHERE spoken = :spoken
