"""The key of an invitation's link, which is used once."""

import secrets
from datetime import timedelta

VALID = timedelta(hours=72)
"""How long an invitation may be used."""


def new_key() -> str:
    """Draw the key in an invitation's link, which nobody types."""
    return secrets.token_hex(12)
