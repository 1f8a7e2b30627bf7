"""Calls to Telegram: the sender empties the outbox at the pace that Telegram allows."""
