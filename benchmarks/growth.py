"""What grows with the cases that lie in the database: `python -m benchmarks.growth [CASES…]`.

One case is filed and answered by people; its rows are then copied by SQL. A database that is made
is kept in the folder for temporary files and taken again.
"""

import asyncio
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import closing
from datetime import timedelta
from hashlib import sha256
from pathlib import Path

from benchmarks.printing import Row, show
from storage.database_opening import schema_sql
from tests.walking import walk_to
from tests.world import TUESDAY, World, opened

ALWAYS = ("cases", "person", "copy", "answer_part")
"""Tables that belong to cases without naming them. What came in is deleted after a few days."""
FAST_AND_LOOSE = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; BEGIN
"""
"""For a file that is thrown away if anything goes wrong; a million cases take twenty gigabytes."""


async def lived_once(path: Path) -> None:
    """File a request two years ago, answer it, and let everything about it end."""
    async with opened(at=TUESDAY - timedelta(days=500), path=path) as world:
        await world.files(world.sari)
        await world.answers_officially(world.budi)
        await world.turn_to(TUESDAY - timedelta(days=300))
        await world.turn_to(TUESDAY - timedelta(days=200))


def multiply(path: Path, count: int) -> None:
    """Copy the one case with all its rows until there are `count`."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(FAST_AND_LOOSE)
        connection.execute("CREATE TEMP TABLE n (k INTEGER PRIMARY KEY)")
        connection.executemany("INSERT INTO n VALUES (?)", ((k,) for k in range(1, count)))
        tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        for [table] in connection.execute(tables).fetchall():
            columns = connection.execute(f"PRAGMA table_info({table})").fetchall()
            names = [column[1] for column in columns]
            if "case_id" in names or table in ALWAYS:
                kept = "t.case_id IS NOT NULL" if "case_id" in names else "1"
                values = [_copied(table, name, kind) for _, name, kind, *_ in columns]
                connection.execute(  # one filler for all tables: schema and rows are our own
                    f"INSERT INTO {table} ({', '.join(names)}) "  # noqa: S608
                    f"SELECT {', '.join(values)} FROM {table} AS t, n "
                    f"WHERE {'t.id = (SELECT person_id FROM cases)' if table == 'person' else kept}"
                )
        connection.execute("COMMIT")
        connection.executescript("ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)")


def _copied(table: str, name: str, kind: str) -> str:
    """Return what stands in a column of a copied row: a number of its own, or the same."""
    own = (table, name) in {
        ("cases", "id"), ("person", "id"), ("cases", "sequence"), ("cases", "thread_id"),
        ("cases", "card_message_id"),
    }  # fmt: skip
    if own or name in {"case_id", "person_id"}:
        return f"t.{name} + n.k * 1000"
    if (table, name) in {("cases", "number"), ("reminder", "about"), ("letter", "about")}:
        return f"t.{name} || '/' || n.k"
    if name in {"telegram_id", "update_id", "chat_id"}:
        return f"t.{name} + n.k * 10000000"
    if name in {"id", "seq", "outbox_seq", "answer_id", "message_id", "sent_id"} and "INT" in kind:
        return f"t.{name} + n.k * 1000"
    return f"t.{name}"


async def made(count: int) -> Path:
    """Return a database with so many cases; its name changes with the schema."""
    schema = sha256(schema_sql().encode()).hexdigest()[:8]
    folder = Path(tempfile.gettempdir()) / "loket-benchmarks"
    folder.mkdir(exist_ok=True)
    kept = folder / f"{count}-{schema}.sqlite3"
    if not kept.exists():
        with tempfile.TemporaryDirectory(dir=folder) as name:
            path = Path(name) / "loket.sqlite3"
            await lived_once(path)
            multiply(path, count)
            path.rename(kept)
    return kept


async def timed(act: Callable[[], Awaitable[object]]) -> float:
    """Return the milliseconds that an act takes, the quickest of three."""
    found = []
    for _ in range(3):
        began = time.perf_counter()
        await act()
        found.append((time.perf_counter() - began) * 1000)
    return min(found)


async def measure(count: int) -> dict[str, float]:
    """Open a desk on a database of so many cases and do what people do every day."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "loket.sqlite3"
        shutil.copy(await made(count), path)
        os.sync()  # or the first write of the desk waits for the whole copy
        began = time.perf_counter()
        async with opened(at=TUESDAY, path=path) as world:
            found = {"opening the desk": (time.perf_counter() - began) * 1000}
            number = await world.files(world.rina)
            found["filing (the last button)"] = await timed(lambda: _files(world))
            found["status by number"] = await timed(lambda: world.say(world.wati, number))
            found["the queue"] = await timed(lambda: _queue(world))
            found["a tick with nothing due"] = await timed(world.parts.ticker.once)
            found["the morning's tick"] = await timed(lambda: _morning(world))
        return found


async def _files(world: World) -> None:
    person = world.telegram.person("Warga")
    await walk_to(world, "confirm", person)
    await world.press(person, "Kirim permohonan")


async def _queue(world: World) -> None:
    world.budi.in_(world.group).says("/antrean")
    await world.settle()


async def _morning(world: World) -> None:
    world.clock.turn(timedelta(days=1))
    await world.parts.ticker.once()


async def main(counts: list[int]) -> None:
    """Measure with each number of cases, and print how the times compare."""
    found = [await measure(count) for count in counts]
    rows = []
    for what, first in found[0].items():
        times = " / ".join(f"{each[what]:.1f}" for each in found)
        rows.append(Row(what, f"{times} ms", f"×{found[-1][what] / first:.1f}"))
    show(
        "growth", [Row("with cases", " / ".join(f"{count:,}" for count in counts), "growth"), *rows]
    )


if __name__ == "__main__":
    asyncio.run(main([int(argument) for argument in sys.argv[1:]] or [1_000, 100_000]))
