"""Yearly counts, without names, of people who were shown another address for their matter."""

from storage.database import Tx
from storage.named_queries import load

SQL = load("route_counts")


async def count(tx: Tx, year: int, matter: str, *, insisted: bool) -> None:
    """Count that a person was shown the address for a matter, or filed a request all the same."""
    tx.later(SQL["count"], year=year, matter=matter, shown=not insisted, insisted=insisted)
