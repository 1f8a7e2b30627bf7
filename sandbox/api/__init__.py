"""The Bot API of the local Telegram: calls, their checks and their answers."""
