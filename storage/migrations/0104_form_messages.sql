-- Where a form of the officers stands: in the officer's private chat or in the group; the messages
-- that show it (JSON: what each is for, and which it is), and which message answered what.
ALTER TABLE sheet ADD COLUMN private INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sheet ADD COLUMN messages TEXT NOT NULL DEFAULT '{}';
ALTER TABLE sheet ADD COLUMN heard TEXT NOT NULL DEFAULT '{}';
