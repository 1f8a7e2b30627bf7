"""The website for people without Telegram."""
