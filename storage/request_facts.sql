-- name: of_case
SELECT
    (SELECT coalesce(f.display_name, '?') FROM answer AS a
        LEFT JOIN officer AS f ON f.telegram_id = a.officer_id
        WHERE a.case_id = c.id AND a.state IN ('sending', 'delivered') AND a.superseded_at IS NULL)
        AS answer_by,
    (SELECT d.complete_by FROM deficiency AS d WHERE d.case_id = c.id ORDER BY d.id DESC LIMIT 1)
        AS complete_by,
    EXISTS (SELECT 1 FROM errand AS e WHERE e.case_id = c.id AND e.told_at IS NULL
        AND e.about ->> '$.counts' = 'completion') AS untold,
    EXISTS (SELECT 1 FROM upward AS u WHERE u.case_id = c.id AND u.answered_on IS NULL) AS waits_above,
    EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = c.id AND d.replaced_at IS NULL
        AND d.approval = 'asked') AS approval_waits,
    EXISTS (SELECT 1 FROM proof AS p WHERE p.case_id = c.id AND p.state <> 'valid') AS proof_open
FROM cases AS c WHERE c.id = :case_id
