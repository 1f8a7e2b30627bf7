"""Eighty-five ways in which people write what identifies them, and which of them are masked."""

from tests.text_tables import read_table

MASKED = read_table("domain/masking_ways.txt", "masked")
OUT_OF_REACH = read_table("domain/masking_ways.txt", "out of reach")
WAYS = (*MASKED, *OUT_OF_REACH)
