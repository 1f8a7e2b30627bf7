-- What an office sets for everybody in versions: its policy of access, and its own details.
CREATE TABLE kept_version (
    id INTEGER PRIMARY KEY,
    about TEXT NOT NULL CHECK (about IN ('policy', 'office')),
    version INTEGER NOT NULL,
    -- The words of each part by its name, as JSON; sealed, since signers are named with their numbers.
    parts BLOB NOT NULL,
    change TEXT NOT NULL,
    role TEXT NOT NULL,
    set_by INTEGER NOT NULL,
    set_at TEXT NOT NULL,
    UNIQUE (about, version)
) STRICT;
INSERT INTO kept_version (id, about, version, parts, change, role, set_by, set_at)
SELECT version, 'policy', version, seal('kept_version.parts', version, parts), change, role, set_by, set_at
FROM access_policy;
DROP TABLE access_policy;
