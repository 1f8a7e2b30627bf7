-- The rest of the procedure: who holds which role, what officers fill in, stages and dates,
-- completeness, decisions, exemptions, objections and disputes.

CREATE TABLE role_grant (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER NOT NULL REFERENCES officer (telegram_id),
    role TEXT NOT NULL,
    acting TEXT CHECK (acting IN ('plh', 'plt')),
    starts_on TEXT,
    ends_on TEXT,
    letter TEXT NOT NULL DEFAULT '',
    unit TEXT,
    granted_by INTEGER NOT NULL,
    granted_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE INDEX role_grant_of ON role_grant (telegram_id) WHERE revoked_at IS NULL;

-- A form that an officer is filling in the group; case_id 0 is a matter of the whole office.
CREATE TABLE sheet (
    officer_id INTEGER NOT NULL,
    case_id INTEGER NOT NULL,
    form TEXT NOT NULL,
    step TEXT NOT NULL,
    answers BLOB NOT NULL,
    updated_at TEXT NOT NULL,
    PRIMARY KEY (officer_id, case_id)
) STRICT;

-- Every date that a case ever had, and why.
CREATE TABLE due_date (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    kind TEXT NOT NULL,
    legal_on TEXT NOT NULL,
    promised_on TEXT NOT NULL,
    because TEXT NOT NULL,
    reason BLOB NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL
) STRICT;
CREATE INDEX due_date_of_case ON due_date (case_id, id);

CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    ends_on TEXT NOT NULL,
    basis TEXT NOT NULL,
    added_by INTEGER NOT NULL,
    added_at TEXT NOT NULL,
    withdrawn_at TEXT,
    CHECK (starts_on <= ends_on)
) STRICT;

-- Changes of the calendar by the office, each with its legal basis; the shipped days stay as data.
CREATE TABLE calendar_change (
    id INTEGER PRIMARY KEY,
    on_date TEXT NOT NULL,
    change TEXT NOT NULL CHECK (change IN ('add', 'withdraw')),
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    basis TEXT NOT NULL,
    changed_by INTEGER NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;

CREATE TABLE deficiency (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    missing BLOB NOT NULL,
    notified_at TEXT NOT NULL,
    complete_by TEXT NOT NULL,
    -- On what the answer will count from completion, as the notice said; empty: it will not.
    anchor_basis TEXT NOT NULL DEFAULT '',
    answered_at TEXT,
    settled_at TEXT,
    settled TEXT CHECK (settled IN ('complete', 'not_processed'))
) STRICT;
CREATE UNIQUE INDEX deficiency_open ON deficiency (case_id) WHERE settled_at IS NULL;

-- The office's list of exempt information; an entry has a life.
CREATE TABLE exemption (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    article TEXT NOT NULL,
    decree TEXT NOT NULL,
    scope TEXT NOT NULL,
    in_force_from TEXT NOT NULL,
    in_force_until TEXT,
    withdrawn_on TEXT,
    added_by INTEGER NOT NULL,
    added_at TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    facts BLOB NOT NULL,
    approval TEXT NOT NULL DEFAULT 'none' CHECK (approval IN ('none', 'asked', 'given', 'denied')),
    approved_by INTEGER,
    decided_at TEXT NOT NULL,
    replaced_at TEXT
) STRICT;
CREATE UNIQUE INDEX decision_stands ON decision (case_id) WHERE replaced_at IS NULL;

-- A consequence test that was sent upward; the clock runs meanwhile.
CREATE TABLE upward (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    letter TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    answered_on TEXT,
    answer BLOB
) STRICT;

CREATE TABLE objection (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL UNIQUE,
    case_id INTEGER REFERENCES cases (id),
    person_id INTEGER REFERENCES person (id),
    ground TEXT NOT NULL,
    facts BLOB NOT NULL,
    purpose TEXT NOT NULL,
    regime TEXT NOT NULL,
    filed_at TEXT NOT NULL,
    filed_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    promised_on TEXT,
    late INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('filed', 'answered', 'withdrawn', 'disputed')),
    outcome TEXT,
    answer BLOB,
    ordered_on TEXT,
    answered_by INTEGER,
    answered_at TEXT,
    delivered_at TEXT,
    delivered_via TEXT,
    withdrawn_at TEXT,
    fulfilled_at TEXT,
    recorded_by INTEGER,
    UNIQUE (year, sequence)
) STRICT;
CREATE INDEX objection_of_case ON objection (case_id);
CREATE INDEX objection_of_person ON objection (person_id);

