"""Registers, reports and pictures: what was counted goes in, bytes come out."""
