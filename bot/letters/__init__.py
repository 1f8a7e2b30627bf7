"""The office's letters: facts in, PDF out. Nothing here knows of cases, Telegram or storage."""
