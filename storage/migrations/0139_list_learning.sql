-- What came of the list: also what was filed although an entry was offered, and what was not filed.
CREATE TABLE list_use_new (
    month TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    what TEXT NOT NULL CHECK (what IN
        ('offered', 'opened', 'helped', 'asked_all_the_same', 'filed', 'unfiled')),
    times INTEGER NOT NULL,
    PRIMARY KEY (month, entry_id, what)
) STRICT, WITHOUT ROWID;
INSERT INTO list_use_new SELECT * FROM list_use;
DROP TABLE list_use;
ALTER TABLE list_use_new RENAME TO list_use;

-- What people looked for and did not find in the list: sealed, masked, kept for some days. Whose
-- it is, is kept so that it is shown only once two asked alike, and goes when they are forgotten.
CREATE TABLE missed_query (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person (id),
    words BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX missed_query_person ON missed_query (person_id);

-- The office's own synonyms, in versions: an everyday phrase and the words of titles that it means;
-- none once it was taken back.
CREATE TABLE list_synonym (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    spoken TEXT NOT NULL,
    version INTEGER NOT NULL,
    official TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL,
    UNIQUE (spoken, version)
) STRICT;
