"""The officers' group: set-up, members, roles, topics, moves."""
