-- The trail is chained with a key, and its end is kept: none can add an event without the key, nor
-- cut off the last ones.

-- Made once, and untouched by a change of the identity key. Sealed.
CREATE TABLE trail_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;

-- The last event, and a keyed hash that only it has. Written with each event.
CREATE TABLE trail_end (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    event_id INTEGER NOT NULL,
    mark TEXT NOT NULL
) STRICT;
