"""Oversight (pembinaan): the month that is evaluated, and what the office says of itself."""