CREATE TABLE dispute (
    id INTEGER PRIMARY KEY,
    objection_id INTEGER NOT NULL REFERENCES objection (id),
    stage TEXT NOT NULL,
    on_date TEXT NOT NULL,
    note BLOB NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

CREATE TABLE satisfaction (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
    words BLOB,
    at TEXT NOT NULL
) STRICT;

ALTER TABLE cases ADD COLUMN promised_on TEXT;
ALTER TABLE cases ADD COLUMN extended_at TEXT;
ALTER TABLE cases ADD COLUMN tagged INTEGER;
ALTER TABLE cases ADD COLUMN long_due_on TEXT;
ALTER TABLE cases ADD COLUMN outcome TEXT;
ALTER TABLE cases ADD COLUMN internal_on TEXT;
ALTER TABLE cases ADD COLUMN unit TEXT;
-- The last day to object that was told, where a changed calendar would give an earlier one.
ALTER TABLE cases ADD COLUMN objection_until TEXT;

-- Reminders of objections and of the office itself have no open case: each is about something.
ALTER TABLE reminder RENAME TO reminder_of_case;
DROP INDEX reminder_due;
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY,
    about TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    objection_id INTEGER REFERENCES objection (id),
    key TEXT NOT NULL,
    kind TEXT NOT NULL,
    audience TEXT NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'dropped')),
    settled_at TEXT,
    UNIQUE (about, key)
) STRICT;
INSERT INTO reminder (id, about, case_id, key, kind, audience, due_at, state, settled_at)
SELECT id, 'case:' || case_id, case_id, key, kind, audience, due_at, state, settled_at
FROM reminder_of_case;
DROP TABLE reminder_of_case;
CREATE INDEX reminder_due ON reminder (due_at) WHERE state = 'waiting';
CREATE INDEX reminder_of_case ON reminder (case_id) WHERE case_id IS NOT NULL;

-- A person wants no notes about a matter (named as in `reminder`) beyond what must be told.
CREATE TABLE muted (
    about TEXT PRIMARY KEY,
    muted_at TEXT NOT NULL
) STRICT;

-- An objection's answer may order a new answer to the request by a date.
ALTER TABLE cases ADD COLUMN ordered_on TEXT;
ALTER TABLE answer ADD COLUMN superseded_at TEXT;
DROP INDEX answer_sent_once;
CREATE UNIQUE INDEX answer_sent_once ON answer (case_id)
    WHERE state IN ('sending', 'delivered') AND superseded_at IS NULL;

-- A change of the calendar that was shown with the cases it touches, until it is applied or dropped.
CREATE TABLE calendar_proposal (
    id INTEGER PRIMARY KEY,
    wanted TEXT NOT NULL,
    proposed_by INTEGER NOT NULL,
    proposed_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;

-- Years whose days off are entered as their decree has them, beside the shipped ones.
CREATE TABLE decreed_year (
    year INTEGER PRIMARY KEY,
    basis TEXT NOT NULL,
    declared_by INTEGER NOT NULL,
    declared_at TEXT NOT NULL
) STRICT;

-- What corrects an official answer after it was given; the answer is never changed.
CREATE TABLE correction (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL,
    words BLOB NOT NULL,
    officer_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    delivered_at TEXT,
    failed_at TEXT,
    PRIMARY KEY (case_id, number)
) STRICT;

-- The end of an acting holder is told once.
ALTER TABLE role_grant ADD COLUMN told_at TEXT;
