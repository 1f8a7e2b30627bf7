-- The open question of a form in a private chat: the row of the outbox that asks it, whether that
-- one has a keyboard in place of buttons, and how often it was answered with what it cannot take.
ALTER TABLE draft ADD COLUMN question INTEGER;
ALTER TABLE draft ADD COLUMN keys INTEGER NOT NULL DEFAULT 0;
ALTER TABLE draft ADD COLUMN misses INTEGER NOT NULL DEFAULT 0;
-- The earlier case whose identity papers, not yet judged, are those of this one too.
ALTER TABLE proof ADD COLUMN papers_of INTEGER;
