-- name: count
INSERT INTO routed (year, matter, shown, insisted) VALUES (:year, :matter, :shown, :insisted)
ON CONFLICT (year, matter) DO UPDATE SET shown = shown + excluded.shown,
    insisted = insisted + excluded.insisted
