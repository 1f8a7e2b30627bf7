"""The bot's use cases: each function does one act, inside the caller's transaction."""
