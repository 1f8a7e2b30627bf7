-- Files that officers handed over or recorded, byte for byte as they sent them. Sealed are what a file
-- is called, and where the office keeps one that the desk cannot have.
CREATE TABLE kept_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    about TEXT NOT NULL,
    -- The row that it belongs to, in the table that `about` means; 0 where the case says it.
    about_id INTEGER NOT NULL,
    case_id INTEGER REFERENCES cases (id),
    -- The message that brought it.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    -- Telegram's name for it, and for what was uploaded anew since Telegram forgot that one.
    file_id TEXT NOT NULL,
    sent_file_id TEXT,
    forgotten INTEGER NOT NULL DEFAULT 0,
    name BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'kept', 'large', 'lost')),
    size INTEGER NOT NULL,
    sha256 TEXT,
    original BLOB,
    attempts INTEGER NOT NULL DEFAULT 0,
    due_at TEXT NOT NULL,
    stored_at TEXT NOT NULL,
    UNIQUE (chat_id, message_id, file_id)
) STRICT;
CREATE INDEX kept_file_waiting ON kept_file (due_at) WHERE state = 'waiting';
CREATE INDEX kept_file_of_case ON kept_file (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX kept_file_about ON kept_file (about, about_id);
CREATE INDEX kept_file_named ON kept_file (file_id);

-- Its bytes, sealed, by themselves: a row that is long is dear to read and to change.
CREATE TABLE kept_body (
    file_id INTEGER PRIMARY KEY REFERENCES kept_file (id),
    body BLOB NOT NULL
) STRICT;
