"""A reply leaves by a press of its line, as that showed it, and the line says what became of it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sandbox.people.speaker import Place
from tests.prelude import WIB, Person, SandboxMessage, World, got, opened, shown, writes
from tests.stories.acts import files_and_writes, prompt, replies, serves
from tests.stories.conversation.acts import SHORT
from tests.transport.dying import dies
from tests.uploads.hidden_samples import HIDDEN
from tests.world import running

SOURCE = "setMessageReaction"


def lines(world: World) -> list[SandboxMessage]:
    """Return the lines in the group under officers' replies."""
    signs = ("📤 Belum", "🔔", "⏳", "✓", "📝 Catatan", "🗑", "✏️", "↩️ Dihapus", "⚠️ Tidak")
    return [one for one in world.group.messages if one.text.startswith(signs) and not one.deleted]


async def presses(world: World, by: Person, label: str, line: SandboxMessage) -> None:
    await world.after(by.in_(world.group).presses(label, on=line))


async def written(world: World) -> tuple[SandboxMessage, SandboxMessage]:
    """Let Budi reply to the citizen's words; return his message, and the line below it."""
    message = await writes(world, world.budi, SHORT, await files_and_writes(world))
    [line] = lines(world)
    return message, line


@pytest.mark.journey
async def test_a_reply_waits_for_a_press_and_its_line_says_that_it_arrived(world: World) -> None:
    message, line = await written(world)
    assert line.reply_to is message
    assert line.text.startswith("📤 Belum dikirim. Untuk 001/")
    assert line.buttons == ["📤 Kirim", "📝 Catatan saja"]
    assert got(world.sari, SHORT) == []
    await presses(world, world.budi, "📤 Kirim", line)
    assert len(got(world.sari, SHORT)) == 1
    await world.passes(timedelta(seconds=2))
    assert lines(world) == [line]
    assert (line.text, line.buttons) == ("✓ Terkirim 10.00 · Budi", [])
    assert "Sedang dikirim" in world.budi.toast
    await world.after(world.budi.in_(world.group).presses("📤 Kirim", on=line, earlier=True))
    assert "Sudah terkirim 10.00" in world.budi.toast
    assert len(got(world.sari, SHORT)) == 1


async def test_a_day_of_two_officers(world: World) -> None:
    await serves(world, world.wati)
    _, line = await written(world)
    await presses(world, world.wati, "📤 Kirim", line)
    assert "Hanya penulisnya, Budi" in world.wati.toast
    await world.turn_to(world.clock.now() + timedelta(minutes=11))
    [again] = lines(world)
    assert line.deleted
    assert again.text.startswith("🔔 Budi,")
    assert "ditulis Budi, belum dikirim" in world.card.text
    await writes(world, world.budi, "/antrean")
    assert "ditulis Budi, belum dikirim" in world.group.last.text
    await world.say(world.sari, "Untuk kecamatan Wedi.")
    await world.burst_passes()
    assert "Pemohon menulis lagi" in again.text
    await world.turn_to(world.clock.now() + timedelta(minutes=20))
    await presses(world, world.wati, "📤 Kirim walau pemohon menulis lagi", again)
    await world.passes(timedelta(seconds=2))
    assert len(got(world.sari, SHORT)) == 1
    assert again.text == "✓ Terkirim 10.33 · ditulis Budi, dikirim Wati"
    assert "belum dikirim" not in world.card.text


async def test_a_colleague_s_words_stop_it_and_its_author_may_still_send_it(world: World) -> None:
    await serves(world, world.wati)
    _, line = await written(world)
    await world.after(world.wati.in_(world.group).replies(line, "jangan dulu"))
    assert line.text.startswith("📝 Catatan, tidak dikirim (Wati).")
    assert line.buttons == ["📤 Kirim"]
    await world.replies_leave()
    assert got(world.sari, SHORT) == []
    await presses(world, world.budi, "📤 Kirim", line)
    assert len(got(world.sari, SHORT)) == 1


