-- An officer who writes in private for themselves, as any requester; else they are at the desk.
ALTER TABLE officer ADD COLUMN as_citizen INTEGER NOT NULL DEFAULT 0;
