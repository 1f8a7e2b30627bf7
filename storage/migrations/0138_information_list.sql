-- The public information list (DIP): what the office publishes. A draft is shown to nobody outside.
CREATE TABLE list_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- The version in force, and whether the public sees it.
    version INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'shown', 'later', 'absent', 'withdrawn')),
    -- The last day on which somebody said that it is still true.
    current_on TEXT
) STRICT;

-- Every version of every entry, and who wrote it: NULL for the command line.
CREATE TABLE list_version (
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    category TEXT NOT NULL CHECK (category IN ('periodic', 'immediate', 'anytime')),
    subcategory TEXT NOT NULL,
    keywords TEXT NOT NULL,
    holder TEXT NOT NULL,
    responsible TEXT NOT NULL,
    made TEXT NOT NULL,
    form TEXT NOT NULL,
    kept_for TEXT NOT NULL,
    link TEXT NOT NULL,
    refresh_months INTEGER,
    state TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER,
    PRIMARY KEY (entry_id, version)
) STRICT, WITHOUT ROWID;

-- The stems of what is shown, and its words as they are spelt; the row is the entry's.
CREATE VIRTUAL TABLE list_index USING fts5 (title, rest, words, tokenize = 'unicode61');
CREATE VIRTUAL TABLE list_vocabulary USING fts5vocab (list_index, 'col');

-- What came of the list, counted by month and entry: no person stands behind a number.
CREATE TABLE list_use (
    month TEXT NOT NULL,
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    what TEXT NOT NULL CHECK (what IN ('offered', 'opened', 'helped', 'asked_all_the_same')),
    times INTEGER NOT NULL,
    PRIMARY KEY (month, entry_id, what)
) STRICT, WITHOUT ROWID;
