"""What the command check looks at, one thing a module."""
