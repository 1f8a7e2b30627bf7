-- name: standing
SELECT id, telegram_id, role, acting, starts_on, ends_on, unit, decree_id
FROM role_grant
WHERE revoked_at IS NULL ORDER BY id

-- name: grant
INSERT INTO role_grant (telegram_id, role, acting, starts_on, ends_on, unit, decree_id,
    granted_by, granted_at)
VALUES (:telegram_id, :role, :acting, :starts_on, :ends_on, :unit, :decree_id,
    :granted_by, :now)

-- name: ended
SELECT id FROM role_grant
WHERE revoked_at IS NULL AND told_at IS NULL AND acting IS NOT NULL AND ends_on < :today ORDER BY id

-- name: by_id
SELECT id, telegram_id, role, acting, starts_on, ends_on, unit, decree_id
FROM role_grant WHERE id = :id

-- name: mark_told
UPDATE role_grant SET told_at = :now WHERE id = :id

-- name: lapsed
SELECT id, telegram_id, role, acting, starts_on, ends_on, unit, decree_id
FROM role_grant WHERE absence_id = :absence_id ORDER BY id

-- name: revoke_all
UPDATE role_grant SET revoked_at = :now, absence_id = :absence_id
WHERE telegram_id = :telegram_id AND revoked_at IS NULL

-- name: revoke
UPDATE role_grant SET revoked_at = :now
WHERE telegram_id = :telegram_id AND role = :role AND revoked_at IS NULL
