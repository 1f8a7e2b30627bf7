-- The trail: events in a chain, and the key of keyed hashes, which outlives the identity keys.

-- Keyed hashes (PIN, codes, NIK) are made with this one. Sealed.
CREATE TABLE hash_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;
