-- Numbers of letters: one row for each that was taken, gap-free per series and year, and what for.
CREATE TABLE letter_number (
    series TEXT NOT NULL,
    year INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    number TEXT NOT NULL,
    about TEXT NOT NULL,
    taken_at TEXT NOT NULL,
    PRIMARY KEY (series, year, sequence),
    UNIQUE (series, about)
) STRICT;

-- Who gets a paper: whom it is for, or an officer who has it signed.
ALTER TABLE paper ADD COLUMN recipient TEXT NOT NULL DEFAULT 'requester'
    CHECK (recipient IN ('requester', 'officer'));
