-- Whether who asks has shown who they are; the papers themselves are uploads of a case.
CREATE TABLE proof (
    case_id INTEGER PRIMARY KEY REFERENCES cases (id),
    state TEXT NOT NULL
        CHECK (state IN ('waiting', 'sent', 'valid', 'mismatch', 'lacking')),
    due_on TEXT NOT NULL,
    judged_at TEXT
) STRICT;
