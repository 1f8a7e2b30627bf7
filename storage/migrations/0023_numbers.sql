-- Incidents take their numbers from a counter too, which a restored desk can let go on further up.
INSERT INTO counter (series, year, last)
SELECT 'incident', 0, last FROM (SELECT max(id) AS last FROM incident) WHERE last IS NOT NULL
ON CONFLICT (series, year) DO UPDATE SET last = last + excluded.last;
