-- What comes and what goes out is sealed when it is stored. What earlier programs left is sealed here.
UPDATE inbox SET sealed = seal('inbox.sealed', seq, raw) WHERE raw IS NOT NULL;
ALTER TABLE inbox DROP COLUMN raw;
UPDATE inbox SET digest = keyed(digest);

-- By these, beside what is sealed, a row is known to wait for a person's file to be checked.
ALTER TABLE outbox ADD COLUMN files TEXT NOT NULL DEFAULT '';
UPDATE outbox SET files = coalesce(
    (SELECT group_concat(file_id, ' ') FROM upload WHERE instr(outbox.payload, upload.file_id)), '')
WHERE state IN ('queued', 'sending', 'held');
UPDATE outbox SET sealed = seal('outbox.sealed', seq, payload) WHERE payload IS NOT NULL;
DROP INDEX outbox_kept;
ALTER TABLE outbox DROP COLUMN payload;
CREATE INDEX outbox_kept ON outbox (created_at) WHERE case_id IS NOT NULL AND sealed IS NOT NULL;
