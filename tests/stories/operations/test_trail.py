"""The trail of events: what was altered, left out, put in another order or cut off is found."""

import asyncio
import shutil
import sqlite3
from base64 import b64decode
from contextlib import closing
from datetime import datetime
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from bot import backup_archive
from bot.__main__ import main
from bot.cli.offline_commands import verify_trail
from bot.domain.records import event_trail
from bot.domain.records.events import Event, Facts
from bot.settings import Settings
from storage import case_events, desk_state, trail
from storage.database_opening import open_database
from storage.sqlite_connection import sha256_hex
from storage.vault import read_key
from tests.prelude import WIB, ConfigError, EventName, StorageError, World, opened, writes
from tests.stories.acts import prompt, replies
from tests.stories.objections.acts import objects
from tests.stories.requests.acts import extends
from tests.world import KEY

OLDER = "older"


def settings_of(folder: Path) -> Settings:
    return Settings(bot_token="1:x", officers_chat_id=-1, data_dir=folder, _env_file=None)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a desk with a story, and an anchor in the middle of it."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "identity.key").write_text(KEY.hex())
    asyncio.run(work(folder))
    return folder


async def work(folder: Path) -> None:
    async with opened(path=folder / backup_archive.DATABASE) as world:
        world.budi.starts()
        await world.files(world.sari)
        await replies(world, world.budi, await prompt(world, world.budi), "Besok siap, Bu.")
        await world.turn_to(datetime(2026, 11, 25, 8, 0, tzinfo=WIB))
        copy_aside(folder)
        await extends(world)
        await world.answers_officially(world.budi)
        await objects(world, "d. Tidak sesuai")
        async with world.desk.database.transaction() as tx:
            for reason in ("Dokumen masih dicari.", "Menunggu Subbagian Teknis."):
                now = world.clock.now()
                facts: Facts = {"due": "2026-12-08", "reason": reason}
                late = Event(EventName.LATENESS_CHOSEN, "desk", now, facts)
                await case_events.add_event(tx, 1, late, now)


def copy_aside(folder: Path) -> None:
    """Keep a copy of the office as it is now, in a folder inside its own."""
    (folder / OLDER).mkdir()
    shutil.copy(folder / "identity.key", folder / OLDER)
    with closing(sqlite3.connect(folder / backup_archive.DATABASE)) as connection:
        connection.execute("VACUUM INTO ?", [str(folder / OLDER / backup_archive.DATABASE)])


def attacked(office: Path, tmp_path: Path, *statements: str) -> Path:
    """Return a copy of the office whose database somebody changed who knows how it works."""
    folder = shutil.copytree(office, tmp_path / "attacked")
    with closing(sqlite3.connect(folder / backup_archive.DATABASE)) as connection, connection:
        triggers = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        known = connection.execute(triggers).fetchall()
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for name, _ in known:
            connection.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
        for _, sql in known:
            connection.execute(sql)
    return folder


async def test_a_trail_that_nobody_touched_is_whole(office: Path) -> None:
    found = await verify_trail(settings_of(office))
    assert found.is_whole
    assert found.count > 5
    assert (await verify_trail(settings_of(office), found.last.code)).coded_at is not None


SWAP = (
    "UPDATE event SET id = -1 WHERE id = 2",
    "UPDATE event SET id = 2 WHERE id = 3",
    "UPDATE event SET id = 3 WHERE id = -1",
)
UNPLACED = """UPDATE event SET case_id = NULL
    WHERE id = (SELECT min(id) FROM event WHERE written IS NOT NULL)"""
WORDS = """UPDATE event SET written = (SELECT o.written FROM event AS o
    WHERE o.written <> event.written AND o.case_id = event.case_id)
    WHERE id = (SELECT min(id) FROM event WHERE written IS NOT NULL)"""
FORGED = """INSERT INTO event (case_id, name, actor, happened_at, recorded_at, facts, chain)
    SELECT case_id, 'finished', actor, happened_at, recorded_at, '{}', chain FROM event
    ORDER BY id DESC LIMIT 1"""


