-- name: count
INSERT INTO routed (year, matter, shown, insisted) VALUES (:year, :matter, :shown, :insisted)
ON CONFLICT (year, matter) DO UPDATE SET shown = shown + excluded.shown,
    insisted = insisted + excluded.insisted

-- name: of_year
SELECT matter, shown, insisted FROM routed WHERE year = :year ORDER BY matter
