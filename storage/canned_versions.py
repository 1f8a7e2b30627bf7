"""Replies that officers keep ready, sealed, in versions."""

from datetime import datetime

from bot.domain.canned_reply import KeptReply
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("canned_versions")
TITLE, WORDS = "canned_reply.title", "canned_reply.words"


async def keep(tx: Tx, title: str, words: str | None, officer_id: int, now: datetime) -> None:
    """Keep a version of a reply; without words it says that the reply is removed."""
    new = await tx.insert(SQL["add"], officer_id=officer_id, now=now)
    seal = tx.vault.seal
    sealed = seal(WORDS, new, words) if words is not None else None
    await tx.run(SQL["seal"], id=new, title=seal(TITLE, new, title), words=sealed)


async def newest(tx: Tx) -> list[KeptReply]:
    """Return the newest version of each reply, also of those that were removed."""
    found: dict[str, KeptReply] = {}
    for row in await tx.all(SQL["versions"]):
        title = tx.vault.open(TITLE, row["id"], row["title"])
        words = tx.vault.open(WORDS, row["id"], row["words"]) if row["words"] else None
        found[title.casefold()] = read(KeptReply, row, title=title, words=words)
    return list(found.values())
