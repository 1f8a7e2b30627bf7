-- The files of entries of the public list: of which of its versions on, and with which one they went.
CREATE TABLE list_file (
    kept_id INTEGER PRIMARY KEY REFERENCES kept_file (id),
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    since INTEGER NOT NULL,
    until INTEGER
) STRICT;
CREATE INDEX list_file_of_entry ON list_file (entry_id);
INSERT INTO list_file (kept_id, entry_id, since) SELECT id, about_id, 1 FROM kept_file WHERE about = 'list_entry';
-- What was kept as it came is cleaned before anybody gets it again.
UPDATE kept_file SET state = 'waiting', attempts = 0 WHERE about = 'list_entry' AND state = 'kept';

-- Who wants to hear once that an entry was renewed, and in which version they know it.
CREATE TABLE list_news (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id INTEGER NOT NULL REFERENCES list_entry (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    version INTEGER NOT NULL,
    asked_at TEXT NOT NULL,
    -- The news waits for its hour, or is on its way.
    queued INTEGER NOT NULL DEFAULT 0,
    UNIQUE (entry_id, person_id)
) STRICT;
CREATE INDEX list_news_of_person ON list_news (person_id);
