"""The answer to an objection on its way: its arrival opens the way to the Commission."""

from datetime import datetime, timedelta

import pytest

from tests.prelude import WIB, Role, World, fills, got, kept, opened, rows, shown, taps
from tests.stories.acts import seen_by_group
from tests.stories.objections.acts import (
    contested,
    is_received,
    judges,
    not_sent,
    objects_without_a_case,
    posts,
    seat,
    window,
)

AGREED = "Pemohon sudah melihat lampirannya di kantor."
A_NIGHT = timedelta(hours=15)


@kept
async def undelivered(world: World) -> None:
    """Answer Sari's objection while she blocks the bot."""
    await contested(world)
    world.sari.blocks_the_bot()
    await judges(world, "Menguatkan", AGREED)


async def refused(world: World) -> None:
    """Answer Sari's objection while Telegram refuses to take that, though she is there."""
    await contested(world)
    not_sent(world)
    await judges(world, "Menguatkan", AGREED)


async def test_an_answer_that_arrives_a_day_late_names_no_day_of_its_own_and_the_right_one_after(
    world: World,
) -> None:
    await contested(world)
    await fills(world, world.wati, "> Tanggapi keberatan", "> Menguatkan keputusan PPID", AGREED)
    await taps(world, world.wati, "Lanjut")
    world.telegram.faults.fail("sendMessage", chat=world.sari.id, retry_after=60)
    world.wati.presses("Kirim ke pemohon")
    await world.parts.work_until_idle()
    assert not got(world.sari, "TANGGAPAN ATAS KEBERATAN")
    await world.passes(A_NIGHT)
    assert "Desember" not in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    told = got(world.sari, "Sengketa atas keberatan")[-1].text
    assert "Rabu, 25 November 2026" in told
    assert "Selasa, 15 Desember 2026" in told
    assert await window(world) == ["2026-12-15"]


async def test_long_reasons_reach_a_foreign_reader_whole(world: World) -> None:
    await contested(world)
    await rows(world, "UPDATE person SET language = 'en'")
    order = "Berikan seluruh lampirannya. " * 60
    reasons = "Lampiran kedua memuat data orang lain. " * 45
    await judges(world, "Membatalkan sebagian", reasons, order, "8 Desember 2026")
    pages = [m for m in world.sari.chat if "Berikan seluruh lampirannya" in m.text]
    assert len(pages) > 1
    assert got(world.sari, "PPID’s decision is overturned in part")
    assert len(got(world.sari, "Dispute about objection")) == 1


async def test_an_answer_that_does_not_arrive_is_passed_on_and_its_receipt_opens_the_way(
    world: World,
) -> None:
    await refused(world)
    assert AGREED in shown(world, "Sampaikan kepada pemohon 001/KEBERATAN").text
    assert await window(world) == []
    await world.turn_to(datetime(2026, 12, 1, 9, 30, tzinfo=WIB))
    await posts(world, "27 November 2026")
    assert await window(world) == [], "what was posted was not received yet"
    await is_received(world, "30 November 2026")
    told = got(world.sari, "DI LUAR PERCAKAPAN INI")[-1].text
    assert "lewat pos" in told
    assert "Jumat, 18 Desember 2026" in told
    assert await window(world) == ["2026-12-18"]


@pytest.mark.journey
async def test_an_answer_is_sent_again_as_it_was_once_the_citizen_is_back(world: World) -> None:
    await undelivered(world)
    await world.turn_to(datetime(2026, 11, 26, 10, tzinfo=WIB))
    assert await window(world) == []
    world.sari.unblocks_the_bot()
    await world.settle()
    [notice] = got(world.sari, "TANGGAPAN ATAS KEBERATAN")
    assert AGREED in notice.text
    assert await window(world) == ["2026-12-16"]
    [kept] = await rows(world, "SELECT answer FROM objection")
    assert AGREED.encode() not in kept["answer"]


@pytest.mark.journey
async def test_what_was_recorded_of_the_post_can_be_denied_once_and_the_days_stand_still(
    world: World,
) -> None:
    await refused(world)
    await posts(world, "24 November 2026")
    await is_received(world, "24 November 2026")
    await world.press(world.sari, "Saya belum menerimanya")
    assert "baru mulai setelah Anda menerimanya" in world.sari.last.text
    assert seen_by_group(world, "belum menerima tanggapan atas keberatan 001")
    assert await window(world) == []
    await world.press(world.sari, "Saya belum menerimanya")
    assert "sudah tercatat" in world.sari.toast


async def test_what_no_way_delivers_lies_ready_and_leaves_once_they_write_again() -> None:
    async with opened() as world:
        await seat(world, Role.ATASAN)
        await objects_without_a_case(world)
        world.rina.blocks_the_bot()
        await judges(world, "Menguatkan keputusan PPID", AGREED)
        await world.after(world.wati.in_(world.group).says("/keberatan"))
        await taps(world, world.wati, "⚖️ 001/KEBERATAN", "Sudah dicoba, tidak sampai", "Telepon")
        await fills(world, world.wati, "24 November 2026", "Nomornya tidak aktif.")
        await taps(world, world.wati, "Catat penyampaian")
        await taps(world, world.budi, "Tidak dapat disampaikan", "Ya, buat berita acara")
        assert any("Berita Acara" in message.text for message in world.group.general)
        assert any("siap diambil" in message.text for message in world.group.general)
        assert await window(world) == []
        await world.turn_to(datetime(2026, 11, 26, 10, tzinfo=WIB))
        world.rina.unblocks_the_bot()
        await world.settle()
        assert AGREED in got(world.rina, "TANGGAPAN ATAS KEBERATAN")[-1].text
        assert await window(world) == ["2026-12-16"]
