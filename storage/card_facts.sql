-- name: of_case
WITH unseen AS (SELECT signer_id, signed_on FROM paper_signature
    WHERE case_id = :case_id AND state = 'stands' AND confirmer_id IS NULL ORDER BY id LIMIT 1)
SELECT (SELECT display_name FROM officer WHERE telegram_id = :officer_id) AS holder,
    EXISTS (SELECT 1 FROM decision WHERE case_id = :case_id AND replaced_at IS NULL
        AND approval = 'asked') AS approval_asked,
    (SELECT json_group_array(act) FROM (SELECT act FROM submission
        WHERE case_id = :case_id AND state = 'waiting' ORDER BY id)) AS to_sign,
    EXISTS (SELECT 1 FROM claim WHERE case_id = :case_id AND settled_at IS NULL) AS claimed,
    (SELECT count(*) FROM notice WHERE case_id = :case_id AND handed_at IS NOT NULL
        AND sent_at IS NULL AND void_at IS NULL) AS errands,
    (SELECT handed_at FROM notice WHERE case_id = :case_id AND handed_at IS NOT NULL
        AND sent_at IS NULL AND void_at IS NULL ORDER BY id LIMIT 1) AS errands_since,
    EXISTS (SELECT 1 FROM objection WHERE case_id = :case_id) AS is_objected,
    (SELECT count(*) FROM kept_file WHERE case_id = :case_id AND brought_by IS NOT NULL
        AND withdrawn = 0) AS documents,
    (SELECT count(*) FROM proxy WHERE case_id = :case_id AND accepted_at IS NOT NULL
        AND ended_at IS NULL) AS proxies,
    EXISTS (SELECT 1 FROM transfer WHERE case_id = :case_id)
        OR EXISTS (SELECT 1 FROM transferred WHERE case_id = :case_id) AS is_transferred,
    (SELECT o.display_name FROM unseen AS u JOIN officer AS o ON o.telegram_id = u.signer_id)
        AS unseen_signer,
    (SELECT signed_on FROM unseen) AS unseen_on,
    (SELECT signed_on FROM answered_by_letter WHERE case_id = :case_id) AS letter_on
