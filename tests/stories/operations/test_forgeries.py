"""Forgeries of what a dispute turns on: without the key all are seen, with it by any later code."""

import asyncio
import json
import shutil
import sqlite3
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from bot import backup_archive
from bot.domain.law.exemption import WhoTests
from bot.domain.records.event_trail import ROWS, Trail, Tree, short_code
from storage import case_events, desk_state, row_hashes, trail
from storage.database import open_snapshot
from storage.database_opening import open_database
from storage.sqlite_connection import sha256_hex
from storage.vault import Vault, read_key
from tests.prelude import Tx, World, opened, taps, writes
from tests.stories.disputes.acts import gives, records_dispute, refused_and_confirmed
from tests.stories.requests.acts import extends, lists_missing
from tests.text_tables import read_tables
from tests.world import KEY

FORGERIES: Mapping[str, str] = dict(
    [row for rows in read_tables("stories/operations/forgeries.txt").values() for row in rows]
)
"""What each forgery is about, and the statement that does it."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a desk that lived a refusal, a dispute, an extension and a file."""
    folder = tmp_path_factory.mktemp("disputed")
    (folder / "identity.key").write_text(KEY.hex())
    asyncio.run(_lives(folder))
    return folder


async def _lives(folder: Path) -> None:
    async with opened(path=folder / backup_archive.DATABASE, tests=WhoTests.OWN) as world:
        siti, _ = await refused_and_confirmed(world)
        await world.after(siti.starts())
        budi, world.budi = world.budi, siti
        ruling = ("> Putusan Komisi Informasi", "> Hari ini", "> Beri seluruhnya")
        await records_dispute(world, *ruling, "9 Desember 2026", "> Tanpa catatan")
        await _second(world)
        world.budi = budi


async def _second(world: World) -> None:
    """Complete, extend and answer another request with a file."""
    await world.files(world.sari, "Berita acara rekapitulasi")
    await lists_missing(world)
    await world.say(world.sari, "Tahun 2024, Bu.")
    await world.burst_passes()
    await taps(world, world.budi, "Tindakan lain", "Lengkap")
    await extends(world)
    await taps(world, world.budi, "Jawaban resmi", "Semua diberikan")
    await gives(world, "berita-acara.pdf")
    await writes(world, world.budi, "// selesai")


def _forged(office: Path, place: Path, statements: Sequence[str]) -> Path:
    """Return a copy of the desk's database that somebody changed, its triggers and checks aside."""
    path = shutil.copy(office / backup_archive.DATABASE, place / "forged.db")
    with closing(sqlite3.connect(path)) as connection, connection:
        triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        known = connection.execute(triggers).fetchall()
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for name, _ in known:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0, statement
        for _, sql in known:
            connection.execute(sql)
    return Path(path)


async def _verified(office: Path, path: Path, wanted: str = "") -> Trail:
    async with open_snapshot(path) as tx:
        await desk_state.unlock_transaction(tx, read_key(office / "identity.key"))
        return await trail.check_trail(tx, wanted=wanted)


def test_there_are_fifty_of_them_and_more() -> None:
    assert len(FORGERIES) >= 50


async def test_every_forgery_without_the_key_is_seen(office: Path, tmp_path: Path) -> None:
    assert (await _verified(office, office / backup_archive.DATABASE)).is_whole
    unseen = [
        name
        for name, statement in FORGERIES.items()
        if (await _verified(office, _forged(office, tmp_path, [statement]))).is_whole
    ]
    assert unseen == []


async def test_every_forgery_with_the_key_is_seen_by_a_code_given_after_the_row(
    office: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(office / backup_archive.DATABASE)) as connection:
        [[chain]] = connection.execute("SELECT chain FROM event ORDER BY id DESC LIMIT 1")
    assert (await _verified(office, office / backup_archive.DATABASE, short_code(chain))).is_whole
    unseen = []
    untouched = _forged(office, tmp_path, [])
    await _chained_anew(office, untouched)
    assert (await _verified(office, untouched, short_code(chain))).is_whole, (
        "the forger does it well"
    )
    for name, statement in FORGERIES.items():
        path = _forged(office, tmp_path, [statement])
        await _chained_anew(office, path)
        if not (await _verified(office, path, short_code(chain))).lacks_code:
            unseen.append(name)
    assert unseen == []


async def _chained_anew(office: Path, path: Path) -> None:
    """Mark every row and chain every event anew, as only somebody with the key can.

    Of a file only the checksum stands in the chain: the forger makes it that of the new bytes.
    """
    database = await open_database(path)
    async with database.transaction() as tx:
        vault = await desk_state.unlock_transaction(tx, read_key(office / "identity.key"))
        for name in ("event_is_not_changed", "event_is_not_deleted"):
            await tx.run(f"DROP TRIGGER {name}")
        await tx.run(
            "UPDATE kept_file SET sha256 = 'other' WHERE NOT EXISTS (SELECT 1 FROM kept_body "
            "WHERE file_id = id AND length(body) > 99)"
        )
        await tx.run("UPDATE upload SET sha256 = 'other' WHERE length(body) = 99")
        now = {mark[:2]: mark async for mark in _marks(tx, vault)}
        link, chain, tree = "", "", Tree()
        events = await tx.all("SELECT * FROM event ORDER BY id")
        last = {
            (table, number): row["id"]
            for row in events
            for table, number, _ in json.loads(row["facts"]).get("rows", ())
        }
        added = [[*mark] for row, mark in now.items() if row not in last]
        for row in events:
            facts = row["facts"]
            if row["name"] == ROWS:
                rows = json.loads(facts)["rows"]
                again = [
                    [*now.get((table, number), (table, number, ""))]
                    if last[table, number] == row["id"]
                    else [table, number, mark]
                    for table, number, mark in rows
                ]
                facts = json.dumps({"rows": [*again, *added]})
                added = []
            sealed, place = row["written"], row["case_id"] or 0
            written = vault.open(case_events.WRITTEN, place, sealed) if sealed else None
            link = case_events.chain_link(vault, {**dict(row), "facts": facts}, written)
            chain = sha256_hex(chain + link)
            tree = tree.with_leaf(chain)
            change = "UPDATE event SET facts = :facts, chain = :chain WHERE id = :id"
            await tx.run(change, facts=facts, chain=chain, id=row["id"])
        end = {"mark": sha256_hex(f"end:{chain}{link}"), "tree": tree.serialize()}
        await tx.run("UPDATE trail_end SET mark = :mark, tree = :tree", **end)
    await database.close()


async def _marks(tx: Tx, vault: Vault) -> AsyncIterator[tuple[str, int, str]]:
    """Yield the mark that each row would have now."""
    for table in row_hashes.PROVED:
        salts = {
            row["row"]: row["salt"] for row in await tx.all(row_hashes.SQL["salts"], name=table)
        }
        async for row in row_hashes._rows(tx, table):  # noqa: SLF001 - a forger knows the program
            number = row["row_number"]
            mark = row_hashes._mark(vault, table, salts.get(number, ""), row)  # noqa: SLF001
            yield table, number, mark
