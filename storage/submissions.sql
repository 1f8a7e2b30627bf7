-- name: hand_up
UPDATE submission SET state = 'waiting', checksum = :checksum, drafter_id = :drafter_id,
    submitted_at = :now, settled_by = NULL, settled_at = NULL, reason = NULL
WHERE id = :id

-- name: waiting_on
SELECT * FROM submission WHERE case_id = :case_id AND state = 'waiting' ORDER BY id

-- name: forget_posted
-- In another group the numbers of messages mean others.
UPDATE submission SET posted = '[]'

-- name: forget_posted_answers
UPDATE answer SET posted = '[]'

-- name: settle_answer
UPDATE submission SET state = :state, settled_by = :officer_id, settled_at = :now
WHERE answer_id = :answer_id

-- name: take_back
UPDATE submission SET state = 'draft' WHERE answer_id = :answer_id AND state = 'waiting'

-- name: paper_on
-- One whose scan was laid aside is as if it had never been recorded.
SELECT p.* FROM paper_signature AS p WHERE p.matter = :matter AND p.matter_id = :matter_id
    AND (p.state = 'waiting' OR p.state = 'scanned' AND EXISTS (SELECT 1 FROM kept_file AS k
        WHERE k.about = 'signature' AND k.about_id = p.id AND k.state = 'waiting'))

-- name: unconfirmed
SELECT id FROM paper_signature WHERE state = 'waiting' AND asked_on < :today ORDER BY id

-- name: letter_on
SELECT signed_on FROM answered_by_letter WHERE case_id = :case_id

-- name: papers_of
SELECT * FROM paper_signature
WHERE case_id = :case_id AND state IN ('stands', 'denied', 'disowned') ORDER BY id

-- name: settle_paper
UPDATE paper_signature SET state = :state, confirmer_id = coalesce(:confirmer_id, confirmer_id)
WHERE id = :id AND state = :was
