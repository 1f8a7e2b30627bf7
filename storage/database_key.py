"""The id of the key that a database is written with, and its hash key, kept sealed in it."""

import secrets
from dataclasses import replace
from datetime import datetime

from bot.errors import ConfigError
from storage import desk_state
from storage.database import Tx
from storage.named_queries import load
from storage.vault import KEY_BYTES, Vault

SQL = load("database_key")
HASH_KEY = "hash_key.key"
WRITTEN_WITH = "identity_key_id"
ROTATED_AT = "identity_key_rotated_at"


async def written_with(tx: Tx) -> bytes | None:
    """Return the id of the key that all of a database is written with; None if it is new.

    While a rotation is unfinished, that is still the older one.
    """
    known = await desk_state.get(tx, WRITTEN_WITH)
    return bytes.fromhex(known) if known else None


async def unlocked(tx: Tx, vault: Vault) -> Vault:
    """Return the keys with the database's hash key, which is made if it is new.

    Raises ConfigError if the keys are those of another database.
    """
    known = await written_with(tx)
    if known is None:
        await desk_state.put(tx, WRITTEN_WITH, vault.key_id.hex())
    elif not vault.has(known):
        raise ConfigError(
            "IDENTITY_KEY_FILE: this is not the key that the database was written with"
        )
    row = await tx.one(SQL["find_hash_key"])
    if row is None:
        made = secrets.token_bytes(KEY_BYTES)
        await tx.run(SQL["add_hash_key"], key=vault.seal(HASH_KEY, 1, made.hex()))
        return replace(vault, hash_key=made)
    return replace(vault, hash_key=bytes.fromhex(vault.open(HASH_KEY, 1, row["key"])))


async def mark_rotated(tx: Tx, vault: Vault, now: datetime) -> None:
    """Record that everything is written with the newest key, and since when."""
    await desk_state.put(tx, WRITTEN_WITH, vault.key_id.hex())
    await desk_state.put_instant(tx, ROTATED_AT, now)


async def rotated_at(tx: Tx) -> datetime | None:
    """Return when the last rotation was finished."""
    return await desk_state.get_instant(tx, ROTATED_AT)
