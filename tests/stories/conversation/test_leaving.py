"""What leaves for a citizen shows itself first, can be held, and leaves as it was shown."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from sandbox import Person, SandboxMessage
from sandbox.people.speaker import Place
from tests.stories.acts import HEAD, files_and_writes, got, prompt, replies, serves, shown, writes
from tests.stories.conversation.acts import SHORT, held
from tests.transport.dying import dies
from tests.uploads.hidden_samples import HIDDEN
from tests.world import WIB, World, opened, rows, running

PROBE = "setMessageReaction"


def lines(world: World) -> list[SandboxMessage]:
    """Return the lines in the group that show what leaves, or how that ended."""
    signs = ("📤", "✓", "✋ Ditahan", "✋ Belum dikirim:", "🙊", "🗑", "✏️", "↩️ Dihapus")
    return [one for one in world.group.messages if one.text.startswith(signs) and not one.deleted]


def files(person: Person) -> list[str]:
    """Return the names of the documents that the bot sent to a person beside its letters."""
    sent = [one.file for one in person.chat if one.from_bot and one.file]
    return [file.name for file in sent if file.name == "rekap.xlsx"]


async def waits(world: World, seconds: int) -> None:
    await world.passes(timedelta(seconds=seconds))


@pytest.mark.journey
async def test_a_reply_shows_itself_for_twenty_seconds_and_then_says_that_it_arrived(
    world: World,
) -> None:
    await held(world)
    [line] = lines(world)
    assert line.text == f"📤 Dikirim ke pemohon 20 detik lagi: “{SHORT}”"
    assert line.buttons == ["✋ Tahan dulu"]
    await waits(world, 19)
    assert got(world.sari, SHORT) == []
    await waits(world, 1)
    assert len(got(world.sari, SHORT)) == 1
    assert lines(world) == [line]
    assert (line.text, line.buttons) == ("✓ Terkirim 10.00 · Budi", [])


@pytest.mark.journey
@pytest.mark.parametrize("choice", ["📤 Kirim", "✏️ Ubah", "🗑 Hapus"])
async def test_anybody_with_a_role_holds_it_and_its_author_decides(
    world: World, choice: str
) -> None:
    await serves(world, world.wati)
    message = await held(world)
    await world.presses_in_group(world.wati, "Tahan dulu")
    [line] = lines(world)
    assert line.text.startswith(f"✋ Ditahan Wati: “{SHORT}”")
    await world.hold_passes()
    await waits(world, 4000)
    assert got(world.sari, SHORT) == []
    await world.after(world.wati.in_(world.group).presses(choice, on=line))
    assert "Hanya penulisnya" in world.wati.toast
    if choice == "✏️ Ubah":
        world.budi.in_(world.group).edits(message, "Kami siapkan besok.")
        await world.hold_passes()
        assert got(world.sari, "besok") == []
        assert "Kami siapkan besok." in line.text
        choice = "📤 Kirim"
    await world.presses_in_group(world.budi, choice)
    await world.hold_passes()
    sent = got(world.sari, "iapkan")
    assert len(sent) == (0 if "Hapus" in choice else 1)
    assert line.text.startswith("🙊 Tidak dikirim" if "Hapus" in choice else "✓ Terkirim")


async def test_what_is_held_at_closing_time_is_told_to_its_author_once(world: World) -> None:
    world.budi.starts()
    await held(world)
    await world.presses_in_group(world.budi, "Tahan dulu")
    await world.turn_to(datetime(2026, 11, 24, 14, 0, tzinfo=WIB))
    assert got(world.budi, "ditahan") == []
    await world.turn_to(datetime(2026, 11, 24, 15, 30, tzinfo=WIB))
    await world.turn_to(datetime(2026, 11, 24, 16, 30, tzinfo=WIB))
    assert len(got(world.budi, "belum dikirim: ditahan")) == 1
    assert got(world.sari, SHORT) == []
    await world.presses_in_group(world.budi, "📤 Kirim")
    await world.hold_passes()
    assert len(got(world.sari, SHORT)) == 1


async def test_an_edit_and_another_reply_change_the_line_and_begin_the_seconds_anew(
    world: World,
) -> None:
    words = await files_and_writes(world)
    message = await writes(world, world.budi, SHORT, words)
    await waits(world, 15)
    await world.after(world.budi.in_(world.group).edits(message, "Kami siapkan besok."))
    await waits(world, 15)
    await writes(world, world.budi, "Silakan ditunggu.", words)
    await waits(world, 15)
    [line] = lines(world)
    assert "Kami siapkan besok. · Silakan ditunggu." in line.text
    assert got(world.sari, "Kami siapkan besok.") == []
    await waits(world, 5)
    assert [len(got(world.sari, one)) for one in ("besok.", "ditunggu.", SHORT)] == [1, 1, 0]
    assert lines(world) == [line]


async def test_an_album_is_one_line(world: World) -> None:
    words = await files_and_writes(world)
    place = Place(topic=words.topic, reply_to=words)
    world.budi.in_(world.group).sends_album([("a.jpg", b"a"), ("b.jpg", b"b")], "Petanya.", **place)
    await world.settle()
    await waits(world, 2)
    [line] = lines(world)
    assert line.text.count("[") == 2
    await world.hold_passes()
    assert [message.media for message in world.sari.chat[-2:]] == ["photo", "photo"]
    assert lines(world) == [line]


async def test_a_file_that_hides_something_leaves_by_its_authors_tap_alone(world: World) -> None:
    words = await files_and_writes(world)
    book = HIDDEN["hidden sheet"][1]()
    place = Place(topic=words.topic, reply_to=words)
    await world.after(world.budi.in_(world.group).sends_document("rekap.xlsx", book, **place))
    await world.hold_passes()
    assert files(world.sari) == []
    [line] = lines(world)
    assert "lihat dulu yang tersembunyi" in line.text
    assert "lembar tersembunyi “sumber”: 30 NIK." in line.text
    await world.presses_in_group(world.budi, "📤 Kirim")
    await world.hold_passes()
    assert files(world.sari) == ["rekap.xlsx"]
    told = await rows(world, "SELECT count(*) AS n FROM event WHERE name = 'hidden-let-go'")
    assert told == [{"n": 1}]


async def test_a_correction_of_what_was_sent_leaves_like_a_reply(world: World) -> None:
    await serves(world, world.wati)
    message = await replies(world, world.budi, await files_and_writes(world), SHORT)
    seat = world.budi.in_(world.group)
    await world.after(seat.edits(message, "Terlalu cepat."))
    [line] = lines(world)
    assert line.text.startswith("✏️ Perubahan dikirim ke pemohon 20 detik lagi: “Terlalu cepat.”")
    await world.presses_in_group(world.wati, "Tahan dulu")
    await world.hold_passes()
    await world.presses_in_group(world.budi, "🗑 Hapus")
    assert "Pemohon membaca yang semula" in line.text
    assert len(got(world.sari, SHORT)) == 1
    seat.edits(message, "Kami siapkan besok.")
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    [copy] = got(world.sari, "besok.")
    assert copy.edited
    assert copy.text.startswith("Petugas PPID")
    assert line.text.startswith("✓ Diubah")


async def test_a_thumb_after_it_arrived_deletes_it_and_says_that_it_may_have_been_read(
    world: World,
) -> None:
    message = await replies(world, world.budi, await files_and_writes(world), SHORT)
    world.budi.in_(world.group).reacts(message, "👎")
    await world.settle()
    assert got(world.sari, SHORT) == []
    assert "mungkin sudah dibaca" in lines(world)[0].text


async def test_what_lost_its_topic_is_said_not_to_have_left(world: World) -> None:
    await held(world)
    world.group.add(world.wati, administrator=True)
    world.group.deletes_topic(world.topic, by=world.wati)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert shown(world, "Tidak dikirim: pesan Budi tidak ada lagi di grup")


async def test_a_line_that_somebody_deletes_is_written_again_when_it_changes(
    world: World,
) -> None:
    message = await held(world)
    world.group.add(world.wati, administrator=True)
    world.wati.in_(world.group).deletes(lines(world)[0])
    await world.after(world.budi.in_(world.group).edits(message, "Kami siapkan besok."))
    await waits(world, 19)
    assert "besok" in lines(world)[0].text
    assert got(world.sari, "besok") == []
    await waits(world, 1)
    assert len(got(world.sari, "besok")) == 1


async def test_what_is_overtaken_by_a_withdrawal_waits_for_its_author(world: World) -> None:
    await held(world)
    await waits(world, 1)
    await world.press(world.sari, "Lihat permohonan ini", "Cabut permohonan", "Ya, cabut")
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert "mencabut permohonannya" in lines(world)[0].text
    await world.presses_in_group(world.budi, "📤 Kirim")
    await world.hold_passes()
    assert len(got(world.sari, SHORT)) == 1
    await replies(world, world.budi, shown(world, HEAD), "Terima kasih kabarnya.")
    assert len(got(world.sari, "Terima kasih kabarnya.")) == 1


async def test_without_a_line_nothing_leaves_and_its_author_is_told(world: World) -> None:
    world.budi.starts()
    words = await files_and_writes(world)
    said = "Bad Request: TOPIC_NAME_INVALID"
    world.telegram.faults.fail("sendMessage", status=400, description=said)
    await writes(world, world.budi, SHORT, words)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert len(got(world.budi, "tidak dikirim, karena grup")) == 1


async def test_the_seconds_begin_when_the_line_was_delivered(world: World) -> None:
    words = await files_and_writes(world)
    world.telegram.faults.fail("sendMessage", retry_after=60)
    world.budi.in_(world.group).replies(words, SHORT)
    await world.parts.work_until_idle()
    world.clock.turn(timedelta(seconds=61))
    await world.parts.work_until_idle()
    assert got(world.sari, SHORT) == []
    assert len(lines(world)) == 1
    await waits(world, 19)
    assert got(world.sari, SHORT) == []
    await waits(world, 1)
    assert len(got(world.sari, SHORT)) == 1


async def test_balas_leaves_one_lasting_message(filed: World) -> None:
    before = [one for one in filed.group.messages if one.from_bot and not one.deleted]
    await replies(filed, filed.budi, await prompt(filed, filed.budi), SHORT)
    after = [one for one in filed.group.messages if one.from_bot and not one.deleted]
    assert len(got(filed.sari, SHORT)) == 1
    assert after[len(before) :] == lines(filed)


async def test_a_prompt_ends_with_its_reply_or_after_an_hour(filed: World) -> None:
    asked = await prompt(filed, filed.budi)
    await replies(filed, filed.budi, asked, SHORT)
    assert asked.deleted
    later = await prompt(filed, filed.budi)
    await filed.turn_to(filed.clock.now() + timedelta(minutes=61))
    assert later.deleted


async def test_words_beside_a_prompt_are_asked_about(filed: World) -> None:
    await prompt(filed, filed.budi)
    await writes(filed, filed.budi, SHORT)
    await filed.presses_in_group(filed.budi, "Kirim ke pemohon")
    await filed.hold_passes()
    assert len(got(filed.sari, SHORT)) == 1


async def test_a_long_reply_stops_as_a_whole(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    long = seat.sends_document("a.pdf", b"%PDF", "b" * 2000, topic=words.topic, reply_to=words)
    await world.settle()
    before = len(world.sari.chat)
    seat.deletes(long)
    await world.hold_passes()
    assert len(world.sari.chat) == before


async def test_the_server_may_call_a_deleted_message_by_its_number(world: World) -> None:
    message = await held(world)
    world.budi.in_(world.group).deletes(message)
    said = "Bad Request: MESSAGE_ID_INVALID"
    world.telegram.faults.fail(PROBE, status=400, description=said)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert "Tidak dikirim" in lines(world)[0].text


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("call", ["sendMessage", PROBE, "to Sari"])
async def test_a_death_on_the_way_sends_nothing_unseen_and_nothing_twice(
    tmp_path: Path, call: str, after: bool
) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        words = await files_and_writes(world)
        if call == "sendMessage":
            world.budi.in_(world.group).replies(words, SHORT)
        else:
            await writes(world, world.budi, SHORT, words)
            world.clock.turn(timedelta(seconds=20))
        await dies(world, PROBE if call == PROBE else "sendMessage", after=after)
        unseen = call == "to Sari" and after
        assert len(got(world.sari, SHORT)) == int(unseen)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
        assert lines(world)
        if call == "sendMessage":
            assert got(world.sari, SHORT) == []
        await world.hold_passes()
        again = 2 if call == "to Sari" and after else 1
        assert len(got(world.sari, SHORT)) == again
