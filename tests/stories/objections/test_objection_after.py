"""An objection once it is made: looked at, listed, withdrawn, and who may see who objected."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, got, rows, shown, taps
from tests.stories.acts import answers, seen_by_group
from tests.stories.objections.acts import (
    FACTS,
    answered,
    contested,
    judges,
    objects,
    objects_without_a_case,
    opens_own,
    seat,
)


async def states(world: World) -> list[str]:
    return [row["state"] for row in await rows(world, "SELECT state FROM objection ORDER BY id")]


async def waiting(world: World) -> list[str]:
    """Return the kinds of what is still planned about objections."""
    planned = await rows(
        world,
        "SELECT DISTINCT kind FROM reminder WHERE state = 'waiting' AND objection_id IS NOT NULL",
    )
    return [row["kind"] for row in planned]


async def docket(world: World) -> str:
    """Ask for the list of open objections as Budi."""
    await world.after(world.budi.in_(world.group).says("/keberatan"))
    return world.group.messages[-1].text


@pytest.mark.journey
async def test_it_is_withdrawn_after_one_question_and_everybody_falls_silent(
    world: World,
) -> None:
    await contested(world)
    await opens_own(world)
    assert "menunggu tanggapan, paling lambat Senin, 11 Januari 2027" in world.sari.last.text
    await world.press(world.sari, "Cabut keberatan")
    assert await states(world) == ["filed"]
    await world.press(world.sari, "Ya, cabut")
    assert await states(world) == ["withdrawn"]
    assert await waiting(world) == []
    notice = got(world.sari, "KEBERATAN DICABUT")[-1].text
    assert "paling lambat Senin, 11 Januari 2027" in notice  # the right to object on ground d
    told = shown(world, "dicabut oleh pemohon")
    assert "Atasan PPID: Wati" in told.text
    assert any(e.get("url") == f"tg://user?id={world.wati.id}" for e in told.entities)
    assert "⚖️ Keberatan 001" not in world.card.text
    await taps(world, world.wati, "Tanggapi keberatan", earlier=True)
    assert "sudah dicabut" in world.wati.toast
    await taps(world, world.budi, "Catat sengketa")
    assert "sudah dicabut" in world.budi.toast
    assert "Tidak ada keberatan" in await docket(world)


async def test_the_list_has_the_least_days_first_and_says_who_must_answer(world: World) -> None:
    assert "Tidak ada keberatan yang masih terbuka" in await docket(world)
    await contested(world)
    await world.turn_to(datetime(2026, 11, 25, 9, 30, tzinfo=WIB))
    await objects_without_a_case(world)
    listed = await docket(world)
    first, second = [line for line in listed.split("\n") if line.startswith("•")]
    assert "001/KEBERATAN" in first
    assert "Atasan PPID: Wati" in first
    assert "tinggal 29 hari kerja (Senin, 11 Januari 2027)" in first
    assert "002/KEBERATAN" in second
    await taps(world, world.budi, "002/KEBERATAN")
    assert "Laporan keuangan tahun 2025" in world.group.messages[-1].text
    assert "Tanggapi keberatan" in str(world.group.messages[-1].buttons)


async def test_the_list_says_what_did_not_arrive_what_was_ordered_and_what_is_overdue(
    world: World,
) -> None:
    await contested(world)
    await world.turn_to(datetime(2027, 1, 12, 9, 30, tzinfo=WIB))
    assert "terlambat 1 hari kerja" in await docket(world)
    world.sari.blocks_the_bot()
    await judges(world, "Membatalkan", "Memberikan lampirannya juga", "15 Januari 2027")
    assert "belum sampai" in await docket(world)
    await rows(world, "UPDATE objection SET delivered_at = answered_at")
    assert "perintah kepada PPID — tinggal 3 hari kerja" in await docket(world)
    world.sari.unblocks_the_bot()
    await world.turn_to(datetime(2027, 1, 12, 10, tzinfo=WIB))
    await answers(world, world.budi, "Ini lampirannya.")
    assert "Tidak ada keberatan" in await docket(world)


async def test_where_everybody_decided_the_list_says_that_nobody_may_answer(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    assert "belum ada yang boleh menanggapi" in await docket(world)


@pytest.mark.journey
async def test_the_link_to_who_objected_opens_for_officers_alone(world: World) -> None:
    await objects_without_a_case(world)
    await taps(world, world.budi, "Data yang berkeberatan")
    assert not got(world.budi, "Rina Lestari")
    for person in (world.sari, world.budi):
        await world.after(person.says("/start keberatan_1"))
    assert not got(world.sari, "Rina Lestari")
    assert "3310014107990001" in got(world.budi, "Rina Lestari")[-1].text
    await taps(world, world.budi, "Data yang berkeberatan")
    assert not seen_by_group(world, "Rina Lestari")
    await taps(world, world.wati, "Data yang berkeberatan")
    assert not got(world.wati, "Rina Lestari")
    looks = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert {row["actor"] for row in looks} == {f"officer:{world.budi.id}"}


async def test_the_order_of_an_objection_without_a_request_is_recorded_as_done(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await objects_without_a_case(world)
    await judges(world, "Membatalkan", "Mengumumkan laporan 2025", "27 November 2026")
    assert "perintah kepada PPID" in await docket(world)
    await taps(world, world.budi, "001/KEBERATAN", "Perintah dilaksanakan")
    await taps(world, world.budi, "Ya, sudah dilaksanakan")
    assert got(world.rina, "PERINTAH ATAS KEBERATAN DILAKSANAKAN")
    assert "ordered" not in await waiting(world)
    await taps(world, world.budi, "Ya, sudah dilaksanakan", earlier=True)
    assert "tidak ada perintah" in world.budi.toast
    assert len(got(world.rina, "PERINTAH ATAS KEBERATAN DILAKSANAKAN")) == 1


async def test_the_command_without_a_number_asks_which_request_is_meant(world: World) -> None:
    await answered(world)
    await world.talks(world.sari, "/keberatan", "> PPID/KPU-KLT")
    await world.talks(world.sari, "> d. Tidak sesuai", FACTS)
    await world.press(world.sari, "Kirim keberatan")
    assert got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")


async def test_the_command_finds_nobody_elses_number(world: World) -> None:
    await answered(world)
    await world.after(world.rina.starts())
    for number in ("1", "99", "abc"):
        await world.say(world.rina, f"/keberatan {number}")
        assert "tidak ditemukan" in world.rina.last.text


async def test_who_answers_what_was_not_asked_after_the_answer_is_shown_the_way_on(
    world: World,
) -> None:
    await answered(world)
    await world.say(world.sari, "iya betul pak")
    assert "Tidak puas dengan jawabannya?" in world.sari.last.text
    await world.press(world.sari, "Keberatan, sampai", "d. Tidak sesuai")
    assert "Apa yang kurang dari jawaban kami?" in world.sari.last.text