@pytest.mark.parametrize(
    ("statements", "broken"),
    [
        (["UPDATE event SET actor = 'citizen' WHERE id = 3"], "3"),
        (["UPDATE event SET happened_at = '2026-11-01' WHERE id = 3"], "3"),
        (['UPDATE event SET facts = \'{"due": "2027-01-01"}\' WHERE id = 1'], "1"),
        ([UNPLACED], "first written"),
        ([WORDS], "first written"),
        (["UPDATE event SET written = NULL WHERE written IS NOT NULL"], "first written"),
        (["DELETE FROM event WHERE id = 3"], "4"),
        (["DELETE FROM event WHERE id = 1"], "2"),
        (SWAP, "2"),
        ([FORGED], "last"),
    ],
)
async def test_what_was_done_to_events_is_found_where_it_was_done(
    office: Path, tmp_path: Path, statements: list[str], broken: str
) -> None:
    folder = attacked(office, tmp_path, *statements)
    with closing(sqlite3.connect(office / backup_archive.DATABASE)) as connection:
        [[written, last]] = connection.execute(
            "SELECT min(id) FILTER (WHERE written IS NOT NULL), max(id) FROM event"
        )
    places = {"first written": written, "last": last + 1}
    found = await verify_trail(settings_of(folder))
    assert found.broken == (places.get(broken) or int(broken))


LAST_EVENT = "DELETE FROM event WHERE id = (SELECT max(id) FROM event)"
NO_EVENT = "DELETE FROM event"
MOVED_END = "UPDATE trail_end SET event_id = (SELECT max(id) FROM event)"


@pytest.mark.parametrize(
    "statements",
    [
        [LAST_EVENT],
        [LAST_EVENT, "DELETE FROM trail_end"],
        [LAST_EVENT, MOVED_END],
        [NO_EVENT],
    ],
)
async def test_an_end_that_was_cut_off_is_found(
    office: Path, tmp_path: Path, statements: list[str]
) -> None:
    assert (await verify_trail(settings_of(attacked(office, tmp_path, *statements)))).cut


async def test_an_older_copy_in_place_of_the_file_is_found_by_a_code(office: Path) -> None:
    newer = await verify_trail(settings_of(office))
    assert (await verify_trail(settings_of(office / OLDER))).is_whole
    assert (await verify_trail(settings_of(office / OLDER), newer.last.code)).lacks_code


async def test_a_trail_without_any_event_is_not_that_of_a_desk_that_worked(
    office: Path, tmp_path: Path
) -> None:
    emptied = attacked(office, tmp_path, NO_EVENT, "DELETE FROM trail_end")
    found = await verify_trail(settings_of(emptied))
    assert [one.number for one in found.contradictions] == [CASE, OBJECTION]


CASE = "001/PPID/KPU-KLT/XI/2026"
OBJECTION = "001/KEBERATAN/PPID/KPU-KLT/XI/2026"
DAY = "date({0}, '+1 day')"


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [
        ("cases", "received_at", "'2026-11-20T03:00:00.000000+00:00'"),
        ("cases", "received_on", DAY),
        ("cases", "due_on", DAY),
        ("cases", "promised_on", DAY),
        ("cases", "state", "'finished'"),
        ("cases", "regime", "'pemilu'"),
        ("cases", "outcome", "'refused'"),
        ("cases", "answered_at", "'2026-11-24T03:00:00.000000+00:00'"),
        ("cases", "extended_at", "NULL"),
        ("cases", "ordered_on", "due_on"),
        ("objection", "filed_at", "'2026-11-24T03:00:00.000000+00:00'"),
        ("objection", "filed_on", DAY),
        ("objection", "due_on", DAY),
        ("objection", "promised_on", DAY.replace("{0}", "due_on")),
        ("objection", "state", "'withdrawn'"),
    ],
)
async def test_a_row_changed_behind_the_back_of_its_events_is_named(
    office: Path, tmp_path: Path, table: str, column: str, value: str
) -> None:
    change = f"UPDATE {table} SET {column} = {value.format(column)}"  # noqa: S608 - our own
    folder = attacked(office, tmp_path, change)
    [found] = (await verify_trail(settings_of(folder))).contradictions
    assert found.number == {"cases": CASE, "objection": OBJECTION}[table]
    assert column in found.columns


async def test_the_code_of_a_paper_tells_who_has_the_key_and_wrote_the_trail_anew(
    office: Path, tmp_path: Path
) -> None:
    with closing(sqlite3.connect(office / backup_archive.DATABASE)) as connection:
        papers = "SELECT chain, proof FROM paper ORDER BY id DESC LIMIT 1"
        [[chain, proof]] = connection.execute(papers)
    code = event_trail.short_code(chain)
    found = await verify_trail(settings_of(office), code)
    assert found.is_whole
    assert found.coded_at is not None
    proves(proof, found.public_key)
    folder = attacked(office, tmp_path, "UPDATE event SET actor = 'officer:7' WHERE id = 3")
    await write_anew(folder)
    assert (await verify_trail(settings_of(folder))).is_whole
    assert (await verify_trail(settings_of(folder), code)).lacks_code


