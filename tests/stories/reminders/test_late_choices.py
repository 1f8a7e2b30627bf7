"""What is left while a test waits above: a proposal to extend, and in the end four ways."""

from pathlib import Path

import pytest

from tests.prelude import World, fills, got, opened, rows, shown, taps
from tests.stories.answers.acts import sends_upward
from tests.stories.filling import form_text
from tests.stories.reminders.acts import at, lets_test_wait, screens
from tests.stories.reminding import is_taken
from tests.world import running

REASON = "Uji konsekuensi diminta ke KPU Provinsi dan belum dijawab."


async def is_late(world: World) -> None:
    await fills(world, world.budi, "> 4. Terlambat", REASON, "> Catat")


async def test_at_five_days_a_button_opens_the_extension_with_its_ground_chosen(
    world: World,
) -> None:
    await lets_test_wait(world, 1)
    assert "tinggal 5 hari kerja" in shown(world, "Perpanjang 001").text
    await fills(world, world.budi, "> Perpanjang: belum diputuskan", REASON, "> beri tahu pemohon")
    notice = got(world.sari, "PERPANJANGAN")[-1].text
    assert "Dasar: Belum diputuskan apakah" in notice
    assert "17 Desember 2026" in notice
    await world.turn_to(at(7))
    assert screens(world) == []
    await world.turn_to(at(16))
    assert "masih mungkin" not in screens(world)[0].text
    assert "Perpanjang" not in str(screens(world)[0].buttons)


async def test_at_one_day_the_topic_shows_four_ways_with_what_follows_from_each(
    world: World,
) -> None:
    await lets_test_wait(world, 7)
    [screen] = screens(world)
    assert "jawaban paling lambat Selasa, 8 Desember 2026" in screen.text
    assert "tidak ada entri yang berlaku" in screen.text
    assert "Mulai Rabu, 9 Desember 2026" in screen.text
    assert "sampai Selasa, 26 Januari 2027" in screen.text
    assert "masih mungkin sampai Selasa, 8 Desember 2026" in screen.text
    assert [label.split(".")[0] for label in screen.buttons[1:]] == ["1", "2", "3", "4"]
    await world.turn_to(at(8, 12))
    assert "HARI INI hari terakhir" in screens(world)[-1].text


@pytest.mark.parametrize(
    ("label", "asked"),
    [
        ("1. Beri semuanya", "Informasi apa yang diberikan"),
        ("2. Beri sebagian", "Mengapa bagian lainnya"),
    ],
)
async def test_a_way_opens_the_decision_with_that_outcome_chosen(
    world: World, label: str, asked: str
) -> None:
    await lets_test_wait(world, 7)
    await taps(world, world.budi, label)
    assert asked in form_text(world, world.budi)
    (sheet,) = await rows(world, "SELECT form, answers FROM sheet")
    assert sheet["form"] == "decision"


async def test_lateness_is_recorded_with_its_reason_and_asked_no_more(world: World) -> None:
    await lets_test_wait(world, 7)
    await is_late(world)
    (event,) = await rows(world, "SELECT actor, written FROM event WHERE name = 'lateness-chosen'")
    assert event["actor"] == f"officer:{world.budi.id}"
    assert REASON in world.desk.database.vault.open("event.written", 1, event["written"])
    assert "Jawaban tetap wajib" in shown(world, "akan terlambat").text
    assert got(world.sari, "KPU Provinsi") == []
    await world.turn_to(at(8, 12))
    [screen] = screens(world)
    await world.after(world.budi.in_(world.group).presses("4. Terlambat", on=screen, earlier=True))
    assert "sudah dicatat" in world.budi.toast


@pytest.mark.journey
async def test_the_ways_stand_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        await lets_test_wait(world, 7)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await is_late(world)
        assert len(await rows(world, "SELECT * FROM event WHERE name = 'lateness-chosen'")) == 1


async def test_a_test_sent_on_the_last_morning_is_asked_about_at_noon(filed: World) -> None:
    await is_taken(filed)
    await filed.turn_to(at(8, 10))
    await sends_upward(filed)
    await filed.turn_to(at(8, 12))
    assert "HARI INI hari terakhir" in screens(filed)[0].text
