"""Notes that can never go out, whatever they reply to and whenever they are marked."""

from pathlib import Path

import pytest

from bot.domain.message import Content
from tests.stories.acts import answers, files_and_writes, got, replies, rows, writes
from tests.world import World, opened, running


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("// Ini hanya untuk kita", True),
        ("  //tanpa spasi", True),
        ("📝 sebentar", True),
        ("Silakan buka https://kpu.go.id", False),
        ("/ satu garis", False),
        ("", False),
    ],
)
def test_a_mark_stands_at_the_beginning(text: str, inside: bool) -> None:
    assert Content(kind="text", text=text).is_note is inside
    assert Content(kind="photo", file_id="f", text=text).is_note is inside


async def kept_as(world: World, message_id: int) -> list[str]:
    found = await rows(world, "SELECT chat_id, message_id, direction FROM message ORDER BY id")
    place = (world.group.id, message_id)
    return [str(r["direction"]) for r in found if (r["chat_id"], r["message_id"]) == place]


async def test_a_marked_reply_to_the_citizens_words_stays_inside(either: World) -> None:
    words = await files_and_writes(either)
    for text in ("// Jangan dijawab dulu.", "📝 Jangan dijawab dulu."):
        note = await replies(either, either.budi, words, text)
        assert note.reactions == ["🙊"]
        assert await kept_as(either, note.id) == ["note"]
    assert got(either.sari, "Jangan dijawab dulu") == []


async def test_a_marked_reply_to_a_prompt_or_a_question_stays_inside(either: World) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Balas")
    await replies(either, either.budi, either.group.last, "// Siapa yang tahu?")
    await either.say(either.rina, "Parkir motor di sebelah mana?")
    await either.press(either.rina, "Hanya bertanya")
    await replies(either, either.budi, either.group.last, "// Aneh.")
    assert got(either.sari, "Siapa yang tahu") == []
    assert got(either.rina, "Aneh.") == []


async def test_a_note_is_no_part_of_an_answer_nor_of_a_form(either: World) -> None:
    await either.files(either.sari)
    await either.begins_answer(either.budi)
    kept = await writes(either, either.budi, "Terlampir datanya.")
    await writes(either, either.budi, "// Sudah dicek Teknis?")
    changed = await writes(either, either.budi, "Salam.")
    either.budi.in_(either.group).edits(changed, "// Salam.")
    await either.settle()
    assert kept.reactions == ["✍"]
    assert changed.reactions == ["🙊"]
    await either.presses_in_group(either.budi, "Siap, lihat pratinjau")
    await either.presses_in_group(either.budi, "Kirim ke pemohon")
    assert got(either.sari, "Terlampir datanya.")
    assert not got(either.sari, "Sudah dicek")
    assert not got(either.sari, "Salam.")


async def test_a_reply_that_is_edited_into_a_note_in_time_never_leaves(either: World) -> None:
    words = await files_and_writes(either)
    message = await writes(either, either.budi, "Ini salah kita.", words)
    either.budi.in_(either.group).edits(message, "// Ini salah kita.")
    await either.hold_passes()
    assert got(either.sari, "Ini salah kita.") == []
    assert message.reactions == ["🙊"]
    assert await kept_as(either, message.id) == ["reply", "note"]
    either.budi.in_(either.group).edits(message, "Ini salah kita, sungguh.")
    await either.hold_passes()
    assert got(either.sari, "sungguh") == []
    assert "tetap catatan" in either.group.last.text


async def test_the_hold_is_kept_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        words = await files_and_writes(world)
        message = await writes(world, world.budi, "Rahasia kita.", words)
        await world.parts.application.shutdown()
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            world.budi.in_(world.group).edits(message, "// Rahasia kita.")
            await world.hold_passes()
            assert got(world.sari, "Rahasia kita.") == []


async def test_what_has_left_is_not_called_a_note(either: World) -> None:
    words = await files_and_writes(either)
    message = await replies(either, either.budi, words, "Sudah terbaca.")
    either.budi.in_(either.group).edits(message, "// Hanya untuk kita.")
    await either.hold_passes()
    assert len(got(either.sari, "Sudah terbaca.")) == 1
    assert got(either.sari, "Hanya untuk kita") == []
    assert "sudah terkirim" in either.group.last.text
    await writes(either, either.budi, "/batal", message)
    assert got(either.sari, "Sudah terbaca.") == []


async def test_a_part_of_a_sent_answer_is_not_edited_into_a_note(either: World) -> None:
    await either.files(either.sari)
    await answers(either, either.budi, "Terlampir datanya.")
    part = next(m for m in either.group.messages if m.text == "Terlampir datanya.")
    either.budi.in_(either.group).edits(part, "// Terlampir?")
    await either.settle()
    assert "tidak dapat diubah" in either.group.last.text
    assert got(either.sari, "Terlampir datanya.")


ALBUM = [("a.jpg", b"a"), ("b.jpg", b"b")]


async def test_no_part_of_a_marked_album_goes_out(either: World) -> None:
    words = await files_and_writes(either)
    before = len(either.sari.chat)
    seat = either.budi.in_(either.group)
    seat.sends_album(ALBUM, "// Bandingkan dulu.", topic=words.topic, reply_to=words)
    await either.hold_passes()
    assert len(either.sari.chat) == before


async def test_an_album_that_is_marked_within_the_hold_is_held_back_whole(either: World) -> None:
    words = await files_and_writes(either)
    before = len(either.sari.chat)
    seat = either.budi.in_(either.group)
    sent = seat.sends_album(ALBUM, "Bandingkan dulu.", topic=words.topic, reply_to=words)
    await either.settle()
    seat.edits(sent[0], "// Bandingkan dulu.")
    await either.hold_passes()
    assert len(either.sari.chat) == before
