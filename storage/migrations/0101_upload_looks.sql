-- Looks at a waiting file that began since the last one that came to an end: a file that takes the
-- whole desk down with it is given up after a few of them.
ALTER TABLE upload ADD COLUMN looks INTEGER NOT NULL DEFAULT 0;
