-- Officers who are not there: who left the group with something in hand, and who is on leave.
CREATE TABLE absence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    telegram_id INTEGER NOT NULL REFERENCES officer (telegram_id),
    kind TEXT NOT NULL CHECK (kind IN ('left', 'leave')),
    first_on TEXT NOT NULL,
    -- The last day of a leave, and who takes the cases until then.
    until_on TEXT,
    deputy_id INTEGER,
    -- Who left was a petugas by name, without a grant.
    was_named INTEGER NOT NULL DEFAULT 0,
    begun_at TEXT,
    ended_at TEXT
) STRICT;
CREATE INDEX absence_of ON absence (telegram_id) WHERE ended_at IS NULL;

-- The cases that somebody held when they went, and that come back with them.
CREATE TABLE absence_case (
    absence_id INTEGER NOT NULL REFERENCES absence (id),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    PRIMARY KEY (absence_id, case_id)
) STRICT, WITHOUT ROWID;

-- With which absence a role ended, so that one tap gives it back.
ALTER TABLE role_grant ADD COLUMN absence_id INTEGER REFERENCES absence (id);
