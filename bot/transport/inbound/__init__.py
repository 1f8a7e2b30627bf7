"""Updates from Telegram: the poller fills the inbox, the worker empties it."""
