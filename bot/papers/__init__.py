"""Handbooks for people and papers that an office signs: Markdown made into PDF and Word."""
