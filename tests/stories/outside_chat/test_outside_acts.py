"""An answer given outside the chat, the hand-over, and one tap on how it was."""

from datetime import datetime

import pytest

from tests.stories.acts import answers, got, rows, shown
from tests.stories.filling import taps
from tests.stories.outside_chat.acts import (
    begins_act,
    is_received,
    proves_act,
    records_answer,
    writes_below,
)
from tests.world import WIB, World


async def hands_over(world: World, when: str) -> None:
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Catat penyerahan")
    await taps(world, world.budi, "Di loket")
    await writes_below(world, when)
    await writes_below(world, "Tanda terima nomor 12")
    await taps(world, world.budi, "Catat penyerahan")


async def test_an_answer_by_post_stops_the_clock_when_it_was_given(world: World) -> None:
    await world.files(world.sari)  # Tuesday 24 November 2026, 10.00; due 8 December
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await records_answer(world, when="25/11/2026 14.30")
    notice = got(world.sari, "DISAMPAIKAN DI LUAR PERCAKAPAN INI")[-1]
    assert "lewat pos.\nDisampaikan: Rabu, 25 November 2026 14.30 WIB" in notice.text
    assert "dicatat Jumat, 27 November 2026" in notice.text
    await is_received(world, "26/11/2026 08.00")
    rights = got(world.sari, "Hak Anda")[-1]
    assert "Pasal 5 ayat (2)" in rights.text
    # The 30th working day: 24, 25 December, 1 and 5 January are days off.
    assert "13 Januari 2027" in rights.text
    assert "Dijawab: Rabu, 25 November 2026 14.30 WIB" in world.card.text
    assert "tepat waktu" in shown(world, "Dicatat dari luar obrolan").text
    [event] = await rows(world, "SELECT * FROM event WHERE name = 'answered-elsewhere'")
    assert event["happened_at"].startswith("2026-11-25T07:30")
    assert event["recorded_at"] > "2026-11-27T02"


async def test_the_story_says_that_it_was_recorded_later(world: World) -> None:
    await world.files(world.sari)
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await records_answer(world, when="25/11/2026 14.30")
    await world.press(world.sari, "Menu")
    await world.press(world.sari, "Permohonan saya")
    await world.press(world.sari, "001/PPID")
    line = next(x for x in world.sari.last.text.split("\n") if "di luar percakapan" in x)
    assert "25 November 2026 14.30" in line
    assert "dicatat belakangan, Jumat, 27 November 2026" in line


@pytest.mark.parametrize(
    ("when", "refusal"),
    [
        ("25/11/2026 10.30", "belum tiba"),
        ("24/11/2026 09.59", "sebelum permohonan diterima"),
        ("23/11/2026", "sebelum permohonan diterima"),
    ],
)
async def test_a_time_that_cannot_be_is_refused_and_nothing_changes(
    world: World, when: str, refusal: str
) -> None:
    await world.files(world.sari)
    await records_answer(world, when=when)
    assert refusal in world.budi.toast
    assert not got(world.sari, "DI LUAR PERCAKAPAN")
    assert await rows(world, "SELECT * FROM event WHERE name = 'answered-elsewhere'") == []
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["received"]


async def test_the_citizen_says_once_that_it_has_not_arrived_and_the_desk_is_alarmed(
    world: World,
) -> None:
    await world.files(world.sari)
    await records_answer(world, when="24/11/2026")
    await world.press(world.sari, "Saya belum menerimanya")
    assert "belum Anda terima" in got(world.sari, "Kami catat")[-1].text
    assert "belum menerima" in shown(world, "Periksa buktinya").text
    await world.press(world.sari, "Saya belum menerimanya")
    assert "sudah tercatat" in world.sari.toast
    assert len(await rows(world, "SELECT * FROM event WHERE name = 'not-received'")) == 1


@pytest.mark.journey
async def test_after_a_failed_delivery_the_alarm_names_the_days_left_and_the_way(
    world: World,
) -> None:
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await world.settle()
    await world.answers_officially(world.budi)
    alarm = shown(world, "Jawaban resmi tidak sampai")
    assert "8 Desember 2026, tinggal 10 hari kerja" in alarm.text
    assert "catat di pesan 📮" in alarm.text
    await taps(world, world.budi, "Sudah, baru saja")
    assert "Dijawab" in world.card.text


async def test_a_refusal_by_letter_is_first_decided_here(world: World) -> None:
    await world.files(world.sari)
    await begins_act(world, "Jawaban resmi")
    await taps(world, world.budi, "Pos")
    await writes_below(world, "24/11/2026")
    offered = " ".join(world.budi.last.buttons)
    assert "Tidak dikuasai" in offered
    assert "Ditolak" not in offered
    assert "sebagian" not in offered
    assert "catat dulu" in world.budi.last.text


async def tells_what_is_missing(world: World, when: str) -> None:
    await begins_act(world, "Pemberitahuan kekurangan")
    await taps(world, world.budi, "Surel")
    await writes_below(world, when)
    await writes_below(world, "Salinan KTP")
    await proves_act(world)


