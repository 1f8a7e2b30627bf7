"""What an office says of itself: version by version, and in its yearly reports."""

import json
from datetime import datetime

from bot.domain.oversight_rules import KeptVersion
from storage.database import Tx, load, read

SQL = load("office_words")
PARTS = "kept_version.parts"


async def every(tx: Tx) -> list[KeptVersion]:
    """Return every version, the newest last."""
    return [
        read(KeptVersion, row, parts=json.loads(tx.vault.open(PARTS, row["id"], row["parts"])))
        for row in await tx.all(SQL["versions"])
    ]


async def keep(tx: Tx, version: KeptVersion) -> None:
    """Keep a version."""
    parts = json.dumps(version.parts, ensure_ascii=False)
    tx.later(SQL["keep"], **{**vars(version), "parts": parts})


async def keep_report(
    tx: Tx, year: int, words: dict[str, str], officer_id: int, now: datetime
) -> None:
    """Keep the words for a year's report, in place of earlier ones."""
    text = json.dumps(words, ensure_ascii=False)
    tx.later(SQL["keep_report"], year=year, words=text, officer_id=officer_id, now=now)


async def report_words(tx: Tx, year: int) -> dict[str, str]:
    """Return what was written for a year's report, by the name of each part."""
    row = await tx.one(SQL["words"], year=year)
    found: dict[str, str] = json.loads(row["words"]) if row else {}
    return found
