-- Consequence tests that travel to the body above, and those that other bodies propose to this office.

-- The id of the letter by which a proposed test travelled, and the other body: to which that of a case
-- went, or whose it is that came here.
ALTER TABLE consequence_test ADD COLUMN uid TEXT;
ALTER TABLE consequence_test ADD COLUMN body TEXT;
CREATE UNIQUE INDEX consequence_test_letter ON consequence_test (uid) WHERE uid IS NOT NULL;

-- A letter about a test is about no requester: it names no case.
CREATE TABLE envelope_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    case_id INTEGER REFERENCES cases (id),
    transfer_id INTEGER REFERENCES transfer (id),
    body TEXT NOT NULL,
    content BLOB,
    made_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    next_at TEXT NOT NULL
) STRICT;
INSERT INTO envelope_new SELECT * FROM envelope;
DROP TABLE envelope;
ALTER TABLE envelope_new RENAME TO envelope;
CREATE INDEX envelope_waiting ON envelope (next_at) WHERE content IS NOT NULL;
CREATE INDEX envelope_of_case ON envelope (case_id);
