"""Notes that can never go out, whatever they reply to and whenever they are marked."""

from pathlib import Path

import pytest

from bot.desk import way_back
from bot.domain.message import Content
from tests.stories.acts import answers, files_and_writes, got, replies, rows, serves, writes
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


async def test_a_marked_reply_to_the_citizens_words_stays_inside(world: World) -> None:
    words = await files_and_writes(world)
    for text in ("// Jangan dijawab dulu.", "📝 Jangan dijawab dulu."):
        note = await replies(world, world.budi, words, text)
        assert note.reactions == ["🙊"]
        assert await kept_as(world, note.id) == ["note"]
    assert got(world.sari, "Jangan dijawab dulu") == []


async def test_a_marked_reply_to_a_prompt_or_a_question_stays_inside(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Balas")
    await replies(world, world.budi, world.group.last, "// Siapa yang tahu?")
    await world.say(world.rina, "Parkir motor di sebelah mana?")
    await world.press(world.rina, "Hanya bertanya")
    await replies(world, world.budi, world.group.last, "// Aneh.")
    assert got(world.sari, "Siapa yang tahu") == []
    assert got(world.rina, "Aneh.") == []


@pytest.mark.parametrize("back", [True, False])
async def test_a_note_that_tells_a_nik_goes_within_a_minute_unless_it_is_kept(
    world: World, back: bool
) -> None:
    await world.files(world.sari)
    await serves(world, world.wati)
    note = await writes(world, world.budi, "// NIK 3310120408850007 salah.")
    for button in ("🗑 Hapus", "🗑 Ya, hapus"):
        await world.presses_in_group(world.budi, button)
    said = world.group.last
    await world.presses_in_group(world.wati, "↩️ Kembalikan")
    assert "Hanya yang melakukannya" in world.wati.toast
    if back:
        await world.presses_in_group(world.budi, "↩️ Kembalikan")
    world.clock.turn(way_back.KEPT_FOR)
    await world.settle()
    assert (note.deleted, said.deleted) == (not back, not back)
    deleted = await rows(world, "SELECT actor FROM event WHERE name = 'note-deleted'")
    assert [row["actor"] for row in deleted] == [f"officer:{world.budi.id}"] * (not back)


async def test_a_note_is_no_part_of_an_answer_nor_of_a_form(world: World) -> None:
    await world.files(world.sari)
    await world.begins_answer(world.budi)
    kept = await writes(world, world.budi, "Terlampir datanya.")
    await writes(world, world.budi, "// Sudah dicek Teknis?")
    changed = await writes(world, world.budi, "Salam.")
    world.budi.in_(world.group).edits(changed, "// Salam.")
    await world.settle()
    assert kept.reactions == ["✍"]
    assert changed.reactions == ["🙊"]
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert got(world.sari, "Terlampir datanya.")
    assert not got(world.sari, "Sudah dicek")
    assert not got(world.sari, "Salam.")


async def test_a_reply_that_is_edited_into_a_note_in_time_never_leaves(world: World) -> None:
    words = await files_and_writes(world)
    message = await writes(world, world.budi, "Angkanya keliru.", words)
    world.budi.in_(world.group).edits(message, "// Angkanya keliru.")
    await world.hold_passes()
    assert got(world.sari, "Angkanya keliru.") == []
    assert message.reactions == ["🙊"]
    assert await kept_as(world, message.id) == ["reply", "note"]
    world.budi.in_(world.group).edits(message, "Angkanya keliru, sungguh.")
    await world.hold_passes()
    assert got(world.sari, "sungguh") == []
    assert "tetap catatan" in world.group.last.text


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


async def test_what_has_left_is_not_called_a_note(world: World) -> None:
    words = await files_and_writes(world)
    message = await replies(world, world.budi, words, "Sudah terbaca.")
    world.budi.in_(world.group).edits(message, "// Hanya untuk kita.")
    await world.hold_passes()
    assert len(got(world.sari, "Sudah terbaca.")) == 1
    assert got(world.sari, "Hanya untuk kita") == []
    assert "sudah terkirim" in world.group.last.text
    await writes(world, world.budi, "/batal", message)
    assert got(world.sari, "Sudah terbaca.") == []


async def test_a_part_of_a_sent_answer_is_not_edited_into_a_note(world: World) -> None:
    await world.files(world.sari)
    await answers(world, world.budi, "Terlampir datanya.")
    part = next(m for m in world.group.messages if m.text == "Terlampir datanya.")
    world.budi.in_(world.group).edits(part, "// Terlampir?")
    await world.settle()
    assert "tidak dapat diubah" in world.group.last.text
    assert got(world.sari, "Terlampir datanya.")


ALBUM = [("a.jpg", b"a"), ("b.jpg", b"b")]


async def test_no_part_of_a_marked_album_goes_out(world: World) -> None:
    words = await files_and_writes(world)
    before = len(world.sari.chat)
    seat = world.budi.in_(world.group)
    seat.sends_album(ALBUM, "// Bandingkan dulu.", topic=words.topic, reply_to=words)
    await world.hold_passes()
    assert len(world.sari.chat) == before


@pytest.mark.journey
async def test_an_album_that_is_marked_within_the_hold_is_held_back_whole(world: World) -> None:
    words = await files_and_writes(world)
    before = len(world.sari.chat)
    seat = world.budi.in_(world.group)
    sent = seat.sends_album(ALBUM, "Bandingkan dulu.", topic=words.topic, reply_to=words)
    await world.settle()
    seat.edits(sent[0], "// Bandingkan dulu.")
    await world.hold_passes()
    assert len(world.sari.chat) == before
