"""An office that may count the answer from completion, and where it does not count so."""

from contextlib import AbstractAsyncContextManager
from datetime import datetime
from pathlib import Path

import pytest

from bot.domain.law.answer_dates import AnchorPolicy
from tests.prelude import WIB, World, got, opened, rows, shown, taps
from tests.stories.calendar.acts import ADD, asks_why, changes
from tests.stories.deadlines.acts import BASIS, completes, enters_a_stage
from tests.stories.requests.acts import extends, lists_missing


def at(month: int, day: int, hour: int = 10) -> datetime:
    return datetime(2026, month, day, hour, tzinfo=WIB)


def office(*, path: Path | None = None) -> AbstractAsyncContextManager[World]:
    return opened(path=path, anchor=AnchorPolicy.COMPLETED, anchor_basis=BASIS)


async def dates_of(world: World) -> tuple[str | None, str, str]:
    (case,) = await rows(
        world, "SELECT anchor_on, due_on, coalesce(promised_on, due_on) AS promised_on FROM cases"
    )
    return case["anchor_on"], case["due_on"], case["promised_on"]


async def test_the_answer_counts_from_the_day_of_completion_and_everybody_reads_why() -> None:
    async with office() as world:
        await world.files(world.sari)  # Tuesday 24 November, due 8 December
        await lists_missing(world)
        asked = got(world.sari, "PEMBERITAHUAN KEKURANGAN")[-1].text
        assert f"dihitung sejak hari itu ({BASIS})" in asked
        assert "Sampai saat itu batasnya Selasa, 8 Desember 2026" in asked
        assert "Sesudah lengkap, batas jawaban dihitung sejak hari itu" in world.card.text
        await completes(world, at(11, 26))
        assert await dates_of(world) == ("2026-11-26", "2026-12-10", "2026-12-10")
        told = got(world.sari, "PERMOHONAN LENGKAP")[-1].text
        assert "Kamis, 10 Desember 2026" in told
        assert f"sejak permohonan lengkap pada Kamis, 26 November 2026 ({BASIS})" in told
        assert "Paling lambat: Kamis, 10 Desember 2026" in world.card.text
        assert "Dihitung sejak diterima, batasnya Selasa, 8 Desember 2026" in world.card.text
        why = await asks_why(world, world.sari)
        assert why.startswith("Mengapa Kamis, 10 Desember 2026?")
        assert f"sejak permohonan lengkap ({BASIS})" in why
        assert "Hari pertama: Jumat, 27 November 2026" in why
        assert f"permohonan dilengkapi: Kamis, 10 Desember 2026. {BASIS}" in why
        await taps(world, world.budi, "Tindakan lain", "Mengapa tanggal ini?")
        assert BASIS in shown(world, "Semua tanggal").text


async def test_the_reminders_of_the_old_date_give_way_to_those_of_the_new_one() -> None:
    async with office() as world:
        await world.files(world.sari)
        await lists_missing(world)
        await completes(world, at(11, 27))  # due 11 December
        keys = {
            row["key"]
            for row in await rows(world, "SELECT key FROM reminder WHERE state = 'waiting'")
        }
        assert not any("2026-12-08" in key for key in keys)
        assert "answer:2026-12-11:0" in keys
        await world.turn_to(at(12, 8, 8))
        assert not any("HARI INI" in message.text for message in world.group.general)
        await world.turn_to(at(12, 11, 8))
        assert any("HARI INI" in message.text for message in world.group.general)


async def test_a_second_list_that_comes_late_keeps_what_the_first_has_moved() -> None:
    async with office() as world:
        await world.files(world.sari)
        await lists_missing(world)
        await completes(world, at(11, 26))
        await world.turn_to(at(12, 1))
        await lists_missing(world)
        await completes(world, at(12, 2))
        assert await dates_of(world) == ("2026-11-26", "2026-12-10", "2026-12-10")


async def test_an_extension_and_a_changed_calendar_count_on_from_completion() -> None:
    async with office() as world:
        await world.files(world.sari)
        await lists_missing(world)
        await completes(world, at(11, 26))
        await extends(world)
        assert await dates_of(world) == ("2026-11-26", "2026-12-21", "2026-12-21")
        await changes(world, *ADD)  # 4 December
        assert await dates_of(world) == ("2026-11-26", "2026-12-22", "2026-12-21")
        why = await asks_why(world, world.sari)
        assert "Hari ke-10: Jumat, 11 Desember 2026" in why
        assert "Hari ke-7: Selasa, 22 Desember 2026" in why


async def test_inside_a_stage_both_clocks_count_from_completion() -> None:
    async with office() as world:
        await enters_a_stage(world)
        await world.files(world.sari)  # due 27 November or 8 December
        await lists_missing(world)
        await completes(world, at(11, 25))
        assert await dates_of(world) == ("2026-11-25", "2026-11-30", "2026-11-30")
        assert "Rabu, 9 Desember 2026 untuk yang lain" in world.card.text
        await taps(world, world.budi, "Bukan informasi Pemilu")
        assert await dates_of(world) == ("2026-11-25", "2026-12-09", "2026-11-30")


@pytest.mark.journey
async def test_a_request_taken_up_again_counts_from_its_late_completion() -> None:
    async with office() as world:
        await world.files(world.sari)
        await lists_missing(world)
        await world.turn_to(at(11, 30))
        await taps(world, world.budi, "Tidak diproses", "Ya, tidak diproses")
        await world.turn_to(at(12, 14))
        await world.talks(world.sari, "> Lengkapi", "Datanya tahun 2024.")
        await taps(world, world.budi, "Proses kembali")
        assert await dates_of(world) == ("2026-12-14", "2026-12-30", "2026-12-30")
        assert (
            "lengkap pada Senin, 14 Desember 2026" in got(world.sari, "DIPROSES KEMBALI")[-1].text
        )


async def test_a_date_that_moves_on_takes_back_the_notes_on_silence() -> None:
    async with office() as world:
        await world.files(world.sari)
        await lists_missing(world)
        await world.turn_to(at(12, 9))  # late, told with the right to object
        assert len(got(world.sari, "Batas waktu sudah lewat")) == 1
        waiting = "SELECT key FROM reminder WHERE kind = 'objection_right' AND state = 'waiting'"
        assert len(await rows(world, waiting)) == 2
        await completes(world, at(12, 10))
        assert (await dates_of(world))[1] == "2026-12-28"
        assert await rows(world, waiting) == []
