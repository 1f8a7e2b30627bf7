"""The ids of a database's desk and of its key, and the database's own keys, sealed in it."""

import secrets
from dataclasses import replace
from datetime import datetime

from bot.errors import ConfigError, StorageError
from storage import desk_state
from storage.database import Tx, load
from storage.vault import KEY_BYTES, NEW, Vault

SQL = load("database_key")
KEY = "desk_key.key"
HASHES, TRAIL = 1, 2
"""The ids of the database's own keys: of keyed hashes, and of the chain of events."""
WRITTEN_WITH = "identity_key_id"
ROTATED_AT = "identity_key_rotated_at"
DESK_ID = "desk_id"
ID_BYTES = 8


async def written_with(tx: Tx) -> bytes | None:
    """Return the id of the key that all of a database is written with; None if it is new.

    While a rotation is unfinished, that is still the older one.
    """
    known = await desk_state.get(tx, WRITTEN_WITH)
    return bytes.fromhex(known) if known else None


async def desk_id(tx: Tx) -> str:
    """Return the id of the desk; empty in a new database."""
    return await desk_state.get(tx, DESK_ID) or ""


async def keep_desk_id(tx: Tx, vault: Vault, now: datetime) -> None:
    """Give a database without an id that of its key file, or a new one: with it a desk begins."""
    if not await desk_id(tx):
        known = vault.desk if vault.desk != NEW else ""
        await desk_state.put(tx, DESK_ID, known or secrets.token_hex(ID_BYTES))
        await desk_state.put_instant(tx, desk_state.BEGAN, now)


async def unlock(tx: Tx, vault: Vault) -> Vault:
    """Let a transaction seal and open with the keys of a key file, and return them.

    The desk's id and the database's own keys are added to them; those are made if it is new.
    Raises ConfigError if the keys are those of another database, StorageError if its own are gone.
    """
    known, desk = await written_with(tx), await desk_id(tx)
    if desk and not vault.may_belong_to(desk):
        raise ConfigError(
            "IDENTITY_KEY_FILE: this key belongs to another desk than the database, so it is not "
            "the key that the database was written with; put that one back"
        )
    vault = replace(vault, desk=desk or vault.desk)
    if known is not None and not vault.has(known):
        raise ConfigError(
            "IDENTITY_KEY_FILE: this is not the key that the database was written with; put that "
            "one back"
        )
    if known is None:
        await desk_state.put(tx, WRITTEN_WITH, vault.key_id.hex())
        for own in (HASHES, TRAIL):
            await tx.run(SQL["add"], id=own, key=_made(vault, own))
    hash_key, trail_key = [await _opened(tx, vault, own) for own in (HASHES, TRAIL)]
    vault = replace(vault, hash_key=hash_key, trail_key=trail_key)
    tx.unlock(vault)
    return vault


def _made(vault: Vault, own: int) -> bytes:
    """Make a key that the database keeps for itself, sealed."""
    return vault.seal(KEY, own, secrets.token_bytes(KEY_BYTES).hex())


async def _opened(tx: Tx, vault: Vault, own: int) -> bytes:
    row = await tx.one(SQL["find"], id=own)
    if row is None:
        raise StorageError(f"somebody deleted {KEY} from the database: restore a backup")
    return bytes.fromhex(vault.open(KEY, own, row["key"]))


async def mark_rotated(tx: Tx, now: datetime) -> None:
    """Record that everything is written with the newest key, and since when."""
    await desk_state.put(tx, WRITTEN_WITH, tx.vault.key_id.hex())
    await desk_state.put_instant(tx, ROTATED_AT, now)


async def rotated_at(tx: Tx) -> datetime | None:
    """Return when the last rotation was finished."""
    return await desk_state.get_instant(tx, ROTATED_AT)
