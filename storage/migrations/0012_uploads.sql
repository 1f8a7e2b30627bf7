-- Files of strangers: each is looked at before anybody is shown it.
CREATE TABLE upload (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL CHECK (purpose IN ('material', 'enclosure', 'identity')),
    case_id INTEGER REFERENCES cases (id),
    objection_id INTEGER REFERENCES objection (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    -- The message that brought it.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    -- Telegram's name for what was sent; a message may change its file.
    file_id TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'waiting'
        CHECK (state IN ('waiting', 'clean', 'large', 'refused', 'forgotten')),
    reason TEXT,
    kind TEXT,
    -- As it was called and, once clean, as it is called now. Sealed.
    name BLOB,
    -- What is left of it, sealed; none of what goes as Telegram has it.
    body BLOB,
    -- Telegram's name for what is left of it, once it was sent.
    sent_file_id TEXT,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    stored_at TEXT NOT NULL,
    settled_at TEXT
) STRICT;
CREATE INDEX upload_waiting ON upload (due_at) WHERE state = 'waiting';
-- Everything of a file but its bytes.
CREATE VIEW upload_shown AS
SELECT id, purpose, case_id, objection_id, person_id, chat_id, message_id, file_id, state, reason,
    kind, name, body IS NOT NULL AS rewritten, sent_file_id, due_at, attempts, stored_at
FROM upload;
