-- name: queue
-- Every call is sealed, for the number that its row gets. A row that is still queued under the same
-- key takes the newer call and keeps its place.
INSERT INTO outbox (seq, key, lane, chat, priority, method, sealed, files, sensitive, purpose, about,
    case_id, not_before, held_until, created_at)
SELECT n, :key, :lane, :chat, :priority, :method, seal('outbox.sealed', n, :payload), :files,
    :sensitive, :purpose, :about, :case_id, :now, :held_until, :now
FROM (SELECT coalesce(max(seq), 0) + 1 AS n FROM sqlite_sequence WHERE name = 'outbox') WHERE true
ON CONFLICT (key) WHERE state = 'queued' AND key IS NOT NULL
DO UPDATE SET sealed = seal('outbox.sealed', outbox.seq, :payload), files = excluded.files,
    method = excluded.method,
    priority = min(priority, excluded.priority), sensitive = max(sensitive, excluded.sensitive)
RETURNING seq

-- name: queue_change
-- As `queue`, for a call that changes the message of row :of, if that has left or is leaving now;
-- its number is named where it is known.
INSERT INTO outbox (seq, lane, chat, priority, method, sealed, files, sensitive, purpose, about,
    case_id, not_before, created_at)
SELECT n, :lane, o.chat, :priority, :method, seal('outbox.sealed', n,
        CASE WHEN o.message_id IS NULL THEN :payload
        ELSE json_set(:payload, '$.message_id', o.message_id) END),
    '', 0, :purpose, :about, :case_id, :now, :now
FROM (SELECT seq + 1 AS n FROM sqlite_sequence WHERE name = 'outbox'), outbox AS o
WHERE o.seq = :of AND o.state IN ('sending', 'sent')

-- name: heads
-- The first open row of every lane, of chats to which nothing is on its way, so neither is that row:
-- after a kill, at most one message for each chat is sent twice. A lane is as urgent as the most
-- urgent row in it, and as old as that row. What cannot leave now comes last: rows of :resting
-- chats, and for the group what is less urgent than :group_takes; the scarce room of the group is
-- used first. A row that is held lets later ones pass. A time after :far
-- is from before the clock was set back: nothing waits that long.
-- While the desk has no group, rows for it wait. A row with a person's file waits until the file
-- was checked. While updates wait to be handled, only answers to the person who just acted,
-- last-day reminders, and rows older than :patience are sent. If :only names a purpose, others wait.
WITH lanes AS (
    SELECT min(seq) AS head, min(CASE WHEN state = 'queued' THEN priority << 40 | seq END) AS rank
    FROM outbox
    WHERE state IN ('queued', 'sending') AND :only IN ('', purpose)
      AND (held_until IS NULL OR held_until <= :now OR held_until > :far)
    GROUP BY lane)
SELECT o.seq, o.chat, o.method, l.rank >> 40 AS priority
FROM lanes AS l JOIN outbox AS o ON o.seq = l.head
WHERE (o.not_before <= :now OR o.not_before > :far)
  AND NOT EXISTS (SELECT 1 FROM outbox AS s WHERE s.chat = o.chat AND s.state = 'sending')
  AND NOT EXISTS (
    SELECT 1 FROM upload AS u
    WHERE u.state = 'waiting' AND u.file_id <> '' AND instr(o.files, u.file_id) > 0)
  AND (o.chat <> 'group'
    OR EXISTS (SELECT 1 FROM desk_state WHERE name IN ('group_id', 'board_place') AND value LIKE '-%'))
  AND (l.rank >> 40 <= 1 OR o.created_at < :patience
    OR NOT EXISTS (SELECT 1 FROM inbox WHERE state = 'waiting' AND attempts = 0))
ORDER BY o.chat IN (SELECT value FROM json_each(:resting)) OR o.chat = 'group'
    AND l.rank >> 40 > :group_takes AND o.method <> :uncounted,
  l.rank >> 40, o.chat <> 'group', l.rank
LIMIT 64

-- name: claim
UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE seq = :seq RETURNING *

-- name: queued_after
SELECT * FROM outbox WHERE seq > :seq ORDER BY seq

-- name: is_queued
SELECT 1 FROM outbox WHERE key = :key AND state = 'queued'

-- name: sent_under
SELECT seq FROM outbox WHERE case_id = :case_id AND key = :key AND state = 'sent'
ORDER BY seq LIMIT 1

-- name: is_on_its_way
SELECT 1 FROM outbox WHERE seq = :seq AND state = 'sending'

-- name: sent
UPDATE outbox SET state = 'sent', sent_at = :now, message_id = :message_id, error = NULL,
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE seq = :seq

-- name: failed
UPDATE outbox SET state = 'failed', error = :error, failed_at = :now,
    sealed = CASE WHEN sensitive AND NOT :keep THEN NULL ELSE sealed END, files = ''
WHERE seq = :seq

-- name: again
UPDATE outbox SET state = 'queued', not_before = :not_before, error = :error,
    uncertain = max(uncertain, :uncertain),
    attempts = attempts - CASE WHEN :counted THEN 0 ELSE 1 END
WHERE seq = :seq AND state = 'sending'

-- name: supersede
-- Rows that would be queued again, but were replaced meanwhile by a newer row with their key.
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE state = 'sending' AND (:seq IS NULL OR seq = :seq) AND EXISTS (
    SELECT 1 FROM outbox AS q WHERE q.key = outbox.key AND q.state = 'queued')

-- name: hold
-- A row that was claimed before its hour; later rows of its lane pass it.
UPDATE outbox SET state = 'queued', held_until = :until, attempts = attempts - 1,
    error = coalesce(:error, error)
WHERE seq = :seq AND state = 'sending'

