-- Words that go to the group gathered, or not while their sender is paused. Sealed; blanked once
-- they are shown. Words on a case are not kept twice: they are the case's messages.
CREATE TABLE chatter (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    case_id INTEGER REFERENCES cases (id),
    message_id INTEGER NOT NULL,
    heading TEXT NOT NULL,
    content BLOB,
    traits TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'listed', 'paused', 'shown')),
    at TEXT NOT NULL,
    due_at TEXT,
    list_id INTEGER
) STRICT;
CREATE INDEX chatter_at ON chatter (at);
CREATE INDEX chatter_kept ON chatter (state, person_id) WHERE state <> 'shown';

-- A sender whose chatter is not forwarded for a while. The reason is sealed.
CREATE TABLE pause (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    reason BLOB NOT NULL,
    paused_by INTEGER NOT NULL,
    paused_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX pause_standing ON pause (person_id) WHERE ended_at IS NULL;
