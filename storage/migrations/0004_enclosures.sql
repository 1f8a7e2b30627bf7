-- What was sent with an objection, or added while it waits for its answer. Sealed.
CREATE TABLE enclosure (
    id INTEGER PRIMARY KEY,
    objection_id INTEGER NOT NULL REFERENCES objection (id),
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    content BLOB NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (objection_id, chat_id, message_id)
) STRICT;
