"""A request from its draft to its number, its completeness, its proof of identity and its clock.

The proof of identity is asked for and judged here; how it is shown is in `identity`.
"""
