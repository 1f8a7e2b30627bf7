"""A new identity key: everything opens with it, whatever killed the change half-way."""

import asyncio
import json
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot import backup_archive
from bot.cli import offline_commands
from bot.cli.offline_commands import verify_trail
from bot.domain.records.events import Event, Facts
from bot.settings import Settings
from storage import case_events, cases, desk_state, inbox, outbox, sealed_columns
from storage.database import Database
from storage.database_opening import open_database
from storage.vault import Vault, add_key, read_key
from tests.prelude import TUESDAY, ConfigError, EventName, StorageError, Tx, opened
from tests.stories.acts import prompt, replies
from tests.stories.objections.acts import objects
from tests.transport.looking import queue
from tests.walking import NAME, walk_to
from tests.world import KEY


def settings_of(folder: Path) -> Settings:
    return Settings(
        bot_token="1:x", officers_chat_id=-1, data_dir=folder, backup_target_is_encrypted=True,
        _env_file=None,
    )  # fmt: skip


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a desk that was closed after some work."""
    folder = tmp_path_factory.mktemp("office")
    (folder / "identity.key").write_text(KEY.hex())
    asyncio.run(work(folder))
    return folder


async def work(folder: Path) -> None:
    async with opened(path=folder / backup_archive.DATABASE) as world:
        await world.files(world.sari)
        await replies(world, world.budi, await prompt(world, world.budi), "Besok siap, Bu.")
        await world.answers_officially(world.budi)
        await world.presses_in_group(world.budi, "Tindakan lain", "✏️ Ralat", "hanya membetulkan")
        await objects(world, "d. Tidak sesuai")
        await walk_to(world, "name", world.rina)
        async with world.desk.database.transaction() as tx:
            facts: Facts = {"due": "2026-12-08", "reason": "Masih dicari."}
            late = Event(EventName.LATENESS_CHOSEN, "desk", TUESDAY, facts)
            await case_events.add_event(tx, 1, late, world.clock.now())
        world.sari.says("Kapan siap?")
        await world.parts.poller.once()
        await queue(world, world.sari.id, "Segera.")


@asynccontextmanager
async def closed(folder: Path) -> AsyncIterator[tuple[Database, Vault]]:
    database = await open_database(folder / backup_archive.DATABASE)
    try:
        yield database, read_key(folder / "identity.key")
    finally:
        await database.close()


async def steps(folder: Path) -> bool:
    """Seal anew as the command does, and die after one transaction; say whether there was any."""
    async with closed(folder) as (database, vault):
        database.unlock(vault)
        async for _ in sealed_columns.rotate_key(database):
            return True
    return False


async def waits(tx: Tx) -> tuple[str, str]:
    """Return what was said to the desk and is not handled, and what the desk has not said yet."""
    update = await inbox.next_waiting(tx, [])
    [row] = await tx.all("SELECT max(seq) AS seq FROM outbox WHERE state = 'queued'")
    call = await outbox.find(tx, row["seq"])
    assert update is not None
    assert call is not None
    return json.loads(update.raw)["message"]["text"], call.payload["text"]


async def opens(folder: Path, vault: Vault) -> bool:
    """Say whether identity, words and events of the case open with these keys."""
    async with closed(folder) as (database, _), database.transaction() as tx:
        tx.unlock(vault)
        assert (await cases.identity(tx, 1))["name"] == NAME
        assert any(
            "Besok siap" in said.content.text for said in await case_events.last_words(tx, 1, 9)
        )
        *_, late = await case_events.events(tx, 1)
        assert late.facts["reason"] == "Masih dicari."
        assert await waits(tx) == ("Kapan siap?", "Segera.")
        return (await desk_state.unlock_transaction(tx, vault)).fingerprint("123456") != ""


async def test_a_change_that_dies_after_each_step_loses_nothing_and_is_finished(
    office: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(office, tmp_path / "data")
    ring = add_key(folder / "identity.key", Vault(KEY))
    deaths = 0
    while await steps(folder):
        deaths += 1
        assert await opens(folder, ring)
    assert deaths > 10
    rotated = await offline_commands.rotate_key(settings_of(folder), TUESDAY)
    assert rotated == offline_commands.Rotated(0, ())
    assert read_key(folder / "identity.key") == ring, "it ends with the key that it began with"
    assert await opens(folder, Vault(ring.key))
    assert (await verify_trail(settings_of(folder))).is_whole


async def test_the_desk_goes_on_with_the_new_key_and_old_hashes(
    office: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(office, tmp_path / "data")
    async with closed(folder) as (database, vault), database.transaction() as tx:
        before = (await desk_state.unlock_transaction(tx, vault)).fingerprint("pin")
    rotated = await offline_commands.rotate_key(settings_of(folder), TUESDAY)
    assert rotated.count > 10
    await offline_commands.drop_old_keys(settings_of(folder))
    async with closed(folder) as (database, vault), database.transaction() as tx:
        assert vault.older == ()
        assert vault.key != KEY
        assert (await desk_state.unlock_transaction(tx, vault)).fingerprint("pin") == before
        with pytest.raises(ConfigError, match="not the key"):
            await desk_state.unlock_transaction(tx, Vault(KEY))


async def test_an_older_key_stays_as_long_as_something_needs_it(
    office: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(office, tmp_path / "data")
    settings = settings_of(folder)
    ring = add_key(folder / "identity.key", Vault(KEY))
    with pytest.raises(ConfigError, match=r"values in the database need an older key"):
        await offline_commands.drop_old_keys(settings)
    made = backup_archive.make(folder, settings.safe, TUESDAY)
    (settings.safe.folder / "loket-lama.tar").touch()  # what is no backup needs no key
    await offline_commands.rotate_key(settings, TUESDAY)
    with pytest.raises(ConfigError, match=r"1 backups in .* need an older key"):
        await offline_commands.drop_old_keys(settings)
    assert read_key(folder / "identity.key") == ring
    made.unlink()
    await offline_commands.drop_old_keys(settings)
    left = read_key(folder / "identity.key")
    assert left == Vault(ring.key, desk=left.desk)


async def test_a_key_that_was_never_changed_has_no_older_one_to_forget(
    office: Path, tmp_path: Path
) -> None:
    settings = settings_of(shutil.copytree(office, tmp_path / "data"))
    with pytest.raises(ConfigError, match="never changed, so there is no older one to forget"):
        await offline_commands.drop_old_keys(settings)
    await offline_commands.rotate_key(settings, TUESDAY)
    for _ in range(2):  # the second time there is nothing left to do
        await offline_commands.drop_old_keys(settings)


async def test_a_value_that_does_not_open_is_named_and_keeps_the_older_key(
    office: Path, tmp_path: Path
) -> None:
    folder = shutil.copytree(office, tmp_path / "data")
    async with closed(folder) as (database, _), database.transaction() as tx:
        await tx.run("UPDATE identity SET answers = substr(answers, 1, 20)")
    rotated = await offline_commands.rotate_key(settings_of(folder), TUESDAY)
    assert rotated.damaged == ("identity.answers row 1",)
    with pytest.raises(ConfigError, match="1 values"):
        await offline_commands.drop_old_keys(settings_of(folder))


async def test_the_key_is_not_changed_under_an_open_desk(tmp_path: Path) -> None:
    (tmp_path / "identity.key").write_text(KEY.hex())
    async with opened(path=tmp_path / backup_archive.DATABASE):
        with pytest.raises(StorageError, match="already running"):
            await offline_commands.rotate_key(settings_of(tmp_path), TUESDAY)


async def test_without_a_desk_there_is_nothing_to_change(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no database"):
        await offline_commands.rotate_key(settings_of(tmp_path), TUESDAY)
    assert not settings_of(tmp_path).database_path.exists()
