"""Carry words and files between citizens and officers: posts, marks, floods, uploads."""
