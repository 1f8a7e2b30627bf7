"""The month put before the Pembina, and evaluated."""

import logging

import pytest

from tests.prelude import Person, Role, SandboxMessage, World, got, kept, rows, shown, taps
from tests.stories.acts import resigns
from tests.stories.oversight.acts import asks_in_group, written
from tests.stories.reminding import at, digests, mentioned
from tests.stories.submissions.drafting import holds, loses

PAGE = "Evaluasi layanan informasi November 2026"
MORNING = at(12, 1, 8)


def pages(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if PAGE in message.text]


@kept
async def with_pembina(world: World, *, started: bool = True) -> Person:
    """Return the Pembina of an office whose desk has registered a request in November."""
    agus = await holds(world, "Agus", Role.PEMBINA)
    if started:
        agus.starts()
    await world.settle()
    await world.files(world.sari)
    return agus


async def events(world: World, name: str) -> list[object]:
    found = await rows(world, "SELECT name, actor FROM event ORDER BY id")
    return [row["actor"] for row in found if row["name"] == name]


@pytest.mark.journey
async def test_the_pembina_gets_the_month_in_private_evaluates_it_and_directs_the_ppid(
    world: World,
) -> None:
    agus = await with_pembina(world)
    await world.turn_to(at(12, 1, 7, 50))
    assert got(agus, PAGE) == []
    await world.turn_to(MORNING)
    [page] = got(agus, PAGE)
    assert pages(world) == []
    assert page.file is not None
    assert page.file.content.startswith(b"%PDF")
    assert "terlambat bulan itu: 0. Permohonan yang ditolak: 0. Keberatan" in page.text
    assert "Sari" not in page.text
    await world.after(agus.presses("Sudah dievaluasi", on=page))
    assert await events(world, "evaluated") == []
    await world.say(agus, "Dahulukan yang menunggu bahan.")
    told = shown(world, "November 2026 sudah dievaluasi oleh Agus")
    assert "Arahan untuk Budi: “Dahulukan yang menunggu bahan.”" in told.text
    assert mentioned(told) == [world.budi.id]
    assert await events(world, "evaluated") == [f"officer:{agus.id}"]
    await world.after(agus.presses("Sudah dievaluasi", on=page, earlier=True))
    assert "sudah dievaluasi Agus" in agus.toast
    [event] = await rows(world, "SELECT facts, written FROM event WHERE name = 'evaluated'")
    assert '"on": "2026-11-01"' in event["facts"]
    assert b"Dahulukan" not in event["written"]
    await world.turn_to(at(12, 15, 9))
    assert len(got(agus, PAGE)) == 1


async def test_whom_the_bot_may_not_write_to_is_mentioned_in_the_group(world: World) -> None:
    agus = await with_pembina(world, started=False)
    await world.turn_to(MORNING)
    [page] = pages(world)
    assert mentioned(page) == [agus.id]
    await world.after(world.wati.in_(world.group).presses("Sudah dievaluasi", on=page))
    await taps(world, agus, "Sudah dievaluasi", "Tanpa arahan")
    assert await events(world, "evaluated") == [f"officer:{agus.id}"]
    assert "Arahan" not in shown(world, "sudah dievaluasi").text


@pytest.mark.journey
@pytest.mark.tampers
async def test_a_pembina_who_cannot_be_read_and_a_request_that_cannot_are_no_obstacle(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    agus = await with_pembina(world)
    await rows(
        world, "UPDATE person SET first_seen_at = 'once' WHERE telegram_id = :id", id=agus.id
    )
    await rows(world, "UPDATE cases SET promised_on = 'some day'")
    await world.turn_to(MORNING)
    [page] = pages(world)
    assert "Agus" in page.text


async def test_without_a_pembina_the_head_gets_it(world: World) -> None:
    ketua = await holds(world, "Kartika", Role.HEAD)
    await loses(world, world.budi, Role.PEMBINA)
    ketua.starts()
    await world.files(world.sari)
    await world.turn_to(MORNING)
    assert len(got(ketua, PAGE)) == 1


async def test_with_neither_the_page_says_so_and_waits_for_one(world: World) -> None:
    await resigns(world, world.budi)
    await world.files(world.sari)
    await world.turn_to(MORNING)
    [page] = pages(world)
    assert "Belum ada Pembina maupun pimpinan" in page.text
    agus = await holds(world, "Agus", Role.PEMBINA)
    await taps(world, agus, "Sudah dievaluasi", "Tanpa arahan")
    assert await events(world, "evaluated") == [f"officer:{agus.id}"]


async def test_what_is_overdue_is_put_before_the_superior_daily_and_the_pembina_weekly(
    world: World,
) -> None:
    """Law T14: the Pembina makes sure that the office works by the rules."""
    agus = await with_pembina(world)  # due on Tuesday, 8 December
    hadi = await holds(world, "Hadi", Role.ATASAN)
    named: dict[int, list[int]] = {agus.id: [], hadi.id: []}
    for day in range(9, 23):
        said = len(digests(world))
        await world.turn_to(at(12, day, 8, 1))
        for message in digests(world)[said:]:
            assert "jawaban lewat" in message.text
            for officer in named:
                named[officer] += [day] if officer in mentioned(message) else []
    assert named == {agus.id: [14, 21], hadi.id: [9, 10, 11, 14, 15, 16, 17, 18, 21, 22]}


async def test_the_office_s_report_names_the_month_with_the_direction(world: World) -> None:
    agus = await with_pembina(world)
    await world.turn_to(MORNING)
    await world.after(agus.presses("Sudah dievaluasi", on=got(agus, PAGE)[0]))
    await world.say(agus, "Dahulukan yang menunggu bahan.")
    await asks_in_group(world, world.budi, "/laporan 2026")
    await taps(world, world.budi, "Lengkap")
    said = "November 2026 dievaluasi Pembina pada Selasa, 1 Desember 2026."
    assert f"{said} Arahannya: Dahulukan yang menunggu bahan." in written(world)
