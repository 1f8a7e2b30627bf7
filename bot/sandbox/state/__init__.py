"""What the local Telegram keeps: accounts, chats, messages, files, updates, faults."""
