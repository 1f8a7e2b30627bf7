from datetime import date

import pytest

from tests.stories.acts import got, rows
from tests.stories.filling import taps
from tests.stories.requests.acts import at, closed, lists_missing
from tests.world import World, opened


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


@pytest.mark.parametrize(
    ("noticed", "until", "late"),
    [
        (date(2026, 11, 24), "27 November 2026", False),
        (date(2026, 11, 27), "2 Desember 2026", False),  # the third working day
        (date(2026, 11, 30), "3 Desember 2026", True),
        (date(2026, 12, 4), "9 Desember 2026", True),  # beyond the answer's own date
    ],
)
async def test_the_last_day_is_three_working_days_after_the_notice_and_the_answer_stays_due(
    noticed: date, until: str, late: bool
) -> None:
    async with opened() as world:
        await world.files(world.sari)
        if noticed > date(2026, 11, 24):
            await world.turn_to(at(noticed.month, noticed.day))
        await lists_missing(world)
        [notice] = got(world.sari, "PEMBERITAHUAN KEKURANGAN")
        assert f"{until}</b>" in notice.text or until in notice.text.split("(3 hari kerja)")[0]
        assert "8 Desember 2026" in notice.text
        flagged = [m for m in world.group.messages if "lewat 3 hari kerja" in m.text]
        assert bool(flagged) is late


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


async def test_several_messages_in_a_row_are_announced_once(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    for words in ("Datanya tahun 2024.", "Untuk kecamatan Wedi.", "Itu saja."):
        await world.say(world.sari, words)
    assert len([m for m in world.group.messages if "Pemohon melengkapi." in m.text]) == 1


async def test_completing_a_part_does_not_stop_the_three_days(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, "Sebagian dulu, ya.")
    await world.turn_to(at(11, 30))
    await taps(world, world.budi, "Tidak diproses")
    assert any("periksa dulu apakah sudah lengkap" in m.text for m in world.group.messages)
    assert await state(world) == "to_complete"


async def test_before_the_last_day_is_over_nobody_can_close_the_request(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.turn_to(at(11, 27, 16, 59))
    await taps(world, world.budi, "Tidak diproses")
    assert "masih dapat melengkapi sampai Jumat, 27 November 2026" in world.budi.toast
    assert not any("Nyatakan permohonan" in m.text for m in world.group.messages)
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


async def test_a_no_to_the_question_changes_nothing(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.turn_to(at(11, 30))
    await taps(world, world.budi, "Tidak diproses")
    await taps(world, world.budi, "Tidak jadi")
    assert "tetap menunggu kelengkapan" in world.budi.toast
    assert await state(world) == "to_complete"


async def test_nothing_is_closed_by_time_alone(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.turn_to(at(12, 4))
    assert await state(world) == "to_complete"
    assert got(world.sari, "TIDAK DIPROSES") == []


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


async def test_after_being_taken_up_again_the_answer_is_reminded_of(world: World) -> None:
    await closed(world)
    await world.turn_to(at(12, 1, 8))
    await taps(world, world.budi, "Proses kembali")
    await world.turn_to(at(12, 8, 8))
    assert any("HARI INI" in message.text for message in world.group.general)


async def test_a_request_taken_up_after_its_date_promises_no_day_that_has_passed(
    world: World,
) -> None:
    await closed(world)
    await world.turn_to(at(12, 10))
    await taps(world, world.budi, "Proses kembali")
    [revived] = got(world.sari, "DIPROSES KEMBALI")
    assert "8 Desember 2026 sudah lewat" in revived.text


async def test_a_request_that_was_closed_is_not_reminded_of_as_unanswered(world: World) -> None:
    await closed(world)
    await world.turn_to(at(12, 8, 8))
    await world.turn_to(at(12, 9, 9))
    assert not any("HARI INI" in message.text for message in world.group.general)
    assert got(world.sari, "Batas waktu sudah lewat") == []


async def test_what_is_asked_for_already_is_not_asked_for_twice(world: World) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Waktu dan kelengkapan")
    menu = world.group.messages[-1]
    await lists_missing(world)
    assert not any("Minta kelengkapan" in label for label in menu.buttons)
    world.budi.in_(world.group).presses("Minta kelengkapan", on=menu, earlier=True)
    await world.settle()
    assert "tidak dapat diminta lagi" in world.budi.toast
    assert len(got(world.sari, "PEMBERITAHUAN KEKURANGAN")) == 1


async def test_a_second_list_may_follow_once_the_first_is_settled(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await taps(world, world.budi, "Lengkap")
    await world.turn_to(at(11, 26))
    await lists_missing(world)
    assert len(got(world.sari, "PEMBERITAHUAN KEKURANGAN")) == 2
    assert "Selasa, 1 Desember 2026" in world.card.text


@pytest.mark.parametrize("label", ["Lengkap", "Tidak diproses"])
async def test_a_mere_member_can_judge_nothing(world: World, label: str) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.turn_to(at(11, 30))
    await taps(world, world.wati, label)
    assert "petugas" in world.wati.toast
    assert await state(world) == "to_complete"


async def test_an_answer_may_come_while_something_is_missing(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.answers_officially(world.budi)
    assert await state(world) == "answered"
    await world.turn_to(at(11, 27, 9))
    assert not any("elengkapi" in m.text for m in got(world.sari, "paling lambat")[2:])


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


async def test_the_desk_is_reminded_to_look_and_only_while_nobody_did() -> None:
    async with opened() as world:
        await world.files(world.sari)
        waiting = "SELECT key FROM reminder WHERE kind = 'completeness' AND state = 'waiting'"
        assert len(await rows(world, waiting)) == 3
        await taps(world, world.budi, "Lengkap")
        assert await rows(world, waiting) == []


async def test_a_button_that_was_overtaken_says_so_and_changes_nothing(world: World) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, "Datanya tahun 2024.")
    arrived = next(m for m in world.group.messages if "Pemohon melengkapi." in m.text)
    world.budi.in_(world.group).presses("Lengkap", on=arrived)
    await world.settle()
    assert arrived.buttons == []
    world.budi.in_(world.group).presses("Lengkap", on=arrived, earlier=True)
    await world.settle()
    assert "tidak sedang menunggu kelengkapan" in world.budi.toast
    assert len(got(world.sari, "PERMOHONAN LENGKAP")) == 1


async def test_a_request_withdrawn_while_it_waits_can_be_neither_completed_nor_closed(
    world: World,
) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    await world.say(world.sari, "Datanya tahun 2024.")
    arrived = next(m for m in world.group.messages if "Pemohon melengkapi." in m.text)
    await world.press(world.sari, "Lihat permohonan ini")
    await world.press(world.sari, "Cabut permohonan")
    await world.press(world.sari, "Ya, cabut")
    world.budi.in_(world.group).presses("Lengkap", on=arrived, earlier=True)
    await world.settle()
    assert "tidak sedang menunggu kelengkapan" in world.budi.toast
    assert await state(world) == "withdrawn"


async def test_the_citizen_is_reminded_to_complete_and_the_desk_asked_when_time_has_run_out(
    world: World,
) -> None:
    await world.files(world.sari)
    await lists_missing(world)
    before = len(world.sari.chat)
    await world.turn_to(at(11, 25, 9))
    assert any("Jumat, 27 November 2026" in m.text for m in world.sari.chat[before:])
    await world.turn_to(at(11, 27, 9))
    await world.turn_to(at(11, 30, 8))
    assert any("001/PPID" in m.text for m in world.group.general)
