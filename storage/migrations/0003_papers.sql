-- What the desk writes as a file: facts frozen when it is queued, sealed; made when it is sent.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    name TEXT NOT NULL,
    facts BLOB NOT NULL,
    made_at TEXT NOT NULL,
    digest TEXT,
    file_id TEXT
) STRICT;
CREATE INDEX paper_of_case ON paper (case_id, id) WHERE case_id IS NOT NULL;
