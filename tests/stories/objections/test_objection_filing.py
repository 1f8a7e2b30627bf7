"""Objections as people live them: filed, judged, ordered, silent, disputed."""

from datetime import datetime

import pytest

from bot.domain.role_permissions import Role
from tests.stories.acts import answers, got, rows, seen_by_group, shown
from tests.stories.filling import answers_form, taps
from tests.stories.objections.acts import FACTS, answered, judges, objects, seat
from tests.stories.reminding import mentioned
from tests.world import WIB, World, appoints, named, opened


@pytest.fixture
async def staffed(world: World) -> World:
    """An office where Budi decides and Wati is the Atasan."""
    await seat(world, Role.ATASAN)
    return world


async def test_an_objection_gets_its_own_number_and_the_date_of_its_answer(world: World) -> None:
    await answered(world)
    receipt = await objects(world, "d. Tidak sesuai")
    assert "001/KEBERATAN/PPID/KPU-KLT/XI/2026" in receipt
    assert "Senin, 11 Januari 2027" in receipt
    assert "Komisi Informasi Provinsi Jawa Tengah. Waktunya 14 hari kerja" in receipt
    assert "001/KEBERATAN" in world.card.text


async def test_the_superior_overturns_and_the_request_is_answered_anew(staffed: World) -> None:
    await answered(staffed)
    await objects(staffed, "d. Tidak sesuai")
    order = ("Memberikan salinan lengkap dengan lampirannya", "8 Desember 2026")
    await judges(staffed, "Membatalkan", *order)
    notice = got(staffed.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    assert "keputusan PPID dibatalkan" in notice
    told = shown(staffed, "melaksanakan perintah ini paling lambat")
    assert mentioned(told) == [staffed.budi.id], "the PPID alone can do it"
    assert "salinan lengkap" in notice
    assert "Senin, 14 Desember 2026" in got(staffed.sari, "Sengketa atas keberatan")[-1].text
    assert "Perintah atas keberatan: dijawab paling lambat Selasa, 8 Desember 2026" in (
        staffed.card.text
    )
    await staffed.turn_to(datetime(2026, 11, 25, 10, tzinfo=WIB))
    await answers(staffed, staffed.budi, "Ini salinan lengkapnya.")
    assert got(staffed.sari, "Ini salinan lengkapnya.")
    assert "dijawab paling lambat" not in staffed.card.text


async def test_an_upheld_decision_needs_reasons_and_tells_the_way_to_the_commission(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await taps(world, world.wati, "Tanggapi keberatan")
    await taps(world, world.wati, "Menguatkan keputusan PPID")
    await answers_form(world, world.wati, "ok")
    assert not got(world.sari, "TANGGAPAN ATAS KEBERATAN")
    reasons = "Salinan yang diberikan sudah memuat seluruh lampiran yang diminta."
    await answers_form(world, world.wati, reasons)
    await taps(world, world.wati, "Lanjut")
    await taps(world, world.wati, "Kirim ke pemohon")
    notice = got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    assert "dikuatkan" in notice
    assert "seluruh lampiran" in notice
    assert "Waktunya 14 hari kerja sejak tanggapan ini Anda terima" in notice
    assert "tidak ada yang perlu dilaksanakan" in shown(world, "dikirim kepada pemohon").text
    assert "Senin, 14 Desember 2026" in got(world.sari, "Sengketa atas keberatan")[-1].text


async def test_who_answered_the_request_does_not_judge_it(staffed: World) -> None:
    await answered(staffed)
    await objects(staffed, "d. Tidak sesuai")
    await taps(staffed, staffed.budi, "Tanggapi keberatan")
    assert "Atasan PPID" in staffed.budi.toast
    assert [row["state"] for row in await rows(staffed, "SELECT * FROM objection")] == ["filed"]


async def test_where_everybody_decided_nobody_judges(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await taps(world, world.budi, "Tanggapi keberatan")
    assert "tidak ada yang boleh" in world.budi.toast


async def test_it_passes_to_the_head_when_the_superior_decided(world: World) -> None:
    await answered(world)
    await seat(world, Role.HEAD)
    async with world.desk.database.transaction() as tx:
        await appoints(world.desk, tx, named(world.budi.id, Role.ATASAN))
    await objects(world, "d. Tidak sesuai")
    await taps(world, world.budi, "Tanggapi keberatan")
    assert "pimpinan" in world.budi.toast
    await judges(world, "Membatalkan", "Memberikan lampirannya juga", "8 Desember 2026")
    assert got(world.sari, "TANGGAPAN ATAS KEBERATAN")


async def test_an_objection_is_answered_once(staffed: World) -> None:
    await answered(staffed)
    await objects(staffed, "d. Tidak sesuai")
    await judges(staffed, "Menguatkan keputusan PPID", "Pemohon melihat lampirannya di kantor.")
    assert "dikuatkan" in got(staffed.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    await taps(staffed, staffed.wati, "Tanggapi keberatan", earlier=True)
    assert "sudah ditanggapi" in staffed.wati.toast
    assert len(got(staffed.sari, "TANGGAPAN ATAS KEBERATAN")) == 1


async def test_a_refusal_is_not_settled_by_agreement(staffed: World) -> None:
    await answered(staffed)
    await objects(staffed, "a. Ditolak")
    await taps(staffed, staffed.wati, "Tanggapi keberatan")
    assert "Membatalkan" in str(staffed.wati.last.buttons)
    assert "musyawarah" not in str(staffed.wati.last.buttons)


async def test_the_same_ground_is_not_registered_twice_while_it_waits(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await objects_again(world)
    assert "sudah tercatat dengan nomor 001" in world.sari.toast
    assert len(await rows(world, "SELECT * FROM objection")) == 1


async def objects_again(world: World) -> None:
    await world.press(world.sari, "Lihat permohonan ini")
    await objects(world, "d. Tidak sesuai")


@pytest.mark.parametrize(
    ("at", "timing"),
    [
        (datetime(2027, 1, 11, 16, tzinfo=WIB), "in_time"),
        (datetime(2027, 1, 12, 9, tzinfo=WIB), "late"),
    ],
)
async def test_a_late_one_is_registered_and_marked(at: datetime, timing: str) -> None:
    async with opened() as world:
        await answered(world)
        await world.turn_to(at)
        receipt = await objects_from_menu(world, "d. Tidak sesuai")
        late = timing == "late"
        assert ("jangka waktunya" in receipt) == late
        assert seen_by_group(world, "Lewat waktu") == late
        found = await rows(world, "SELECT timing FROM objection")
        assert [row["timing"] for row in found] == [timing]


async def objects_to_silence(world: World) -> None:
    """Object, on the day of the request, to its not being answered."""
    await world.files(world.sari)
    await world.press(world.sari, "Menu")
    await world.press(world.sari, "Ajukan keberatan")
    await world.press(world.sari, "PPID/KPU-KLT")
    assert got(world.sari, "masih dapat datang sampai Selasa, 8 Desember 2026")
    await fills_in(world, "c. Tidak ditanggapi")


async def test_silence_before_its_time_is_explained_and_numbered_once_they_insist(
    world: World,
) -> None:
    await objects_to_silence(world)
    assert "masih punya waktu sampai Selasa, 8 Desember 2026" in world.sari.last.text
    assert await rows(world, "SELECT * FROM objection") == []
    await world.press(world.sari, "Tetap ajukan")
    assert "sebelum waktu kantor" in got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1].text
    assert seen_by_group(world, "Sebelum waktunya")
    found = await rows(world, "SELECT ground, timing FROM objection")
    assert found == [{"ground": "c", "timing": "early"}]
    assert await rows(world, "SELECT * FROM draft") == []


async def test_who_waits_after_all_has_no_objection_and_no_form(world: World) -> None:
    await objects_to_silence(world)
    explained = world.sari.last
    await world.press(world.sari, "Tunggu dulu")
    assert await rows(world, "SELECT 1 FROM objection UNION SELECT 1 FROM draft") == []
    world.sari.presses("Tetap ajukan", on=explained)
    await world.settle()
    assert await rows(world, "SELECT * FROM objection") == []


async def objects_from_menu(world: World, ground: str) -> str:
    """Object to the only request, from the menu."""
    world.sari.starts()
    await world.settle()
    await world.press(world.sari, "Ajukan keberatan")
    await world.press(world.sari, "PPID/KPU-KLT")
    return await _filled(world, ground)


async def _filled(world: World, ground: str) -> str:
    await fills_in(world, ground)
    return got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1].text


async def fills_in(world: World, ground: str) -> None:
    if "Permohonan saya" in world.sari.last.buttons:
        await world.press(world.sari, "Permohonan saya")
    await world.press(world.sari, ground)
    await world.say(world.sari, FACTS)
    await world.press(world.sari, "Kirim keberatan")


async def test_after_silence_the_ground_is_proposed_and_a_late_answer_does_not_close_it(
    staffed: World,
) -> None:
    await staffed.files(staffed.sari)  # due 8 December 2026
    await staffed.turn_to(datetime(2026, 12, 9, 9, 30, tzinfo=WIB))
    await staffed.press(staffed.sari, "Ajukan keberatan")
    assert got(staffed.sari, "c. Tidak ditanggapi: paling lambat")
    await _filled(staffed, "c. Tidak ditanggapi")
    await answers(staffed, staffed.budi, "Terlampir datanya.")
    assert [row["state"] for row in await rows(staffed, "SELECT * FROM objection")] == ["filed"]


async def test_after_the_superiors_silence_the_way_to_the_commission_is_told(
    world: World,
) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await world.turn_to(datetime(2027, 1, 11, 16, tzinfo=WIB))
    assert not got(world.sari, "Keberatan Anda belum ditanggapi")
    await world.turn_to(datetime(2027, 1, 12, 9, 30, tzinfo=WIB))
    told = got(world.sari, "Keberatan Anda belum ditanggapi")[-1].text
    assert "Komisi Informasi Provinsi Jawa Tengah. Paling lambat Jumat, 29 Januari 2027" in told


async def test_without_a_request_ground_b_asks_who_objects_and_names_nobody_in_the_group(
    staffed: World,
) -> None:
    staffed.rina.starts()
    await staffed.settle()
    await staffed.press(staffed.rina, "Ajukan keberatan")
    await staffed.press(staffed.rina, "Setuju")
    for words in ("Laporan keuangan tahun 2025", FACTS, "Penelitian skripsi"):
        await staffed.say(staffed.rina, words)
    await staffed.press(staffed.rina, "Perorangan")
    for words in ("Rina Lestari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890"):
        await staffed.say(staffed.rina, words)
    await staffed.press(staffed.rina, "Kirim keberatan")
    assert got(staffed.rina, "TANDA BUKTI PENERIMAAN KEBERATAN")
    assert "Laporan keuangan tahun 2025" in shown(staffed, "KEBERATAN").text
    for secret in ("Rina Lestari", "3310014107990001", "Pemuda 12"):
        assert not seen_by_group(staffed, secret)
    assert FACTS.encode() not in (await rows(staffed, "SELECT facts FROM objection"))[0]["facts"]
    await judges(staffed, "Menguatkan keputusan PPID", "Laporan dikirim lewat percakapan ini.")
    assert "dikuatkan" in got(staffed.rina, "TANGGAPAN ATAS KEBERATAN")[-1].text


async def test_stages_of_a_dispute_are_recorded_and_never_ahead_of_time(staffed: World) -> None:
    await answered(staffed)
    await objects(staffed, "d. Tidak sesuai")
    await taps(staffed, staffed.budi, "Catat sengketa")
    assert "masih menunggu" in staffed.budi.toast
    await judges(staffed, "Menguatkan keputusan PPID", "Pemohon melihat lampirannya di kantor.")
    await taps(staffed, staffed.budi, "Catat sengketa")
    await taps(staffed, staffed.budi, "Mediasi")
    await answers_form(staffed, staffed.budi, "24 November 2026")
    await answers_form(staffed, staffed.budi, "pukul 09.00, Semarang")
    await taps(staffed, staffed.budi, "Tanpa catatan")
    await taps(staffed, staffed.budi, "✔️ Catat")
    kept = await rows(staffed, "SELECT stage, on_date FROM dispute")
    assert kept == [{"stage": "mediation", "on_date": "2026-11-24"}]


@pytest.mark.parametrize("forged", ["object:1", "object:99", "objection:answer:1"])
async def test_another_persons_request_is_not_objected_to(world: World, forged: str) -> None:
    await answered(world)
    world.rina.starts()
    await world.settle()
    await world.press(world.rina, "Ajukan keberatan")
    await world.press(world.rina, "Setuju")
    await world.press(world.rina, "Batalkan")
    assert "Batalkan keberatan ini?" in world.rina.last.text
    await world.press(world.rina, "Ya, ")
    before = len(world.rina.chat)
    query = world.rina.last
    query.markup = {"inline_keyboard": [[{"text": "Keberatan", "callback_data": forged}]]}
    await world.press(world.rina, "Keberatan")
    assert len(world.rina.chat) == before
    assert await rows(world, "SELECT * FROM draft") == []


@pytest.mark.tampers
async def test_in_election_stages_the_window_of_the_commission_is_told_without_a_number(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE cases SET regime = 'pemilu'")
    receipt = await objects(world, "d. Tidak sesuai")
    assert "Jumat, 27 November 2026 (3 hari kerja" in receipt
    assert "14 hari kerja" not in receipt
    await judges(world, "Membatalkan", "Memberikan lampirannya juga", "26 November 2026")
    notice = got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    assert "masa tahapan pemilu dapat lebih pendek" in notice
    assert not got(world.sari, "Sengketa atas keberatan")


async def test_an_order_that_is_not_followed_is_said_and_one_that_is_falls_silent() -> None:
    async with opened() as world:
        await seat(world, Role.ATASAN)
        await answered(world)
        await objects(world, "d. Tidak sesuai")
        await judges(world, "Membatalkan", "Memberikan lampirannya juga", "27 November 2026")
        await world.turn_to(datetime(2026, 11, 27, 8, tzinfo=WIB))
        assert any("laksanakan putusan" in m.text for m in world.group.general)
        await answers(world, world.budi, "Ini lampirannya.")
        await world.turn_to(datetime(2026, 11, 30, 8, tzinfo=WIB))
        assert not any("laksanakan putusan lewat" in m.text for m in world.group.general)
