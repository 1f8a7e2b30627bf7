"""Buttons: a class for each kind, and the callback data that carries it."""
