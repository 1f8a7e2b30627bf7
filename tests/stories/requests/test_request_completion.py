"""What is missing in a request, and more time for its answer."""

from datetime import datetime

import pytest

from tests.prelude import WIB, World, got, opened, rows, taps
from tests.stories.requests.acts import at, closed, extends, lists_missing


async def state(world: World) -> str:
    return str((await rows(world, "SELECT state FROM cases ORDER BY id DESC LIMIT 1"))[0]["state"])


async def test_what_is_missing_is_told_with_the_last_day(
    filed: World,
) -> None:
    await lists_missing(filed, more="Tahun data yang diminta\nSurat <kuasa>")
    [notice] = got(filed.sari, "PEMBERITAHUAN KEKURANGAN")
    assert "• Salinan identitas" in notice.text
    assert "• Tahun data yang diminta\n• Surat <kuasa>" in notice.text
    assert "Lengkapi paling lambat Jumat, 27 November 2026" in notice.text
    assert "Selasa, 8 Desember 2026" in notice.text
    assert "menunggu kelengkapan" in filed.card.text
    assert "Pelengkapan paling lambat: Jumat, 27 November 2026" in filed.card.text
    assert "Paling lambat: Selasa, 8 Desember 2026" in filed.card.text
    await filed.press(filed.sari, "Lihat permohonan ini")
    assert "Batas melengkapi Jumat, 27 November 2026." in filed.sari.last.text
    assert "Selasa, 8 Desember 2026" in filed.sari.last.text
    await filed.press(filed.sari, "Riwayat permohonan ini")
    assert "petugas meminta kelengkapan" in filed.sari.last.text


@pytest.mark.journey
async def test_what_the_citizen_sends_reaches_the_officers_and_one_says_it_is_complete(
    filed: World,
) -> None:
    await lists_missing(filed)
    await filed.say(filed.sari, "Datanya tahun 2024.")
    assert any("Pemohon melengkapi." in m.text for m in filed.group.messages)
    assert "Batas melengkapi tetap Jumat, 27 November 2026" in filed.sari.last.text
    assert await state(filed) == "to_complete"
    await taps(filed, filed.budi, "Lengkap")
    [notice] = got(filed.sari, "PERMOHONAN LENGKAP")
    assert "Selasa, 8 Desember 2026" in notice.text
    assert await state(filed) == "in_process"
    assert "Pelengkapan" not in filed.card.text


async def test_a_file_sent_to_complete_stays_private(filed: World) -> None:
    await lists_missing(filed)
    await filed.after(filed.sari.sends_photo(b"KTP", "KTP saya"))
    assert not any("photo" in message.content for message in filed.group.messages)
    assert any("Pemohon melengkapi." in m.text for m in filed.group.messages)


async def test_completing_a_part_does_not_stop_the_three_days(filed: World) -> None:
    await lists_missing(filed)
    await filed.say(filed.sari, "Sebagian dulu, ya.")
    await filed.turn_to(at(11, 30))
    await taps(filed, filed.budi, "Tidak diproses")
    assert any("periksa dulu apakah sudah lengkap" in m.text for m in filed.group.messages)
    assert await state(filed) == "to_complete"


async def test_an_officer_closes_it_after_one_question_and_the_citizen_learns_the_rights(
    world: World,
) -> None:
    await closed(world)
    [notice] = got(world.sari, "TIDAK DIPROSES")
    assert "huruf e" in notice.text
    # Thirty working days after 30 November: 24-25 December, 1 and 5 January are off.
    assert "Jumat, 15 Januari 2027" in notice.text
    assert "mengajukan permohonan baru" in notice.text
    assert "tidak diproses" in world.card.text
    assert "Tidak diproses: tidak dilengkapi pemohon." in world.card.text


async def test_a_request_completed_too_late_is_taken_up_again_with_its_old_date(
    world: World,
) -> None:
    await closed(world)
    notice = got(world.sari, "TIDAK DIPROSES")[0]
    await world.after(world.sari.replies(notice, "Maaf terlambat, datanya tahun 2024."))
    assert any("sudah dinyatakan tidak diproses" in m.text for m in world.group.messages)
    assert "dapat memprosesnya kembali" in world.sari.last.text
    await taps(world, world.budi, "Proses kembali")
    [revived] = got(world.sari, "DIPROSES KEMBALI")
    assert "Selasa, 8 Desember 2026" in revived.text
    assert await state(world) == "in_process"


async def test_a_request_taken_up_after_its_date_promises_no_day_that_has_passed(
    world: World,
) -> None:
    await closed(world)
    await world.turn_to(at(12, 10))
    await taps(world, world.budi, "Proses kembali")
    [revived] = got(world.sari, "DIPROSES KEMBALI")
    assert "8 Desember 2026 sudah lewat" in revived.text


async def test_a_new_request_that_was_looked_at_is_complete_without_a_notice(filed: World) -> None:
    await taps(filed, filed.budi, "Lengkap")
    assert await state(filed) == "in_process"
    assert got(filed.sari, "PERMOHONAN LENGKAP") == []
    await taps(filed, filed.budi, "Tindakan lain")


async def test_an_extension_counts_seven_days_from_the_old_date_and_is_told_with_reasons(
    filed: World,
) -> None:
    await extends(filed)
    notice = next(m for m in filed.sari.chat if "PERPANJANGAN" in m.text)
    assert "Kamis, 17 Desember 2026" in notice.text
    assert "arsip kecamatan" in notice.text
    assert "17 Desember 2026" in filed.card.text


async def test_an_extension_into_a_year_without_a_decree_is_marked_as_an_estimate() -> None:
    async with opened(at=datetime(2027, 12, 10, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        assert "perkiraan" not in world.card.text
        await extends(world)
        notice = next(m for m in world.sari.chat if "PERPANJANGAN" in m.text)
        assert "perkiraan" in notice.text
        assert "perkiraan" in world.card.text
