"""Registers written from the command line, beside a desk that is open."""

import csv
import stat
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from bot.cli.register_export import Wanted, export
from bot.domain.law import date_ranges
from bot.domain.records.register_entries import Format, RegisterKind
from bot.errors import ConfigError
from bot.office import KLATEN_PROFILE
from bot.settings import Settings
from storage.database import open_snapshot
from tests.walking import NAME
from tests.world import KEY, opened


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


def wanted(target: Path, *, identity: bool = False, as_of: date | None = None) -> Wanted:
    period = date_ranges.year_period(2026)
    return Wanted(RegisterKind.REQUESTS, period, Format.CSV, target, as_of, identity)


def read(target: Path) -> list[dict[str, str]]:
    with target.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


@pytest.mark.journey
async def test_a_register_is_exported_while_the_desk_is_open(
    tmp_path: Path, settings: Settings
) -> None:
    target = tmp_path / "register.csv"
    async with opened(path=settings.database_path) as world:
        number = await world.files(world.sari)
        assert await export(settings, world.clock, wanted(target)) == 1
        [row] = read(target)
        assert row["Nomor Pendaftaran"] == number
        assert "Nama" not in row
        assert stat.S_IMODE(target.stat().st_mode) == 0o600
        earlier = wanted(target, as_of=date(2026, 11, 23))
        assert await export(settings, world.clock, earlier) == 0


async def test_who_asked_is_exported_with_a_trace_that_only_a_stopped_desk_can_keep(
    tmp_path: Path, settings: Settings
) -> None:
    target = tmp_path / "register.csv"
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
    target = tmp_path / "register.csv"
    async with opened(path=settings.database_path) as world:
        number = await world.files(world.sari)
        await export(own, world.clock, wanted(target))
    assert read(target)[0]["No. Agenda"] == number


async def test_without_a_database_nothing_is_written(tmp_path: Path, settings: Settings) -> None:
    async with opened() as world:
        with pytest.raises(ConfigError, match=r"its database .* is missing"):
            await export(settings, world.clock, wanted(tmp_path / "register.csv"))
    assert not (tmp_path / "register.csv").exists()
    assert not settings.database_path.exists()
