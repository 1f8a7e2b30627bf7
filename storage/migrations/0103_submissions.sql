-- A filled form that waits for the officer whose act it is; sealed are what it says and why it was
-- returned. A draft is the decision of an official answer that is still being written.
CREATE TABLE submission (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER REFERENCES cases (id),
    form TEXT NOT NULL,
    -- Whose act it is: a key of the table of who may do what.
    act TEXT NOT NULL,
    answers BLOB NOT NULL,
    answer_id INTEGER UNIQUE REFERENCES answer (id),
    -- What the official answer was when it was handed up; another one is not sent.
    checksum TEXT NOT NULL DEFAULT '',
    drafter_id INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'waiting', 'returned', 'signed', 'dropped')),
    submitted_at TEXT NOT NULL,
    settled_by INTEGER,
    settled_at TEXT,
    reason BLOB,
    -- The messages of the outbox that show it: the one with its buttons first.
    posted TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX submission_waiting ON submission (id) WHERE state = 'waiting';
CREATE INDEX submission_of_case ON submission (case_id) WHERE case_id IS NOT NULL;

-- What was signed by hand: whose act it is, who recorded that, and the sealed scan.
CREATE TABLE paper_signature (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    matter TEXT NOT NULL,
    matter_id INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    signer_id INTEGER NOT NULL,
    signed_on TEXT NOT NULL,
    recorder_id INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    scan BLOB NOT NULL
) STRICT;
CREATE INDEX paper_signature_of_case ON paper_signature (case_id) WHERE case_id IS NOT NULL;

-- Messages of the outbox in which a preview goes on that one message could not hold.
ALTER TABLE answer ADD COLUMN rest TEXT NOT NULL DEFAULT '[]';
