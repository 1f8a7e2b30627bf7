-- name: given
-- Documents of which nothing was said yet; by letter, the signed letter itself may be among them. What a
-- correction takes away, or is about to, is none of them.
SELECT k.id AS kept_id, a.case_id, a.delivered_at
FROM answer AS a JOIN answer_part AS p ON p.answer_id = a.id
    JOIN kept_file AS k ON k.chat_id = p.chat_id AND k.message_id = p.message_id
        AND k.about = 'answer' AND k.state = 'kept' AND k.kind IN ('document', 'photo')
WHERE a.state = 'delivered' AND a.superseded_at IS NULL AND a.giving = 'files'
    AND NOT EXISTS (SELECT 1 FROM disclosure AS x WHERE x.kept_id = k.id)
    AND NOT EXISTS (SELECT 1 FROM correction AS c WHERE c.case_id = a.case_id AND c.withholds = 1)
    AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = a.case_id
        AND d.replaced_at IS NULL AND d.pending = 1)
ORDER BY k.id

-- name: decide
INSERT INTO disclosure (kept_id, entry_id, decided_at, decided_by)
VALUES (:kept_id, :entry_id, :now, :by)

-- name: published
SELECT x.entry_id FROM disclosure AS x JOIN kept_file AS k ON k.id = x.kept_id
WHERE k.case_id = :case_id AND x.entry_id IS NOT NULL ORDER BY x.entry_id
