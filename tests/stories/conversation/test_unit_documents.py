"""What units hand in: recorded with its hash, counted, taken into the draft by a tap."""

from datetime import datetime, timedelta
from hashlib import sha256

import pytest

from tests.prelude import WIB, Role, SandboxMessage, World, got, kept, rows, shown, writes
from tests.uploads import strangers
from tests.world import appoints, named

UNIT = "Perencanaan, Data dan Informasi"
PDF, OTHER = strangers.pdf(), strangers.pdf(pages=2)
INNER = "Bu, ini datanya, hati-hati pemohonnya cerewet"


@kept
async def asks(world: World) -> None:
    """File a request, make Wati the unit's liaison, and ask the unit for its documents."""
    async with world.desk.database.transaction() as tx:
        grant = named(world.wati.id, Role.PENGHUBUNG, unit=UNIT)
        await appoints(world.desk, tx, grant)
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain", "Minta bahan ke unit", UNIT)


async def brings(world: World, name: str = "rekap.pdf", body: bytes = PDF) -> SandboxMessage:
    """Let Wati reply to the question with a file and words that are meant for the office."""
    seat = world.wati.in_(world.group)
    message = seat.sends_document(name, body, INNER, reply_to=shown(world, "diminta ke"))
    await world.settle()
    return message


async def lists(world: World) -> SandboxMessage:
    await world.presses_in_group(world.budi, "📎 Berkas dari unit")
    return world.group.last


async def documents(world: World) -> list[dict[str, object]]:
    return await rows(world, "SELECT * FROM kept_file WHERE brought_by IS NOT NULL ORDER BY id")


async def test_a_file_in_reply_to_the_question_is_recorded_counted_and_stays_inside(
    world: World,
) -> None:
    await asks(world)
    assert "Bahan di unit: Perencanaan" in world.card.text
    message = await brings(world)
    await world.replies_leave()
    [one] = await documents(world)
    assert (one["about"], one["unit"], one["brought_by"]) == ("unit", UNIT, world.wati.id)
    assert one["sha256"] == sha256(PDF).hexdigest()
    assert message.reactions == ["👌"]
    assert f"Dari unit: 1 berkas · {UNIT} belum selesai (batas internal" in world.card.text
    page = await lists(world)
    assert f"Dari: {UNIT[:20]}" in page.text
    await world.presses_in_group(world.budi, "📎 rekap.pdf")
    told = world.group.last.text
    assert "Diserahkan: Wati, Selasa, 24 November 2026" in told
    assert sha256(PDF).hexdigest() in told
    assert not got(world.sari, "hati-hati")
    assert PDF not in [m.file.content for m in world.sari.chat if m.file]


async def test_several_documents_go_into_the_answer_by_one_tap_without_the_inner_words(
    world: World,
) -> None:
    await asks(world)
    await brings(world)
    await brings(world, "lampiran.pdf", OTHER)
    assert "Dari unit: 2 berkas" in world.card.text
    await lists(world)
    await world.presses_in_group(world.budi, "Semua ke konsep saya")
    assert "2 berkas masuk konsep" in world.budi.toast
    await writes(world, world.budi, "Terlampir datanya.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    assert INNER not in world.group.last.text
    await world.begins_answer(world.budi)
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    sent = [m.file.content for m in world.sari.chat if m.from_bot and m.file]
    assert [body for body in sent if body in (PDF, OTHER)] == [PDF, OTHER]
    assert not got(world.sari, "hati-hati")
    assert {row["about"] for row in await documents(world)} == {"answer"}
    assert len(await rows(world, "SELECT 1 FROM kept_file")) == 2


async def test_a_unit_hears_that_the_request_was_withdrawn_and_no_draft_of_it_is_left(
    world: World,
) -> None:
    await asks(world)
    await world.begins_answer(world.budi)
    await world.press(world.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    assert f"{UNIT}: bahannya tidak perlu lagi" in shown(world, "dicabut oleh pemohon").text
    await brings(world)
    assert "sudah dicabut pemohon, jadi berkas ini tidak dicatat" in world.group.last.text
    await world.after(world.budi.starts())
    assert "📝 Konsep saya" in world.budi.last.buttons


@pytest.mark.journey
async def test_only_who_brought_a_document_takes_it_back_and_every_draft_loses_it(
    world: World,
) -> None:
    await asks(world)
    message = await brings(world)
    await lists(world)
    await world.presses_in_group(world.budi, "Semua ke konsep saya")
    assert len(await rows(world, "SELECT 1 FROM answer_part")) == 1
    await world.presses_in_group(world.wati, "rekap.pdf")
    page = shown(world, "SHA-256")
    await world.after(world.budi.in_(world.group).presses("Tarik berkas ini", on=page))
    assert "hanya dia yang dapat menariknya" in world.budi.toast
    await world.presses_in_group(world.wati, "Tarik berkas ini")
    assert shown(world, "ditarik Wati")
    assert await rows(world, "SELECT 1 FROM answer_part") == []
    assert message.reactions == []
    assert "Dari unit" not in world.card.text
    world.wati.in_(world.group).presses("Tarik berkas ini", on=page, earlier=True)
    await world.settle()
    assert "sudah ditarik" in world.wati.toast
    story = await rows(world, "SELECT name FROM event WHERE name LIKE 'document-%' ORDER BY id")
    assert [row["name"] for row in story] == ["document-brought", "document-withdrawn"]


@pytest.mark.journey
async def test_who_sent_a_file_brought_it_whoever_says_what_it_is_for(world: World) -> None:
    await asks(world)
    world.wati.in_(world.group).sends_document("rekap.pdf", PDF, topic=world.topic)
    await world.settle()
    await world.presses_in_group(world.budi, "Untuk permohonan ini")
    assert [row["brought_by"] for row in await documents(world)] == [world.wati.id]


@pytest.mark.journey
async def test_a_reply_to_a_document_is_talk_even_while_it_stands_in_the_draft(
    world: World,
) -> None:
    await asks(world)
    message = await brings(world)
    await lists(world)
    await world.presses_in_group(world.budi, "Semua ke konsep saya")
    await writes(world, world.budi, "Wati, ini tahun berapa?", message)
    assert len(await rows(world, "SELECT 1 FROM answer_part")) == 1
    await world.replies_leave()
    assert not got(world.sari, "tahun berapa")


@pytest.mark.journey
async def test_what_a_unit_owes_is_in_the_digest_until_it_is_done(world: World) -> None:
    await asks(world)
    await brings(world)
    await world.turn_to(datetime(2026, 12, 2, 8, 0, tzinfo=WIB) + timedelta(minutes=1))
    assert f"{UNIT} (batas internal" in shown(world, "☀️").text
    await world.presses_in_group(world.wati, "Selesai di unit")
    assert "Dari unit: 1 berkas" in world.card.text
    assert "belum selesai" not in world.card.text


async def test_what_another_unit_brings_does_not_end_the_one_that_was_asked(world: World) -> None:
    await asks(world)
    await world.presses_in_group(world.budi, "Tindakan lain", "Selesai di unit")
    await world.presses_in_group(world.budi, "Tindakan lain", "Minta bahan ke unit", "Hukum")
    first = next(m for m in world.group.messages if f"diminta ke {UNIT}" in m.text)
    await world.after(world.wati.in_(world.group).sends_document("rekap.pdf", PDF, reply_to=first))
    assert f"dari {UNIT}" in shown(world, "Dicatat untuk").text
    assert "Selesai di unit" not in "".join(shown(world, "Dicatat untuk").buttons)
