-- What waits to be sent goes on by the new order: marks and decoration have lanes of their own in the
-- group, a digest goes before the cards of new cases, and decoration comes last.
UPDATE outbox SET
    priority = CASE
        WHEN purpose = 'reaction' THEN 2
        WHEN purpose = 'card' THEN 4
        WHEN priority IN (3, 5) THEN 5
        WHEN priority = 4 THEN 3
        ELSE priority END,
    lane = CASE
        WHEN chat = 'group' AND purpose = 'reaction' THEN 'm:' || coalesce(case_id, 0)
        WHEN chat = 'group' AND priority IN (3, 5) THEN 'd:' || coalesce(case_id, 0)
        ELSE lane END
WHERE state IN ('queued', 'sending', 'held');
