"""Letters put into words: the facts of each, from what the desk knows of a request."""
