-- A correction that takes away something that was given is a decision of its own. What it says waits with
-- it, sealed, while it is approved; it takes the place of the standing decision once it is sent.
ALTER TABLE decision ADD COLUMN correction BLOB;
ALTER TABLE decision ADD COLUMN pending INTEGER NOT NULL DEFAULT 0;
DROP INDEX decision_stands;
CREATE UNIQUE INDEX decision_stands ON decision (case_id, pending) WHERE replaced_at IS NULL;
ALTER TABLE correction ADD COLUMN withholds INTEGER NOT NULL DEFAULT 0;
