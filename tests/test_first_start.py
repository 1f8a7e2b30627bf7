"""Key and database of a desk belong together; a new one begins only where nothing of a desk is."""

import shutil
import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from bot.backup_archive import make
from bot.cli import offline_commands
from bot.cli.offline_commands import verify_trail
from bot.cli.register_export import Wanted, export
from bot.clock import ComparedClock, SystemClock
from bot.desk_opening import open_desk
from bot.domain.law.date_ranges import Period
from bot.domain.records.register_entries import Format, RegisterKind
from bot.first_start import bind_key, open_vault
from bot.settings import Settings
from storage.database_opening import make_tables, open_database
from storage.desk_folder import make_folder
from storage.vault import NEW, read_key
from tests.faults.barring import bound_by_permissions
from tests.given_settings import settings
from tests.office_site import said, site
from tests.prelude import KLATEN_PROFILE, TUESDAY, ConfigError, load_profile
from tests.process import real_office
from tests.real_desk import opened


def known_at(folder: Path) -> Settings:
    """Return the settings of a desk whose key lies on another disk."""
    return settings(folder, identity_key_file=folder / "keys" / "identity.key")


def contents(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path.relative_to(folder)): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


async def started(known: Settings) -> str:
    """Start a desk and stop it; return its id."""
    async with opened(known) as (desk, _):
        return desk.database.vault.desk


def execute(known: Settings, statement: str) -> list[tuple[str]]:
    with closing(sqlite3.connect(known.database_path)) as connection, connection:
        return connection.execute(statement).fetchall()


ID = "SELECT value FROM desk_state WHERE name = 'desk_id'"


async def test_key_and_database_of_a_new_desk_name_it(tmp_path: Path) -> None:
    known = known_at(tmp_path)
    desk = await started(known)
    assert read_key(known.key_path).desk == desk
    assert execute(known, ID) == [(desk,)]
    assert await started(known) == desk
    assert await started(known_at(tmp_path / "another")) != desk


async def steps(known: Settings) -> AsyncIterator[str]:
    """Do what a first start does, step by step; yield the desk's id as far as it is kept."""
    make_folder(known.key_path.parent)
    known.key_path.with_name("identity.key.new").write_text("# Loket: ope")
    yield ""
    vault = open_vault(known)
    yield ""
    make_folder(known.data_dir)
    known.database_path.touch()
    yield ""
    database = await open_database(known.database_path)
    yield ""
    await make_tables(database)
    yield ""
    desk = await open_desk(
        database, vault, load_profile(KLATEN_PROFILE), ComparedClock(SystemClock())
    )
    yield desk.database.vault.desk
    known.key_path.with_name("identity.key.new").write_text("# Loket: ope")
    yield desk.database.vault.desk
    bind_key(known, vault, desk.database.vault)
    yield desk.database.vault.desk
    await database.close()


async def test_a_first_start_that_is_killed_after_any_step_goes_on(tmp_path: Path) -> None:
    number = 0
    async for desk in steps(known_at(tmp_path / "start")):
        number += 1
        known = known_at(shutil.copytree(tmp_path / "start", tmp_path / f"killed {number}"))
        key = read_key(known.key_path).key if known.key_path.exists() else None
        again = await started(known)
        assert again == (desk or again)
        assert read_key(known.key_path).desk == again != NEW
        assert read_key(known.key_path).key == (key or read_key(known.key_path).key)
        assert execute(known, ID) == [(again,)]
        assert await started(known) == again
        assert [path.name for path in known.key_path.parent.iterdir()] == ["identity.key"]
    assert number == 8


def without_folder(known: Settings) -> None:
    shutil.rmtree(known.data_dir)


def without_files(known: Settings) -> None:
    """Leave the empty folder on which the disk is mounted."""
    shutil.rmtree(known.data_dir)
    known.data_dir.mkdir()


def without_database(known: Settings) -> None:
    known.database_path.unlink()


def without_content(known: Settings) -> None:
    known.database_path.write_bytes(b"")


def without_tables(known: Settings) -> None:
    known.database_path.unlink()
    execute(known, "PRAGMA journal_mode = WAL")


GONE = [without_folder, without_files, without_database, without_content, without_tables]
Loss = Callable[[Settings], None]


@pytest.mark.parametrize("loses", GONE)
async def test_a_desk_whose_database_is_gone_is_not_begun_anew(tmp_path: Path, loses: Loss) -> None:
    known = known_at(tmp_path)
    await started(known)
    loses(known)
    before = contents(tmp_path)
    for _ in range(2):
        with pytest.raises(
            ConfigError, match=r"is missing or empty. Is its disk mounted\? Mount it"
        ):
            await started(known)
    assert contents(tmp_path) == before


@pytest.mark.parametrize("loses", GONE)
async def test_every_command_with_the_key_says_that_its_database_is_gone(
    tmp_path: Path, loses: Loss
) -> None:
    async with site(tmp_path) as office:
        known = office.but(identity_key_file=tmp_path / "keys" / "identity.key")
        await started(known)
        loses(known)
        assert "Is its disk mounted?" in (await said(known))["database"]
        assert (await said(known))["database"].startswith("FAIL")
        with pytest.raises(ConfigError, match="Is its disk mounted"):
            await offline_commands.rotate_key(known, TUESDAY)


