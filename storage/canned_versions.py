"""Replies that officers keep ready, sealed, in versions."""

import json
from collections.abc import Mapping
from datetime import datetime

from bot.domain.canned_reply import KeptReply
from bot.texts import OFFICIAL
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("canned_versions")
TITLE, WORDS = "canned_reply.title", "canned_reply.words"
TRANSLATED = "canned_reply.translated"


async def keep(
    tx: Tx, title: str, sentences: Mapping[str, str], officer_id: int, now: datetime
) -> None:
    """Keep a version of a reply, by language; without sentences the reply is removed."""
    new = await tx.insert(SQL["add"], officer_id=officer_id, now=now)
    others, seal = dict(sentences), tx.vault.seal
    words = others.pop(OFFICIAL, None)
    await tx.run(
        SQL["seal"],
        id=new,
        title=seal(TITLE, new, title),
        words=seal(WORDS, new, words) if words is not None else None,
        translated=tx.vault.seal_json(TRANSLATED, new, others) if others else None,
    )


async def newest(tx: Tx) -> list[KeptReply]:
    """Return the newest version of each reply, also of those that were removed."""
    found: dict[str, KeptReply] = {}
    for row in await tx.all(SQL["versions"]):
        number, opened = row["id"], tx.vault.open
        title = opened(TITLE, number, row["title"])
        sentences = {OFFICIAL: opened(WORDS, number, row["words"])} if row["words"] else {}
        if row["translated"]:
            sentences |= json.loads(opened(TRANSLATED, number, row["translated"]))
        found[title.casefold()] = read(KeptReply, row, title=title, sentences=sentences)
    return list(found.values())
