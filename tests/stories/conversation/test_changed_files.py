"""Files that an officer replaces, takes back, or sent to the wrong person."""

import pytest

from sandbox.people.speaker import Place
from sandbox.state.stored_files import Upload
from tests.prelude import SandboxMessage, World, got, rows, shown, writes
from tests.stories.acts import files_and_writes, replies

NEW = Upload("baru.pdf", b"%PDF new", "application/pdf")
PICTURES = [("a.jpg", b"1"), ("b.jpg", b"2"), ("c.jpg", b"3")]


def place(words: SandboxMessage) -> Place:
    return {"topic": words.topic, "reply_to": words}


def given(world: World) -> list[SandboxMessage]:
    """Return the files that officers sent; the desk's own letters are none of them."""
    with_file = [m for m in world.sari.chat if m.from_bot and m.file is not None]
    return [m for m in with_file if m.file and not m.file.content.startswith(b"%PDF-1.7")]


async def sends_file(world: World, words: SandboxMessage) -> SandboxMessage:
    message = world.budi.in_(world.group).sends_document(
        "lama.pdf", b"%PDF old", "Ini datanya", **place(words)
    )
    await world.replies_leave()
    return message


@pytest.mark.journey
async def test_another_file_takes_the_place_of_the_citizens_copy_and_both_are_kept(
    world: World,
) -> None:
    words = await files_and_writes(world)
    message = await sends_file(world, words)
    world.budi.in_(world.group).replaces(message, "document", NEW, "Yang benar")
    await world.replies_leave()
    copy = world.sari.last
    assert copy.file is not None
    assert copy.file.content == NEW.content
    assert copy.text.endswith("Yang benar")
    assert copy.edited
    kept = await rows(world, "SELECT id FROM message WHERE direction = 'reply'")
    assert len(kept) == 2


async def test_a_file_put_into_a_reply_of_words_is_carried(world: World) -> None:
    words = await files_and_writes(world)
    message = await replies(world, world.budi, words, "Menyusul.")
    world.budi.in_(world.group).replaces(message, "photo", Upload("a.jpg", b"1"), "Ini dia")
    await world.replies_leave()
    assert world.sari.last.media == "photo"
    assert world.sari.last.text.endswith("Ini dia")


async def test_a_file_replaced_while_the_reply_waits_is_the_only_one_sent(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    message = await world.after(seat.sends_document("lama.pdf", b"%PDF old", **place(words)))
    seat.replaces(message, "document", NEW)
    await world.replies_leave()
    assert [m.file.content for m in given(world) if m.file] == [NEW.content]
    assert not world.sari.last.edited


async def test_a_changed_caption_and_picture_of_an_album_reach_their_own_parts(
    world: World,
) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    sent = seat.sends_album(PICTURES, "Peta lama", **place(words))
    await world.replies_leave()
    seat.edits(sent[0], "Peta baru")
    seat.replaces(sent[2], "photo", Upload("d.jpg", b"new"))
    await world.replies_leave()
    album = [m for m in world.sari.chat if m.from_bot and m.media == "photo"]
    assert album[0].text.endswith("Peta baru")
    assert album[2].file is not None
    assert album[2].file.content == b"new"
    assert [m.edited for m in album] == [True, False, True]


async def test_changes_of_several_parts_at_once_all_arrive(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    sent = seat.sends_album(PICTURES, "Peta lama", **place(words))
    await world.replies_leave()
    for part, name in zip(sent, (b"x", b"y", b"z"), strict=True):
        seat.replaces(part, "photo", Upload("n.jpg", name), f"Peta {name.decode()}")
    await world.replies_leave()
    album = given(world)
    assert [m.file.content for m in album if m.file] == [b"x", b"y", b"z"]
    assert album[0].text.endswith("Peta x\n\nPeta y\n\nPeta z")


async def test_a_caption_that_grows_too_long_loses_no_word(world: World) -> None:
    words = await files_and_writes(world)
    message = await sends_file(world, words)
    world.budi.in_(world.group).edits(message, "x" * 2000)
    await world.replies_leave()
    assert any("x" * 2000 in m.text for m in world.sari.chat)


async def test_batal_takes_the_whole_album_back(world: World) -> None:
    words = await files_and_writes(world)
    sent = world.budi.in_(world.group).sends_album(PICTURES, **place(words))
    await world.replies_leave()
    assert len(given(world)) == 3
    await writes(world, world.budi, "/batal", sent[1])
    assert given(world) == []
    assert shown(world, "mungkin sudah dibaca")


@pytest.mark.journey
async def test_batal_of_a_file_that_was_sent_offers_to_record_an_incident_once(
    world: World,
) -> None:
    words = await files_and_writes(world)
    message = await sends_file(world, words)
    await writes(world, world.budi, "/batal", message)
    assert "dugaan insiden data" in shown(world, "orang yang salah").text
    await world.presses_in_group(world.budi, "Catat dugaan insiden data")
    said = shown(world, "Insiden data nomor").text
    assert "3 × 24 jam" in said
    assert "Jumat, 27 November 2026 10.00 WIB" in said
    assert "Atasan PPID" in said
    await world.presses_in_group(world.budi, "Catat dugaan insiden data")
    assert "sudah tercatat" in world.budi.toast
    assert len(await rows(world, "SELECT id FROM incident")) == 1
    kept = await rows(world, "SELECT actor FROM event WHERE name = 'incident-suspected'")
    assert [row["actor"] for row in kept] == [f"officer:{world.budi.id}"]
    assert got(world.sari, "insiden") == []


async def test_a_file_that_the_citizen_replaces_is_announced_and_not_shown(
    filed: World,
) -> None:
    message = await filed.after(filed.sari.sends_document("lampiran.pdf", b"%PDF", "Data TPS"))
    await filed.press(filed.sari, "Bahan permohonan")
    filed.sari.replaces(message, "document", Upload("ktp.pdf", b"%PDF ktp"), "Ini KTP saya")
    await filed.burst_passes()
    files = [m.file.content for m in filed.group.messages if m.file is not None]
    assert files == [b"%PDF"]
    new = shown(filed, "mengganti berkasnya")
    assert "Ini KTP saya" in new.text
    assert any("obrolan pribadi" in label for label in new.buttons)


async def test_a_correction_of_what_the_citizen_deleted_is_told_to_its_author(
    world: World,
) -> None:
    words = await files_and_writes(world)
    message = await replies(world, world.budi, words, "Datanya siap Senin.")
    world.sari.deletes(world.sari.last)
    world.budi.in_(world.group).edits(message, "Datanya siap Selasa.")
    await world.replies_leave()
    assert shown(world, "sudah menghapus pesannya").reply_to is message
    assert got(world.sari, "siap Selasa") == []
