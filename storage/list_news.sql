-- name: want
-- Who asks again knows the entry as it is now.
INSERT INTO list_news (entry_id, person_id, version, asked_at)
VALUES (:entry_id, :person_id, :version, :now)
ON CONFLICT (entry_id, person_id) DO UPDATE SET version = excluded.version, queued = 0

-- name: wants
SELECT 1 AS wants FROM list_news WHERE entry_id = :entry_id AND person_id = :person_id

-- name: end
DELETE FROM list_news WHERE entry_id = :entry_id AND person_id = :person_id

-- name: end_all
DELETE FROM list_news WHERE person_id = :person_id

-- name: waiting
-- Who knows the entry in a version that says something else, or that had other files.
SELECT n.entry_id, new.title, n.person_id FROM list_news AS n
    JOIN list_entry AS e ON e.id = n.entry_id AND e.state = 'shown'
    JOIN list_version AS old ON old.entry_id = e.id AND old.version = n.version
    JOIN list_version AS new ON new.entry_id = e.id AND new.version = e.version
WHERE n.queued = 0
    AND NOT EXISTS (SELECT 1 FROM list_file AS f JOIN kept_file AS k ON k.id = f.kept_id
        WHERE f.entry_id = e.id AND f.until IS NULL AND k.state = 'waiting')
    AND ((old.title, old.summary, old.made, old.form, old.holder, old.link, old.category)
        <> (new.title, new.summary, new.made, new.form, new.holder, new.link, new.category)
        OR EXISTS (SELECT 1 FROM list_file AS f JOIN kept_file AS k ON k.id = f.kept_id
            WHERE f.entry_id = e.id AND f.until IS NULL AND k.state = 'kept' AND f.since > n.version))
ORDER BY n.id LIMIT :most

-- name: set_queued
UPDATE list_news SET queued = :queued WHERE entry_id = :entry_id AND person_id = :person_id
