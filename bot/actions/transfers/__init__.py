"""Requests carried on to the body that holds the information, and those that came from one."""
