-- name: store
-- Sealed for the number that the row gets. The hash is keyed: a few words could be guessed by it. Its
-- turn comes `cost` after that of the chat's last waiting update or, without one, after the turn that
-- is next: within a chat the order stays, and between chats nobody waits for another's backlog.
INSERT INTO inbox (seq, update_id, digest, lane, sealed, stored_at, tap_at, turn)
SELECT n, :update_id, keyed(:digest), :lane, seal('inbox.sealed', n, :raw), :stored_at, :tap_at,
    :cost + max(
    coalesce((SELECT min(turn) FROM inbox WHERE state = 'waiting'), 0),
    coalesce((SELECT max(turn) FROM inbox WHERE state = 'waiting'
        AND substr(lane, 1, instr(lane, ':')) = substr(:lane, 1, instr(:lane, ':'))), 0))
FROM (SELECT coalesce(max(seq), 0) + 1 AS n FROM sqlite_sequence WHERE name = 'inbox') WHERE true
ON CONFLICT (update_id, digest) DO NOTHING
RETURNING seq

-- name: next
-- The waiting update whose turn it is, of a lane that is not paused by an earlier failure.
SELECT seq, update_id, sealed, lane, attempts, stored_at, tap_at FROM inbox
WHERE state = 'waiting' AND lane NOT IN (SELECT value FROM json_each(:paused))
ORDER BY turn, seq LIMIT 1

-- name: settle
UPDATE inbox SET state = :state, handled_at = :now, error = NULL,
    sealed = CASE WHEN :blank THEN NULL ELSE sealed END
WHERE seq = :seq

-- name: count_attempt
UPDATE inbox SET attempts = attempts + 1 WHERE seq = :seq RETURNING attempts

-- name: parked_since
SELECT seq FROM inbox WHERE state = 'parked' AND handled_at > :since ORDER BY seq

-- name: park
UPDATE inbox SET state = 'parked', handled_at = :now, error = :error WHERE seq = :seq

-- name: take_up_again
UPDATE inbox SET state = 'waiting', handled_at = NULL, attempts = :attempts
WHERE state = 'parked' AND sealed IS NOT NULL
