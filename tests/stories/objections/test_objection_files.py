"""Files, voice notes and words that go with an objection, from the start or later."""

from datetime import timedelta

import pytest

from tests.prelude import Role, World, got, rows, shown, taps
from tests.stories.acts import replies, seen_by_group
from tests.stories.objections.acts import (
    ENCLOSED,
    FACTS,
    begins_objection,
    contested,
    enclosed,
    opens_own,
    seat,
)


async def adds(world: World) -> None:
    await opens_own(world)
    await world.press(world.sari, "Tambah lampiran")


async def test_files_and_voice_sent_with_the_form_stand_beside_it_in_the_topic(
    world: World,
) -> None:
    await begins_objection(world)
    await world.after(world.sari.sends_photo(b"satu"))
    assert "Lampiran keberatan tersimpan: 1" in world.sari.last.text
    assert "Apa yang kurang dari jawaban kami?" in world.sari.last.text
    await world.after(world.sari.sends_voice())
    assert "Lampiran: 2" in world.sari.last.text  # the voice note told what happened
    await world.after(world.sari.sends_document("daftar.pdf", b"%PDF"))
    assert "Lampiran: 3" in world.sari.last.text
    await world.press(world.sari, "Kirim keberatan")
    assert "Lampiran: 3" in shown(world, "KEBERATAN 001").text
    assert [message.media for message in enclosed(world)] == ["photo", "voice", "document"]
    kept = await rows(world, "SELECT content FROM enclosure")
    assert len(kept) == 3
    assert not any(b"daftar.pdf" in row["content"] for row in kept)


async def test_an_album_is_enclosed_whole(world: World) -> None:
    await begins_objection(world)
    world.sari.sends_album([("satu.jpg", b"1"), ("dua.jpg", b"2")], caption=FACTS)
    await world.settle()
    await world.press(world.sari, "Kirim keberatan")
    assert len(enclosed(world)) == 2


@pytest.mark.journey
async def test_what_bears_the_name_is_opened_in_private_alone(world: World) -> None:
    await begins_objection(world)
    await world.after(world.sari.sends_document("KTP Sari Wulandari.pdf", b"%PDF"))
    await world.talks(world.sari, FACTS, "> Kirim keberatan")
    assert not seen_by_group(world, "Sari Wulandari")
    await world.after(world.budi.starts())
    await taps(world, world.budi, "Buka di obrolan pribadi")
    assert world.budi.last.media == "document"
    await taps(world, world.wati, "Buka di obrolan pribadi")
    assert "Hanya petugas" in world.wati.toast


async def test_more_is_added_while_it_waits_and_no_longer_once_it_is_said(world: World) -> None:
    await contested(world)
    await adds(world)
    await world.after(world.sari.sends_photo(b"bukti"))
    await world.say(world.sari, "Yang kedua menyusul besok.")
    assert [message.media for message in enclosed(world)] == ["photo", ""]
    await world.talks(world.sari, "> Sudah, itu saja", "Terima kasih banyak.")
    assert len(enclosed(world)) == 2
    await replies(world, world.budi, enclosed(world)[0], "Fotonya kami terima.")
    assert got(world.sari, "Fotonya kami terima.")


async def test_a_pin_that_is_asked_for_meanwhile_never_reaches_the_group(world: World) -> None:
    await contested(world)
    await adds(world)
    await world.talks(world.sari, "/status 9/2026", "482913")
    assert not enclosed(world)
    assert not seen_by_group(world, "482913")


async def test_after_an_hour_a_message_is_not_meant_for_the_objection(world: World) -> None:
    await contested(world)
    await adds(world)
    world.clock.turn(timedelta(hours=2))
    await world.say(world.sari, "Apakah kantor buka besok?")
    assert not enclosed(world)


@pytest.mark.journey
async def test_there_is_an_end_to_enclosures(world: World) -> None:
    await contested(world)
    await adds(world)
    async with world.desk.database.transaction() as tx:
        for number in range(20):
            await tx.run(
                "INSERT INTO enclosure (objection_id, chat_id, message_id, content, at) "
                "VALUES (1, 1, :number, x'', '2026-11-24')",
                number=number,
            )
    await world.after(world.sari.sends_photo(b"bukti"))
    assert "sudah 20" in world.sari.last.text


async def test_without_a_request_enclosures_stand_in_general_and_can_be_shown_again(
    world: World,
) -> None:
    await seat(world, Role.ATASAN)
    await world.after(world.rina.starts())
    await world.talks(world.rina, "> Ajukan keberatan", "> Setuju", "Laporan keuangan tahun 2025")
    await world.after(world.rina.sends_photo(b"layar", caption=FACTS))
    await world.talks(world.rina, "Penelitian skripsi", "> Perorangan")
    for words in ("Rina Lestari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890"):
        await world.say(world.rina, words)
    await world.press(world.rina, "Kirim keberatan")
    assert len([m for m in world.group.general if ENCLOSED in m.text]) == 1
    await world.after(world.budi.in_(world.group).says("/keberatan"))
    await taps(world, world.budi, "001/KEBERATAN", "Tampilkan lampiran")
    assert len(enclosed(world)) == 2
