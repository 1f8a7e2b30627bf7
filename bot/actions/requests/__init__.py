"""A request from its first word to its number, its completeness and its clock.

The proof of who asks is asked for and judged here; how it is shown stands in `identity`.
"""
