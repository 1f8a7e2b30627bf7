"""Requests handed to another body that holds the information, and those received from one."""
