-- The buttons of a message of the desk, while any of them can still do something.
ALTER TABLE link ADD COLUMN keyboard TEXT;
