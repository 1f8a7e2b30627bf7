"""The commands beside `run`: check, export, rotate-key, verify, papers."""
