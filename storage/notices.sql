-- name: number_of
SELECT coalesce(o.number, c.number) AS number FROM notice AS n
LEFT JOIN objection AS o ON o.id = n.objection_id LEFT JOIN cases AS c ON c.id = n.case_id
WHERE n.id = :id

-- name: number_of_right
SELECT number FROM rights_request WHERE id = :id

-- name: to_hand
-- Also what no way delivered: it lies ready. The answer to an objection is for whoever objected.
SELECT id, case_id FROM notice
WHERE (objection_id IS NULL AND case_id IN (SELECT id FROM cases WHERE person_id = :person_id)
        OR objection_id IN (SELECT id FROM objection WHERE person_id = :person_id))
    AND handed_at IS NOT NULL AND arrived_at IS NULL AND void_at IS NULL AND what <> 'right-answer'
    AND (sent_at IS NULL OR unreached_at IS NOT NULL)
ORDER BY id

-- name: queued
SELECT id FROM notice AS n
WHERE case_id = :case_id AND what <> 'right-answer'
    AND handed_at IS NULL AND sent_at IS NULL AND void_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM outbox AS o WHERE o.about ->> '$.notice' = n.id AND o.state = 'sending')
    AND NOT EXISTS (SELECT 1 FROM objection AS b JOIN cases AS c ON c.id = b.case_id
        WHERE b.id = n.objection_id AND b.person_id <> c.person_id)
ORDER BY id

-- name: waiting
-- What no way delivered lies ready, and waits for nobody in the office. Each is beside the first
-- that waits on the same matter: an objection, or else a request.
WITH found AS (
    SELECT min(id) OVER (PARTITION BY iif(objection_id IS NULL, case_id, -objection_id)) AS first,
        id, handed_at, sent_at, due_on FROM notice
    WHERE void_at IS NULL AND arrived_at IS NULL AND unreached_at IS NULL
        AND iif(sent_at IS NULL, handed_at < :before, sent_at < :posted_before))
SELECT * FROM found WHERE first = coalesce(:first, first) ORDER BY coalesce(sent_at, handed_at), id

-- name: newest
SELECT * FROM notice_now WHERE case_id = :case_id AND what = :what AND void_at IS NULL
ORDER BY id DESC LIMIT 1

-- name: in_vain
SELECT id, failed_at AS at, way, recorded_by AS officer_id, evidence FROM notice_try
WHERE notice_id = :notice_id AND failed_at IS NOT NULL ORDER BY failed_at, id

-- name: silent
SELECT id FROM notice WHERE due_on <= :today AND handed_at IS NULL AND sent_at IS NULL
    AND void_at IS NULL ORDER BY id

-- name: untaken
-- Those whose act can be taken back, and was not offered to be.
SELECT id FROM notice AS n
WHERE sent_at IS NULL AND void_at IS NULL AND handed_at IS NULL AND decided_at <= :before
    AND decided_by LIKE 'officer:%' AND what IN (SELECT value FROM json_each(:kinds)) AND NOT EXISTS (
        SELECT 1 FROM outbox AS o WHERE o.case_id IS n.case_id AND o.purpose = 'take-back'
            AND o.about ->> '$.of_notice' = n.id)
ORDER BY id

-- name: lapsed
-- Those of which no message is on its way, or was taken and not yet dealt with.
SELECT id FROM notice AS n
WHERE lapses_on < :today AND sent_at IS NULL AND void_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM outbox AS o WHERE o.case_id = n.case_id AND o.about ->> '$.notice' = n.id
        AND (o.state = 'sending' OR EXISTS (SELECT 1 FROM owed_effect AS e WHERE e.seq = o.seq)))
ORDER BY id

-- name: arrived
UPDATE notice SET arrived_at = :at
WHERE id = :id AND sent_at <= :at AND arrived_at IS NULL AND void_at IS NULL

-- name: of_matter
SELECT * FROM notice_now WHERE objection_id = :objection_id
    OR (case_id = :case_id AND objection_id IS NULL) ORDER BY id

-- name: of_objection
SELECT * FROM notice_now
WHERE objection_id = :objection_id AND what = 'objection-answer' AND void_at IS NULL
ORDER BY id DESC LIMIT 1

-- name: of_incident
-- Whom the chat did not reach and no officer can, or whom an officer tried in vain, is not reached.
SELECT count(sent_at) AS sent, count(*) FILTER (WHERE unreached) AS unreached,
    count(*) - count(sent_at) - count(*) FILTER (WHERE unreached) AS waiting
FROM (SELECT n.sent_at, n.sent_at IS NULL AND EXISTS (SELECT 1 FROM notice_try AS t
        WHERE t.notice_id = n.id AND t.failed_at IS NOT NULL
            AND (n.handed_at IS NULL OR t.way <> 'chat')) AS unreached
    FROM notice AS n WHERE n.incident_id = :incident_id)
