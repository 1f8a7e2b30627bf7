"""Many offices in one process: each as if it were alone, whatever becomes of the others."""

import asyncio
import logging
import sys
from pathlib import Path

import httpx
import pytest

from bot.host.desk_runner import BEING_OPENED
from bot.host.office_folders import STOPPED, host_settings, office_settings, offices_to_serve
from sandbox.api.http_api import running_server, telegram_app
from tests.prelude import ConfigError
from tests.process import ROOT, done
from tests.town import Town, free_ports, town
from tests.transport.looking import heard

__all__ = ["town"]

pytestmark = pytest.mark.story


async def test_an_office_that_fails_says_so_and_stops_no_other(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    [health] = free_ports(1)
    group, budi = town.bots["klaten"].forum("Petugas"), town.bots["klaten"].person("Budi")
    group.add(budi, administrator=True)
    await town.moves_in("klaten", "", f"OFFICERS_CHAT_ID={group.id}")
    damaged = await town.moves_in("boyolali") / "data" / "loket.sqlite3"
    damaged.write_bytes(damaged.read_bytes()[:5000] + bytes(5000))
    await town.moves_in("sragen", "999:refused")
    await town.moves_in("demak", "", "COLOUR=blue")
    listens = f"HEALTH_LISTEN={health}"
    async with town.host(listens) as (house, rounds), httpx.AsyncClient() as line:
        await town.welcomes("klaten")
        await town.until(
            lambda: len(house.closed) == 3 and BEING_OPENED not in house.closed.values()
        )
        answer = await line.get(f"http://{health}/healthz")
        state = answer.json()["offices"]
        assert (answer.status_code, state["klaten"]["ready"]) == (503, True)
        assert "damaged" in state["boyolali"]["closed"]
        assert "Telegram refuses it" in state["sragen"]["closed"]
        assert "COLOUR in .env is no setting" in state["demak"]["closed"]
        figures = (await line.get(f"http://{health}/metrics")).text
        assert 'loket_office_open{office="klaten"} 1.0' in figures
        assert 'loket_office_open{office="sragen"} 0.0' in figures
        assert 'loket_sends_total{end="sent",office="klaten"}' in figures
        budi.starts()
        await town.until(lambda: heard(budi))
        town.sets("klaten", town.bots["klaten"].token, "OFFICE_PROFILE=nowhere.toml")
        await rounds.look()
        await town.until(lambda: "tidak dapat dibuka" in heard(budi)[-1])
        await town.until(lambda: "nowhere.toml" in house.closed.get("klaten", ""))
        town.sets("klaten", town.bots["klaten"].token)
        await rounds.look()
        await town.welcomes("klaten")
    assert "Sari" not in caplog.text
    assert "refused" not in caplog.text.replace("office documents are refused", "")


async def test_offices_come_go_change_and_are_opened_again(
    town: Town, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    klaten = await town.moves_in("klaten")
    await town.moves_in("boyolali")
    async with town.host() as (house, rounds):
        await town.welcomes("klaten")
        await town.welcomes("boyolali")
        town.bots["klaten"].push_raw({"message": "poison"})
        await town.welcomes("boyolali")
        await town.welcomes("klaten")
        boyolalis = house.desks["boyolali"]
        assert house.desks["klaten"].desk.other_desks["PpidBoyolaliBot"] is boyolalis.desk

        (klaten / STOPPED).touch()
        await town.moves_in("demak")
        await rounds.look()
        assert set(house.desks) == {"boyolali"}
        before = len(heard(town.people["klaten"]))
        town.people["klaten"].says("/menu")  # waits at Telegram
        await town.welcomes("demak")

        (klaten / STOPPED).unlink()
        town.sets("demak", town.bots["demak"].token, "UPLOAD_MEGABYTES_A_DAY=77")
        await rounds.look()
        await town.until(lambda: "demak" in house.desks)
        await town.moves_in("sragen", town.bots["demak"].token)
        await rounds.look()
        await town.until(lambda: house.closed.get("sragen", BEING_OPENED) != BEING_OPENED)
        assert house.desks["demak"].desk.upload_limits.megabytes == 77
        assert "BOT_TOKEN: demak has the same" in house.closed["sragen"]
        await town.until(lambda: len(heard(town.people["klaten"])) > before)
        assert house.desks["boyolali"] is boyolalis, "what did not change goes on"
        (town.folder / "boyolali").rename(town.folder.parent / "gone")
        await rounds.look()
        (town.folder.parent / "gone").rename(town.folder / "boyolali")
    closed = [one.split(": ")[-1] for one in caplog.messages if "the desk is closed: " in one]
    assert closed == [
        "there is a file stopped in its folder",
        "its settings have changed",
        "it has gone",
    ]
    taken = {name: await town.taken_in(name) for name in ("klaten", "boyolali", "demak")}
    assert taken == {"klaten": 4, "boyolali": 2, "demak": 1}


async def test_a_killed_host_loses_nothing_of_any_office(town: Town) -> None:
    offices = ("klaten", "boyolali")
    for name in offices:
        await town.moves_in(name)
    first, *others = town.bots.values()
    async with running_server(telegram_app(first, *others)) as url:
        (town.folder / ".env").write_text(f"TELEGRAM_API_URL={url}")
        killed = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "host", str(town.folder), cwd=ROOT,
            stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL,
        )  # fmt: skip
        for _ in range(3):
            for name in offices:
                town.people[name].says("/menu")
        await town.until(lambda: all(heard(town.people[name]) for name in offices))
        second = await asyncio.to_thread(done, "host", str(town.folder))
        assert f"already running on the folder {town.folder}" in second.complaint
        killed.kill()
        await killed.wait()
        async with town.host():
            await town.until(lambda: all(len(heard(town.people[n])) >= 3 for n in offices))
    assert {name: await town.taken_in(name) for name in offices} == dict.fromkeys(offices, 3)


async def test_an_office_has_its_own_settings_and_below_them_the_host_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "ERROR")
    monkeypatch.setenv("DATA_DIR", "/somewhere")
    folder, roots = tmp_path / "offices", f"{tmp_path / 'backups'}, {tmp_path / 'keys'}"
    folder.mkdir()
    lines = f"BACKUPS_KEPT=3\nUPLOAD_MEGABYTES_A_DAY=33\nLOG_LEVEL=DEBUG\nOFFICE_ROOTS={roots}"
    (folder / ".env").write_text(lines)
    (folder / "not-one").mkdir()
    for name in ("klaten", "with space"):
        (folder / name).mkdir()
        own = "BOT_TOKEN=1:x\nUPLOAD_MEGABYTES_A_DAY=55\nLOG_LEVEL=INFO\nLETTERS_DIR=/l"
        own += "\nBACKUP_DIR=../../backups/klaten"
        (folder / name / ".env").write_text(own)
    assert set(offices_to_serve(folder)) == {"klaten", "not-one", "with space"}
    host = host_settings(folder)
    known = office_settings(host, folder / "klaten")
    assert (known.backups_kept, known.upload_megabytes_a_day, known.log_level) == (3, 55, "ERROR")
    assert known.data_dir == folder / "klaten" / "data"
    assert known.safe.folder == tmp_path / "backups" / "klaten"
    assert known.letters_dir == Path("/l")
    with pytest.raises(ConfigError, match="letters, digits"):
        office_settings(host, folder / "with space")
    there = await asyncio.to_thread(done, "--office", str(folder / "klaten"), "verify")
    assert f"there is no database in {folder / 'klaten' / 'data'}" in there.complaint
    for words, said in (
        (("host", str(tmp_path / "nowhere")), "is no folder"),
        (("--office", str(folder / "klaten"), "papers", "x"), "--office is for commands"),
    ):
        wrong = await asyncio.to_thread(done, *words)
        assert (wrong.code, said in wrong.complaint) == (ConfigError.exit_code, True)
