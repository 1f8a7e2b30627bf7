-- Rules that a central body publishes as a signed package, byte for byte as they came.
CREATE TABLE rule_package (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    issuer TEXT NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    arrived_at TEXT NOT NULL,
    UNIQUE (issuer, version)
) STRICT;

-- What was decided on each part of it, while no newer one has come; who and why stands in the trail.
CREATE TABLE rule_part (
    package_id INTEGER NOT NULL REFERENCES rule_package (id),
    part TEXT NOT NULL CHECK (part IN ('calendar', 'exemptions', 'office')),
    outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'refused')),
    settled_at TEXT NOT NULL,
    PRIMARY KEY (package_id, part)
) STRICT, WITHOUT ROWID;

-- A day whose date another decision fixes, and the package that changed it: NULL is the office itself.
ALTER TABLE calendar_change ADD COLUMN expected INTEGER NOT NULL DEFAULT 0;
ALTER TABLE calendar_change ADD COLUMN package_id INTEGER REFERENCES rule_package (id);
