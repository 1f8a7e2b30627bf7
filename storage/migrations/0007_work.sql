-- The officers' work: units that are asked for documents, transcripts, searches.

ALTER TABLE cases ADD COLUMN unit_asked_on TEXT;

-- Albums of which one part was marked as a note: no part of them goes out.
CREATE TABLE inside_album (
    album TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;

-- What an officer looked for, so that its pages can be turned. Sealed.
CREATE TABLE search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    officer_id INTEGER NOT NULL,
    words BLOB NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX search_at ON search (at);

-- What an officer wrote down of a voice note; the words are the note at this place.
CREATE TABLE transcript (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    officer_id INTEGER NOT NULL,
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    asked_at TEXT NOT NULL,
    right INTEGER,
    settled_at TEXT,
    UNIQUE (chat_id, message_id)
) STRICT;
