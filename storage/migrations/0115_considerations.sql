-- A decision that was given to its requester has a written consideration, which the head approves.
ALTER TABLE decision ADD COLUMN given_at TEXT;
ALTER TABLE decision ADD COLUMN considered_by INTEGER;
ALTER TABLE decision ADD COLUMN considered_at TEXT;
