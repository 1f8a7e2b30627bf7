"""The demo: the real desk on a local Telegram, with a page for people and a calendar to turn."""