async def test_what_nobody_sends_until_closing_is_a_note(world: World) -> None:
    await world.after(world.budi.starts())
    await replies(world, world.budi, await files_and_writes(world), "Terima kasih.")
    await writes(world, world.budi, SHORT, shown(world, "Pemohon menulis"))
    await world.turn_to(datetime(2026, 11, 24, 14, 0, tzinfo=WIB))
    await world.turn_to(datetime(2026, 11, 24, 18, 0, tzinfo=WIB))
    assert lines(world)[-1].text.startswith("📝 Catatan, tidak dikirim.")
    await world.turn_to(datetime(2026, 11, 24, 19, 0, tzinfo=WIB))
    assert len(got(world.budi, "sampai kantor tutup")) == 1
    assert got(world.sari, SHORT) == []


async def test_a_burst_an_edit_and_an_album_are_one_line_and_one_press(world: World) -> None:
    words = await files_and_writes(world)
    message = await writes(world, world.budi, SHORT, words)
    [line] = lines(world)
    await world.after(world.budi.in_(world.group).edits(message, "Kami siapkan besok."))
    place = Place(topic=words.topic, reply_to=words)
    world.budi.in_(world.group).sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await world.replies_leave()
    assert lines(world) == [line]
    assert got(world.sari, SHORT) == []
    sent = [one for one in world.sari.chat if one.from_bot][-3:]
    assert "Kami siapkan besok." in sent[0].text
    assert [one.media for one in sent[1:]] == ["photo", "photo"]


async def test_a_file_that_hides_something_leaves_by_a_press_that_names_it(world: World) -> None:
    words = await files_and_writes(world)
    book = HIDDEN["hidden sheet"][1]()
    place = Place(topic=words.topic, reply_to=words)
    await world.after(world.budi.in_(world.group).sends_document("rekap.xlsx", book, **place))
    [line] = lines(world)
    assert "lembar tersembunyi “sumber”: 30 NIK." in line.text
    assert line.buttons[0] == "📤 Kirim walau 30 NIK"
    await world.replies_leave()
    assert [one.file.name for one in world.sari.chat if one.file][-1] == "rekap.xlsx"


@pytest.mark.journey
async def test_an_edit_of_what_was_sent_is_offered_and_leaves_by_a_press(world: World) -> None:
    message = await replies(world, world.budi, await files_and_writes(world), SHORT)
    await world.after(world.budi.in_(world.group).edits(message, "Kami siapkan besok."))
    [line] = lines(world)
    assert line.buttons == ["✏️ Ubah juga", "🗑 Hapus juga"]
    assert len(got(world.sari, SHORT)) == 1
    await world.replies_leave()
    [copy] = got(world.sari, "besok.")
    assert copy.edited
    assert line.text == "✓ Diubah 10.00 · Budi"
    await world.after(world.budi.in_(world.group).edits(message, "// salah kirim"))
    assert line.buttons == ["🗑 Hapus juga"]
    await presses(world, world.budi, "🗑 Hapus juga", line)
    assert got(world.sari, "besok.") == []
    assert "mungkin sudah dibaca" in line.text


async def test_a_thumb_after_it_arrived_deletes_it_and_says_that_it_may_have_been_read(
    world: World,
) -> None:
    message = await replies(world, world.budi, await files_and_writes(world), SHORT)
    world.budi.in_(world.group).reacts(message, "👎")
    await world.settle()
    assert got(world.sari, SHORT) == []
    assert "mungkin sudah dibaca" in lines(world)[0].text


@pytest.mark.parametrize("said", ["", "Bad Request: MESSAGE_ID_INVALID"])
async def test_what_was_deleted_before_the_press_does_not_leave(world: World, said: str) -> None:
    message, line = await written(world)
    world.budi.in_(world.group).deletes(message)
    if said:
        world.telegram.faults.fail(SOURCE, status=400, description=said)
    await presses(world, world.budi, "📤 Kirim", line)
    assert got(world.sari, SHORT) == []
    assert line.text.startswith("🗑 Tidak dikirim: pesannya tidak ada lagi di grup")


