"""What an office sets for everybody, version by version: its access policy, its own details."""

import json

from bot.domain.kept_version import About, KeptVersion
from storage.database import Tx
from storage.named_queries import load
from storage.rows import read

SQL = load("kept_versions")
PARTS = "kept_version.parts"


async def every(tx: Tx, about: About) -> list[KeptVersion]:
    """Return every version, the newest last."""
    return [
        read(KeptVersion, row, parts=json.loads(tx.vault.open(PARTS, row["id"], row["parts"])))
        for row in await tx.all(SQL["versions"], about=about)
    ]


async def keep(tx: Tx, about: About, version: KeptVersion) -> None:
    """Keep a version."""
    parts = json.dumps(version.parts, ensure_ascii=False)
    tx.later(SQL["keep"], about=about, **{**vars(version), "parts": parts})
