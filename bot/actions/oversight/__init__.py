"""Oversight (pembinaan): the access policy, the monthly evaluation, and instructions."""
