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
