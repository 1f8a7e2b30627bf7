-- The office's policy of access to information, version by version: text that everybody may read.
CREATE TABLE access_policy (
    version INTEGER PRIMARY KEY,
    -- The words of each part by its name, as JSON.
    parts TEXT NOT NULL,
    change TEXT NOT NULL,
    role TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL
) STRICT;

-- A month, named by its first day, that was put before the Pembina, and who evaluated it.
CREATE TABLE evaluation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    month TEXT NOT NULL UNIQUE,
    shown_at TEXT NOT NULL,
    evaluated_at TEXT,
    evaluated_by INTEGER
) STRICT;

-- What the Pembina told a role or one member to do; sealed are the words of both sides.
CREATE TABLE instruction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    role TEXT,
    officer_id INTEGER,
    words BLOB NOT NULL,
    due_on TEXT NOT NULL,
    given_at TEXT NOT NULL,
    given_by INTEGER NOT NULL,
    done_at TEXT,
    done_by INTEGER,
    outcome BLOB,
    CHECK ((role IS NULL) <> (officer_id IS NULL))
) STRICT;
