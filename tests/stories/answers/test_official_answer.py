"""The official answer: collected, seen, sent once, and only then the clock stops."""

from datetime import datetime, timedelta

from bot.sandbox import SandboxMessage
from bot.sandbox.people.speaker import Place
from tests.stories.acts import (
    answers,
    files_and_writes,
    got,
    replies,
    rows,
    shares_offices,
    shown,
    writes,
)
from tests.world import WIB, World


async def case_state(world: World) -> str:
    return str((await rows(world, "SELECT state FROM cases"))[-1]["state"])


def preview(world: World) -> SandboxMessage:
    return shown(world, "Pratinjau jawaban resmi")


async def test_everything_written_until_ready_is_the_answer(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    first = await writes(either, either.budi, "Jumlahnya 4.211.")
    place: Place = {"topic": first.topic}
    file = either.budi.in_(either.group).sends_document("dpt.xlsx", b"PK", "Rincian", **place)
    await either.hold_passes()
    assert first.reactions == ["✍"]
    assert file.reactions == ["✍"]
    assert got(either.sari, "4.211") == []

    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "2 pesan, 1 di antaranya berkas" in preview(either).text
    assert "dpt.xlsx" in preview(either).text
    assert await case_state(either) == "received"
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert await case_state(either) == "answered"
    sent = [m for m in either.sari.chat if m.from_bot][-5:]
    assert [m.text.split("\n")[0] for m in sent] == [
        "JAWABAN RESMI",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Dokumen: Pemberitahuan Tertulis.",
        "Akhir jawaban resmi atas permohonan 001/PPID/KPU-KLT/XI/2026.",
    ]
    assert sent[2].media == "document"
    assert "Dijawab:" in either.card.text


async def test_the_answer_names_the_last_day_of_objection_and_the_duty(either: World) -> None:
    await either.files(either.sari)
    await answers(either, either.budi, "Terlampir.")
    # Thirty working days after 24 November; 24-25 December, 1 and 5 January are off.
    assert "Senin, 11 Januari 2027" in either.sari.last.text
    assert "Pasal 5 ayat (2)" in either.sari.last.text


async def test_the_answer_of_an_english_reader_comes_in_both_languages(either: World) -> None:
    await either.files(either.sari)
    await either.press(either.sari, "Bahasa")
    await either.press(either.sari, "English")
    await answers(either, either.budi, "Terlampir.")
    footing = either.sari.last.text
    assert footing.index("Akhir jawaban resmi") < footing.index("11 January 2027")


async def test_a_part_can_be_edited_and_taken_out_before_it_is_sent(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    first = await writes(either, either.budi, "Jumlahnya 1.")
    second = await writes(either, either.budi, "Hapus ini.")
    either.budi.in_(either.group).edits(first, "Jumlahnya 2.")
    await writes(either, either.budi, "/batal", second)
    assert second.reactions == []
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "1 pesan. " in preview(either).text
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert got(either.sari, "Hapus ini.") == []
    assert got(either.sari, "Jumlahnya 1.") == []
    assert len(got(either.sari, "Jumlahnya 2.")) == 1


async def test_a_part_that_its_author_deleted_can_be_left_out(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, "Tetap.")
    gone = await writes(either, either.budi, "Keliru.")
    either.budi.in_(either.group).deletes(gone)
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await either.presses_in_group(either.budi, "Tanpa nomor 2")
    assert "1 pesan" in preview(either).text
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert got(either.sari, "Keliru.") == []
    assert await case_state(either) == "answered"


async def test_what_was_added_after_the_preview_is_not_sent_unseen(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, "Jumlahnya 4.211.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await writes(either, either.budi, "Eh, ini sudah benar belum ya?")
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert "berubah sejak pratinjau" in either.budi.toast
    assert got(either.sari, "4.211") == []
    assert "2 pesan" in preview(either).text


async def test_more_and_drop(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, "Satu.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await either.presses_in_group(either.budi, "Tambah lagi")
    await writes(either, either.budi, "Dua.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "2 pesan" in preview(either).text
    await either.presses_in_group(either.budi, "Batalkan jawaban")
    assert shown(either, "Tidak ada yang terkirim").buttons == []
    assert got(either.sari, "Satu.") == []
    assert await rows(either, "SELECT id FROM answer_part") == []


async def test_an_empty_answer_is_refused(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "Belum ada yang ditulis" in either.budi.toast


async def test_a_reply_while_collecting_is_still_a_reply(either: World) -> None:
    words = await files_and_writes(either)
    await either.begins_answer(either.budi)
    await replies(either, either.budi, words, "Sebentar, ya.")
    assert len(got(either.sari, "Sebentar, ya.")) == 1
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "Belum ada yang ditulis" in either.budi.toast


async def test_the_first_of_two_answers_wins_and_the_other_keeps_the_draft(
    either: World,
) -> None:
    either.group.add(either.wati, administrator=True)
    await shares_offices(either, either.wati)
    await either.files(either.sari)
    await either.settle()
    for officer in (either.budi, either.wati):
        await either.begins_answer(officer)
        await writes(either, officer, f"Dari {officer.account.first_name}.")
        await either.presses_in_group(officer, "Siap, lihat pratinjau")
    first, second = [
        m for m in either.group.messages if m.text.startswith("👁 Pratinjau jawaban resmi")
    ]
    either.budi.in_(either.group).presses("Kirim ke pemohon", on=first)
    either.wati.in_(either.group).presses("Kirim ke pemohon", on=second)
    await either.settle()
    assert "Budi sudah mengirim" in either.wati.toast
    assert len(got(either.sari, "Dari Budi.")) == 1
    assert got(either.sari, "Dari Wati.") == []
    kept = await rows(either, "SELECT officer_id FROM answer WHERE state = 'collecting'")
    assert [row["officer_id"] for row in kept] == [either.wati.id]
    # What she writes from now on is hers again, and no part of anything.
    later = await writes(either, either.wati, "Ya sudah.")
    assert later.reactions == []


async def test_a_send_pressed_twice_sends_once(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, "Sekali saja.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    for _ in range(2):
        either.budi.in_(either.group).presses("Kirim ke pemohon", on=preview(either))
    await either.settle()
    assert len(got(either.sari, "Sekali saja.")) == 1


async def test_an_answer_that_a_blocked_citizen_does_not_get_does_not_stop_the_clock(
    either: World,
) -> None:
    await either.files(either.sari)
    either.sari.blocks_the_bot()
    await answers(either, either.budi, "Bagian satu.", "Bagian dua.")
    assert await case_state(either) == "received"
    alarms = [m for m in either.group.messages if "Jawaban resmi tidak sampai" in m.text]
    assert len(alarms) == 1
    assert "Hitungan hari tetap berjalan" in alarms[0].text
    assert "Data pemohon" in alarms[0].text
    assert "Dijawab" not in either.card.text
    assert await either.open_rows() == 0

    either.sari.unblocks_the_bot()
    await either.settle()
    kept = shown(either, "tetap tersimpan")
    either.budi.in_(either.group).presses("Kirim ke pemohon", on=kept)
    await either.settle()
    assert await case_state(either) == "answered"
    assert len(got(either.sari, "Bagian satu.")) == 1
    assert len(got(either.sari, "Bagian dua.")) == 1
    assert len(got(either.sari, "Akhir jawaban resmi")) == 1


async def test_an_answer_of_which_one_part_is_refused_is_not_given(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    first = await writes(either, either.budi, "Satu.")
    either.budi.in_(either.group).sends_document("a.pdf", b"%PDF", topic=first.topic)
    await writes(either, either.budi, "Tiga.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    either.telegram.faults.fail(
        "sendDocument", status=400, description="Bad Request: DOCUMENT_INVALID"
    )
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert await case_state(either) == "received"
    assert got(either.sari, "Akhir jawaban resmi") == []
    assert "Jawaban resmi tidak sampai" in shown(either, "tidak sampai").text


async def test_the_clock_does_not_stop_before_the_last_part_has_arrived(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    first = await writes(either, either.budi, "Satu.")
    either.budi.in_(either.group).sends_document("a.pdf", b"%PDF", topic=first.topic)
    await either.settle()
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    either.telegram.faults.fail("sendDocument", status=502, times=1)
    either.budi.in_(either.group).presses("Kirim ke pemohon", on=preview(either))
    await either.settle()
    assert len(got(either.sari, "Satu.")) == 1
    assert either.sari.last.media == ""
    assert await case_state(either) == "received"
    for _ in range(3):
        either.clock.turn(timedelta(seconds=2))
        await either.settle()
    assert await case_state(either) == "answered"


async def test_a_late_answer_says_so(either: World) -> None:
    await either.files(either.sari)
    either.clock.turn_to(datetime(2026, 12, 9, 10, 0, tzinfo=WIB))
    await either.settle()
    await answers(either, either.budi, "Maaf terlambat.")
    assert "jawaban ini terlambat" in shown(either, "Jawaban resmi sampai").text
    assert await case_state(either) == "answered"


async def test_an_answer_after_a_withdrawal_is_refused(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    await writes(either, either.budi, "Terlambat.")
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await either.press(either.sari, "Lihat permohonan ini")
    await either.press(either.sari, "Cabut permohonan")
    await either.press(either.sari, "Ya, cabut")
    await either.presses_in_group(either.budi, "Kirim ke pemohon", earlier=True)
    assert "sudah dijawab atau dicabut" in either.budi.toast
    assert got(either.sari, "Terlambat.") == []


async def test_finish_comes_after_the_answer_only(either: World) -> None:
    await either.files(either.sari)
    query = either.card
    assert "✔️ Selesai" not in query.buttons
    query.markup = {"inline_keyboard": [[{"text": "Selesai", "callback_data": "case:finish:1"}]]}
    await either.presses_in_group(either.budi, "Selesai")
    assert "setelah jawaban resmi sampai" in either.budi.toast
    assert await case_state(either) == "received"
    await answers_with(either, query)
    await either.presses_in_group(either.budi, "Selesai")
    assert await case_state(either) == "finished"


async def answers_with(world: World, card: SandboxMessage) -> None:
    card.markup = {
        "inline_keyboard": [[{"text": "Jawaban resmi", "callback_data": "case:answer:1"}]]
    }
    await answers(world, world.budi, "Ini.")


async def test_a_withdrawn_case_can_be_finished(either: World) -> None:
    await either.files(either.sari)
    await either.press(either.sari, "Lihat permohonan ini")
    await either.press(either.sari, "Cabut permohonan")
    await either.press(either.sari, "Ya, cabut")
    assert "Dicabut oleh pemohon" in either.card.text
    await either.presses_in_group(either.budi, "Selesai")
    assert await case_state(either) == "finished"


async def test_whoever_takes_a_case_stands_on_the_card(either: World) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Saya tangani")
    assert "Petugas: Budi" in either.card.text
    assert "diproses" in either.card.text
    edits = len(either.telegram.calls("editMessageText"))
    await either.presses_in_group(either.budi, "Saya tangani")
    assert len(either.telegram.calls("editMessageText")) == edits
    assert "Anda tangani" in either.budi.toast


async def test_a_preview_of_very_long_messages_still_fits(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    for sign in ("😀" * 2000, "&<>" * 1300, "\n".join(["baris"] * 600)):
        await writes(either, either.budi, sign)
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    assert "3 pesan" in preview(either).text
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert await case_state(either) == "answered"
