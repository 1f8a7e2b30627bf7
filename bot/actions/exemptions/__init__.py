"""The list of exempt information: decrees and consequence tests that fill it, and what opens it."""
