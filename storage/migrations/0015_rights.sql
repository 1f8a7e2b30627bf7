-- What people ask about their own data (UU 27/2022), and what became of it. Both blobs are sealed.
CREATE TABLE rights_request (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN
        ('access', 'correction', 'restriction', 'objection', 'erasure', 'withdrawal')),
    person_id INTEGER REFERENCES person (id),
    case_id INTEGER REFERENCES cases (id),
    facts BLOB NOT NULL,
    received_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('granted', 'partly', 'refused')),
    answer BLOB,
    -- Empty where the desk answered by itself.
    answered_by INTEGER,
    answered_at TEXT,
    delivered_at TEXT,
    -- Until when a restriction held.
    lifted_at TEXT
) STRICT;
CREATE INDEX rights_request_of ON rights_request (person_id, kind);
CREATE INDEX rights_request_open ON rights_request (due_at) WHERE answered_at IS NULL;

-- Whom a new version of the privacy notice was announced to.
CREATE TABLE notice_told (
    person_id INTEGER NOT NULL REFERENCES person (id),
    version TEXT NOT NULL,
    told_at TEXT NOT NULL,
    PRIMARY KEY (person_id, version)
) STRICT;
