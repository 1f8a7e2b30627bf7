"""Files of strangers: what they are, and what is left of them once nothing in them can act."""
