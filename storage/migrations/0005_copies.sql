-- Which message of one side shows which of the other: one row for each message that was carried.
CREATE TABLE copy (
    id INTEGER PRIMARY KEY,
    outbox_seq INTEGER NOT NULL REFERENCES outbox (seq) ON DELETE CASCADE,
    -- What was written, and where.
    chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    album TEXT,
    -- As the other side is shown it, sealed.
    piece BLOB NOT NULL,
    -- The topic in which the group's side of it stands, and the number of the copy, once sent.
    thread_id INTEGER,
    sent_id INTEGER,
    UNIQUE (outbox_seq, chat_id, message_id)
) STRICT;
CREATE INDEX copy_of ON copy (chat_id, message_id);
CREATE INDEX copy_by_chat ON copy (chat_id, outbox_seq);
-- Whether officers have written to somebody since.
CREATE INDEX outbox_by_chat ON outbox (chat, seq);
