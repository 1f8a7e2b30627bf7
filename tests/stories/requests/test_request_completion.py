import pytest

from tests.stories.acts import got, rows
from tests.stories.filling import taps
from tests.stories.requests.acts import at, closed, lists_missing
from tests.world import World


async def state(world: World) -> str:
    return str((await rows(world, "SELECT state FROM cases ORDER BY id DESC LIMIT 1"))[0]["state"])


async def test_what_is_missing_is_told_with_the_last_day(
    world: World,
) -> None:
    await world.files(world.sari)  # Tuesday 24 November
    await lists_missing(world, more="Tahun data yang diminta\nSurat <kuasa>")
    [notice] = got(world.sari, "PEMBERITAHUAN KEKURANGAN")
    assert "• Salinan identitas" in notice.text
    assert "• Tahun data yang diminta\n• Surat <kuasa>" in notice.text
    assert "Lengkapi paling lambat Jumat, 27 November 2026" in notice.text
    assert "Selasa, 8 Desember 2026" in notice.text
    assert "perlu dilengkapi" in world.card.text
    assert "Pelengkapan paling lambat: Jumat, 27 November 2026" in world.card.text
    assert "Paling lambat: Selasa, 8 Desember 2026" in world.card.text


async def test_a_long_list_reaches_a_foreign_reader_whole(world: World) -> None:
    await world.files(world.sari)
    await world.say(world.sari, "/bahasa")
    await world.press(world.sari, "English")
    thing = "dokumen yang masih harus dilampirkan pada permohonan ini, " * 3
    await lists_missing(world, more="\n".join(f"{thing}{number}" for number in range(12)))
    assert len(got(world.sari, "PEMBERITAHUAN KEKURANGAN")) == 1
    [english] = got(world.sari, "NOTICE OF WHAT IS MISSING")
    assert english.text.count("•") == 13


@pytest.mark.journey
async def test_what_the_citizen_sends_reaches_the_officers_and_one_says_it_is_complete(
    world: World,
) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, "Datanya tahun 2024.")
    assert any("Pemohon melengkapi." in m.text for m in world.group.messages)
    assert "Batas melengkapi tetap Jumat, 27 November 2026" in world.sari.last.text
    assert await state(world) == "to_complete"
    await taps(world, world.budi, "Lengkap")
    [notice] = got(world.sari, "PERMOHONAN LENGKAP")
    assert "Selasa, 8 Desember 2026" in notice.text
    assert await state(world) == "in_process"
    assert "Pelengkapan" not in world.card.text


async def test_a_file_sent_to_complete_stays_private(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    world.sari.sends_photo(b"KTP", "KTP saya")
    await world.settle()
    assert not any("photo" in message.content for message in world.group.messages)
    assert any("Pemohon melengkapi." in m.text for m in world.group.messages)


async def test_completing_a_part_does_not_stop_the_three_days(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, "Sebagian dulu, ya.")
    await world.turn_to(at(11, 30))
    await taps(world, world.budi, "Tidak diproses")
    assert any("periksa dulu apakah sudah lengkap" in m.text for m in world.group.messages)
    assert await state(world) == "to_complete"


async def test_an_officer_closes_it_after_one_question_and_the_citizen_learns_the_rights(
    world: World,
) -> None:
    await closed(world)
    [notice] = got(world.sari, "TIDAK DIPROSES")
    assert "huruf e" in notice.text
    # Thirty working days after 30 November: 24-25 December, 1 and 5 January are off.
    assert "Jumat, 15 Januari 2027" in notice.text
    assert "mengajukan permohonan baru" in notice.text
    assert "tidak dapat diproses" in world.card.text
    assert "Tidak diproses: tidak dilengkapi pemohon." in world.card.text


async def test_a_request_completed_too_late_is_taken_up_again_with_its_old_date(
    world: World,
) -> None:
    await closed(world)
    notice = got(world.sari, "TIDAK DIPROSES")[0]
    world.sari.replies(notice, "Maaf terlambat, datanya tahun 2024.")
    await world.settle()
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


async def test_a_second_list_may_follow_once_the_first_is_settled(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await taps(world, world.budi, "Lengkap")
    await world.turn_to(at(11, 26))
    await lists_missing(world)
    assert len(got(world.sari, "PEMBERITAHUAN KEKURANGAN")) == 2
    assert "Selasa, 1 Desember 2026" in world.card.text


async def test_the_citizen_sees_the_dates_and_the_story(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.press(world.sari, "Lihat permohonan ini")
    assert "Batas melengkapi Jumat, 27 November 2026." in world.sari.last.text
    assert "petugas meminta kelengkapan" in world.sari.last.text
    assert "Selasa, 8 Desember 2026" in world.sari.last.text


async def test_a_new_request_that_was_looked_at_is_complete_without_a_notice(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Lengkap")
    assert await state(world) == "in_process"
    assert got(world.sari, "PERMOHONAN LENGKAP") == []
    await taps(world, world.budi, "Tindakan lain")
