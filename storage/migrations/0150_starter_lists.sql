-- A starter list is a part of a package too. A migration before this one was changed to say so after some
-- databases had been made by it: here every one comes to the same.
CREATE TABLE rule_part_new (
    package_id INTEGER NOT NULL REFERENCES rule_package (id),
    part TEXT NOT NULL CHECK (part IN ('calendar', 'exemptions', 'office', 'listing')),
    outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'refused')),
    settled_at TEXT NOT NULL,
    PRIMARY KEY (package_id, part)
) STRICT, WITHOUT ROWID;
INSERT INTO rule_part_new SELECT * FROM rule_part;
DROP TABLE rule_part;
ALTER TABLE rule_part_new RENAME TO rule_part;