async def test_words_of_a_topic_that_was_deleted_never_leave(world: World) -> None:
    _, line = await written(world)
    world.group.add(world.wati, administrator=True)
    world.group.deletes_topic(world.topic, by=world.wati)
    await world.turn_to(world.clock.now() + timedelta(minutes=11))
    again = lines(world)[-1]
    assert again is not line
    await presses(world, world.budi, "📤 Kirim", again)
    assert got(world.sari, SHORT) == []
    assert shown(world, "Tidak dikirim: pesannya tidak ada lagi di grup")


async def test_without_a_line_nothing_waits_and_its_author_is_told(world: World) -> None:
    await world.after(world.budi.starts())
    words = await files_and_writes(world)
    await writes(world, world.budi, "Terima kasih.", words)
    world.telegram.faults.fail("sendMessage", status=400, description="Bad Request: X_INVALID")
    await world.passes(timedelta(minutes=11))
    await writes(world, world.budi, SHORT, words)
    assert len(got(world.budi, "barisnya tidak dapat ditulis")) == 1
    assert got(world.sari, SHORT) == []


@pytest.mark.journey
async def test_balas_leaves_a_line_and_nothing_else(filed: World) -> None:
    before = [one for one in filed.group.messages if one.from_bot and not one.deleted]
    asked = await prompt(filed, filed.budi)
    await replies(filed, filed.budi, asked, SHORT)
    after = [one for one in filed.group.messages if one.from_bot and not one.deleted]
    assert asked.deleted
    assert len(got(filed.sari, SHORT)) == 1
    told_once = shown(filed, "Di bawah tiap balasan")
    assert [one for one in after if one not in (*before, told_once)] == lines(filed)


async def test_a_prompt_ends_after_an_hour(filed: World) -> None:
    later = await prompt(filed, filed.budi)
    await filed.turn_to(filed.clock.now() + timedelta(minutes=61))
    assert later.deleted


@pytest.mark.parametrize("to_card", [True, False])
async def test_words_that_may_be_meant_for_the_requester_are_a_note_until_a_press(
    filed: World, *, to_card: bool
) -> None:
    if not to_card:
        await prompt(filed, filed.budi)
    said = await writes(filed, filed.budi, SHORT, filed.card if to_card else None)
    [line] = lines(filed)
    assert line.text == "📝 Catatan, tidak dikirim."
    assert line.reply_to is said
    await filed.replies_leave()
    assert got(filed.sari, SHORT) == []
    await presses(filed, filed.budi, "📤 Kirim", line)
    assert len(got(filed.sari, SHORT)) == 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("call", ["line", SOURCE, "to Sari", "editMessageText"])
async def test_a_death_on_the_way_sends_nothing_unpressed_and_nothing_twice(
    tmp_path: Path, call: str, after: bool
) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        words = await files_and_writes(world)
        await replies(world, world.budi, words, "Baik.")  # the gesture is told
        await world.passes(timedelta(minutes=11))
        if call == "line":
            world.budi.in_(world.group).replies(words, SHORT)
        else:
            await writes(world, world.budi, SHORT, words)
            world.budi.in_(world.group).presses("📤 Kirim", on=lines(world)[-1])
        if call == "editMessageText":
            await world.settle()
            world.clock.turn(timedelta(seconds=2))
        method = "sendMessage" if call in ("line", "to Sari") else call
        await dies(world, method, after=after)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
        sent = len(got(world.sari, SHORT))
        if call == "line":
            assert sent == 0
        await world.replies_leave()
        assert lines(world)[-1].text.startswith("✓ Terkirim")
        assert len(got(world.sari, SHORT)) == (2 if call == "to Sari" and after else 1)
