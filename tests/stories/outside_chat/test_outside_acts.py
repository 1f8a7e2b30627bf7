"""What was done outside the chat is recorded, and what no way delivers."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Person, World, fills, got, rows, shown, taps
from tests.stories.acts import answers
from tests.stories.filling import hands_in
from tests.stories.outside_chat.acts import (
    EVIDENCE,
    REASON,
    begins_act,
    is_received,
    proves_act,
    records_answer,
)
from tests.stories.submissions.drafting import MINE, staffed
from tests.uploads.strangers import pdf


async def hands_over(world: World, when: str) -> None:
    await taps(world, world.budi, "Tindakan lain", "Catat penyerahan", "Di loket")
    await fills(world, world.budi, when, "Tanda terima nomor 12", "> Catat penyerahan")


async def test_an_answer_by_post_stops_the_clock_when_it_was_given(filed: World) -> None:
    await filed.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await records_answer(filed, when="25/11/2026 14.30")
    notice = got(filed.sari, "DISAMPAIKAN DI LUAR PERCAKAPAN INI")[-1]
    assert "lewat pos.\nDisampaikan: Rabu, 25 November 2026 14.30 WIB" in notice.text
    assert "dicatat Jumat, 27 November 2026" in notice.text
    await filed.say(filed.sari, "/daftar")
    await filed.press(filed.sari, "001/PPID", "Riwayat")
    line = next(x for x in filed.sari.last.text.split("\n") if "di luar percakapan" in x)
    assert "25 November 2026 14.30" in line
    assert "dicatat belakangan, Jumat, 27 November 2026" in line
    await is_received(filed, "26/11/2026 08.00")
    rights = got(filed.sari, "Hak Anda")[-1]
    assert "Pasal 5 ayat (2)" in rights.text
    # The 30th working day: 24, 25 December, 1 and 5 January are days off.
    assert "13 Januari 2027" in rights.text
    assert "Dijawab: Rabu, 25 November 2026 14.30 WIB" in filed.card.text
    assert "tepat waktu" in shown(filed, "Dicatat dari luar obrolan").text
    [event] = await rows(filed, "SELECT * FROM event WHERE name = 'answered-elsewhere'")
    assert event["happened_at"].startswith("2026-11-25T07:30")
    assert event["recorded_at"] > "2026-11-27T02"


async def test_a_time_that_cannot_be_is_refused_and_nothing_changes(filed: World) -> None:
    await records_answer(filed, when="24/11/2026 09.59")
    assert "sebelum permohonan diterima" in filed.budi.toast
    assert not got(filed.sari, "DI LUAR PERCAKAPAN")
    assert await rows(filed, "SELECT * FROM event WHERE name = 'answered-elsewhere'") == []
    assert [row["state"] for row in await rows(filed, "SELECT state FROM cases")] == ["received"]


async def test_the_citizen_says_once_that_it_has_not_arrived_and_the_desk_is_alarmed(
    filed: World,
) -> None:
    await records_answer(filed, when="24/11/2026")
    await filed.press(filed.sari, "Saya belum menerimanya")
    assert "belum Anda terima" in got(filed.sari, "Kami catat")[-1].text
    assert "belum menerima" in shown(filed, "Periksa buktinya").text
    await filed.press(filed.sari, "Saya belum menerimanya")
    assert "sudah tercatat" in filed.sari.toast
    assert len(await rows(filed, "SELECT * FROM event WHERE name = 'not-received'")) == 1


@pytest.mark.journey
async def test_after_a_failed_delivery_the_alarm_names_the_days_left_and_the_way(
    filed: World,
) -> None:
    filed.sari.blocks_the_bot()
    await filed.settle()
    await filed.answers_officially(filed.budi)
    alarm = shown(filed, "Jawaban resmi tidak sampai")
    assert "8 Desember 2026, tinggal 10 hari kerja" in alarm.text
    assert "catat di pesan 📮" in alarm.text
    await taps(filed, filed.budi, "Sudah, baru saja")
    assert "Dijawab" in filed.card.text


async def test_a_refusal_by_letter_is_first_decided_here(filed: World) -> None:
    await begins_act(filed, "Jawaban resmi")
    await fills(filed, filed.budi, "> Pos", "24/11/2026")
    offered = " ".join(filed.budi.last.buttons)
    assert "Tidak dikuasai" in offered
    assert "Ditolak" not in offered
    assert "sebagian" not in offered
    assert "catat dulu" in filed.budi.last.text


async def tells_what_is_missing(world: World, when: str) -> None:
    await begins_act(world, "Pemberitahuan kekurangan")
    await fills(world, world.budi, "> Surel", when, "Salinan KTP")
    await proves_act(world)


@pytest.mark.journey
async def test_a_list_sent_by_e_mail_counts_the_days_from_then(filed: World) -> None:
    await filed.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await tells_what_is_missing(filed, "25/11/2026 09.00")
    # The third working day after the 25th, not after the 27th.
    assert (
        "Lengkapi paling lambat Senin, 30 November 2026" in got(filed.sari, "Salinan KTP")[0].text
    )
    assert "menunggu kelengkapan" in filed.card.text
    [event] = await rows(filed, "SELECT * FROM event WHERE name = 'deficiencies-listed'")
    assert event["happened_at"].startswith("2026-11-25T02:00")
    await filed.press(filed.sari, "Saya belum menerimanya")
    assert "kekurangan" in shown(filed, "belum menerima").text


async def test_a_notice_of_not_processing_counts_the_right_to_object_from_then(
    filed: World,
) -> None:
    await tells_what_is_missing(filed, "24/11/2026")  # to be completed by Friday the 27th
    await filed.turn_to(datetime(2026, 12, 2, 9, tzinfo=WIB))
    for when, outcome in (("27/11/2026", "to_complete"), ("30/11/2026", "not_processed")):
        await begins_act(filed, "Pemberitahuan tidak diproses")
        await fills(filed, filed.budi, "> Pos", when)
        await proves_act(filed)
        assert await rows(filed, "SELECT state FROM cases") == [{"state": outcome}]
        if outcome == "to_complete":  # refused: what was filled in stays until it is cancelled
            await taps(filed, filed.budi, "Batalkan")
    assert "15 Januari 2027" in got(filed.sari, "PERMOHONAN TIDAK DIPROSES")[-1].text


async def says_extended(world: World, officer: Person, *, letter_on: str, told: str) -> None:
    await taps(world, officer, "Tindakan lain", "Dilakukan di luar obrolan", "perpanjangan")
    await fills(world, officer, "> Pos", told, "> Alasan lain")
    await fills(world, officer, "Dokumen masih dihimpun dari 26 kecamatan.", letter_on)
    await fills(world, officer, EVIDENCE, REASON, "> Catat")


async def sends_proof(world: World, officer: Person, slip: bytes) -> None:
    await hands_in(world, officer, "surat.pdf", pdf())
    await hands_in(world, officer, "resi.pdf", slip)
    await taps(world, officer, "Lanjut")


@pytest.mark.journey
async def test_an_extension_recorded_late_counts_once_letter_and_slip_were_seen(
    filed: World,
) -> None:
    joko, siti = await staffed(filed)
    await filed.turn_to(datetime(2026, 12, 10, 9, tzinfo=WIB))
    await says_extended(filed, joko, letter_on="09/12/2026", told="09/12/2026")
    assert "Sesudah hari terakhir" in joko.toast
    await taps(filed, joko, "Batalkan")
    await says_extended(filed, joko, letter_on="07/12/2026", told="08/12/2026 15.00")
    assert "batas semula tetap berlaku" in shown(filed, "Untuk PPID").text
    await taps(filed, joko, "Surat dan resinya", "Siti")
    await sends_proof(filed, joko, b"%PDF")
    assert "resi.pdf tidak dapat dibuka" in shown(filed, "tidak dapat dibuka").text
    await taps(filed, joko, "Kirim pindaian lagi")
    await sends_proof(filed, joko, pdf(pages=2))
    assert await rows(filed, "SELECT extended_at, due_on FROM cases") == [
        {"extended_at": None, "due_on": "2026-12-08"}
    ]
    await taps(filed, siti, MINE)
    # Seven working days after the 8th.
    assert "17 Desember 2026" in got(filed.sari, "PERPANJANGAN WAKTU")[-1].text
    await taps(filed, joko, "Tindakan lain", "Dilakukan di luar obrolan")
    assert "Pemberitahuan perpanjangan" not in filed.group.last.buttons


@pytest.mark.journey
async def test_on_the_last_day_one_button_asks_whether_it_was_answered_outside(
    filed: World,
) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await filed.turn_to(datetime(2026, 12, 8, 12, 1, tzinfo=WIB))
    await taps(filed, filed.wati, "Sudah dijawab di luar? 001")
    assert "petugas" in filed.wati.toast
    await taps(filed, filed.budi, "Sudah dijawab di luar? 001", "Pos")
    await fills(filed, filed.budi, "08/12/2026 10.00", "> Dikabulkan seluruhnya")
    await proves_act(filed)
    assert "tepat waktu" in shown(filed, "Dicatat dari luar obrolan").text
    await taps(filed, filed.budi, "Sudah dijawab di luar? 001")
    assert "001" in filed.budi.toast
    assert len(await rows(filed, "SELECT 1 FROM event WHERE name = 'answered-elsewhere'")) == 1


@pytest.mark.journey
async def test_a_hand_over_is_recorded_and_one_tap_is_asked_for_once(filed: World) -> None:
    await answers(filed, filed.budi, "Terlampir datanya.")
    await hands_over(filed, "24/11/2026")
    assert "penyerahan" in filed.card.text
    await filed.press(filed.sari, "4 ⭐")
    assert "4 dari 5" in shown(filed, "menilai pelayanan").text
    await filed.after(filed.sari.replies(filed.sari.last, "Cepat, tetapi jalannya berlubang."))
    assert "jalannya berlubang" in shown(filed, "menulis tentang pelayanan").text
    await filed.press(filed.sari, "1 ⭐")
    assert "sudah tercatat" in filed.sari.toast
    await taps(filed, filed.budi, "Selesai")
    assert len(got(filed.sari, "Bagaimana pelayanan kami")) == 1
    kept = await rows(filed, "SELECT score, words FROM satisfaction")
    assert [row["score"] for row in kept] == [4]
    words = filed.desk.database.vault.open("satisfaction.words", 1, kept[0]["words"])
    assert words == "Cepat, tetapi jalannya berlubang."


async def test_a_finished_case_asks_for_a_rating_too_and_a_poor_one_names_the_right_to_object(
    filed: World,
) -> None:
    await filed.answers_officially(filed.budi)
    await taps(filed, filed.budi, "Selesai")
    assert len(got(filed.sari, "Bagaimana pelayanan kami")) == 1
    await filed.press(filed.sari, "2 ⭐")
    assert "paling lambat" in filed.sari.last.text
    await filed.press(filed.sari, "Ajukan keberatan")
    assert "Apa alasan keberatan" in filed.sari.last.text


@pytest.mark.journey
async def test_an_answer_that_nothing_delivers_lies_ready_until_they_write_again(
    filed: World,
) -> None:
    filed.sari.blocks_the_bot()
    await answers(filed, filed.budi, "Terlampir datanya.")
    for way, on, why in (
        ("Telepon", "25/11/2026", "Nomornya tidak aktif."),
        ("Pos", "27/11/2026", "Kembali: pindah alamat."),
    ):
        filed.clock.turn_to(datetime(2026, 11, 27, 10, tzinfo=WIB))
        await fills(filed, filed.budi, "> Sudah dicoba, tidak sampai", f"> {way}", on, why)
        await taps(filed, filed.budi, "Catat")
    await taps(filed, filed.budi, "Tidak dapat disampaikan")
    assert "Kembali: pindah alamat." in shown(filed, "Yang sudah dicoba").text
    await taps(filed, filed.budi, "Ya, buat berita acara")
    assert "dihitung disampaikan Selasa, 24 November 2026" in shown(filed, "Jawaban resmi").text
    assert any(m.file for m in filed.group.messages if "Berita Acara" in m.text)
    assert "Tidak dapat disampaikan" in filed.card.text
    [case] = await rows(filed, "SELECT state FROM cases")
    assert case["state"] == "answered"

    await filed.turn_to(datetime(2026, 12, 14, 10, tzinfo=WIB))
    filed.sari.unblocks_the_bot()
    await filed.settle()
    assert len(got(filed.sari, "Terlampir datanya.")) == 1
    assert "29 Januari 2027" in got(filed.sari, "Akhir jawaban resmi")[0].text
