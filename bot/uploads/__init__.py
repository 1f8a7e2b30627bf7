"""Cleans files that people send: finds their kind, and removes whatever could act by itself."""
