-- The same reply in the other languages of the desk, as JSON by language; empty where it is Indonesian alone.
ALTER TABLE canned_reply ADD COLUMN translated BLOB;
