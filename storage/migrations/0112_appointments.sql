-- Decrees and orders that name who holds an office: each is entered once, whomever it names.
CREATE TABLE appointment_decree (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    dated_on TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL,
    -- By when its scan is handed in, and when it was: the file itself is a kept file.
    scan_due_on TEXT NOT NULL,
    scanned_at TEXT
) STRICT;
CREATE UNIQUE INDEX appointment_decree_named ON appointment_decree (number, dated_on);
ALTER TABLE role_grant ADD COLUMN decree_id INTEGER REFERENCES appointment_decree (id);
