-- Everyone's door: what is passed on by hand, claims of a request, several people on one.

-- What the desk would have written to a requester without a chat, until an officer passed it on.
CREATE TABLE errand (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    what TEXT NOT NULL,
    about TEXT NOT NULL,
    words BLOB NOT NULL,
    asked_at TEXT NOT NULL,
    told_at TEXT,
    channel TEXT,
    evidence BLOB,
    recorded_by INTEGER,
    recorded_at TEXT,
    CHECK (told_at IS NULL OR told_at <= recorded_at)
) STRICT;
CREATE INDEX errand_open ON errand (case_id) WHERE told_at IS NULL;

-- A one-time code with which a requester takes a case into their chat, and what became of it.
CREATE TABLE claim (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    code_hash TEXT NOT NULL,
    made_by INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    claimed_at TEXT,
    settled_at TEXT,
    settled_by INTEGER,
    granted INTEGER
) STRICT;
CREATE UNIQUE INDEX claim_stands ON claim (case_id) WHERE settled_at IS NULL;

-- Who was invited by the requester to take part in a case; a row without a person is an invitation.
CREATE TABLE proxy (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    code_hash TEXT NOT NULL UNIQUE,
    may_withdraw INTEGER NOT NULL,
    invited_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id),
    accepted_at TEXT,
    ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX proxy_once ON proxy (case_id, person_id)
    WHERE accepted_at IS NOT NULL AND ended_at IS NULL;
CREATE INDEX proxy_of_person ON proxy (person_id) WHERE ended_at IS NULL;

CREATE VIEW participant AS
SELECT id AS case_id, person_id, 'requester' AS role, 1 AS may_withdraw FROM cases
WHERE person_id IS NOT NULL
UNION ALL
SELECT case_id, person_id, 'proxy', may_withdraw FROM proxy
WHERE accepted_at IS NOT NULL AND ended_at IS NULL;
