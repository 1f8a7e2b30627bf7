"""To Telegram: the sender empties the outbox at Telegram's pace."""
