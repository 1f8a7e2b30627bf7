"""Registers, the yearly report and the picture of the figures."""
