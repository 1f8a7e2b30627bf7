"""Numbers of letters, and the matter that each was taken for."""

from datetime import datetime

from storage.database import Tx, load

SQL = load("letter_numbers")


async def number_of(tx: Tx, series: str, about: str) -> str | None:
    """Return the number that a matter has in a series already, or None."""
    row = await tx.one(SQL["number_of"], series=series, about=about)
    return str(row["number"]) if row else None


async def take(
    tx: Tx, series: str, place: tuple[int, int], number: str, about: str, now: datetime
) -> None:
    """Record a number with its place, (year, sequence), and the matter that it belongs to."""
    year, sequence = place
    tx.later(
        SQL["take"], series=series, year=year, sequence=sequence, number=number, about=about,
        now=now,
    )  # fmt: skip
