"""Words that officers search for, sealed as they may be a name; kept to turn the result's pages."""

from datetime import datetime

from storage.database import Tx, load

SQL = load("saved_searches")
WORDS = "search.words"


async def add(tx: Tx, officer_id: int, words: str, now: datetime) -> int:
    """Keep the words of an officer's search; return the number of the search."""
    search_id = await tx.insert(SQL["add"], officer_id=officer_id, now=now)
    tx.later(SQL["set_words"], id=search_id, words=tx.vault.seal(WORDS, search_id, words))
    return search_id


async def words(tx: Tx, search_id: int) -> str | None:
    """Return the words of a search, decrypted; None if they are no longer kept."""
    row = await tx.one(SQL["words"], id=search_id)
    return tx.vault.open(WORDS, search_id, row["words"]) if row else None
