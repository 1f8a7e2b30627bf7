-- A decree of a higher body that puts information on the exempt list.
CREATE TABLE classification (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    authority TEXT NOT NULL CHECK (authority IN ('national', 'province')),
    number TEXT NOT NULL,
    dated TEXT NOT NULL,
    recorded_by INTEGER NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;

-- A consequence test of the office itself; one that is proposed to a higher body has no approval.
CREATE TABLE consequence_test (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    cause TEXT NOT NULL CHECK (cause IN ('before', 'request', 'order')),
    case_id INTEGER REFERENCES cases (id),
    is_open INTEGER NOT NULL,
    facts BLOB NOT NULL,
    held_at TEXT NOT NULL,
    approved_by INTEGER,
    entry_id INTEGER REFERENCES exemption (id)
) STRICT;
CREATE INDEX consequence_test_of_case ON consequence_test (case_id) WHERE case_id IS NOT NULL;

-- Nobody knows by whose authority, and on which test, the entries until now were made.
ALTER TABLE exemption ADD COLUMN authority TEXT NOT NULL DEFAULT 'unknown'
    CHECK (authority IN ('national', 'province', 'own', 'unknown'));
ALTER TABLE exemption ADD COLUMN law TEXT NOT NULL DEFAULT '';
ALTER TABLE exemption ADD COLUMN consequence TEXT NOT NULL DEFAULT '';
ALTER TABLE exemption ADD COLUMN test TEXT NOT NULL DEFAULT '';
ALTER TABLE exemption ADD COLUMN opened_by TEXT NOT NULL DEFAULT '';
ALTER TABLE exemption ADD COLUMN classification_id INTEGER REFERENCES classification (id);
-- Letter a is exempt for thirty years at most (PP 61/2010 Art 5), whatever was written.
UPDATE exemption SET in_force_until = date(in_force_from, '+30 years')
WHERE article = 'a' AND (in_force_until IS NULL OR in_force_until > date(in_force_from, '+30 years'));
-- The form of a bare entry is gone: what was being filled in, or waits to be signed, cannot be done.
DELETE FROM sheet WHERE form = 'exemption';
DELETE FROM submission WHERE form = 'exemption';
