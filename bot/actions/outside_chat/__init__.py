"""Requesters and acts outside the chat: counter, letter, claims, errands, e-PPID."""
