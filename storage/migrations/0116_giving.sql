-- How an answer gives what it grants: with files or a link, in its own words, or apart from it.
ALTER TABLE answer ADD COLUMN giving TEXT
    CHECK (giving IN ('files', 'link', 'text', 'office', 'sent'));
