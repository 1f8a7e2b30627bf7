-- name: add
INSERT INTO paper (id, kind, case_id, name, recipient, facts, made_at, screened)
SELECT n, :kind, :case_id, :name, :recipient, seal('paper.facts', n, :facts), :now, 1
FROM (SELECT coalesce(max(seq), 0) + 1 AS n FROM sqlite_sequence WHERE name = 'paper')

-- name: by_id
SELECT * FROM paper WHERE id = :id

-- name: of_case
SELECT * FROM paper WHERE case_id = :case_id ORDER BY id

-- name: ending
-- Letters on an objection without a request: their names end with its number.
SELECT * FROM paper WHERE case_id IS NULL AND kind LIKE 'objection%'
    AND substr(name, -length(:ending)) = :ending ORDER BY id

-- name: unscreened
-- Letters of earlier programs; request forms keep the NIK until their retention is over.
SELECT id FROM paper WHERE screened = 0
    AND (case_id IS NOT NULL OR kind LIKE 'objection%') AND kind <> 'request_form'
ORDER BY id LIMIT :most

-- name: screen
UPDATE paper SET screened = 1 WHERE id = :id

-- name: renew
UPDATE paper SET screened = 1, facts = :facts, digest = NULL, file_id = NULL WHERE id = :id

-- name: forget_upload
UPDATE paper SET file_id = NULL WHERE id = :id AND file_id IS NOT NULL

-- name: uploaded
UPDATE paper SET digest = :digest, file_id = :file_id WHERE id = :id
