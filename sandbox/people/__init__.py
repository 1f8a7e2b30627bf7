"""People of the local Telegram, and their groups: what they write and press."""
