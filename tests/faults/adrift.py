"""What must never be found of notices, whatever befalls the desk or Telegram."""

ADRIFT = """
SELECT n.what, n.sent_at, n.handed_at FROM notice AS n
JOIN outbox AS o ON o.about ->> '$.notice' = n.id
WHERE n.void_at IS NULL GROUP BY n.id HAVING sum(o.state IN ('queued', 'sending')) = 0 AND CASE
    WHEN sum(o.state = 'failed') = 0 THEN n.sent_at IS NULL OR n.arrived_at IS NULL
    ELSE n.sent_at IS NULL AND n.handed_at IS NULL
        AND n.what NOT IN ('objection-answer', 'right-answer')
END
"""
"""Notices that Telegram has and that were not received, or that it refused and nobody passes on."""
