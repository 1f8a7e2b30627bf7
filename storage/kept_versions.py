"""What an office says of itself, version by version."""

import json

from bot.domain.kept_version import KeptVersion
from storage.database import Tx, load
from storage.rows import read

SQL = load("kept_versions")
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
