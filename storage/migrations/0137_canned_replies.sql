-- Replies that officers keep ready, beside those of the profile: a row is a version, the newest of a title counts.
CREATE TABLE canned_reply (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title BLOB NOT NULL,
    -- Empty: the reply was removed.
    words BLOB,
    officer_id INTEGER NOT NULL,
    written_at TEXT NOT NULL
) STRICT;
