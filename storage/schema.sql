-- name: objects
-- What the migrations make; SQLite's own indexes and statistics are left out.
SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
