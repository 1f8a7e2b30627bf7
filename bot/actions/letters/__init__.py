"""The facts that each letter is made from, out of what the desk knows of a request."""