@pytest.mark.journey
async def test_a_list_sent_by_e_mail_counts_the_days_from_then(world: World) -> None:
    await world.files(world.sari)
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await tells_what_is_missing(world, "25/11/2026 09.00")
    # The third working day after the 25th, not after the 27th.
    assert (
        "Lengkapi paling lambat Senin, 30 November 2026" in got(world.sari, "Salinan KTP")[0].text
    )
    assert "perlu dilengkapi" in world.card.text
    [event] = await rows(world, "SELECT * FROM event WHERE name = 'deficiencies-listed'")
    assert event["happened_at"].startswith("2026-11-25T02:00")
    await world.press(world.sari, "Saya belum menerimanya")
    assert "kekurangan" in shown(world, "belum menerima").text


async def test_a_notice_of_not_processing_counts_the_right_to_object_from_then(
    world: World,
) -> None:
    await world.files(world.sari)
    await tells_what_is_missing(world, "24/11/2026")  # to be completed by Friday the 27th
    await world.turn_to(datetime(2026, 12, 2, 9, tzinfo=WIB))
    for when, outcome in (("27/11/2026", "to_complete"), ("30/11/2026", "not_processed")):
        await begins_act(world, "Pemberitahuan tidak diproses")
        await taps(world, world.budi, "Pos")
        await writes_below(world, when)
        await proves_act(world)
        assert await rows(world, "SELECT state FROM cases") == [{"state": outcome}]
        if outcome == "to_complete":  # refused: what was filled in stays until it is cancelled
            await taps(world, world.budi, "Batalkan")
    assert "15 Januari 2027" in got(world.sari, "PERMOHONAN TIDAK DIPROSES")[-1].text


async def extends(world: World, *, letter_on: str, told: str) -> None:
    await begins_act(world, "Pemberitahuan perpanjangan")
    await taps(world, world.budi, "Pos")
    await writes_below(world, told)
    await taps(world, world.budi, "Alasan lain")
    await writes_below(world, "Dokumen masih dihimpun dari 26 kecamatan.")
    await writes_below(world, letter_on)
    await proves_act(world)


async def test_an_extension_recorded_late_counts_only_if_its_letter_went_out_in_time(
    world: World,
) -> None:
    await world.files(world.sari)  # due on 8 December
    await world.turn_to(datetime(2026, 12, 10, 9, tzinfo=WIB))
    await extends(world, letter_on="09/12/2026", told="09/12/2026")
    assert "Sesudah hari terakhir" in world.budi.toast
    assert await rows(world, "SELECT extended_at, due_on FROM cases") == [
        {"extended_at": None, "due_on": "2026-12-08"}
    ]
    await taps(world, world.budi, "Batalkan")
    await extends(world, letter_on="07/12/2026", told="08/12/2026 15.00")
    # Seven working days after the 8th.
    assert "17 Desember 2026" in got(world.sari, "PERPANJANGAN WAKTU")[-1].text
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Dilakukan di luar obrolan")
    assert "Pemberitahuan perpanjangan" not in world.group.last.buttons


@pytest.mark.journey
async def test_on_the_last_day_one_button_asks_whether_it_was_answered_outside(
    world: World,
) -> None:
    await world.files(world.sari)
    await taps(world, world.budi, "Saya tangani")
    await world.turn_to(datetime(2026, 12, 8, 12, 1, tzinfo=WIB))
    await taps(world, world.wati, "Sudah dijawab di luar? 001")
    assert "petugas" in world.wati.toast
    await taps(world, world.budi, "Sudah dijawab di luar? 001")
    await taps(world, world.budi, "Pos")
    await writes_below(world, "08/12/2026 10.00")
    await taps(world, world.budi, "Diterima seluruhnya")
    await proves_act(world)
    assert "tepat waktu" in shown(world, "Dicatat dari luar obrolan").text
    await taps(world, world.budi, "Sudah dijawab di luar? 001")
    assert "001" in world.budi.toast
    assert len(await rows(world, "SELECT 1 FROM event WHERE name = 'answered-elsewhere'")) == 1


@pytest.mark.journey
async def test_a_hand_over_is_recorded_and_one_tap_is_asked_for_once(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    await hands_over(world, "24/11/2026")
    assert "penyerahan" in world.card.text
    await world.press(world.sari, "4 ⭐")
    assert "4 dari 5" in shown(world, "menilai pelayanan").text
    world.sari.replies(world.sari.last, "Cepat, tetapi jalannya berlubang.")
    await world.settle()
    assert "jalannya berlubang" in shown(world, "menulis tentang pelayanan").text
    await world.press(world.sari, "1 ⭐")
    assert "sudah tercatat" in world.sari.toast
    await taps(world, world.budi, "Selesai")
    assert len(got(world.sari, "Bagaimana pelayanan kami")) == 1
    kept = await rows(world, "SELECT score, words FROM satisfaction")
    assert [row["score"] for row in kept] == [4]
    words = world.desk.database.vault.open("satisfaction.words", 1, kept[0]["words"])
    assert words == "Cepat, tetapi jalannya berlubang."


async def test_a_finished_case_asks_for_a_rating_too_and_a_poor_one_names_the_right_to_object(
    world: World,
) -> None:
    await world.files(world.sari)
    await world.answers_officially(world.budi)
    await taps(world, world.budi, "Selesai")
    assert len(got(world.sari, "Bagaimana pelayanan kami")) == 1
    await world.press(world.sari, "2 ⭐")
    assert "Paling lambat" in world.sari.last.text
    await world.press(world.sari, "Ajukan keberatan")
    assert "Apa alasan keberatan" in world.sari.last.text
