-- When an objection without a request lost what the register of objections has no column for.
ALTER TABLE objection ADD COLUMN reduced_at TEXT;
CREATE INDEX objection_whole ON objection (id) WHERE case_id IS NULL AND reduced_at IS NULL;

-- Old and new value of a correction: once it is answered, the register has what holds.
UPDATE rights_request SET facts = x'' WHERE kind = 'correction' AND answered_at IS NOT NULL;

-- Whom to tell that data was destroyed: of which request or objection, and whether its whole file went.
CREATE TABLE owed_word (
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL,
    whole INTEGER NOT NULL,
    PRIMARY KEY (person_id, number)
) STRICT;
INSERT INTO owed_word (person_id, number, whole)
SELECT u.person_id, c.number,
    EXISTS (SELECT 1 FROM destruction AS d WHERE d.case_id = c.id AND d.done = 1)
FROM untold AS u JOIN cases AS c ON c.id = u.case_id;
DROP TABLE untold;
ALTER TABLE owed_word RENAME TO untold;

-- Whether the letter on a correction waits until its files are kept.
ALTER TABLE correction ADD COLUMN letter_waits INTEGER NOT NULL DEFAULT 0;
