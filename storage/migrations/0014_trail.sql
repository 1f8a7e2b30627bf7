-- The trail: events in a chain, and the key of keyed hashes, which outlives the identity keys.

-- Keyed hashes (PIN, codes, NIK) are made with this one. Sealed.
CREATE TABLE hash_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;

-- Which requests are under the same NIK, without the NIK.
ALTER TABLE identity ADD COLUMN nik_hash TEXT;
CREATE INDEX identity_by_nik ON identity (nik_hash) WHERE nik_hash IS NOT NULL;

-- Each event carries the hash of its content and of the hash before it.
ALTER TABLE event ADD COLUMN chain TEXT NOT NULL DEFAULT '';

-- What was written in an event may be sealed with another key, and change in no other way: the
-- chain is over the words, and shows whether they are still the same.
DROP TRIGGER event_is_not_changed;
CREATE TRIGGER event_is_not_changed
BEFORE UPDATE OF id, case_id, name, actor, happened_at, recorded_at, facts, chain ON event
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER event_is_only_sealed_anew BEFORE UPDATE OF written ON event
WHEN OLD.written IS NULL OR NEW.written IS NULL
    OR substr(OLD.written, 1, 4) = substr(NEW.written, 1, 4)
BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;

-- Where the trail stood on a day, as the administrators were told: its end cannot be cut off unseen.
CREATE TABLE trail_anchor (
    on_date TEXT PRIMARY KEY,
    event_id INTEGER NOT NULL,
    chain TEXT NOT NULL
) STRICT;
