-- The officers' work: units that are asked for documents, transcripts, searches.

ALTER TABLE cases ADD COLUMN unit_asked_on TEXT;

-- Albums of which one part was marked as a note: no part of them goes out.
CREATE TABLE inside_album (
    album TEXT PRIMARY KEY,
    at TEXT NOT NULL
) STRICT;
