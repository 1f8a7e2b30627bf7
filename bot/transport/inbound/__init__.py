"""Updates from Telegram: poller and webhook fill the inbox, the worker empties it."""
