"""A host of which some offices have a fault: each is named with its own, and all others serve."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import httpx
import pytest

from bot.host.desk_runner import BEING_OPENED, DeskRunner
from bot.host.office_folders import STOPPED
from storage.vault import DESK
from tests.faults.barring import bound_by_permissions
from tests.prelude import KLATEN_PROFILE
from tests.town import PROFILE, Town, free_ports

pytestmark = pytest.mark.story

Damage = Callable[[Path], object]
SERVED = ("klaten", "wonosobo")
SHUT, OURS = 0o000, 0o700


def folder_shut(folder: Path) -> None:
    folder.chmod(SHUT)


def settings_shut(folder: Path) -> None:
    (folder / ".env").chmod(SHUT)


def data_shut(folder: Path) -> None:
    (folder / "data").chmod(SHUT)


def settings_gone(folder: Path) -> None:
    (folder / ".env").unlink()


def profile_gone(folder: Path) -> None:
    (folder / PROFILE).unlink()


def profile_broken(folder: Path) -> None:
    (folder / PROFILE).write_text("name = ")


def damaged(folder: Path) -> None:
    file = folder / "data" / "loket.sqlite3"
    file.write_bytes(file.read_bytes()[:5000] + bytes(5000))


def says(line: str) -> Damage:
    """Write a line into the settings, where the last of a name holds."""

    def damage(folder: Path) -> None:
        settings = folder / ".env"
        settings.write_text(f"{settings.read_text()}\n{line}\n")

    return damage


def leads(name: str, there: str) -> Damage:
    """Put a link that leads elsewhere in the place of a file or folder."""

    def damage(folder: Path) -> None:
        if (folder / name).exists():
            (folder / name).rename(folder / "before")
        (folder / name).symlink_to(there)

    return damage


FAULTS = {
    "banjar": (folder_shut, "/banjar/.env cannot be read (Permission denied)"),
    "batang": (settings_shut, "/batang/.env cannot be read (Permission denied)"),
    "blora": (data_shut, "/blora/data"),
    "brebes": (settings_gone, "/brebes/.env cannot be read (No such file or directory)"),
    "cilacap": (profile_gone, "/cilacap/profile.toml cannot be read (No such file or directory)"),
    "demak": (says("OFFICE_PROFILE="), "OFFICE_PROFILE is missing"),
    "grobogan": (says("OFFICE_PROFILE=../klaten/profile.toml"), "/klaten/profile.toml is another "),
    "jepara": (leads(".env", "../klaten/.env"), "/klaten/.env is another office's"),
    "kudus": (says("DATA_DIR=../klaten/data"), "DATA_DIR: {}/klaten/data is not the office's own"),
    "magelang": (leads("data", "../klaten/data"), "DATA_DIR: {}/klaten/data is not"),
    "pati": (
        leads("data/loket.sqlite3", "../../klaten/data/loket.sqlite3"),
        "DATA_DIR: {}/klaten/data/loket.sqlite3 is not",
    ),
    "pemalang": (leads("data/desk.lock", "../../klaten/.env"), "DATA_DIR: {}/klaten/.env is not"),
    "rembang": (
        says("IDENTITY_KEY_FILE=../klaten/data/identity.key"),
        "IDENTITY_KEY_FILE: {}/klaten/data/identity.key is not",
    ),
    "purwodadi": (damaged, "the database file is damaged"),
    "salatiga": (profile_broken, "/salatiga/profile.toml: is not TOML in UTF-8"),
    "semarang": (leads("data", "data"), "/semarang/data"),
    "sragen": (says("BOT_TOKEN=999:refused"), "BOT_TOKEN: Telegram refuses it"),
    "sukoharjo": (says("WARNA=biru"), "WARNA in .env is no setting"),
    "slawi": (says("BACKUP_DIR=../klaten/backups"), "BACKUP_DIR: {}/klaten/backups is not"),
    "wonogiri": (says("BACKUP_DIR=/srv/backups/wonogiri"), "BACKUP_DIR: /srv/backups/wonogiri is"),
}
"""By office: what is done to a folder in which all is well, and what is said of it then."""
LONE_FILE = "README"
REVOKED = "ungaran"
"""An office that opens as all do, and whose token is then taken back."""


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    town = Town(tmp_path, (*SERVED, *FAULTS, REVOKED))
    with bound_by_permissions():
        yield town
    for name in FAULTS:
        (tmp_path / name).chmod(OURS)
        for one in (tmp_path / name).iterdir():
            if not one.is_symlink():
                one.chmod(OURS)
    (tmp_path / "lost+found").chmod(OURS)


async def closed(town: Town, house: DeskRunner, offices: set[str]) -> dict[str, str]:
    """See that all but some offices serve, and return why those do not."""
    for name in SERVED:
        await town.welcomes(name)
    await town.until(
        lambda: {*house.closed} == offices and BEING_OPENED not in house.closed.values()
    )
    return dict(house.closed)


def unlike(expected: Mapping[str, str], found: Mapping[str, str]) -> dict[str, str]:
    """Return what was found of each office without what was expected."""
    return {name: found[name] for name, why in expected.items() if why not in found[name]}


async def test_each_faulty_office_is_named_with_its_fault_and_all_others_serve(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    for name in (*SERVED, *FAULTS, REVOKED):
        await town.moves_in(name)
    for name, (damage, _) in FAULTS.items():
        damage(town.folder / name)
    (town.folder / LONE_FILE).touch()
    (town.folder / "lost+found").mkdir(SHUT)
    expected = {name: why.format(town.folder) for name, (_, why) in FAULTS.items()}
    expected[LONE_FILE] = "/README/.env cannot be read (Not a directory)"
    [health] = free_ports(1)
    async with town.host(f"HEALTH_LISTEN={health}") as (house, rounds), httpx.AsyncClient() as line:
        reasons = await closed(town, house, {*expected})
        told = caplog.text
        said = [one for one in caplog.messages if one.startswith("the desk is closed")]
        await town.welcomes(REVOKED)
        town.bots[REVOKED].token = "0:revoked"
        town.people[REVOKED].says("Halo")
        await town.until(lambda: house.desks[REVOKED].is_token_refused)
        await rounds.look()
        offices = (await line.get(f"http://{health}/healthz")).json()["offices"]
    assert {name for name in offices if offices[name]["ready"]} == {*SERVED}
    assert offices[REVOKED]["still"] == ["token"]
    assert {name: offices[name]["closed"] for name in expected} == reasons
    assert "Telegram refuses the token" in offices[REVOKED]["telegram"]
    assert unlike(expected, reasons) == {}
    assert "lost+found" not in offices
    assert "Traceback" not in told
    assert len(said) == len(reasons), "each is said once"


def copied(town: Town, name: str, token: str) -> None:
    """Copy the folder of klaten, to begin another office with it."""
    shutil.copytree(town.folder / "klaten", town.folder / name)
    town.sets(name, token)


async def with_klatens_key(town: Town, name: str) -> None:
    """Give an office a database of its own that is sealed with klaten's key."""
    key = town.folder / "klaten" / "data" / "identity.key"
    lines = key.read_text().splitlines(keepends=True)
    await town.moves_in(name, key="".join(line for line in lines if not line.startswith(DESK)))


