"""Handbooks for people, and papers that an office signs: finished files, and what fills them."""
