"""How often people were shown another door: numbers for the yearly report, of nobody."""

from storage.database import Tx
from storage.named_queries import load

SQL = load("route_counts")


async def count(tx: Tx, year: int, matter: str, *, insisted: bool) -> None:
    """Count that a matter was shown its door, or that somebody filed a request all the same."""
    tx.later(SQL["count"], year=year, matter=matter, shown=not insisted, insisted=insisted)
