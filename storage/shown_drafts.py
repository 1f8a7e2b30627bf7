"""What officers were shown before an act, sealed until the act, an edit, or seven days later."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.law.shown_draft import Piece, ShownDraft
from storage.database import Tx, load_queries
from storage.table import JSON, Table

SQL = load_queries("shown_drafts")
SHOWN = Table("shown_draft", ShownDraft, sealed={"pieces": JSON})


@dataclass(frozen=True)
class Places:
    """The last numbers given to rows of the outbox, to papers and to notices."""

    outbox: int
    paper: int
    notice: int


async def places(tx: Tx) -> Places:
    """Return after which numbers anything new stands."""
    [row] = await tx.all(SQL["places"])
    return Places(**{name: row[name] or 0 for name in ("outbox", "paper", "notice")})


async def find(tx: Tx, about: str) -> ShownDraft | None:
    """Return what was shown of an act, if it is still kept."""
    return await SHOWN.one(tx, "WHERE about = :about", about=about)


async def keep(tx: Tx, about: str, pieces: Sequence[Piece], now: datetime) -> None:
    """Keep what is shown of an act, in place of what was shown before."""
    await forget(tx, about)
    await SHOWN.add(tx, about=about, pieces=[*pieces], shown_at=now)


async def forget(tx: Tx, about: str) -> None:
    """Forget what was shown of an act."""
    tx.run_later(SQL["forget"], about=about)


async def older(tx: Tx, before: datetime) -> list[int]:
    """Return what was shown before an instant and came to nothing."""
    return [row["id"] for row in await tx.all(SQL["older"], before=before)]


async def forget_row(tx: Tx, number: int) -> None:
    """Forget what was shown, by its number."""
    tx.run_later(SQL["forget_row"], id=number)
