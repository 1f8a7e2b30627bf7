-- When an update's turn comes: a chat with many that wait goes behind the others. The chat is what
-- stands before the colon of the lane; the topics of a group are one.
ALTER TABLE inbox ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
DROP INDEX inbox_waiting;
CREATE INDEX inbox_waiting ON inbox (turn, seq) WHERE state = 'waiting';
CREATE INDEX inbox_of_chat ON inbox (substr(lane, 1, instr(lane, ':')), turn)
WHERE state = 'waiting';

-- When a look at the file last began: the next file is of whoever was looked at longest ago.
ALTER TABLE upload ADD COLUMN looked_at TEXT;
CREATE INDEX upload_looks ON upload (person_id, looked_at);

-- Bytes that count towards the limits of the day. In the indexes, as a row is long with its file.
ALTER TABLE upload ADD COLUMN size INTEGER NOT NULL DEFAULT 0;
DROP INDEX upload_of_person;
CREATE INDEX upload_of_person ON upload (person_id, stored_at, size);
CREATE INDEX upload_of_day ON upload (stored_at, size);

-- Who is to be forgotten, and the last of their files: files are deleted one by one, then the person.
CREATE TABLE leaver (
    person_id INTEGER PRIMARY KEY REFERENCES person (id),
    last_upload INTEGER NOT NULL
) STRICT;
