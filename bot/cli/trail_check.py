"""Check that nobody changed the events, or a row behind the back of its events."""

from bot.domain.event_trail import Anchor, Trail
from bot.errors import ConfigError, StorageError
from bot.first_start import must_match
from bot.settings import Settings
from storage import database_key, trail
from storage.database import reading
from storage.schema import OTHER_BUILD, is_current
from storage.vault import read_key

DIGITS = 64
"""Digits of a SHA-256 in hexadecimal."""


async def verify(settings: Settings, anchor: str | None, code: str = "") -> Trail:
    """Check the whole trail, also while the desk is open.

    `code` stands in the foot of a paper. Raises ConfigError or StorageError.
    """
    must_match(settings)
    kept = [] if anchor is None else [_anchor(anchor)]
    async with reading(settings.existing_database()) as tx:
        if not await is_current(tx):
            raise StorageError(OTHER_BUILD)
        await database_key.unlock(tx, read_key(settings.key_path))
        return await trail.walk(tx, kept, code.strip().upper())


def _anchor(text: str) -> Anchor:
    """Parse an anchor as it was sent to the administrators: the event's number and the hash."""
    number, _, chain = text.strip().partition(" ")
    if not number.isdecimal() or len(chain) != DIGITS:
        raise ConfigError('--anchor takes number and hash as they stand in the message: "12 ab…"')
    return Anchor(int(number), chain.lower())
