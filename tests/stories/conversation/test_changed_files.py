"""Files that an officer replaces, takes back, or sent to the wrong person."""

from datetime import timedelta

from bot.sandbox import SandboxMessage
from bot.sandbox.people.speaker import Place
from bot.sandbox.state.stored_files import Upload
from tests.stories.acts import answers, files_and_writes, got, replies, rows, shown, writes
from tests.world import World

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
    await world.hold_passes()
    return message


async def test_another_file_takes_the_place_of_the_citizens_copy(either: World) -> None:
    words = await files_and_writes(either)
    message = await sends_file(either, words)
    either.budi.in_(either.group).replaces(message, "document", NEW, "Yang benar")
    await either.settle()
    copy = either.sari.last
    assert copy.file is not None
    assert copy.file.content == NEW.content
    assert copy.text.endswith("Yang benar")
    assert copy.edited


async def test_a_file_put_into_a_reply_of_words_is_carried(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Menyusul.")
    either.budi.in_(either.group).replaces(message, "photo", Upload("a.jpg", b"1"), "Ini dia")
    await either.settle()
    assert either.sari.last.media == "photo"
    assert either.sari.last.text.endswith("Ini dia")


async def test_a_file_replaced_while_the_reply_waits_is_the_only_one_sent(either: World) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    message = seat.sends_document("lama.pdf", b"%PDF old", **place(words))
    await either.settle()
    seat.replaces(message, "document", NEW)
    await either.hold_passes()
    assert [m.file.content for m in given(either) if m.file] == [NEW.content]
    assert not either.sari.last.edited


async def test_a_changed_caption_and_picture_of_an_album_reach_their_own_parts(
    either: World,
) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    sent = seat.sends_album(PICTURES, "Peta lama", **place(words))
    await either.hold_passes()
    seat.edits(sent[0], "Peta baru")
    seat.replaces(sent[2], "photo", Upload("d.jpg", b"new"))
    await either.settle()
    album = [m for m in either.sari.chat if m.from_bot and m.media == "photo"]
    assert album[0].text.endswith("Peta baru")
    assert album[2].file is not None
    assert album[2].file.content == b"new"
    assert [m.edited for m in album] == [True, False, True]


async def test_changes_of_several_parts_at_once_all_arrive(either: World) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    sent = seat.sends_album(PICTURES, "Peta lama", **place(words))
    await either.hold_passes()
    for part, name in zip(sent, (b"x", b"y", b"z"), strict=True):
        seat.replaces(part, "photo", Upload("n.jpg", name), f"Peta {name.decode()}")
    await either.settle()
    album = given(either)
    assert [m.file.content for m in album if m.file] == [b"x", b"y", b"z"]
    assert album[0].text.endswith("Peta x\n\nPeta y\n\nPeta z")


async def test_an_album_changed_while_it_waits_leaves_as_it_is_now(either: World) -> None:
    words = await files_and_writes(either)
    seat = either.budi.in_(either.group)
    sent = seat.sends_album(PICTURES, "Peta lama", **place(words))
    await either.settle()
    seat.edits(sent[0], "Peta baru")
    await either.hold_passes()
    album = [m for m in either.sari.chat if m.from_bot and m.media == "photo"]
    assert album[0].text.endswith("Peta baru")
    assert not any(m.edited for m in album)


async def test_a_voice_note_cannot_take_the_place_of_words(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Menyusul.")
    either.budi.in_(either.group).replaces(message, "voice", Upload("a.ogg", b"1"))
    await either.settle()
    assert "tidak dapat dibawa" in either.group.last.text
    assert len(got(either.sari, "Menyusul.")) == 1


async def test_a_caption_that_grows_too_long_loses_no_word(either: World) -> None:
    words = await files_and_writes(either)
    message = await sends_file(either, words)
    either.budi.in_(either.group).edits(message, "x" * 2000)
    await either.settle()
    assert any("x" * 2000 in m.text for m in either.sari.chat)


async def test_every_version_of_a_reply_is_kept(either: World) -> None:
    words = await files_and_writes(either)
    message = await sends_file(either, words)
    either.budi.in_(either.group).replaces(message, "document", NEW, "Yang benar")
    await either.settle()
    kept = await rows(either, "SELECT id FROM message WHERE direction = 'reply'")
    assert len(kept) == 2


async def test_batal_takes_the_whole_album_back(either: World) -> None:
    words = await files_and_writes(either)
    sent = either.budi.in_(either.group).sends_album(PICTURES, **place(words))
    await either.hold_passes()
    assert len(given(either)) == 3
    await writes(either, either.budi, "/batal", sent[1])
    assert given(either) == []
    assert "bisa saja sudah dibaca" in shown(either, "Balasan sudah terkirim").text


async def test_batal_of_a_file_that_was_sent_offers_to_record_an_incident_once(
    either: World,
) -> None:
    words = await files_and_writes(either)
    message = await sends_file(either, words)
    await writes(either, either.budi, "/batal", message)
    assert "dugaan insiden data" in shown(either, "orang yang salah").text
    await either.presses_in_group(either.budi, "Catat dugaan insiden data")
    said = shown(either, "Insiden data nomor").text
    assert "3 × 24 jam" in said
    assert "Jumat, 27 November 2026 10.00 WIB" in said
    assert "Atasan PPID" in said
    await either.presses_in_group(either.budi, "Catat dugaan insiden data")
    assert "sudah tercatat" in either.budi.toast
    assert len(await rows(either, "SELECT id FROM incident")) == 1
    kept = await rows(either, "SELECT actor FROM event WHERE name = 'incident-suspected'")
    assert [row["actor"] for row in kept] == [f"officer:{either.budi.id}"]
    assert got(either.sari, "insiden") == []


async def test_who_is_no_officer_records_no_incident(either: World) -> None:
    words = await files_and_writes(either)
    await writes(either, either.budi, "/batal", await sends_file(either, words))
    await either.presses_in_group(either.wati, "Catat dugaan insiden data")
    assert "Hanya petugas" in either.wati.toast
    assert await rows(either, "SELECT id FROM event WHERE name = 'incident-suspected'") == []


async def test_batal_of_words_or_of_what_never_left_offers_no_incident(either: World) -> None:
    words = await files_and_writes(either)
    await writes(either, either.budi, "/batal", await replies(either, either.budi, words, "Halo"))
    held = either.budi.in_(either.group).sends_document("a.pdf", b"%PDF", **place(words))
    await either.settle()
    await writes(either, either.budi, "/batal", held)
    await either.hold_passes()
    assert not any("insiden" in m.text for m in either.group.messages)
    assert given(either) == []


async def test_batal_after_two_days_says_that_it_cannot_be_deleted(either: World) -> None:
    words = await files_and_writes(either)
    message = await sends_file(either, words)
    for _ in range(3):
        either.clock.turn(timedelta(hours=17))
        await either.settle()
    await writes(either, either.budi, "/batal", message)
    assert "lebih dari 48 jam" in shown(either, "tidak mengizinkan bot").text
    assert either.sari.last.media == "document"
    assert await rows(either, "SELECT id FROM event WHERE name = 'reply-taken-back'") == []
    assert "insiden" in either.group.last.text


async def test_batal_and_edits_of_what_never_arrived_say_so(either: World) -> None:
    words = await files_and_writes(either)
    either.sari.blocks_the_bot()
    message = await replies(either, either.budi, words, "Halo")
    await writes(either, either.budi, "/batal", message)
    assert "tidak pernah sampai" in either.group.last.text
    either.budi.in_(either.group).edits(message, "Halo lagi")
    await either.settle()
    assert "bila dikirim lagi" in either.group.last.text


async def test_an_official_answer_is_never_edited_and_the_way_to_a_correction_is_named(
    either: World,
) -> None:
    await either.files(either.sari)
    await answers(either, either.budi, "Jumlahnya 4.211.")
    part = next(m for m in either.group.messages if m.text == "Jumlahnya 4.211.")
    either.budi.in_(either.group).replaces(part, "photo", Upload("a.jpg", b"1"))
    await either.settle()
    assert "Ralat" in either.group.last.text
    assert len(got(either.sari, "Jumlahnya 4.211.")) == 1


async def test_a_file_that_the_citizen_replaces_is_announced_and_not_shown(
    either: World,
) -> None:
    await either.files(either.sari)
    message = either.sari.sends_document("lampiran.pdf", b"%PDF", "Data TPS")
    await either.settle()
    await either.press(either.sari, "Bahan permohonan")
    either.sari.replaces(message, "document", Upload("ktp.pdf", b"%PDF ktp"), "Ini KTP saya")
    await either.burst_passes()
    files = [m.file.content for m in either.group.messages if m.file is not None]
    assert files == [b"%PDF"]
    new = shown(either, "mengganti berkasnya")
    assert "Ini KTP saya" in new.text
    assert any("obrolan pribadi" in label for label in new.buttons)


async def test_a_correction_of_what_the_citizen_deleted_is_told_to_its_author(
    either: World,
) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Datanya siap Senin.")
    assert message.reactions == ["👌"]
    either.sari.deletes(either.sari.last)
    either.budi.in_(either.group).edits(message, "Datanya siap Selasa.")
    await either.settle()
    assert message.reactions == ["👎"]
    told = shown(either, "sudah menghapus pesannya")
    assert told.reply_to is message
    assert got(either.sari, "siap Selasa") == []