@pytest.mark.parametrize("loses", [without_folder, without_database, without_content])
async def test_what_only_reads_says_it_too(tmp_path: Path, loses: Loss) -> None:
    known = known_at(tmp_path)
    await started(known)
    loses(known)
    day = Period(date(2026, 1, 1), date(2026, 12, 31))
    wanted = Wanted(RegisterKind.REQUESTS, day, Format.XLSX, tmp_path / "register.xlsx")
    for command in (verify_trail(known), export(known, SystemClock(), wanted)):
        with pytest.raises(ConfigError, match="Is its disk mounted"):
            await command


async def test_a_lost_database_costs_no_message_of_anybody(tmp_path: Path) -> None:
    async with real_office(tmp_path) as office:
        await started(office.settings())
        without_database(office.settings())
        office.telegram.person("Sari").starts()
        waiting = len(office.telegram.updates)
        refused = await office.obeys("run")
        assert "Is its disk mounted?" in refused.complaint
        assert refused.code == 78
        assert len(office.telegram.updates) == waiting > 0


@pytest.mark.parametrize("command", [("run",), ("check",), ("papers", "naskah")])
async def test_without_a_profile_of_its_own_a_desk_takes_nobodys_name(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    async with real_office(tmp_path) as office:
        office.telegram.person("Sari").starts()
        waiting = len(office.telegram.updates)
        refused = await office.obeys(*command, OFFICE_PROFILE="", LETTERS_DIR="none")
        assert len(office.telegram.updates) == waiting > 0
    assert "OFFICE_PROFILE is missing" in refused.said + refused.complaint
    assert "loket new-office FOLDER" in refused.said + refused.complaint
    assert refused.code == (1 if command == ("check",) else 78)
    assert not office.settings().database_path.exists()


@pytest.mark.parametrize("end", ["-wal", "-shm", "-journal"])
async def test_what_is_left_of_a_database_is_not_begun_upon(tmp_path: Path, end: str) -> None:
    known = known_at(tmp_path)
    known.data_dir.mkdir()
    (known.data_dir / f"loket.sqlite3{end}").write_bytes(b"the last transactions")
    before = contents(tmp_path)
    with pytest.raises(ConfigError, match="belongs to a database that is missing"):
        await started(known)
    assert contents(tmp_path) == before


async def test_the_key_of_another_desk_is_refused(tmp_path: Path) -> None:
    one, other = known_at(tmp_path / "one"), known_at(tmp_path / "other")
    desk = await started(one)
    await started(other)
    kept = one.key_path.read_text()
    for strange in (other.key_path.read_text(), kept.replace(desk, "0" * len(desk))):
        one.key_path.write_text(strange)
        with pytest.raises(ConfigError, match="this key belongs to another desk"):
            await started(one)
        assert one.key_path.read_text() == strange
    one.key_path.write_text(kept)
    assert await started(one) == desk


async def test_where_backups_lie_no_new_desk_begins(tmp_path: Path) -> None:
    known = known_at(tmp_path).model_copy(update={"backup_target_is_encrypted": True})
    safe = known.model_copy(update={"backup_dir": tmp_path / "safe"})
    async with opened(safe):
        make(safe.data_dir, safe.safe, TUESDAY)
    without_folder(safe)
    safe.key_path.unlink()
    before = contents(tmp_path)
    with pytest.raises(ConfigError, match="BACKUP_DIR: there are backups of a desk"):
        await started(safe)
    safe.safe.folder.chmod(0o300)
    try:
        with bound_by_permissions(), pytest.raises(ConfigError, match=r"BACKUP_DIR: .* cannot be"):
            open_vault(safe)
    finally:
        safe.safe.folder.chmod(0o700)
    assert contents(tmp_path) == before
    assert await started(known)


@pytest.mark.parametrize("named", [{"key"}, {"database"}, set()])
async def test_a_desk_of_an_earlier_program_is_named_at_its_next_start(
    tmp_path: Path, named: set[str]
) -> None:
    known = known_at(tmp_path)
    desk = await started(known)
    if "key" not in named:
        lines = known.key_path.read_text().splitlines(keepends=True)
        known.key_path.write_text("".join(line for line in lines if desk not in line))
    if "database" not in named:
        execute(known, "DELETE FROM desk_state WHERE name = 'desk_id'")
    again = await started(known)
    assert (again == desk) is bool(named)
    assert read_key(known.key_path).desk == again
    assert execute(known, ID) == [(again,)]


async def test_a_key_that_cannot_be_named_still_opens_its_desk(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    known = known_at(tmp_path)
    desk = await started(known)
    nameless = known.key_path.read_text().replace(f"# Desk: {desk}\n", "")
    known.key_path.write_text(nameless)
    known.key_path.parent.chmod(0o500)
    with bound_by_permissions():
        assert await started(known) == desk
    assert known.key_path.read_text() == nameless
    assert "does not name its desk yet" in caplog.text


async def test_a_change_of_the_key_keeps_whose_it_is(tmp_path: Path) -> None:
    known = known_at(tmp_path)
    desk = await started(known)
    await offline_commands.rotate_key(known, TUESDAY)
    assert read_key(known.key_path).desk == desk
    await offline_commands.drop_old_keys(known)
    assert read_key(known.key_path).desk == desk
    assert await started(known) == desk
