-- An instruction that its giver took back is over, but was not carried out.
ALTER TABLE instruction ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
