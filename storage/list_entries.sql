-- name: listed
SELECT e.id, e.state, e.version, e.current_on, v.*
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
ORDER BY e.id

-- name: versions
SELECT v.entry_id AS id, NULL AS current_on, v.* FROM list_version AS v ORDER BY v.entry_id, v.version

-- name: ordered
SELECT id FROM list_entry
WHERE case_id IN (SELECT case_id FROM objection WHERE ordered_on IS NOT NULL)

-- name: get
SELECT e.id, e.state, e.version, e.current_on, v.*
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
WHERE e.id = :id

-- name: add
INSERT INTO list_entry (version, state, current_on, case_id)
VALUES (1, :state, :current_on, :case_id)

-- name: of_case
SELECT id FROM list_entry WHERE case_id = :case_id ORDER BY id

-- name: change
UPDATE list_entry SET version = version + 1, state = :state, current_on = :current_on
WHERE id = :id AND version = :version

-- name: write
INSERT INTO list_version (entry_id, version, title, summary, category, subcategory, keywords, holder,
    responsible, made, form, kept_for, link, refresh_months, state, changed_at, changed_by)
VALUES (:id, :version, :title, :summary, :category, :subcategory, :keywords, :holder,
    :responsible, :made, :form, :kept_for, :link, :refresh_months, :state, :now, :by)

-- name: hide
DELETE FROM list_index WHERE rowid = :id

-- name: show
INSERT INTO list_index (rowid, title, rest, words) VALUES (:id, :title, :rest, :words)

-- name: total
-- How many entries are shown: a row of the index each, counted without a look at any.
SELECT count(*) AS n FROM list_index_docsize

-- name: candidates
-- The best by BM25; the ranking that counts is made of these.
SELECT rowid AS id, title, rest FROM list_index
WHERE list_index MATCH :query AND rank MATCH 'bm25(3.0, 1.0, 0.0)' ORDER BY rank LIMIT 30

-- name: holding
-- In how many entries each of these stems stands, counted once for title and rest.
SELECT s.value AS stem,
    (SELECT count(*) FROM list_index WHERE list_index MATCH '{title rest} : "' || s.value || '"') AS n
FROM json_each(:stems) AS s

-- name: near
SELECT DISTINCT w.value AS word, v.term FROM json_each(:words) AS w
CROSS JOIN list_vocabulary AS v ON v.term >= substr(w.value, 1, 1)
    AND v.term < substr(w.value, 1, 1) || :last AND v.col = 'words'
    AND length(v.term) BETWEEN length(w.value) - 1 AND length(w.value) + 1

-- name: shown
SELECT e.id, e.state, e.version, e.current_on, v.*
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
WHERE e.state = 'shown' AND v.category = :category
ORDER BY v.subcategory, v.title LIMIT :most OFFSET :start

-- name: categories
SELECT v.category, count(*) AS n
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
WHERE e.state = 'shown' GROUP BY v.category

-- name: count
INSERT INTO list_use (month, entry_id, what, times) VALUES (:month, :id, :what, 1)
ON CONFLICT (month, entry_id, what) DO UPDATE SET times = times + 1

-- name: uses
SELECT what, sum(times) AS n FROM list_use WHERE month BETWEEN :first AND :last GROUP BY what

-- name: counted
SELECT state, count(*) AS n FROM list_entry GROUP BY state

-- name: confirm
UPDATE list_entry SET current_on = :today
WHERE state = 'shown' AND id IN (SELECT value FROM json_each(:ids))

-- name: next_draft
SELECT e.id, e.state, e.version, e.current_on, v.*
FROM list_entry AS e JOIN list_version AS v ON v.entry_id = e.id AND v.version = e.version
WHERE e.state = 'draft' AND e.id > :after ORDER BY e.id LIMIT 1

-- name: listed_exemption
SELECT * FROM exempt_entry WHERE (withdrawn_on IS NULL OR withdrawn_on > :today)
    AND (in_force_until IS NULL OR in_force_until >= :today) ORDER BY id

-- name: of_decree
SELECT * FROM exempt_entry WHERE sheet IS NULL AND authority = :authority AND number = :number
    AND in_force_from = :in_force_from ORDER BY id