async def test_what_an_open_office_has_no_other_opens_with_though_its_name_comes_first(
    tmp_path: Path,
) -> None:
    """Else both answer from one database's copies, with one key, or take each other's updates."""
    shared = f"OFFICE_PROFILE={KLATEN_PROFILE}"
    refused = {
        "ambarawa": "DATA_DIR: klaten has the same",
        "bawen": "the database is that of @PpidKlatenBot",
        "blora": "IDENTITY_KEY_FILE: klaten has the same",
        "cepu": "BOT_TOKEN: klaten has the same",
        "juwana": "OFFICE_PROFILE: wonosobo has the same",
    }
    town = Town(tmp_path, (*SERVED, *refused))
    token = town.bots["klaten"].token
    await town.moves_in("klaten")
    await town.moves_in("wonosobo", "", shared)

    async with town.host() as (house, rounds):
        for name in SERVED:
            await town.welcomes(name)
        copied(town, "ambarawa", token)
        copied(town, "bawen", town.bots["bawen"].token)
        await with_klatens_key(town, "blora")
        await town.moves_in("cepu", token)
        await town.moves_in("juwana", "", shared)
        await rounds.look()
        assert unlike(refused, await closed(town, house, {*refused})) == {}
        town.sets("klaten", token, "UPLOAD_MEGABYTES_A_DAY=77")
        (tmp_path / "ambarawa" / ".env").touch()
        await rounds.look()
        assert unlike(refused, await closed(town, house, {*refused})) == {}
    async with town.host() as (house, rounds):
        assert unlike(refused, await closed(town, house, {*refused})) == {}
        (tmp_path / "klaten" / STOPPED).touch()
        (tmp_path / "ambarawa" / ".env").touch()
        await rounds.look()
        await town.until(lambda: "ambarawa" in house.desks)
