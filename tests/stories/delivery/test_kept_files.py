"""What officers hand over is kept as it was sent, with its fingerprint, and can be sent again."""

from datetime import timedelta
from hashlib import sha256

import pytest

from bot.actions.delivery.disclosure_checks import LONGEST_READING
from bot.actions.delivery.kept_files import TOLD_AFTER
from bot.domain.message import LARGEST_FETCHED
from storage import file_archive
from tests.letters.samples import text_of
from tests.prelude import World, fills, rows, shown
from tests.stories.acts import files_and_writes, prompt, replies
from tests.stories.outside_chat.acts import enters
from tests.uploads import hidden_samples

PDF, OTHER = hidden_samples.pdf(), hidden_samples.sheet()
REFUSED = "Bad Request: DOCUMENT_INVALID"
LARGE = b"%PDF" + bytes(LARGEST_FETCHED)


async def answers_with(world: World, *bodies: bytes, unread: bool = False) -> None:
    """Give the official answer to the newest case, with files, though nobody could read them."""
    await world.begins_answer(world.budi)
    seat = world.budi.in_(world.group)
    draft = world.draft(world.budi)
    seat.says("Terlampir datanya.", reply_to=draft)
    for number, body in enumerate(bodies, 1):
        seat.sends_document(f"rekap-{number}.pdf", body, reply_to=draft)
    await world.settle()
    if unread:
        await world.passes(LONGEST_READING)
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    if unread:
        await world.presses_in_group(world.budi, "Kirim juga")
    await world.presses_in_group(world.budi, "Kirim ke pemohon")


async def kept(world: World) -> list[tuple[str, bytes | None]]:
    """Return (about, bytes) of everything that is kept; its fingerprint fits."""
    found = []
    for row in await rows(world, "SELECT id, about, sha256 FROM kept_file ORDER BY id"):
        async with world.desk.database.transaction() as tx:
            body = await file_archive.body(tx, row["id"])
        assert body is None or sha256(body).hexdigest() == row["sha256"]
        found.append((row["about"], body))
    return found


def handed_over(world: World) -> list[bytes]:
    """Return those of the two files that the requester has, in their order."""
    files = [m.file.content for m in world.sari.chat if m.from_bot and m.file]
    return [body for body in files if body in (PDF, OTHER)]


async def state(world: World) -> str:
    [row] = await rows(world, "SELECT state FROM cases")
    return str(row["state"])


async def story(world: World) -> str:
    """Return the history of the newest case, as officers read it."""
    await world.after(world.budi.in_(world.group).replies(world.card, "/kartu"))
    await world.presses_in_group(world.budi, "Tindakan lain", "Riwayat")
    return "\n".join(message.text for message in world.group.messages)


async def test_every_file_of_an_answer_is_kept_byte_for_byte_and_stands_in_the_story(
    filed: World,
) -> None:
    await answers_with(filed, PDF, OTHER)
    assert await kept(filed) == [("answer", PDF), ("answer", OTHER)]
    assert handed_over(filed) == [PDF, OTHER]
    told = await story(filed)
    for number, body in enumerate((PDF, OTHER), 1):
        assert f"berkas rekap-{number}.pdf; SHA-256 {sha256(body).hexdigest()}" in told
    facts = await rows(filed, "SELECT facts FROM event WHERE name = 'file-kept'")
    sealed = await rows(filed, "SELECT k.name, b.body FROM kept_file AS k JOIN kept_body AS b")
    assert "rekap" not in f"{facts}{sealed}"
    assert PDF[100:140] not in b"".join(row["body"] for row in sealed)


def letters(world: World) -> list[str]:
    """Return the words of every written notice that the requester has."""
    files = [m.file for m in world.sari.chat if m.from_bot and m.file]
    return [text_of(f.content) for f in files if "Pemberitahuan-Tertulis" in f.name]


async def test_the_letter_on_an_answer_lists_its_files_and_their_fingerprints(
    filed: World,
) -> None:
    await answers_with(filed, PDF, LARGE, unread=True)
    [letter] = letters(filed)
    assert "rekap-1.pdf" in letter
    assert sha256(PDF).hexdigest() in "".join(letter.split())
    assert "rekap-2.pdf" in letter
    assert "aslinya disimpan kantor" in letter


