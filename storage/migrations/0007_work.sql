-- The officers' work: units that are asked for documents, transcripts, searches.

ALTER TABLE cases ADD COLUMN unit_asked_on TEXT;
