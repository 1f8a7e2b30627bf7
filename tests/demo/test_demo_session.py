import asyncio
import shutil
import signal
import socket
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.actions.objections import objection_judges
from bot.domain.people.role_permissions import vacant
from demo import page_view
from demo.demo_command import running_demo
from demo.demo_people import HOME_OFFICE, OTHER_OFFICE
from demo.demo_session import DemoSession, empty_folder
from storage import appointments
from tests.demo.visitor import Visitor
from tests.given_settings import settings
from tests.prelude import TUESDAY, ConfigError, Role
from tests.process import PATIENCE
from tests.real_desk import opened as opened_desk


async def test_the_page_and_everything_on_it_come_from_this_house(visitor: Visitor) -> None:
    page = await visitor.client.get("/")
    assert page.status_code == 200
    assert "http://" not in page.text
    assert "https://" not in page.text
    for name in ("app.js", "chat.js", "pane.js", "words.js", "style.css", "icon.svg"):
        part = await visitor.client.get(f"/{name}")
        assert part.status_code == 200
        assert "default-src 'none'" in part.headers["content-security-policy"]


async def test_a_request_filed_on_the_page_reaches_the_group(visitor: Visitor) -> None:
    await visitor.files()
    state = await visitor.sees()
    assert [topic["name"] for topic in state["group"]["topics"]] == [
        "#1 Salinan daftar pemilih tetap per kecamatan"
    ]
    card = next(m for m in state["group"]["messages"] if m["buttons"] and m["topic"])
    assert card["topic"] == state["group"]["topics"][0]["id"]
    assert "Penelitian skripsi" in card["text"]
    assert "Sari Wulandari" not in card["text"]
    assert any("TANDA BUKTI" in text for text in await visitor.texts("citizen"))


@pytest.mark.parametrize("key", [HOME_OFFICE, OTHER_OFFICE])
async def test_each_office_has_all_whom_its_law_needs(house: DemoSession, key: str) -> None:
    async with house.stage.present:
        desk = (await house.stage.open_office(key)).parts.desk
    now = desk.clock.now()
    async with desk.database.transaction() as tx:
        held = await appointments.current(tx)
        judge = await objection_judges.judge_of_ppid(tx, desk.office, now)
    assert vacant(held, desk.office.needed_roles, now.date()) == ()
    assert judge.role is Role.ATASAN


async def test_a_reply_arrives_by_a_press_of_its_line(visitor: Visitor, house: DemoSession) -> None:
    await visitor.files()
    await visitor.presses("budi", "💬 Balas", where="group")
    state = await visitor.sees()
    asks = next(m for m in state["group"]["messages"] if "balas pesan ini" in m["text"])
    place = {"where": "group", "topic": asks["topic"], "reply_to": asks["id"]}
    await visitor.says("budi", "Sedang kami siapkan.", **place)
    assert not any("Sedang kami siapkan." in text for text in await visitor.texts("citizen"))
    await visitor.presses("budi", "📤 Kirim", where="group")
    await house.stage.turn(lambda now: now + timedelta(seconds=3))
    assert any("Sedang kami siapkan." in text for text in await visitor.texts("citizen"))
    messages = (await visitor.sees())["group"]["messages"]
    [line] = [message for message in messages if message["reply"]]
    assert line["reply"]["text"] == "Sedang kami siapkan."
    assert line["text"].startswith("✓ Terkirim")


async def test_looking_at_identity_leads_to_the_private_chat(visitor: Visitor) -> None:
    await visitor.files()
    await visitor.presses("budi", "Data pemohon", where="group")
    link = (await visitor.sees())["officer"]["popUp"]["url"]
    await visitor.does("start", person="budi", text=link.partition("start=")[2])
    private = "\n".join(await visitor.texts("officer"))
    assert "Sari Wulandari" in private
    assert "Sari Wulandari" not in "\n".join(await visitor.texts("group"))


async def test_turning_the_calendar_brings_what_each_day_would(visitor: Visitor) -> None:
    await visitor.files()
    await visitor.turns("ten")
    state = await visitor.sees()
    assert _at(state) == "2026-12-08 10:00"
    assert any("masih diproses" in text for text in await visitor.texts("citizen"))
    general = [m for m in state["group"]["messages"] if m["topic"] is None]
    digests = [m for m in general if not m["text"].startswith("📜")]
    mornings = {_at(state, message["at"])[11:] for message in digests if message["text"]}
    assert mornings == {"08:00", "12:00"}  # noon of day 3: is the request complete?

    await visitor.turns("day")
    await visitor.turns("hour")
    assert _at(await visitor.sees()) == "2026-12-09 09:00"
    late = (await visitor.texts("citizen"))[-1]
    assert "keberatan" in late


