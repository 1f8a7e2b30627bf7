-- What a unit handed in for a case: from which unit, by whom, and whether that person took it back.
ALTER TABLE kept_file ADD COLUMN unit TEXT;
ALTER TABLE kept_file ADD COLUMN brought_by INTEGER;
ALTER TABLE kept_file ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