def proves(proof: str, public_key: str) -> None:
    """Check a proof as others would, by C2SP's documents alone."""
    head, body, signed = proof.split("\n\n", 2)
    kind, extra, index, *path = head.split("\n")
    node = sha256(b"\0" + b64decode(extra.removeprefix("extra "))).digest()
    for sibling in path:  # it was the last leaf: each sibling is on the left
        node = sha256(b"\1" + b64decode(sibling) + node).digest()
    origin, size, root = body.split("\n")
    assert kind == "c2sp.org/tlog-proof@v1"
    assert int(index.removeprefix("index ")) == int(size) - 1
    assert node == b64decode(root)
    name, key_hash, key = public_key.split("+", 2)
    signature = b64decode(signed.removeprefix(f"— {name} "))
    assert (origin, signature[:4].hex()) == (name, key_hash)
    known = Ed25519PublicKey.from_public_bytes(b64decode(key)[1:])
    known.verify(signature[4:], f"{body}\n".encode())


async def write_anew(folder: Path) -> None:
    """Chain every event anew, as only somebody with the key can."""
    database = await open_database(folder / backup_archive.DATABASE)
    async with database.transaction() as tx:
        vault = await desk_state.unlock_transaction(tx, read_key(folder / "identity.key"))
        await tx.run("DROP TRIGGER event_is_not_changed")
        link, chain, tree = "", "", event_trail.Tree()
        for row in await tx.all("SELECT * FROM event ORDER BY id"):
            sealed, place = row["written"], row["case_id"] or 0
            written = vault.open(case_events.WRITTEN, place, sealed) if sealed else None
            link = case_events.chain_link(vault, row, written)
            chain = sha256_hex(chain + link)
            tree = tree.with_leaf(chain)
            await tx.run(
                "UPDATE event SET chain = :chain WHERE id = :id", chain=chain, id=row["id"]
            )
        end = {"mark": sha256_hex(f"end:{chain}{link}"), "tree": tree.serialize()}
        await tx.run("UPDATE trail_end SET mark = :mark, tree = :tree", **end)
    await database.close()


async def test_a_key_of_the_trail_that_is_gone_is_told_and_not_replaced(
    office: Path, tmp_path: Path
) -> None:
    folder = attacked(office, tmp_path, "DELETE FROM desk_key WHERE id = 2")
    with pytest.raises(StorageError, match=r"deleted desk_key\.key from the database: restore"):
        await verify_trail(settings_of(folder))
    with pytest.raises(StorageError, match=r"deleted desk_key\.key from the database: restore"):
        async with opened(path=folder / backup_archive.DATABASE):
            pass


def test_the_command_says_where_it_breaks_and_fails(
    office: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATA_DIR", str(office))
    assert main(["verify"]) == 0
    last = capsys.readouterr().out.split("The code of the record now: ")[1].split("\n")[0]
    assert main(["verify", "--code", last]) == 0
    monkeypatch.setenv(
        "DATA_DIR", str(attacked(office, tmp_path, "DELETE FROM event WHERE id = 2"))
    )
    assert main(["verify", "--code", last]) == 1
    assert "BROKEN at event 3" in capsys.readouterr().out
    monkeypatch.setenv("DATA_DIR", str(attacked(office, tmp_path / "cut", LAST_EVENT)))
    assert main(["verify"]) == 1
    assert "BROKEN at the end" in capsys.readouterr().out
    changed = "UPDATE cases SET state = 'withdrawn', due_on = '2027-01-01'"
    monkeypatch.setenv("DATA_DIR", str(attacked(office, tmp_path / "changed", changed)))
    assert main(["verify"]) == 1
    assert f"BROKEN: {CASE}: state, due_on " in capsys.readouterr().out


async def test_the_code_of_now_is_shown_to_be_kept_elsewhere(filed: World) -> None:
    async with filed.desk.database.transaction() as tx:
        head = await trail.last_entry(tx)
    assert head is not None
    await writes(filed, filed.budi, "/kesehatan")
    assert f"Kode catatan. {head.code}" in filed.group.last.text


async def test_what_is_no_desk_is_explained(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no database"):
        await verify_trail(settings_of(tmp_path))