-- name: unwritten
SELECT seq FROM outbox WHERE state = 'queued' AND error = :error ORDER BY seq

-- name: release_written
UPDATE outbox SET held_until = NULL, error = NULL
WHERE seq = :seq AND state = 'queued' AND error = :error

-- name: of_reply
SELECT * FROM outbox WHERE purpose = 'reply' AND about ->> '$.unsent' = :reply_id ORDER BY seq

-- name: recover
-- A row that was on its way when the process died may have arrived.
UPDATE outbox SET state = 'queued', uncertain = 1 WHERE state = 'sending'

-- name: by_seq
SELECT * FROM outbox WHERE seq = :seq

-- name: standing
SELECT seq FROM outbox
WHERE purpose IN ('prompt', 'take-back', 'words-wait') AND purpose = :purpose AND state = 'sent'
    AND sent_at <= :before
ORDER BY seq DESC

-- name: waits
SELECT 1 AS waits FROM outbox
WHERE purpose = :purpose AND state IN ('queued', 'sending', 'held') LIMIT 1

-- name: cancel
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE seq = :seq AND state = 'queued'

-- name: cancel_key
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE key = :key AND state = 'queued'

-- name: take_back
-- A message that its author takes back is cancelled; that it was sent stays on the row.
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE seq = :seq AND state IN ('queued', 'sent')

-- name: beside
SELECT * FROM outbox WHERE chat = :chat AND seq > :seq AND state <> 'cancelled'
    AND json_extract(about, '$.beside') = :seq ORDER BY seq

-- name: cancel_notice
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE state = :state AND about ->> '$.notice' = :notice_id

-- name: cancel_beside
-- What was queued with a notice for its requester, such as its letter.
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE state = 'queued' AND case_id = :case_id AND chat <> 'group' AND created_at = :at

-- name: touched_of
SELECT 1 FROM outbox WHERE about ->> '$.notice' = :notice_id
    AND (state IN ('sending', 'sent') OR uncertain = 1) LIMIT 1

-- name: leaving_of
SELECT 1 FROM outbox
WHERE state IN ('queued', 'sending') AND about ->> '$.notice' = :notice_id LIMIT 1

-- name: unsent_of
-- What was replaced by another counts no more.
SELECT count(*) FROM outbox
WHERE state NOT IN ('sent', 'cancelled') AND about ->> '$.notice' = :notice_id

-- name: open_to_group
SELECT * FROM outbox WHERE chat = 'group' AND state IN ('queued', 'sending', 'held')

-- name: drop
UPDATE outbox SET state = 'cancelled',
    sealed = CASE WHEN sensitive THEN NULL ELSE sealed END, files = ''
WHERE seq = :seq

-- name: postpone_group
UPDATE outbox SET not_before = :until
WHERE chat = 'group' AND state = 'queued' AND not_before < :until

-- name: hasten_group
UPDATE outbox SET not_before = :now
WHERE chat = 'group' AND state = 'queued' AND not_before > :now
    AND (:case_id IS NULL OR case_id = :case_id)

-- name: waiting_for_group
SELECT count(*) AS n FROM outbox WHERE chat = 'group' AND state = 'queued'
    AND method LIKE 'send%'

-- name: hold_behind
-- What else is to be written on a case waits for what goes first into its topic.
UPDATE outbox SET held_until = :until
WHERE case_id = :case_id AND chat = 'group' AND method LIKE 'send%' AND state IN ('queued', 'sending')
    AND (held_until IS NULL OR held_until < :until)
    AND purpose NOT IN (SELECT value FROM json_each(:leading))

-- name: release_behind
UPDATE outbox SET held_until = NULL
WHERE case_id = :case_id AND chat = 'group' AND method LIKE 'send%' AND state = 'queued'
    AND held_until IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM outbox AS p WHERE p.case_id = :case_id
        AND p.purpose IN (SELECT value FROM json_each(:leading)) AND p.state IN ('queued', 'sending'))

-- name: unreceived
-- Rows that failed to reach a person on a case and may be sent again by an officer; notices leave
-- by themselves.
SELECT * FROM outbox
WHERE case_id = :case_id AND chat = :chat AND state = 'failed' AND about ->> '$.notice' IS NULL
    AND (purpose = :anew
        OR (purpose IN (SELECT value FROM json_each(:unchanged))
            AND sealed IS NOT NULL))
ORDER BY seq

-- name: give_up_older
UPDATE outbox SET state = 'cancelled', sealed = NULL
WHERE case_id = :case_id AND chat = :chat AND state = 'failed' AND created_at < :before

-- name: give_up
UPDATE outbox SET state = 'cancelled', sealed = NULL WHERE seq = :seq AND state = 'failed'

-- name: recent
SELECT seq, chat, method, priority, sent_at FROM outbox WHERE sent_at > :since ORDER BY sent_at

-- name: next_due
-- When the first of the queued rows that are not due yet becomes due.
SELECT min(max(not_before, coalesce(held_until, not_before))) AS at
FROM outbox WHERE state = 'queued' AND max(not_before, coalesce(held_until, not_before)) > :now

-- name: rewrite
UPDATE outbox SET method = :method, files = :files, held_until = :held_until,
    sealed = seal('outbox.sealed', seq, :payload)
WHERE seq = :seq AND state = 'queued'

-- name: hold_file
UPDATE outbox SET held_until = max(coalesce(held_until, :until), :until)
WHERE state = 'queued' AND instr(files, :file_id) > 0

-- name: refuse
UPDATE outbox SET refused = refused + 1 WHERE seq = :seq RETURNING refused

-- name: move
UPDATE outbox SET refused = 0 WHERE seq = :seq

-- name: put
UPDATE outbox SET sealed = seal('outbox.sealed', seq, :payload) WHERE seq = :seq
