"""Objections (keberatan), from filing to the answer of the superior, and what that orders."""
