"""Objections (keberatan), from filing to the Information Commission."""
