"""The month put before the Pembina, evaluated, and the instructions that follow from it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.domain.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from tests.keeping import kept
from tests.stories.acts import answers, got, resigns, rows, seen_by_group, shown
from tests.stories.calendar.test_days_off import changes
from tests.stories.filling import fills, open_form, taps
from tests.stories.oversight.test_access_policy import asks, written
from tests.stories.reminding import at, digest, digests, mentioned
from tests.stories.submissions.drafting import holds, loses
from tests.world import WIB, World, opened, running

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


async def instructs(world: World, agus: Person, words: str, to: str, day: str) -> None:
    agus.presses("Beri arahan", on=got(agus, "Evaluasi layanan")[-1])
    await world.settle()
    await fills(world, agus, words, f"> {to}", day, "> Beri arahan")


async def reports(world: World, officer: Person, words: str, end: str = "") -> None:
    """Say how the newest instruction ended, once its form is open; who oversees says which end."""
    await fills(world, officer, *([f"> {end}"] if end else []), words, "> Catat")


async def events(world: World, name: str) -> list[object]:
    found = await rows(world, "SELECT name, actor FROM event ORDER BY id")
    return [row["actor"] for row in found if row["name"] == name]


async def test_the_pembina_gets_the_month_in_private_and_evaluates_it(either: World) -> None:
    agus = await with_pembina(either)
    await either.turn_to(at(12, 1, 7, 50))
    assert got(agus, PAGE) == []
    await either.turn_to(MORNING)
    [page] = got(agus, PAGE)
    assert pages(either) == []
    assert "Diterima: 1\nDijawab: 0, terlambat 0, ditolak 0" in page.text
    assert "• PPID: 1 jawaban" in page.text
    assert "PPID mengetik /monev" in page.text
    assert "Sari" not in page.text
    agus.presses("Sudah saya evaluasi", on=page)
    await either.settle()
    assert "dicatat" in agus.toast
    assert "November 2026 sudah dievaluasi oleh Agus" in shown(either, "dievaluasi").text
    assert await events(either, "evaluated") == [f"officer:{agus.id}"]
    assert "✅ Dievaluasi Selasa, 1 Desember 2026" in page.text
    assert page.buttons == ["📌 Beri arahan"]
    agus.presses("Sudah saya evaluasi", on=page, earlier=True)
    await either.settle()
    assert "sudah dievaluasi Agus" in agus.toast
    assert await events(either, "evaluated") == [f"officer:{agus.id}"]
    await either.turn_to(at(12, 15, 9))
    assert not any("belum dievaluasi" in message.text for message in digests(either))


async def test_whom_the_bot_may_not_write_to_is_mentioned_in_the_group(either: World) -> None:
    agus = await with_pembina(either, started=False)
    await either.turn_to(MORNING)
    [page] = pages(either)
    assert mentioned(page) == [agus.id]
    either.wati.in_(either.group).presses("Sudah saya evaluasi", on=page)
    await either.settle()
    assert await events(either, "evaluated") == []
    agus.in_(either.group).presses("Sudah saya evaluasi", on=page)
    await either.settle()
    assert await events(either, "evaluated") == [f"officer:{agus.id}"]


async def test_a_pembina_who_blocked_the_bot_finds_the_page_in_the_group(world: World) -> None:
    agus = await with_pembina(world)
    agus.blocks_the_bot()
    await world.turn_to(MORNING)
    assert mentioned(pages(world)[0]) == [agus.id]


async def test_the_month_counts_what_was_answered_in_it(world: World) -> None:
    agus = await with_pembina(world)
    await answers(world, world.budi, "Terlampir datanya.")
    await world.turn_to(MORNING)
    [page] = got(agus, PAGE)
    assert "Dijawab: 1, terlambat 0, ditolak 0\nRata-rata: 0 hari kerja" in page.text
    assert "jawaban" not in page.text


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
    agus.in_(world.group).presses("Sudah saya evaluasi", on=page)
    await world.settle()
    assert await events(world, "evaluated") == [f"officer:{agus.id}"]


async def test_a_month_not_evaluated_is_named_in_a_digest_once_a_week(world: World) -> None:
    agus = await with_pembina(world)
    await answers(world, world.budi, "Terlampir datanya.")
    for day in range(1, 23):
        for hour in (3, 8, 20):
            await world.turn_to(at(12, day, hour, 5))
    named = [m for m in digests(world) if "belum dievaluasi" in m.text]
    assert [m.date.astimezone(WIB).day for m in named] == [8, 15, 22]
    assert agus.id in mentioned(named[-1])
    agus.in_(world.group).presses("Lihat evaluasi bulanan", on=named[-1])
    await world.settle()
    assert len(pages(world)) == 1


async def test_the_demotion_of_the_pembina_leaves_the_page_to_the_next(world: World) -> None:
    agus = await with_pembina(world)
    await world.turn_to(MORNING)
    await loses(world, agus, Role.PEMBINA)
    await holds(world, "Beni", Role.PEMBINA)
    agus.presses("Sudah saya evaluasi", on=got(agus, PAGE)[0])
    await world.settle()
    assert await events(world, "evaluated") == []


async def test_an_instruction_is_given_reminded_of_done_and_seen_next_month(
    either: World,
) -> None:
    agus = await with_pembina(either)
    await answers(either, either.budi, "Terlampir datanya.")
    siti = await holds(either, "Siti", Role.PPID)
    await either.turn_to(MORNING)
    await instructs(either, agus, "Susun daftar berkala.", "PPID", "10 Desember 2026")
    given = shown(either, "Arahan Agus untuk PPID")
    assert "Kamis, 10 Desember 2026" in given.text
    assert siti.id in mentioned(given)
    await either.turn_to(at(12, 8, 9))
    assert not any("Susun daftar" in m.text for m in digests(either))
    for day in (9, 10):
        await either.turn_to(at(12, day, 8, 1))
        assert "Arahan: Susun daftar berkala." in digest(either).text
        assert siti.id in mentioned(digest(either))
    await taps(either, siti, "Sudah dikerjakan: Susun")
    await reports(either, siti, "Sudah disusun dan diumumkan.")
    assert "Hasil: Sudah disusun" in shown(either, "Arahan dikerjakan").text
    assert await events(either, "instruction-done") == [f"officer:{siti.id}"]
    siti.in_(either.group).presses("Sudah dikerjakan", on=given)
    await either.settle()
    assert "sudah dilaporkan selesai" in siti.toast
    await either.turn_to(at(1, 4, 8, 1, year=2027))
    [page] = got(agus, "informasi Desember 2026")
    assert "✅ Kamis, 10 Desember 2026: Sudah disusun" in page.text


async def test_an_instruction_to_one_member_is_reported_by_nobody_else(world: World) -> None:
    agus = await with_pembina(world)
    await holds(world, "Kartika", Role.HEAD)
    joko, tini = [await holds(world, name, Role.PETUGAS) for name in ("Joko", "Tini")]
    await answers(world, world.budi, "Terlampir datanya.")
    await world.turn_to(MORNING)
    await instructs(world, agus, "Rapikan arsip.", "Joko", "3 Desember 2026")
    given = shown(world, "untuk Joko")
    assert mentioned(given) == [joko.id]
    tini.in_(world.group).presses("Sudah dikerjakan", on=given)
    await world.settle()
    assert "Arahan ini untuk Joko" in tini.toast
    await world.turn_to(at(12, 3, 8, 1))
    assert mentioned(digest(world)) == [joko.id]
    await world.turn_to(at(12, 7, 10))
    joko.in_(world.group).presses("Sudah dikerjakan", on=given)
    await world.settle()
    await reports(world, joko, "Rapi.")
    assert "sesudah batasnya" in shown(world, "Arahan dikerjakan").text


async def test_when_its_addressee_has_left_the_pembina_reports_it(world: World) -> None:
    agus = await with_pembina(world)
    joko = await holds(world, "Joko", Role.PETUGAS)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Rapikan arsip.\n" * 40, "Joko", "3 Desember 2026")
    given = shown(world, "untuk Joko")
    await world.turn_to(at(12, 2, 8, 1))
    assert len(digest(world).text) < 700  # only the beginning of the words
    world.group.remove(joko)
    await world.settle()
    agus.in_(world.group).presses("Sudah dikerjakan", on=given)
    await world.settle()
    await reports(world, agus, "Dikerjakan petugas lain.", "Dikerjakan")
    assert "oleh Agus" in shown(world, "Arahan dikerjakan").text


@pytest.mark.parametrize("day", ["5 Desember 2026", "25-12-2026", "30 November 2026"])
async def test_a_day_that_cannot_be_is_refused_and_nothing_is_lost(world: World, day: str) -> None:
    agus = await with_pembina(world)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun daftar berkala.", "PPID", day)
    assert "Hari kerja terdekat" in agus.toast
    assert await rows(world, "SELECT * FROM instruction") == []
    assert open_form(agus) is not None
    await fills(world, agus, "> Kembali", "10 Desember 2026", "> Beri arahan")
    assert "Susun daftar berkala." in shown(world, "Arahan Agus").text


async def test_a_day_more_than_a_year_ahead_is_refused_and_nothing_is_lost(world: World) -> None:
    agus = await with_pembina(world)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun daftar berkala.", "PPID", "2 Januari 2035")
    assert "paling jauh setahun" in agus.toast
    assert await rows(world, "SELECT * FROM instruction") == []
    assert open_form(agus) is not None


async def test_the_pembina_takes_an_instruction_back_and_nobody_is_reminded_of_it(
    world: World,
) -> None:
    agus = await with_pembina(world)
    await answers(world, world.budi, "Terlampir datanya.")
    siti = await holds(world, "Siti", Role.PPID)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun daftar berkala.", "PPID", "10 Desember 2026")
    given = shown(world, "Arahan Agus untuk PPID")
    agus.in_(world.group).presses("Sudah dikerjakan", on=given)
    await world.settle()
    await reports(world, agus, "Sudah diatur lewat SK lain.", "Ditarik")
    assert "Alasan: Sudah diatur" in shown(world, "Arahan ditarik").text
    siti.in_(world.group).presses("Sudah dikerjakan", on=given)
    await world.settle()
    assert "sudah ditarik" in siti.toast
    for day in (9, 10, 11):
        await world.turn_to(at(12, day, 8, 1))
    assert not any("Susun daftar" in m.text for m in digests(world))
    await world.turn_to(at(1, 4, 8, 1, year=2027))
    [page] = got(agus, "informasi Desember 2026")
    assert "✖️ ditarik Selasa, 1 Desember 2026: Sudah diatur" in page.text


async def test_its_addressee_does_not_take_an_instruction_back(world: World) -> None:
    agus = await with_pembina(world)
    siti = await holds(world, "Siti", Role.PPID)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun daftar berkala.", "PPID", "10 Desember 2026")
    siti.in_(world.group).presses("Sudah dikerjakan", on=shown(world, "Arahan Agus"))
    await world.settle()
    await fills(world, siti, "> Kembali", "> Ditarik", "Tidak perlu.", "> Catat")
    assert "Pembina" in siti.toast
    [kept] = await rows(world, "SELECT done_at, withdrawn FROM instruction")
    assert kept == {"done_at": None, "withdrawn": 0}


async def test_an_instruction_whose_day_becomes_a_day_off_is_due_on_the_next_working_day(
    world: World,
) -> None:
    agus = await with_pembina(world)
    await answers(world, world.budi, "Terlampir datanya.")
    siti = await holds(world, "Siti", Role.PPID)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun daftar berkala.", "PPID", "10 Desember 2026")
    await changes(
        world, "Tambah hari libur", "10 Desember 2026", "Cuti bersama", "Cuti", "SKB 9/2026"
    )
    moved = shown(world, "Kalender berubah. Batas arahan untuk PPID")
    assert "Jumat, 11 Desember 2026" in moved.text
    await world.turn_to(at(12, 9, 8, 1))
    assert "Susun daftar" in digest(world).text
    await world.turn_to(at(12, 11, 8, 1))
    assert siti.id in mentioned(digest(world))
    await taps(world, siti, "Sudah dikerjakan: Susun")
    await reports(world, siti, "Sudah.")
    assert "sesudah batasnya" not in shown(world, "Arahan dikerjakan").text


async def test_only_who_oversees_instructs(world: World) -> None:
    await with_pembina(world, started=False)
    joko = await holds(world, "Joko", Role.PETUGAS)
    await world.turn_to(MORNING)
    joko.in_(world.group).presses("Beri arahan", on=pages(world)[0])
    await world.settle()
    assert "Pembina" in joko.toast
    world.rina.starts()
    await world.settle()
    assert open_form(joko) is None


async def test_words_of_instructions_are_sealed_in_the_trail_too(world: World) -> None:
    agus = await with_pembina(world)
    await world.turn_to(MORNING)
    await instructs(world, agus, "Susun rahasia besar.", "PPID", "10 Desember 2026")
    [kept] = await rows(world, "SELECT words FROM instruction")
    assert b"rahasia" not in bytes(kept["words"])
    [event] = await rows(world, "SELECT facts FROM event WHERE name = 'instructed'")
    assert "rahasia" not in event["facts"]
    assert seen_by_group(world, "Susun rahasia besar.")


async def test_a_desk_that_was_killed_puts_the_month_before_the_pembina_once(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        agus = await with_pembina(world)
        world.clock.turn_to(MORNING)
        await world.parts.ticker.once()  # nothing was sent yet when it is killed
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        for _ in range(3):
            world.clock.turn(timedelta(minutes=5))
            await parts.ticker.once()
            await parts.settle()
    assert len(got(agus, PAGE)) == 1


async def test_after_an_outage_over_the_first_days_it_comes_by_day(world: World) -> None:
    agus = await with_pembina(world)
    world.clock.turn_to(datetime(2026, 12, 9, 22, tzinfo=WIB))
    await world.tick()
    assert got(agus, PAGE) == []
    await world.turn_to(at(12, 10, 8, 1))
    assert len(got(agus, PAGE)) == 1


@pytest.mark.parametrize("button", ["PDF lengkap", "Draf DOCX"])
async def test_the_report_says_how_often_it_was_evaluated_and_what_was_ordered(
    world: World, button: str
) -> None:
    agus = await with_pembina(world)
    await holds(world, "Siti", Role.PPID)
    await world.turn_to(MORNING)
    agus.presses("Sudah saya evaluasi", on=got(agus, PAGE)[0])
    await world.settle()
    await instructs(world, agus, "Susun daftar berkala.", "PPID", "10 Desember 2026")
    await asks(world, world.budi, "/laporan 2026")
    await taps(world, world.budi, button)
    words = written(world)
    assert "Evaluasi bulanan oleh Pembina: 1 dari 1 bulan." in words
    assert "Arahan: 1 diberikan, 0 dikerjakan, 0 ditarik, 0 melewati batasnya." in words
    assert "Susun daftar berkala" not in words
