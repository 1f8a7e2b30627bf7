"""The official answer: collected, seen, sent once, and only then the clock stops."""

from datetime import datetime, timedelta

import pytest

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


async def test_everything_written_until_ready_is_the_answer(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    first = await writes(world, world.budi, "Jumlahnya 4.211.")
    place: Place = {"reply_to": world.draft(world.budi)}
    file = world.budi.in_(world.group).sends_document("dpt.xlsx", b"PK", "Rincian", **place)
    await world.hold_passes()
    assert first.reactions == ["✍"]
    assert file.reactions == ["✍"]
    assert got(world.sari, "4.211") == []

    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "2 pesan, 1 di antaranya berkas" in preview(world).text
    assert "dpt.xlsx" in preview(world).text
    assert await case_state(world) == "received"
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert await case_state(world) == "answered"
    sent = [m for m in world.sari.chat if m.from_bot][-5:]
    assert [m.text.split("\n")[0] for m in sent] == [
        "JAWABAN RESMI",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Jawaban resmi 001/PPID/KPU-KLT/XI/2026:",
        "Dokumen: Pemberitahuan Tertulis.",
        "Akhir jawaban resmi atas permohonan 001/PPID/KPU-KLT/XI/2026.",
    ]
    assert sent[2].media == "document"
    assert "Dijawab:" in world.card.text


async def test_the_answer_names_the_last_day_of_objection_and_the_duty(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    # Thirty working days after 24 November; 24-25 December, 1 and 5 January are off.
    assert "Senin, 11 Januari 2027" in world.sari.last.text
    assert "Pasal 5 ayat (2)" in world.sari.last.text


@pytest.mark.journey
async def test_a_part_that_its_author_deleted_can_be_left_out(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Tetap.")
    gone = await writes(world, world.budi, "Keliru.")
    world.budi.in_(world.group).deletes(gone)
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Tanpa nomor 2")
    assert "1 pesan" in preview(world).text
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert got(world.sari, "Keliru.") == []
    assert await case_state(world) == "answered"


@pytest.mark.journey
async def test_more_and_drop(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Satu.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Tambah lagi")
    await writes(world, world.budi, "Dua.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "2 pesan" in preview(world).text
    await world.presses_in_group(world.budi, "Batalkan jawaban")
    await world.presses_in_group(world.budi, "Ya, buang")
    assert shown(world, "Tidak ada yang terkirim").buttons == ["↩️ Kembalikan"]
    world.clock.turn(timedelta(seconds=61))
    await world.tick()
    assert shown(world, "Tidak ada yang terkirim").buttons == []
    assert got(world.sari, "Satu.") == []
    assert await rows(world, "SELECT id FROM answer_part") == []


async def test_a_reply_while_collecting_is_still_a_reply(world: World) -> None:
    words = await files_and_writes(world)
    await world.begins_answer(world.budi)
    await replies(world, world.budi, words, "Sebentar, ya.")
    assert len(got(world.sari, "Sebentar, ya.")) == 1
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "Belum ada yang ditulis" in world.budi.toast


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
    world.wati.in_(world.group).presses("Kirim ke pemohon", on=second)
    await world.settle()
    assert "Budi sudah mengirim" in world.wati.toast
    assert len(got(world.sari, "Dari Budi.")) == 1
    assert got(world.sari, "Dari Wati.") == []
    kept = await rows(world, "SELECT officer_id FROM answer WHERE state = 'collecting'")
    assert [row["officer_id"] for row in kept] == [world.wati.id]
    # What she writes from now on is hers again, and no part of anything.
    later = await writes(world, world.wati, "Ya sudah.")
    assert later.reactions == []


async def test_an_answer_that_a_blocked_citizen_does_not_get_waits_and_leaves_when_they_are_back(
    world: World,
) -> None:
    await world.files(world.sari)
    world.sari.blocks_the_bot()
    await answers(world, world.budi, "Bagian satu.", "Bagian dua.")
    assert await case_state(world) == "received"
    alarms = [m for m in world.group.messages if "Jawaban resmi tidak sampai" in m.text]
    assert len(alarms) == 1
    assert "Hitungan hari tetap berjalan" in alarms[0].text
    assert "Data pemohon" in alarms[0].text
    assert "Dijawab" not in world.card.text
    assert await world.open_rows() == 0
    assert "keputusan, tulisan, dan berkasnya" in shown(world, "📮 Sampaikan").text

    world.sari.unblocks_the_bot()
    await world.settle()
    assert await case_state(world) == "answered"
    assert len(got(world.sari, "Bagian satu.")) == 1
    assert len(got(world.sari, "Bagian dua.")) == 1
    assert len(got(world.sari, "Akhir jawaban resmi")) == 1


async def test_the_clock_does_not_stop_before_the_last_part_has_arrived(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Satu.")
    world.budi.in_(world.group).sends_document("a.pdf", b"PDF", reply_to=world.draft(world.budi))
    await world.settle()
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    world.telegram.faults.fail("sendDocument", status=502, times=1)
    world.budi.in_(world.group).presses("Kirim ke pemohon", on=preview(world))
    await world.settle()
    assert len(got(world.sari, "Satu.")) == 1
    assert world.sari.last.media == ""
    assert await case_state(world) == "received"
    for _ in range(3):
        world.clock.turn(timedelta(seconds=2))
        await world.settle()
    assert await case_state(world) == "answered"


async def test_a_late_answer_says_so(world: World) -> None:
    await world.files(world.sari)
    world.clock.turn_to(datetime(2026, 12, 9, 10, 0, tzinfo=WIB))
    await world.settle()
    await answers(world, world.budi, "Maaf terlambat.")
    assert "jawaban ini terlambat" in shown(world, "Jawaban resmi sampai").text
    assert await case_state(world) == "answered"


@pytest.mark.journey
async def test_a_withdrawn_case_can_be_finished(world: World) -> None:
    await world.files(world.sari)
    await world.press(world.sari, "Lihat permohonan ini")
    await world.press(world.sari, "Cabut permohonan")
    await world.press(world.sari, "Ya, cabut")
    assert "Dicabut oleh pemohon" in world.card.text
    await world.presses_in_group(world.budi, "Selesai")
    assert await case_state(world) == "finished"


async def test_whoever_takes_a_case_stands_on_the_card(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Saya tangani")
    assert "Petugas: Budi" in world.card.text
    assert "diproses" in world.card.text
    edits = len(world.telegram.calls("editMessageText"))
    await world.presses_in_group(world.budi, "Saya tangani")
    assert len(world.telegram.calls("editMessageText")) == edits
    assert "Anda tangani" in world.budi.toast


async def test_a_preview_of_very_long_messages_still_fits(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    for sign in ("😀" * 2000, "&<>" * 1300, "\n".join(["baris"] * 600)):
        await writes(world, world.budi, sign)
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert "3 pesan" in preview(world).text
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert await case_state(world) == "answered"
