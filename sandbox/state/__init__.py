"""The state of the local Telegram: accounts, chats, messages, files, updates, faults."""
