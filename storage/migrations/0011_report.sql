-- What the PPID wrote for the report of a year: it is going to be published.
CREATE TABLE report_words (
    year INTEGER PRIMARY KEY,
    words TEXT NOT NULL,
    written_by INTEGER NOT NULL,
    written_at TEXT NOT NULL
) STRICT;
