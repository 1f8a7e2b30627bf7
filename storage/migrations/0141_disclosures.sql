-- What was said of a document that an answer gave: the entry that it became, or that it becomes none.
CREATE TABLE disclosure (
    kept_id INTEGER PRIMARY KEY REFERENCES kept_file (id),
    entry_id INTEGER REFERENCES list_entry (id),
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL
) STRICT;