async def test_a_reply_with_a_file_is_kept_too_but_an_inner_note_is_not(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    seat.sends_document("rekap.pdf", PDF, reply_to=words, topic=words.topic)
    await world.replies_leave()
    seat.sends_document("draf.pdf", OTHER, "// draf", reply_to=words, topic=words.topic)
    await world.replies_leave()
    assert await kept(world) == [("reply", PDF)]


async def test_an_answer_goes_out_while_its_file_cannot_be_fetched(filed: World) -> None:
    filed.telegram.faults.fail("getFile", status=502, times=TOLD_AFTER)
    await answers_with(filed, PDF, unread=True)
    assert await state(filed) == "answered"
    assert await kept(filed) == [("answer", None)]
    for _ in range(TOLD_AFTER):
        await filed.passes(timedelta(minutes=1))
    [told] = [m for m in filed.group.messages if "belum dapat disimpan" in m.text]
    assert "rekap-1.pdf" in told.text
    await filed.passes(timedelta(hours=1))
    assert await kept(filed) == [("answer", PDF)]


async def test_of_a_file_too_large_the_office_records_where_it_is_once(filed: World) -> None:
    await answers_with(filed, LARGE, unread=True)
    assert await state(filed) == "answered"
    assert "rekap-1.pdf (20 MB) terlalu besar" in shown(filed, "Simpan aslinya").text
    await filed.presses_in_group(filed.budi, "Catat tempat aslinya")
    digest = sha256(LARGE).hexdigest()
    await fills(filed, filed.budi, "Komputer PPID, map 2026/001", "tidak")
    assert "atau tulis alasan" in filed.group.messages[-1].text
    await fills(filed, filed.budi, f"SHA-256: {digest.upper()}")
    assert "Tempat asli" in filed.group.messages[-1].text
    assert await rows(filed, "SELECT state, sha256 FROM kept_file") == [
        {"state": "large", "sha256": digest}
    ]
    assert "bukti: Komputer PPID, map 2026/001" in await story(filed)
    filed.budi.in_(filed.group).presses(
        "Catat tempat aslinya", on=shown(filed, "Simpan aslinya"), earlier=True
    )
    await filed.settle()
    assert "sudah dicatat" in filed.budi.toast


@pytest.mark.journey
async def test_a_file_that_telegram_does_not_give_is_asked_of_the_office(filed: World) -> None:
    lost = "Bad Request: wrong file_id or the file is temporarily unavailable"
    filed.telegram.faults.fail("getFile", status=400, description=lost, times=99)
    await answers_with(filed, PDF, unread=True)
    for _ in range(TOLD_AFTER):
        await filed.passes(timedelta(minutes=1))
    assert "tidak diberikan lagi oleh Telegram" in shown(filed, "Simpan aslinya").text
    await filed.presses_in_group(filed.budi, "Catat tempat aslinya")
    await fills(filed, filed.budi, "Lemari arsip PPID", "Berkas asli berupa kertas, tanpa SHA-256")
    assert "berkas yang diserahkan tidak dapat diunduh" in await story(filed)


async def test_what_telegram_lost_is_sent_again_from_what_is_kept(filed: World) -> None:
    filed.budi.starts()
    await answers_with(filed, PDF)
    [row] = await rows(filed, "SELECT file_id FROM kept_file")
    for _ in range(2):
        filed.telegram.files.lose(row["file_id"])
        await opens_file(filed)
        assert filed.budi.last.file is not None
        assert filed.budi.last.file.content == PDF
        assert filed.budi.last.content["document"]["file_name"] == "rekap-1.pdf"
        [row] = await rows(filed, "SELECT sent_file_id AS file_id FROM kept_file")
    before = len(filed.budi.chat)
    await opens_file(filed)
    assert filed.budi.chat[before].content["document"]["file_id"] == row["file_id"]


async def opens_file(world: World) -> None:
    await world.after(world.budi.in_(world.group).says("/kartu", topic=world.topic))
    await world.presses_in_group(world.budi, "Tindakan lain", "Surat", "rekap-1.pdf")


@pytest.mark.tampers
async def test_an_answer_whose_file_is_damaged_and_lost_has_not_arrived(filed: World) -> None:
    filed.telegram.faults.fail("sendDocument", status=400, description=REFUSED, times=1)
    await answers_with(filed, PDF)
    await damages(filed)
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Kirim")
    assert await state(filed) != "answered"
    assert "berkasnya tidak terbuka lagi" in shown(filed, "Jawaban resmi tidak sampai").text


async def damages(world: World) -> None:
    """Let Telegram lose the first kept file, and the disk a piece of it."""
    [row] = await rows(world, "SELECT file_id FROM kept_file")
    world.telegram.files.lose(row["file_id"])
    await rows(world, "UPDATE kept_body SET body = substr(body, 1, 50)")


async def test_an_album_of_an_answer_that_did_not_arrive_goes_again_without_telegrams_copy(
    filed: World,
) -> None:
    filed.telegram.faults.fail("sendMediaGroup", status=400, description=REFUSED, times=1)
    await filed.begins_answer(filed.budi)
    filed.budi.in_(filed.group).sends_album(
        [("satu.pdf", PDF), ("dua.pdf", OTHER)], "Dua berkas", reply_to=filed.draft(filed.budi)
    )
    await filed.settle()
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert await state(filed) != "answered"
    for row in await rows(filed, "SELECT file_id FROM kept_file"):
        filed.telegram.files.lose(row["file_id"])
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Kirim")
    assert await state(filed) == "answered"
    assert handed_over(filed) == [PDF, OTHER]
    assert len(await kept(filed)) == 2


@pytest.mark.journey
async def test_a_letter_that_telegram_lost_is_made_anew(filed: World) -> None:
    filed.budi.starts()
    await replies(filed, filed.budi, await prompt(filed, filed.budi), "Sedang dicari.")
    [row] = await rows(filed, "SELECT file_id FROM paper WHERE kind = 'receipt'")
    filed.telegram.files.lose(row["file_id"])
    await filed.after(filed.budi.in_(filed.group).says("/kartu", topic=filed.topic))
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Surat", "Tanda Bukti")
    assert filed.budi.last.file is not None
    assert filed.budi.last.file.content.startswith(b"%PDF")


async def test_the_letter_that_is_handed_over_by_hand_lists_its_files_too(world: World) -> None:
    await world.after(world.budi.starts())
    await enters(world, world.budi)
    world.telegram.faults.fail("getFile", status=502, times=2)
    await answers_with(world, PDF, unread=True)
    assert not await rows(world, "SELECT 1 FROM paper WHERE kind = 'notice'")
    await world.passes(timedelta(seconds=10))
    assert await rows(world, "SELECT 1 FROM paper WHERE kind = 'notice'")
    await world.presses_in_group(world.budi, "Pemberitahuan Tertulis")
    assert world.budi.last.file is not None
    letter = text_of(world.budi.last.file.content)
    assert "rekap-1.pdf" in letter
    assert sha256(PDF).hexdigest() in "".join(letter.split())
