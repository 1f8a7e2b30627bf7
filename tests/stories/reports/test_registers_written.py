"""Registers beside the chat: from the command line, and signed on paper month by month."""

import sqlite3
import stat
from contextlib import closing
from datetime import datetime
from importlib.resources import files
from pathlib import Path

import pytest

from bot import backup_archive
from bot.cli.offline_commands import verify_trail
from bot.cli.register_export import Wanted, export
from bot.domain.law import date_ranges
from bot.domain.records.register_entries import Format, RegisterKind
from bot.settings import Settings
from bot.transport import nightly_loops
from storage.database import open_snapshot
from tests.letters.samples import text_of
from tests.prelude import KLATEN_PROFILE, WIB, ConfigError, World, opened, shown, taps, writes
from tests.registers.samples import register_rows
from tests.stories.acts import answers
from tests.stories.disputes.dossiers import code_of
from tests.stories.letters.acts import content
from tests.walking import NAME
from tests.world import KEY


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    (tmp_path / "identity.key").write_text(KEY.hex())
    return Settings(
        bot_token="1:x",
        officers_chat_id=-1,
        data_dir=tmp_path,
        office_profile=KLATEN_PROFILE,
        _env_file=None,
    )


def wanted(target: Path, *, identity: bool = False) -> Wanted:
    period = date_ranges.year_period(2026)
    return Wanted(RegisterKind.REQUESTS, period, Format.XLSX, target, identity)


def read(target: Path) -> list[dict[str, str]]:
    return register_rows(target.read_bytes())


@pytest.mark.journey
async def test_a_register_is_exported_while_the_desk_is_open(
    tmp_path: Path, settings: Settings
) -> None:
    target = tmp_path / "register.xlsx"
    async with opened(path=settings.database_path) as world:
        number = await world.files(world.sari)
        assert await export(settings, world.clock, wanted(target)) == 1
        [row] = read(target)
        assert row["Nomor Pendaftaran"] == number
        assert "Nama" not in row
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


async def test_who_asked_is_exported_with_a_trace_that_only_a_stopped_desk_can_keep(
    tmp_path: Path, settings: Settings
) -> None:
    target = tmp_path / "register.xlsx"
    async with opened(path=settings.database_path) as world:
        await world.files(world.sari)
        with pytest.raises(ConfigError, match="/register"):
            await export(settings, world.clock, wanted(target, identity=True))
        assert not target.exists()
    await export(settings, world.clock, wanted(target, identity=True))
    assert read(target)[0]["Nama"] == NAME
    async with open_snapshot(settings.database_path) as tx:
        [seen] = await tx.all("SELECT actor, facts FROM event WHERE name = 'identity-seen'")
    assert seen["actor"] == "desk"
    assert '"export"' in seen["facts"]


async def test_an_office_names_the_columns_of_its_register_itself(
    tmp_path: Path, settings: Settings
) -> None:
    profile = tmp_path / "kantor.toml"
    shipped = (files("bot.office") / "klaten_settings.toml").read_text("utf-8")
    profile.write_text(f'{shipped}\n[registers]\nrequests_headings = {{ number = "No. Agenda" }}\n')
    own = settings.model_copy(update={"office_profile": profile})
    target = tmp_path / "register.xlsx"
    async with opened(path=settings.database_path) as world:
        number = await world.files(world.sari)
        await export(own, world.clock, wanted(target))
    assert read(target)[0]["No. Agenda"] == number


async def test_without_a_database_nothing_is_written(tmp_path: Path, settings: Settings) -> None:
    async with opened() as world:
        with pytest.raises(ConfigError, match=r"its database .* is missing"):
            await export(settings, world.clock, wanted(tmp_path / "register.xlsx"))
    assert not (tmp_path / "register.xlsx").exists()
    assert not settings.database_path.exists()


@pytest.mark.journey
async def test_a_month_s_signed_register_tells_weeks_later_which_row_was_forged(
    tmp_path: Path,
) -> None:
    (tmp_path / "identity.key").write_text(KEY.hex())
    path = tmp_path / backup_archive.DATABASE
    async with opened(path=path) as world:
        number = await world.files(world.sari)
        await answers(world, world.budi, "Terlampir datanya.")
        sheet = await prints_the_month(world)
        words = text_of(sheet)
        assert number in words.replace(" ", "")
        assert "Ditandatangani pada ..." in words
        await world.turn_to(datetime(2027, 1, 20, 9, tzinfo=WIB))
        await world.files(world.rina)
        await nightly_loops.destroy_expired(world.desk)
    settings = Settings(bot_token="1:x", officers_chat_id=-1, data_dir=tmp_path, _env_file=None)
    found = await verify_trail(settings, code_of(sheet))
    assert found.is_whole
    assert found.coded_at is not None
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE cases SET answered_at = received_at || '0' WHERE id = 1")
    [named] = (await verify_trail(settings, code_of(sheet))).contradictions
    assert (named.number, named.columns) == (number, ("answered_at",))


async def prints_the_month(world: World) -> bytes:
    """Let the month end, and the PPID do what the morning's list asks: print the register."""
    await world.turn_to(datetime(2026, 11, 30, 10, tzinfo=WIB))
    await world.turn_to(datetime(2026, 12, 1, 8, 5, tzinfo=WIB))
    asked = shown(world, "Register November 2026: cetak").text
    command = "/register November 2026"
    assert command in asked
    await writes(world, world.budi, command)
    await taps(world, world.budi, "Permohonan · PDF")
    return content(next(one for one in world.group.messages if one.file))
