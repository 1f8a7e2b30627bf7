"""Oversight (pembinaan): the access policy and the monthly evaluation."""
