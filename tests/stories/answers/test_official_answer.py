"""The official answer: collected, seen, sent once, and only then the clock stops."""

from datetime import datetime, timedelta

import pytest

from bot.uploads.hidden_content import find_hidden
from sandbox.people.speaker import Place
from tests.prelude import WIB, SandboxMessage, World, got, rows, shown, writes
from tests.stories.acts import answers, shares_offices
from tests.uploads.hidden_samples import HIDDEN


async def case_state(world: World) -> str:
    return str((await rows(world, "SELECT state FROM cases"))[-1]["state"])


def preview(world: World) -> SandboxMessage:
    return shown(world, "Pratinjau jawaban resmi")


async def test_everything_written_until_ready_is_the_answer(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    first = await writes(filed, filed.budi, "Jumlahnya 4.211.")
    place: Place = {"reply_to": filed.draft(filed.budi)}
    file = filed.budi.in_(filed.group).sends_document("dpt.xlsx", b"PK", "Rincian", **place)
    await filed.replies_leave()
    assert first.reactions == ["✍"]
    assert file.reactions == ["✍"]
    assert got(filed.sari, "4.211") == []

    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "2 pesan, 1 di antaranya berkas" in preview(filed).text
    assert "dpt.xlsx" in preview(filed).text
    assert await case_state(filed) == "received"
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    assert await case_state(filed) == "answered"
    sent = [m for m in filed.sari.chat if m.from_bot][-5:]
    assert [m.text.split("\n")[0] for m in sent] == [
        "JAWABAN RESMI",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Dokumen: Pemberitahuan Tertulis.",
        "Akhir jawaban resmi atas permohonan 001/PPID/KPU-KLT/XI/2026.",
    ]
    assert sent[2].media == "document"
    assert "Dijawab:" in filed.card.text


async def test_the_answer_names_the_last_day_of_objection_and_the_duty(filed: World) -> None:
    await answers(filed, filed.budi, "Terlampir.")
    # Thirty working days after 24 November; 24-25 December, 1 and 5 January are off.
    assert "Senin, 11 Januari 2027" in filed.sari.last.text
    assert "Pasal 5 ayat (2)" in filed.sari.last.text


@pytest.mark.journey
async def test_a_part_that_its_author_deleted_can_be_left_out(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await writes(filed, filed.budi, "Tetap.")
    gone = await writes(filed, filed.budi, "Keliru.")
    filed.budi.in_(filed.group).deletes(gone)
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Tanpa nomor 2")
    assert "1 pesan" in preview(filed).text
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    assert got(filed.sari, "Keliru.") == []
    assert await case_state(filed) == "answered"


@pytest.mark.journey
async def test_more_and_drop(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await writes(filed, filed.budi, "Satu.")
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Tambah lagi")
    await writes(filed, filed.budi, "Dua.")
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "2 pesan" in preview(filed).text
    await filed.presses_in_group(filed.budi, "Batalkan jawaban", "Ya, buang")
    assert shown(filed, "Tidak ada yang terkirim").buttons == ["↩️ Kembalikan"]
    filed.clock.turn(timedelta(seconds=61))
    await filed.tick()
    assert shown(filed, "Tidak ada yang terkirim").buttons == []
    assert got(filed.sari, "Satu.") == []
    assert await rows(filed, "SELECT id FROM answer_part") == []


async def test_the_first_of_two_answers_wins_and_the_other_keeps_the_draft(
    world: World,
) -> None:
    world.group.add(world.wati, administrator=True)
    await shares_offices(world, world.wati)
    await world.files(world.sari)
    await world.settle()
    for officer in (world.budi, world.wati):
        await world.begins_answer(officer)
        await writes(world, officer, f"Dari {officer.account.first_name}.")
        await world.presses_in_group(officer, "Siap, lihat pratinjau")
    first, second = [
        m for m in world.group.messages if m.text.startswith("👁 Pratinjau jawaban resmi")
    ]
    world.budi.in_(world.group).presses("Kirim ke pemohon", on=first)
    await world.after(world.wati.in_(world.group).presses("Kirim ke pemohon", on=second))
    assert "Budi sudah mengirim" in world.wati.toast
    assert len(got(world.sari, "Dari Budi.")) == 1
    assert got(world.sari, "Dari Wati.") == []
    kept = await rows(world, "SELECT officer_id FROM answer WHERE state = 'collecting'")
    assert [row["officer_id"] for row in kept] == [world.wati.id]
    # What she writes from now on is hers again, and no part of anything.
    later = await writes(world, world.wati, "Ya sudah.")
    assert later.reactions == []


async def test_an_answer_that_a_blocked_citizen_does_not_get_waits_and_leaves_when_they_are_back(
    filed: World,
) -> None:
    filed.sari.blocks_the_bot()
    await answers(filed, filed.budi, "Bagian satu.", "Bagian dua.")
    assert await case_state(filed) == "received"
    alarms = [m for m in filed.group.messages if "Jawaban resmi tidak sampai" in m.text]
    assert len(alarms) == 1
    assert "Hitungan hari tetap berjalan" in alarms[0].text
    assert "Data pemohon" in alarms[0].text
    assert "Dijawab" not in filed.card.text
    assert await filed.open_rows() == 0
    assert "keputusan, tulisan, dan berkasnya" in shown(filed, "📮 Sampaikan").text

    filed.sari.unblocks_the_bot()
    await filed.settle()
    assert await case_state(filed) == "answered"
    assert len(got(filed.sari, "Bagian satu.")) == 1
    assert len(got(filed.sari, "Bagian dua.")) == 1
    assert len(got(filed.sari, "Akhir jawaban resmi")) == 1


async def test_the_clock_does_not_stop_before_the_last_part_has_arrived(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    await writes(filed, filed.budi, "Satu.")
    filed.budi.in_(filed.group).sends_document("a.pdf", b"PDF", reply_to=filed.draft(filed.budi))
    await filed.settle()
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    filed.telegram.faults.fail("sendDocument", status=502, times=1)
    await filed.after(filed.budi.in_(filed.group).presses("Kirim ke pemohon", on=preview(filed)))
    assert len(got(filed.sari, "Satu.")) == 1
    assert filed.sari.last.media == ""
    assert await case_state(filed) == "received"
    for _ in range(3):
        await filed.passes(timedelta(seconds=2))
    assert await case_state(filed) == "answered"


async def test_a_late_answer_says_so(filed: World) -> None:
    filed.clock.turn_to(datetime(2026, 12, 9, 10, 0, tzinfo=WIB))
    await filed.settle()
    await answers(filed, filed.budi, "Maaf terlambat.")
    assert "jawaban ini terlambat" in shown(filed, "Jawaban resmi sampai").text
    assert await case_state(filed) == "answered"


@pytest.mark.journey
async def test_a_withdrawn_case_can_be_finished(filed: World) -> None:
    await filed.press(filed.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    assert "Dicabut oleh pemohon" in filed.card.text
    await filed.presses_in_group(filed.budi, "Selesai")
    assert await case_state(filed) == "finished"


async def test_a_preview_of_very_long_messages_still_fits(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    for sign in ("😀" * 2000, "&<>" * 1300, "\n".join(["baris"] * 600)):
        await writes(filed, filed.budi, sign)
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "3 pesan" in preview(filed).text
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    assert await case_state(filed) == "answered"


@pytest.mark.journey
async def test_a_hidden_sheet_is_named_and_thrown_out_before_the_answer_goes(
    filed: World,
) -> None:
    await filed.begins_answer(filed.budi)
    book = HIDDEN["hidden sheet"][1]()
    filed.budi.in_(filed.group).sends_document("rekap.xlsx", book, reply_to=filed.draft(filed.budi))
    await filed.settle()
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau")
    assert "rekap.xlsx: lembar tersembunyi “sumber”: 30 NIK." in preview(filed).text
    await filed.presses_in_group(filed.budi, "Buang yang tersembunyi")
    assert "⚠️" not in preview(filed).text
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    [given] = [m.file for m in filed.sari.chat if m.from_bot and m.file and "rekap" in m.file.name]
    assert find_hidden(given.content) == ()
