-- name: written_with_another
-- Values of one column that the newest key did not seal; COLUMNS fills in the names in braces.
SELECT rowid AS place_of, {row} AS bound_to, {place} AS place, {column} AS value FROM {table}
WHERE rowid > :after AND substr({column}, 1, 4) <> :key_id
ORDER BY rowid LIMIT :most

-- name: put
UPDATE {table} SET {column} = :value WHERE rowid = :place_of

-- name: count_written_with_another
SELECT count(*) AS n FROM {table} WHERE substr({column}, 1, 4) <> :key_id
