"""Writes registers, reports and pictures as files: entries and counts in, bytes out."""
