"""Disputes before the Information Commission and the courts, and the file for them."""
