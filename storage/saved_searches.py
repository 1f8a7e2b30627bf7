"""What officers look for, sealed: it may be a name. Kept so that its pages can be turned."""

from datetime import datetime

from storage.database import Tx
from storage.named_queries import load
from storage.vault import Vault

SQL = load("saved_searches")
WORDS = "search.words"


async def add(tx: Tx, vault: Vault, officer_id: int, words: str, now: datetime) -> int:
    """Keep what an officer looks for; return its number."""
    search_id = await tx.insert(SQL["add"], officer_id=officer_id, now=now)
    tx.later(SQL["set_words"], id=search_id, words=vault.seal(WORDS, search_id, words))
    return search_id


async def words(tx: Tx, vault: Vault, search_id: int) -> str | None:
    """Open what was looked for; None if it is no longer kept."""
    row = await tx.one(SQL["words"], id=search_id)
    return vault.open(WORDS, search_id, row["words"]) if row else None
