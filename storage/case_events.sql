-- name: add_event
-- The chain's hash of an event covers the hash of the event before and the keyed hash of this one.
INSERT INTO event (case_id, name, actor, happened_at, recorded_at, facts, written, chain)
VALUES (:case_id, :name, :actor, :happened_at, :recorded_at, :facts, :written,
    sha256(coalesce((SELECT chain FROM event ORDER BY id DESC LIMIT 1), '') || :link))

-- name: set_end
REPLACE INTO trail_end (id, event_id, mark, tree)
SELECT 1, id, sha256('end:' || chain || :link), grown((SELECT tree FROM trail_end), chain)
FROM event ORDER BY id DESC LIMIT 1

-- name: events
SELECT * FROM standing_event WHERE case_id = :case_id ORDER BY id

-- name: of_objection
SELECT * FROM standing_event WHERE case_id IS NULL AND json_extract(facts, '$.number') = :number ORDER BY id

-- name: add_message
INSERT INTO message (case_id, direction, chat_id, message_id, content, at)
VALUES (:case_id, :direction, :chat_id, :message_id, :content, :at)

-- name: last_version
SELECT case_id, content FROM message
WHERE chat_id = :chat_id AND message_id = :message_id ORDER BY id DESC LIMIT 1

-- name: link
INSERT INTO link (chat_id, message_id, kind, case_id, person_id, outbox_seq)
VALUES (:chat_id, :message_id, :kind, :case_id, :person_id, :outbox_seq)
ON CONFLICT (chat_id, message_id) DO UPDATE SET kind = excluded.kind,
    case_id = excluded.case_id, person_id = excluded.person_id, outbox_seq = excluded.outbox_seq

-- name: linked
SELECT kind, case_id, person_id, outbox_seq FROM link
WHERE chat_id = :chat_id AND message_id = :message_id

-- name: last_of_officer
SELECT max(l.outbox_seq) AS seq FROM link AS l JOIN outbox AS o ON o.seq = l.outbox_seq
WHERE l.kind = 'officer' AND o.created_at > :since
    AND json_extract(o.about, '$.officer') = :officer_id

-- name: last_on_case
SELECT max(l.outbox_seq) AS seq FROM link AS l JOIN outbox AS o ON o.seq = l.outbox_seq
WHERE l.kind = 'officer' AND o.created_at > :since AND l.case_id IS :case_id
    AND json_extract(o.about, '$.officer') = :officer_id

-- name: add_attempt
INSERT INTO attempt (target, at) VALUES (:target, :at)

-- name: attempts
SELECT count(*) AS n FROM attempt WHERE target = :target AND at > :since

-- name: last_events
SELECT name, actor, happened_at, facts FROM event
WHERE id IN (
  SELECT max(id) FROM standing_event
  WHERE case_id = :case_id AND name IN (SELECT value FROM json_each(:names)) GROUP BY name)
ORDER BY id

-- name: last_words
-- The last messages of a case in their newest version, and what became of a reply.
SELECT m.direction, m.message_id, m.content, m.at, o.state FROM message AS m
LEFT JOIN link AS l ON l.chat_id = m.chat_id AND l.message_id = m.message_id AND l.kind = 'officer'
LEFT JOIN outbox AS o ON o.seq = l.outbox_seq
WHERE m.case_id = :case_id AND m.id = (SELECT max(v.id) FROM message AS v
    WHERE v.chat_id = m.chat_id AND v.message_id = m.message_id AND v.case_id = m.case_id)
ORDER BY m.id DESC LIMIT :most

-- name: added_words
-- What the requester added after filing: messages linked to the case, in their last version.
SELECT m.message_id, m.content, m.at FROM message AS m
JOIN link AS l ON l.chat_id = m.chat_id AND l.message_id = m.message_id AND l.case_id = m.case_id
WHERE m.case_id = :case_id AND m.direction = 'citizen'
  AND m.chat_id = :chat_id AND (:last IS NULL OR m.message_id <= :last)
  AND m.id = (SELECT max(v.id) FROM message AS v
    WHERE v.chat_id = m.chat_id AND v.message_id = m.message_id)
ORDER BY m.message_id

-- name: unlink
DELETE FROM link WHERE chat_id = :chat_id AND message_id = :message_id

-- name: keep_album_inside
INSERT INTO inside_album (album, at) VALUES (:album, :at) ON CONFLICT (album) DO NOTHING

-- name: album_is_inside
SELECT 1 AS inside FROM inside_album WHERE album = :album

-- name: said_on
SELECT case_id, message_id, content FROM message
WHERE case_id IN (SELECT value FROM json_each(:cases)) ORDER BY id DESC LIMIT :most
