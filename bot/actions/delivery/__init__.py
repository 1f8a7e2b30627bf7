"""How words and files travel to the other side: posts, marks, floods, pauses, uploads."""
