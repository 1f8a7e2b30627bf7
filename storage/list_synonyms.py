"""The office's own synonyms for the search of the information list, with all their versions."""

from dataclasses import dataclass
from datetime import datetime

from storage.database import Tx
from storage.named_queries import load
from storage.rows import read_all

SQL = load("list_synonyms")


@dataclass(frozen=True)
class Synonym:
    """An everyday phrase, and the words of titles that it means; `id` is of this version."""

    id: int
    spoken: str
    official: str


async def current(tx: Tx) -> list[Synonym]:
    """Return the synonyms in force."""
    return await read_all(tx, Synonym, SQL["current"])


async def write(tx: Tx, spoken: str, official: str, by: int, now: datetime) -> None:
    """Write what a phrase means from now on; "" takes it back."""
    tx.later(SQL["write"], spoken=spoken, official=official, by=by, now=now)