async def test_turning_never_looks_like_an_absence(visitor: Visitor, house: DemoSession) -> None:
    await visitor.files()
    await visitor.turns("ten")
    assert house.stage.town.telegram.unknown_methods == []
    assert not any("tidak aktif" in text for text in await visitor.texts("group"))
    assert not any("kirim ulang" in text.lower() for text in await visitor.texts("citizen"))


async def test_ten_working_days_of_a_holiday_season_are_stepped_over(tmp_path: Path) -> None:
    before_christmas = TUESDAY.replace(month=12, day=23)
    async with running_demo(tmp_path, before_christmas) as house:
        await house.stage.turn(house.stage.almanac.next_morning)
        shown = house.stage.town.clock.now().astimezone(TUESDAY.tzinfo)
        assert f"{shown:%Y-%m-%d %H:%M}" == "2026-12-28 08:00"


async def test_a_day_off_is_named(tmp_path: Path) -> None:
    async with running_demo(tmp_path, TUESDAY.replace(month=12, day=25)) as house:
        shown = page_view.clock_state(house.stage.offices[HOME_OFFICE])
        assert "Natal" in shown["off"]
        assert not shown["working"]


def test_what_an_earlier_demo_left_is_gone_and_nothing_else(tmp_path: Path) -> None:
    for name in ("demo.sqlite3", "demo.sqlite3-wal", "demo.sqlite3-shm", "demo.key"):
        (tmp_path / name).write_text("old")
    (tmp_path / "letter.txt").write_text("mine")
    empty_folder(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["desk.lock", "letter.txt"]
    assert (tmp_path / "letter.txt").read_text() == "mine"


async def test_a_demo_leaves_the_folder_of_a_real_desk_as_it_is(tmp_path: Path) -> None:
    stopped, killed = tmp_path / "data", tmp_path / "killed"
    async with opened_desk(settings(tmp_path)):
        shutil.copytree(stopped, killed)
    assert (killed / "loket.sqlite3-wal").stat().st_size > 0
    parts = [tmp_path / part for part in contents(killed) if part != "desk.lock"]
    assert len(parts) == 4
    for part in parts:
        part.mkdir()
        shutil.copy(killed / part.name, part)
    for folder in (stopped, killed, *parts):
        before = contents(folder)
        with pytest.raises(ConfigError, match="of a real desk lies there"):
            async with running_demo(folder, TUESDAY):
                pass
        assert contents(folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.usefixtures("house")
async def test_two_demos_do_not_share_a_folder(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="another demo is running"):
        empty_folder(tmp_path)


async def test_a_port_that_is_taken_is_said_in_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(ConfigError, match=f"--port {port}"):
            async with running_demo(tmp_path, TUESDAY, port):
                pass


async def test_the_command_says_where_it_is_and_stops_when_told(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "demo", "--data", str(tmp_path / "data"))
    running = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    said = b""
    while b"http://127.0.0.1:" not in said:
        line = await asyncio.wait_for(running.stdout.readline(), PATIENCE)
        assert line, said
        said += line
    running.terminate()
    _, errors = await asyncio.wait_for(running.communicate(), PATIENCE)
    assert running.returncode == 0
    assert errors == b""


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
async def test_the_command_can_be_stopped_while_it_starts(
    tmp_path: Path, how: signal.Signals
) -> None:
    command = (sys.executable, "-m", "demo", "--data", str(tmp_path / "data"))
    running = await asyncio.create_subprocess_exec(
        *command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
    )
    assert running.stdout is not None
    assert await asyncio.wait_for(running.stdout.readline(), PATIENCE)
    running.send_signal(how)
    said, errors = await asyncio.wait_for(running.communicate(), PATIENCE)
    assert running.returncode == 0
    assert b"http://" not in said
    assert errors == b""


def _at(state: dict[str, Any], milliseconds: int | None = None) -> str:
    """Return a time of the page at the office: the present one by default."""
    seconds = (milliseconds or state["clock"]["now"]) / 1000
    return f"{datetime.fromtimestamp(seconds, TUESDAY.tzinfo):%Y-%m-%d %H:%M}"
