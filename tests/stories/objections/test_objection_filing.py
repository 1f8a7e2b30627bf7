"""Objections as people live them: filed, judged, ordered, silent, disputed."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, fills, got, opened, rows, shown, taps
from tests.stories.acts import answers, seen_by_group
from tests.stories.deadlines.acts import enters_a_stage
from tests.stories.filling import answers_form, hands_in
from tests.stories.objections.acts import (
    FACTS,
    answered,
    judges,
    objects,
    objects_without_a_case,
    seat,
)
from tests.stories.reminding import mentioned
from tests.stories.requests.acts import at, closed
from tests.uploads import strangers

OFFICIAL = "Sekretaris KPU Provinsi Jawa Tengah"


@pytest.fixture
async def staffed(world: World) -> World:
    """An office where Budi decides and Wati is the Atasan."""
    await seat(world, Role.ATASAN)
    return world


async def test_the_superior_overturns_and_the_request_is_answered_anew(staffed: World) -> None:
    await answered(staffed)
    receipt = await objects(staffed, "d. Tidak sesuai")
    assert "001/KEBERATAN/PPID/KPU-KLT/XI/2026" in receipt
    assert "Senin, 11 Januari 2027" in receipt
    assert "Komisi Informasi Provinsi Jawa Tengah. Waktunya 14 hari kerja" in receipt
    assert "001/KEBERATAN" in staffed.card.text
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
    await fills(world, world.wati, "> Tanggapi keberatan", "> Menguatkan keputusan PPID", "ok")
    assert not got(world.sari, "TANGGAPAN ATAS KEBERATAN")
    reasons = "Salinan yang diberikan sudah memuat seluruh lampiran yang diminta."
    await fills(world, world.wati, reasons, "> Lanjut", "> Kirim ke pemohon")
    notice = got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    assert "dikuatkan" in notice
    assert "seluruh lampiran" in notice
    assert "Waktunya 14 hari kerja sejak tanggapan ini Anda terima" in notice
    assert "tidak ada yang perlu dilaksanakan" in shown(world, "dikirim kepada pemohon").text
    assert "Senin, 14 Desember 2026" in got(world.sari, "Sengketa atas keberatan")[-1].text


async def objects_to_silence(world: World) -> None:
    """Object, on the day of the request, to its not being answered."""
    await world.files(world.sari)
    await world.talks(world.sari, "/keberatan", "> PPID/KPU-KLT")
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
    await world.after(world.sari.presses("Tetap ajukan", on=explained))
    assert await rows(world, "SELECT * FROM objection") == []


async def fills_in(world: World, ground: str) -> None:
    if "Permohonan saya" in world.sari.last.buttons:
        await world.press(world.sari, "Permohonan saya")
    await world.talks(world.sari, f"> {ground}", FACTS, "> Kirim keberatan")


async def test_without_a_request_ground_b_asks_who_objects_and_names_nobody_in_the_group(
    staffed: World,
) -> None:
    await objects_without_a_case(staffed)
    assert got(staffed.rina, "TANDA BUKTI PENERIMAAN KEBERATAN")
    assert "Laporan keuangan tahun 2025" in shown(staffed, "KEBERATAN").text
    for secret in ("Rina Lestari", "3310014107990001", "Pemuda 12"):
        assert not seen_by_group(staffed, secret)
    assert FACTS.encode() not in (await rows(staffed, "SELECT facts FROM objection"))[0]["facts"]
    await judges(staffed, "Menguatkan keputusan PPID", "Laporan dikirim lewat percakapan ini.")
    assert "dikuatkan" in got(staffed.rina, "TANGGAPAN ATAS KEBERATAN")[-1].text


@pytest.mark.tampers
async def test_in_election_stages_the_window_of_the_commission_is_told_without_a_number(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await answered(world)
    await rows(world, "UPDATE cases SET regime = 'pemilu'")
    receipt = await objects(world, "d. Tidak sesuai")
    assert "Jumat, 27 November 2026 (3 hari kerja; Perki 1/2019 Pasal 14)" in receipt
    assert "Pasal 36 ayat (2)" not in receipt
    assert "14 hari kerja" not in receipt
    await judges(world, "Membatalkan", "Memberikan lampirannya juga", "26 November 2026")
    notice = got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
    assert "masa tahapan pemilu dapat lebih pendek" in notice
    assert not got(world.sari, "Sengketa atas keberatan")


@pytest.mark.journey
async def test_other_information_gets_the_long_clock_and_the_promise_stays(world: World) -> None:
    await enters_a_stage(world)
    await objects_without_a_case(world)
    receipt = got(world.rina, "TANDA BUKTI PENERIMAAN KEBERATAN")[-1].text
    assert "Jumat, 27 November 2026 (3 hari kerja; Perki 1/2019 Pasal 14)" in receipt
    assert "hitungan pemilu" in world.group.messages[-1].text
    await taps(world, world.budi, "Bukan informasi pemilu")
    dates = await rows(world, "SELECT regime, due_on, promised_on FROM objection")
    assert dates == [{"regime": "umum", "due_on": "2027-01-11", "promised_on": "2026-11-27"}]
    told = got(world.rina, "HITUNGAN HARI KEBERATAN")[-1].text
    assert "Senin, 11 Januari 2027" in told
    assert "Jumat, 27 November 2026" in told
    await taps(world, world.budi, "Bukan informasi pemilu", earlier=True)
    assert len(got(world.rina, "HITUNGAN HARI KEBERATAN")) == 1


async def proposed(world: World) -> str:
    """Begin an objection to the only request from the menu; return the grounds that are shown."""
    await world.after(world.sari.starts())
    await world.press(world.sari, "⋯")
    await world.press(world.sari, "Ajukan keberatan")
    before = len(got(world.sari, "dapat mengajukan keberatan</b> dengan alasan"))
    await world.press(world.sari, "PPID/KPU-KLT")
    shown = [m.text for m in got(world.sari, "dengan alasan ini")][before:]
    return shown[-1] if shown else ""


@pytest.mark.journey
async def test_a_request_that_was_put_aside_gives_the_ground_until_it_is_taken_up_again(
    world: World,
) -> None:
    await closed(world)
    assert "e. Tidak dipenuhi" in await proposed(world)
    await world.press(world.sari, "Batalkan")
    assert "Batalkan keberatan atas permohonan 001/" in world.sari.last.text
    await world.press(world.sari, "Ya, ")
    await taps(world, world.budi, "Proses kembali")
    await world.turn_to(at(12, 9, 9, 30))
    grounds = await proposed(world)
    assert "e. Tidak dipenuhi" not in grounds
    assert "c. Tidak ditanggapi" in grounds


async def test_what_an_official_outside_signed_is_recorded_in_their_name_and_kept() -> None:
    async with opened(objection_superior_outside=OFFICIAL) as world:
        await answered(world)
        await objects(world, "d. Tidak sesuai")
        await taps(world, world.budi, "Tanggapi keberatan", "Membatalkan")
        await answers_form(world, world.budi, "Memberikan salinan lengkap dengan lampirannya")
        await answers_form(world, world.budi, "8 Desember 2026")
        assert f"{OFFICIAL} (di luar kantor)" in shown(world, "KEBERATAN").text
        await hands_in(world, world.budi, "perintah.pdf", strangers.pdf())
        await taps(world, world.budi, "Lanjut", "Kirim ke pemohon")
        assert "dibatalkan" in got(world.sari, "TANGGAPAN ATAS KEBERATAN")[-1].text
        [event] = await rows(world, "SELECT * FROM event WHERE name = 'objection-answered'")
        assert OFFICIAL not in event["facts"]
        assert event["written"]
        [kept] = await rows(world, "SELECT about FROM kept_file")
        assert kept["about"] == "objection_answer"
