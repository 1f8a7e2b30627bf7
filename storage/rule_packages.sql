-- name: add
INSERT INTO rule_package (issuer, version, body, arrived_at)
VALUES (:issuer, :version, :body, :now)

-- name: newest
SELECT id, body FROM rule_package WHERE :issuer IN ('', issuer) ORDER BY id DESC LIMIT 1

-- name: in_force
SELECT id, body FROM rule_package JOIN rule_part ON package_id = id
WHERE part = :part AND outcome = 'applied' ORDER BY id DESC LIMIT 1

-- name: settled
SELECT part FROM rule_part WHERE package_id = :id

-- name: settle
INSERT INTO rule_part (package_id, part, outcome, settled_at) VALUES (:id, :part, :outcome, :now)
