"""What may be done to the keys of a closed desk, and what would lose data."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.backup_archive import make
from bot.cli.check_findings import check_key
from bot.cli.offline_commands import drop_old_keys, rotate_key, verify_trail
from bot.settings import Settings
from storage import desk_state
from storage.vault import Vault, add_key, make_key, read_key, write_desk_id
from tests.given_settings import settings
from tests.prelude import ConfigError, StorageError
from tests.tables import with_tables

NOON = datetime(2026, 11, 24, 5, tzinfo=UTC)


async def desk(folder: Path, older: tuple[bytes, ...] = ()) -> Settings:
    """Make the database and the key of a desk that is closed."""
    known = settings(folder, backup_dir=folder / "safe", backup_target_is_encrypted=True)
    vault = make_key(known.key_path)
    database = await with_tables(known.database_path)
    async with database.transaction() as tx:
        await desk_state.keep_desk_id(tx, Vault(vault.key, desk=vault.desk), NOON)
        vault = await desk_state.unlock_transaction(tx, vault)
    await database.close()
    write_desk_id(known.key_path, Vault(vault.key, older, desk=vault.desk))
    return known


async def test_a_key_that_was_never_changed_has_no_older_one_to_forget(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="was never changed"):
        await drop_old_keys(await desk(tmp_path))


async def test_after_a_change_only_the_newest_key_need_be_left(tmp_path: Path) -> None:
    known = await desk(tmp_path)
    await rotate_key(known, NOON)
    assert read_key(known.key_path).older
    await drop_old_keys(known)
    await drop_old_keys(known)  # asked for twice, it changes nothing
    assert not read_key(known.key_path).older
    assert (await verify_trail(known)).is_whole


async def test_an_older_key_stays_while_values_need_it(tmp_path: Path) -> None:
    known = await desk(tmp_path)
    await rotate_key(known, NOON)
    add_key(known.key_path, read_key(known.key_path))  # the next change was begun
    with pytest.raises(ConfigError, match="values in the database need an older key"):
        await drop_old_keys(known)


async def test_an_older_key_stays_while_no_change_of_it_was_finished(tmp_path: Path) -> None:
    known = await desk(tmp_path, older=(b"x" * 32,))
    with pytest.raises(ConfigError, match="run rotate-key first"):
        await drop_old_keys(known)


async def test_an_older_key_stays_while_a_backup_needs_it(tmp_path: Path) -> None:
    known = await desk(tmp_path)
    made = make(known.data_dir, known.safe, NOON - timedelta(hours=1))
    await rotate_key(known, NOON)
    with pytest.raises(ConfigError, match=made.name):
        await drop_old_keys(known)
    make(known.data_dir, known.safe, NOON + timedelta(hours=1))
    made.unlink()
    await drop_old_keys(known)


async def test_the_trail_of_another_build_is_not_judged(tmp_path: Path) -> None:
    known = await desk(tmp_path)
    with closing(sqlite3.connect(known.database_path)) as tables:
        tables.execute("PRAGMA user_version = 1")
    with pytest.raises(StorageError):
        await verify_trail(known)


@pytest.mark.parametrize(
    ("written_with", "desk_id", "is_good"),
    [
        ("newest", "", True),
        ("newest", "desk", True),
        ("newest", "another", False),
        ("another", "", False),
        ("another", "desk", False),
        ("older", "desk", False),
        ("", "", True),
    ],
)
def test_the_key_is_that_of_the_database_and_of_the_desk(
    tmp_path: Path, written_with: str, desk_id: str, is_good: bool
) -> None:
    known = settings(tmp_path, identity_key_file=tmp_path / "elsewhere" / "identity.key")
    old = Vault(make_key(known.key_path).key, desk="desk")
    write_desk_id(known.key_path, old)
    new = add_key(known.key_path, old)
    ids = {"newest": new.key_id, "older": old.key_id, "another": Vault(b"x" * 32).key_id, "": b""}
    found = check_key(known, ids[written_with].hex(), desk_id)
    assert found.is_good is is_good
    assert found.is_fatal is (is_good or written_with != "older")  # that change is only unfinished


def test_a_key_that_others_can_read_is_no_good_one(tmp_path: Path) -> None:
    known = settings(tmp_path, identity_key_file=tmp_path / "elsewhere" / "identity.key")
    make_key(known.key_path)
    assert check_key(known, "").is_good
    known.key_path.chmod(0o640)
    assert not check_key(known, "").is_good


def test_a_key_beside_its_database_is_lost_with_it(tmp_path: Path) -> None:
    known = settings(tmp_path)
    make_key(known.key_path)
    assert not check_key(known, "").is_good
