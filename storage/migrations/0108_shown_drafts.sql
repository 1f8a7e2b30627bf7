-- The rows of the outbox that show a draft of an answer: all of them now, not only its continuation.
ALTER TABLE answer RENAME COLUMN rest TO posted;
-- Which returned submission a form takes the place of, once it is handed up again.
ALTER TABLE sheet ADD COLUMN mends INTEGER;
