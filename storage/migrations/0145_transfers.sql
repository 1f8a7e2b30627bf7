-- Requests that are carried on to another public body (penerusan), and those that came from one.

-- The keys by which other bodies write to this office and know its letters; sealed.
CREATE TABLE network_key (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    key BLOB NOT NULL
) STRICT;

-- One offer to carry a request on: the requester is asked once, and nothing travels before the yes.
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    body TEXT NOT NULL,
    body_name TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN
        ('asked', 'agreed', 'declined', 'carried', 'accepted', 'refused', 'lapsed', 'returned')),
    asked_at TEXT NOT NULL,
    agreed_at TEXT,
    settled_at TEXT,
    their_number TEXT
) STRICT;
CREATE UNIQUE INDEX transfer_open ON transfer (case_id) WHERE state IN ('asked', 'agreed');
CREATE INDEX transfer_of_case ON transfer (case_id);

-- Letters to other bodies until they are acknowledged; what stands in one is gone then.
CREATE TABLE envelope (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    transfer_id INTEGER REFERENCES transfer (id),
    body TEXT NOT NULL,
    content BLOB,
    made_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at TEXT NOT NULL
) STRICT;
CREATE INDEX envelope_waiting ON envelope (next_at) WHERE content IS NOT NULL;
CREATE INDEX envelope_of_case ON envelope (case_id);

-- What came from another body: the number and the receipt there, and whether the requester came.
CREATE TABLE transferred (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    uid TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    body_name TEXT NOT NULL,
    first_number TEXT NOT NULL,
    first_received_at TEXT NOT NULL,
    followed_at TEXT
) STRICT;
