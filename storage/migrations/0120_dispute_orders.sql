-- An agreement that the superior proposed and the requester has not answered. Sealed.
ALTER TABLE objection ADD COLUMN settlement BLOB;
ALTER TABLE objection ADD COLUMN settlement_by INTEGER;
ALTER TABLE objection ADD COLUMN settlement_at TEXT;
-- What a stage orders the office to do, and until when.
ALTER TABLE dispute ADD COLUMN orders TEXT;
ALTER TABLE dispute ADD COLUMN until_on TEXT;
-- Who ordered that a request be answered anew.
ALTER TABLE cases ADD COLUMN ordered_by TEXT;
