"""Notes that can never go out, whatever they reply to and whenever they are marked."""

import pytest

from bot.desk import way_back
from tests.prelude import Content, World, got, rows, writes
from tests.stories.acts import files_and_writes, serves


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


@pytest.mark.parametrize("back", [True, False])
async def test_a_note_that_tells_a_nik_goes_within_a_minute_unless_it_is_kept(
    filed: World, back: bool
) -> None:
    await serves(filed, filed.wati)
    note = await writes(filed, filed.budi, "// NIK 3310120408850007 salah.")
    await filed.presses_in_group(filed.budi, "🗑 Hapus", "🗑 Ya, hapus")
    said = filed.group.last
    await filed.presses_in_group(filed.wati, "↩️ Kembalikan")
    assert "Hanya yang melakukannya" in filed.wati.toast
    if back:
        await filed.presses_in_group(filed.budi, "↩️ Kembalikan")
    await filed.passes(way_back.KEPT_FOR)
    assert (note.deleted, said.deleted) == (not back, not back)
    deleted = await rows(filed, "SELECT actor FROM event WHERE name = 'note-deleted'")
    assert [row["actor"] for row in deleted] == [f"officer:{filed.budi.id}"] * (not back)


async def test_a_note_is_no_part_of_an_answer_nor_of_a_form(filed: World) -> None:
    await filed.begins_answer(filed.budi)
    kept = await writes(filed, filed.budi, "Terlampir datanya.")
    await writes(filed, filed.budi, "// Sudah dicek Teknis?")
    changed = await writes(filed, filed.budi, "Salam.")
    await filed.after(filed.budi.in_(filed.group).edits(changed, "// Salam."))
    assert kept.reactions == ["✍"]
    assert changed.reactions == ["🙊"]
    await filed.presses_in_group(filed.budi, "Siap, lihat pratinjau", "Kirim ke pemohon")
    assert got(filed.sari, "Terlampir datanya.")
    assert not got(filed.sari, "Sudah dicek")
    assert not got(filed.sari, "Salam.")


ALBUM = [("a.jpg", b"a"), ("b.jpg", b"b")]


@pytest.mark.journey
async def test_an_album_that_is_marked_within_the_hold_is_held_back_whole(world: World) -> None:
    words = await files_and_writes(world)
    before = len(world.sari.chat)
    seat = world.budi.in_(world.group)
    sent = seat.sends_album(ALBUM, "Bandingkan dulu.", topic=words.topic, reply_to=words)
    await world.settle()
    seat.edits(sent[0], "// Bandingkan dulu.")
    await world.replies_leave()
    assert len(world.sari.chat) == before
