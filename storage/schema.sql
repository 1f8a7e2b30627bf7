-- name: objects
-- What the migrations make, in their order; SQLite's own indexes and statistics are left out.
-- `follows`: another table makes this one for itself, such as the search index.
SELECT name, sql, name IN (SELECT name FROM pragma_table_list WHERE type = 'shadow') AS follows
FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid
