"""Disputes before the Information Commission and the courts, as the office learns of them."""
