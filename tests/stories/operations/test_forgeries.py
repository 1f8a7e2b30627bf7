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
from storage.database import Tx, open_snapshot
from storage.database_opening import open_database
from storage.sqlite_connection import sha256_hex
from storage.vault import Vault, read_key
from tests.stories.acts import writes
from tests.stories.filling import taps
from tests.stories.objections.acts import records_dispute
from tests.stories.objections.disputes import gives, refused_and_confirmed
from tests.stories.requests.acts import extends, lists_missing
from tests.world import KEY, World, opened

KNOWN: Mapping[str, Sequence[str]] = {
    "when a request is due": ["UPDATE cases SET due_on = date(due_on, '+1 day') WHERE id = 1"],
    "how a request stands": ["UPDATE cases SET state = 'finished' WHERE id = 1"],
    "the number of a request": [
        "UPDATE cases SET number = '009/PPID/KPU-KLT/XI/2026' WHERE id = 1"
    ],
    "who did something": ["UPDATE event SET actor = 'officer:7' WHERE id = 3"],
    "an event is gone": ["DELETE FROM event WHERE id = 3"],
    "the last event is gone": ["DELETE FROM event WHERE id = (SELECT max(id) FROM event)"],
    "number of the appointment's decree": ["UPDATE appointment SET decree = '1/2020' WHERE id = 1"],
    "date of the appointment's decree": [
        "UPDATE appointment SET dated_on = '2020-01-01' WHERE id = 1"
    ],
    "who was appointed": ["UPDATE appointment SET officer_id = (SELECT max(id) FROM officer)"],
    "what an exemption rests on": ["UPDATE exemption SET number = '805/2026'"],
    "since when something is exempt": ["UPDATE exemption SET in_force_from = '2025-01-01'"],
    "an exemption is put in behind": [
        """INSERT INTO exemption (title, letter, law, consequence, authority, number, in_force_from,
        opened_by, added_by, added_at) SELECT 'Rapat', 'i', law, consequence, authority, '2/26',
        in_force_from, opened_by, added_by, added_at FROM exemption"""
    ],
    "a test is gone": ["DELETE FROM exemption"],
    "the sheet of a test is gone": ["DELETE FROM paper WHERE kind = 'consequence_test'"],
    "a decision is gone": ["DELETE FROM decision WHERE id = 1"],
    "what a citizen wrote is gone": ["DELETE FROM message WHERE direction = 'citizen'"],
    "an enclosure is gone": ["DELETE FROM enclosure"],
    "the words of a letter": ["UPDATE paper SET facts = randomblob(99) WHERE kind = 'notice'"],
    "the checksum of a letter": [
        "UPDATE paper SET digest = hex(randomblob(32)) WHERE kind = 'notice'"
    ],
    "when something was sent": ["UPDATE notice SET sent_at = '2026-11-24T02:00:00.000000+00:00'"],
    "when the superior's answer arrived": [
        "UPDATE objection SET delivered_at = answered_at || '0'"
    ],
    "the ground of an objection": ["UPDATE objection SET ground = 'b'"],
    "that an objection was late": ["UPDATE objection SET timing = 'late'"],
    "the day of a ruling": ["UPDATE dispute SET on_date = '2026-11-20'"],
    "the dates that a request had": ["DELETE FROM due_date WHERE id = 1"],
}
"""What a lawyer forged in the desk of November 2026, of which `verify` saw four."""
NEW: Mapping[str, Sequence[str]] = {
    "an appointment is put in behind": [
        """INSERT INTO appointment (officer_id, role, decree, dated_on, recorded_by, recorded_at)
        SELECT officer_id, 'ppid', '1/2026', '2026-01-05', recorded_by, recorded_at
        FROM appointment WHERE role = 'petugas' LIMIT 1"""
    ],
    "an appointment never ended": [
        "UPDATE appointment SET ended_at = NULL WHERE ended_at NOT NULL"
    ],
    "an appointment's scan": ["UPDATE appointment SET scanned_at = NULL WHERE scanned_at NOT NULL"],
    "the legal name of who decided": [
        "UPDATE appointment SET who = randomblob(60) WHERE role = 'ppid'"
    ],
    "until when something is exempt": ["UPDATE exemption SET in_force_until = '2099-01-01'"],
    "the sheet of a test": ["UPDATE exemption SET sheet = randomblob(99)"],
    "who approved a test": ["UPDATE exemption SET added_by = held_by"],
    "what was decided": ["UPDATE decision SET outcome = 'granted' WHERE id = 1"],
    "why it was decided": ["UPDATE decision SET facts = randomblob(99)"],
    "when a decision was given": ["UPDATE decision SET given_at = NULL WHERE id = 1"],
    "when a citizen wrote": ["UPDATE message SET at = '2026-11-30T00:00:00.000000+00:00'"],
    "a message is put in behind": [
        """INSERT INTO message (case_id, direction, chat_id, message_id, content, at)
        SELECT case_id, 'reply', chat_id, 9999, content, at FROM message LIMIT 1"""
    ],
    "a letter is gone": ["DELETE FROM paper WHERE kind = 'refusal'"],
    "the bytes of what a citizen sent": ["UPDATE upload SET body = randomblob(99)"],
    "how it was tried to tell it": ["DELETE FROM notice_try"],
    "by which way it left": ["UPDATE notice_try SET way = 'post'"],
    "that a notice arrived": ["UPDATE notice SET arrived_at = NULL"],
    "what is missing in a request": ["UPDATE deficiency SET missing = randomblob(50)"],
    "until when it can be completed": ["UPDATE deficiency SET complete_by = '2026-11-01'"],
    "what the superior answered": ["UPDATE objection SET answer = randomblob(99)"],
    "what a ruling orders": ["UPDATE dispute SET orders = 'nothing'"],
    "the bytes of a file that was given": ["UPDATE kept_body SET body = randomblob(99)"],
    "a file that was given is gone": ["DELETE FROM kept_body"],
    "the checksum of a file that was given": ["UPDATE kept_file SET sha256 = hex(randomblob(32))"],
    "the number of a letter": ["UPDATE letter_number SET number = '000/2026'"],
}
"""What nobody has tried on it before."""
FORGERIES = {**KNOWN, **NEW}


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
        siti.starts()
        await world.settle()
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
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Lengkap")
    await extends(world)
    await taps(world, world.budi, "Jawaban resmi")
    await taps(world, world.budi, "Semua diberikan")
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


def test_there_are_fifty_of_them() -> None:
    assert (len(KNOWN), len(NEW)) == (25, 25)


async def test_every_forgery_without_the_key_is_seen(office: Path, tmp_path: Path) -> None:
    assert (await _verified(office, office / backup_archive.DATABASE)).is_whole
    unseen = [
        name
        for name, statements in FORGERIES.items()
        if (await _verified(office, _forged(office, tmp_path, statements))).is_whole
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
    for name, statements in FORGERIES.items():
        path = _forged(office, tmp_path, statements)
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
