-- name: part
SELECT role, may_withdraw FROM participant WHERE case_id = :case_id AND person_id = :person_id

-- name: others
SELECT p.* FROM participant AS t JOIN person AS p ON p.id = t.person_id
WHERE t.case_id = :case_id AND t.person_id <> :person_id ORDER BY p.id
