-- name: begin
INSERT INTO answer (case_id, officer_id, state, started_at)
VALUES (:case_id, :officer_id, 'collecting', :now)
ON CONFLICT (case_id, officer_id) WHERE state = 'collecting' DO NOTHING

-- name: collecting
SELECT * FROM answer WHERE case_id = :case_id AND officer_id = :officer_id
    AND state = 'collecting'

-- name: collecting_by
SELECT answer.* FROM answer JOIN cases ON cases.id = answer.case_id
WHERE answer.officer_id = :officer_id AND answer.state = 'collecting' AND cases.state != 'withdrawn'
ORDER BY answer.id

-- name: collecting_on
SELECT * FROM answer WHERE case_id = :case_id AND state = 'collecting' ORDER BY id

-- name: drop_empty
UPDATE answer SET state = 'dropped' WHERE officer_id = :officer_id AND state = 'collecting'
    AND case_id = (SELECT case_id FROM answer WHERE id = :id)
    AND NOT EXISTS (SELECT 1 FROM answer_part AS p WHERE p.answer_id = answer.id)

-- name: add_part
INSERT INTO answer_part (answer_id, chat_id, message_id, content)
VALUES (:answer_id, :chat_id, :message_id, seal('answer_part.content', :message_id, :content))
ON CONFLICT (answer_id, chat_id, message_id) DO UPDATE SET content = excluded.content

-- name: parts
SELECT chat_id, message_id, content FROM answer_part
WHERE answer_id = :answer_id ORDER BY message_id, id

-- name: drop_part
DELETE FROM answer_part WHERE answer_id = :answer_id AND message_id = :message_id

-- name: drop_parts
DELETE FROM answer_part WHERE answer_id = :answer_id

-- name: take_up
UPDATE answer SET state = 'collecting', dropped_at = NULL
WHERE id = :id AND state = 'dropped' AND dropped_at >= :since

-- name: given_up
SELECT id FROM answer WHERE dropped_at < :before ORDER BY dropped_at

-- name: revive
-- What its officer writes on the case beside it takes it in.
INSERT INTO answer (case_id, officer_id, state, started_at, giving, accepted)
SELECT case_id, officer_id, 'collecting', started_at, giving, accepted FROM answer WHERE id = :id
ON CONFLICT (case_id, officer_id) WHERE state = 'collecting' DO UPDATE SET accepted = NULL
RETURNING id

-- name: copy_parts
INSERT INTO answer_part (answer_id, chat_id, message_id, content)
SELECT :new, chat_id, message_id, content FROM answer_part WHERE answer_id = :old

-- name: set_state
UPDATE answer SET state = :state, delivered_at = coalesce(:delivered_at, delivered_at)
WHERE id = :id AND state = :before

-- name: notice_waiting
SELECT * FROM answer WHERE case_id = :case_id AND notice_waits = 1 ORDER BY id DESC LIMIT 1

-- name: part_at
SELECT p.answer_id FROM answer_part AS p JOIN answer AS a ON a.id = p.answer_id
WHERE p.chat_id = :chat_id AND p.message_id = :message_id
ORDER BY a.id DESC LIMIT 1

-- name: stands
-- A request that is answered, and of whose answer no correction takes anything away, or is about to.
SELECT 1 AS stands FROM cases AS c
WHERE c.id = :case_id AND c.state IN ('answered', 'handover', 'finished') AND c.answered_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM correction AS x WHERE x.case_id = c.id AND x.withholds = 1)
    AND NOT EXISTS (SELECT 1 FROM decision AS d WHERE d.case_id = c.id
        AND d.replaced_at IS NULL AND d.pending = 1)

-- name: count
SELECT count(*) AS n FROM correction WHERE case_id = :case_id

-- name: add
INSERT INTO correction (case_id, number, words, officer_id, at, withholds)
VALUES (:case_id, :number, :words, :officer_id, :now, :withholds)

-- name: withholds
SELECT withholds FROM correction WHERE case_id = :case_id AND number = :number

-- name: delivered
-- Those that followed the answer that the case has now.
SELECT k.delivered_at, k.withholds FROM correction AS k JOIN cases AS c ON c.id = k.case_id
WHERE k.case_id = :case_id AND k.delivered_at >= c.answered_at
ORDER BY k.delivered_at

-- name: set_delivered
UPDATE correction SET delivered_at = :now
WHERE case_id = :case_id AND number = :number AND delivered_at IS NULL AND failed_at IS NULL

-- name: set_failed
UPDATE correction SET failed_at = :now
WHERE case_id = :case_id AND number = :number AND failed_at IS NULL

-- name: set_letter_waits
UPDATE correction SET letter_waits = :waits WHERE case_id = :case_id AND number = :number

-- name: letters_waiting
SELECT number, words, withholds FROM correction WHERE case_id = :case_id AND letter_waits = 1
