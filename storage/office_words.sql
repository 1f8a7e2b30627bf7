-- name: versions
SELECT * FROM kept_version ORDER BY id

-- name: keep
INSERT INTO kept_version (id, parts, change, role, set_by, set_at)
VALUES (:id, seal('kept_version.parts', :id, :parts), :change, :role, :set_by, :set_at)

-- name: keep_report
INSERT INTO report_words (year, words, written_by, written_at)
VALUES (:year, :words, :officer_id, :now)
ON CONFLICT (year) DO UPDATE SET words = excluded.words, written_by = excluded.written_by,
    written_at = excluded.written_at

-- name: words
SELECT words FROM report_words WHERE year = :year
