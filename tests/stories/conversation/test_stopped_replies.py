"""A reply is seen before it goes: marked at once, stopped in three ways, and asked about last."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.stories.acts import HEAD, files_and_writes, got, replies, rows, serves, shown, writes
from tests.stories.conversation.acts import SHORT, held
from tests.stories.status.acts import joins, link_of
from tests.transport.dying import dies
from tests.world import World, opened, running

PROBE = "setMessageReaction"


async def test_a_reply_is_marked_at_once_and_waits_for_twenty_seconds(world: World) -> None:
    message = await held(world)
    assert message.reactions == ["👀"]
    world.clock.turn(timedelta(seconds=19))
    await world.settle()
    assert got(world.sari, SHORT) == []
    world.clock.turn(timedelta(seconds=1))
    await world.settle()
    assert len(got(world.sari, SHORT)) == 1
    assert message.reactions == ["👌"]
    marks = [call.params["reaction"][0]["emoji"] for call in world.telegram.calls(PROBE)]
    assert marks[-3:] == ["👀", "🕊", "👌"]


@pytest.mark.parametrize("way", ["thumb", "word", "word alone", "delete"])
async def test_each_way_stops_it_in_the_hold(world: World, way: str) -> None:
    message = await held(world)
    seat = world.budi.in_(world.group)
    if way == "thumb":
        seat.reacts(message, "👎")
    elif way == "delete":
        seat.deletes(message)
    else:
        await writes(world, world.budi, "/batal", message if way == "word" else None)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    said = "Sebuah balasan Budi tidak dikirim" if way == "delete" else "Pemohon tidak menerimanya"
    assert said in world.group.last.text
    assert SHORT not in world.group.last.text
    if way != "delete":
        assert "🙊" in message.reactions
    events = await rows(world, "SELECT name FROM event ORDER BY id")
    assert events[-1]["name"] == "reply-taken-back"
    world.clock.turn(timedelta(minutes=10))
    await world.settle()
    assert got(world.sari, SHORT) == []


@pytest.mark.journey
async def test_a_reply_behind_one_that_was_stopped_leaves_at_the_end_of_its_own_hold(
    world: World,
) -> None:
    words = await files_and_writes(world)
    stopped = await writes(world, world.budi, SHORT, words)
    world.budi.in_(world.group).reacts(stopped, "👎")
    await world.settle()
    meant = await writes(world, world.budi, "Besok kami kirim.", words)
    await world.hold_passes()
    assert len(got(world.sari, "Besok kami kirim.")) == 1
    assert got(world.sari, SHORT) == []
    assert meant.reactions == ["👌"]


async def test_a_thumb_after_the_hold_deletes_and_says_that_it_may_have_been_read(
    world: World,
) -> None:
    message = await replies(world, world.budi, await files_and_writes(world), SHORT)
    world.budi.in_(world.group).reacts(message, "👎")
    await world.settle()
    assert got(world.sari, SHORT) == []
    assert "bisa saja sudah dibaca" in shown(world, "Balasan sudah terkirim").text


async def test_a_thumb_of_another_or_of_another_kind_stops_nothing(world: World) -> None:
    await serves(world, world.wati)
    message = await held(world)
    world.wati.in_(world.group).reacts(message, "👎")
    world.budi.in_(world.group).reacts(message, "👍")
    await world.hold_passes()
    assert len(got(world.sari, SHORT)) == 1
    assert await rows(world, "SELECT * FROM inbox WHERE state = 'parked'") == []


async def test_a_reply_whose_topic_is_deleted_in_the_hold_is_said_to_be_that_and_no_more(
    world: World,
) -> None:
    await held(world)
    world.group.add(world.wati, administrator=True)
    world.group.deletes_topic(world.topic, by=world.wati)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert shown(world, "Sebuah balasan Budi tidak dikirim: pesannya tidak ada lagi di grup")
    [event] = await rows(world, "SELECT actor FROM event WHERE name = 'reply-taken-back'")
    assert event["actor"] == "desk", "nobody knows who deleted the topic"


@pytest.mark.parametrize("choice", ["Kirim ke pemohon", "Catatan saja"])
async def test_a_reply_that_waits_while_its_request_is_withdrawn_asks_its_author(
    world: World, choice: str
) -> None:
    message = await held(world)
    world.clock.turn(timedelta(seconds=1))
    for label in ("Lihat permohonan ini", "Cabut permohonan", "Ya, cabut"):
        await world.press(world.sari, label)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    asked = shown(world, "mencabut permohonan ini sebelum balasan")
    assert asked.reply_to is message
    assert "🙊" in message.reactions
    world.budi.in_(world.group).presses(choice, on=asked)
    await world.hold_passes()
    assert len(got(world.sari, SHORT)) == (choice == "Kirim ke pemohon")
    assert asked.deleted
    later = await replies(world, world.budi, shown(world, HEAD), "Terima kasih kabarnya.")
    assert later.reactions == ["👌"]


@pytest.mark.journey
async def test_a_reply_that_the_official_answer_overtakes_asks_its_author_too(
    world: World,
) -> None:
    message = await held(world)
    world.clock.turn(timedelta(seconds=1))
    await world.answers_officially(world.budi)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert shown(world, "jawaban resmi sampai lebih dulu").reply_to is message


async def test_a_bot_that_does_not_administer_hears_no_thumb_but_the_word(world: World) -> None:
    message = await held(world)
    world.group.demote_bot()
    await world.settle()
    world.budi.in_(world.group).reacts(message, "👎")
    await world.settle()
    assert message.reactions[0] == "👀"
    await writes(world, world.budi, "/batal")
    await world.hold_passes()
    assert got(world.sari, SHORT) == []


async def test_a_reaction_to_any_other_message_is_ignored(world: World) -> None:
    await world.files(world.sari)
    world.budi.in_(world.group).reacts(world.card, "👎")
    world.sari.reacts(world.sari.last, "👎")
    await world.settle()
    ended = await rows(world, "SELECT state, sealed FROM inbox ORDER BY seq DESC LIMIT 2")
    assert {(row["state"], row["sealed"]) for row in ended} == {("ignored", None)}


async def test_a_long_reply_and_its_copies_stop_as_a_whole(world: World) -> None:
    words = await files_and_writes(world)
    seat = world.budi.in_(world.group)
    long = seat.sends_document("a.pdf", b"%PDF", "b" * 2000, topic=words.topic, reply_to=words)
    await world.settle()
    before = len(world.sari.chat)
    seat.deletes(long)
    await world.hold_passes()
    assert len(world.sari.chat) == before


@pytest.mark.parametrize("way", ["delete", "note"])
async def test_no_copy_goes_to_others_who_take_part(world: World, way: str) -> None:
    words = await files_and_writes(world)
    await joins(world, world.rina, await link_of(world, "membaca, menambah"))
    first = await replies(world, world.budi, words, "Sudah kami terima.")
    assert first.reactions == ["👌"]
    assert got(world.rina, "Sudah kami terima.")
    message = await writes(world, world.budi, SHORT, words)
    seat = world.budi.in_(world.group)
    if way == "delete":
        seat.deletes(message)
    else:
        seat.edits(message, f"// {SHORT}")
    await world.hold_passes()
    world.clock.turn(timedelta(minutes=3))
    await world.settle()
    assert got(world.sari, SHORT) + got(world.rina, SHORT) == []


async def test_the_server_may_call_a_deleted_message_by_its_number(world: World) -> None:
    message = await held(world)
    world.budi.in_(world.group).deletes(message)
    said = "Bad Request: MESSAGE_ID_INVALID"
    world.telegram.faults.fail(PROBE, status=400, description=said)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []
    assert "tidak dikirim" in world.group.last.text


async def test_where_reactions_are_off_the_hold_is_said_in_words_and_the_reply_goes(
    world: World,
) -> None:
    world.group.switch_reactions(on=False)
    await held(world)
    assert "Terkirim ke pemohon dalam 20 detik" in world.group.last.text
    await world.hold_passes()
    assert len(got(world.sari, SHORT)) == 1


async def test_where_reactions_are_off_a_deleted_reply_is_still_not_sent(world: World) -> None:
    world.group.switch_reactions(on=False)
    message = await held(world)
    world.budi.in_(world.group).deletes(message)
    await world.hold_passes()
    assert got(world.sari, SHORT) == []


async def test_while_the_group_is_on_pause_the_reply_waits_no_longer_than_a_minute_and_a_half(
    world: World,
) -> None:
    await held(world)
    world.telegram.faults.fail(PROBE, retry_after=240)
    world.clock.turn(timedelta(seconds=20))
    await world.parts.settle()
    assert got(world.sari, SHORT) == []
    world.clock.turn(timedelta(seconds=91))
    await world.parts.settle()
    assert len(got(world.sari, SHORT)) == 1


async def test_while_calls_fail_the_reply_waits_for_the_answer(world: World) -> None:
    message = await held(world)
    world.telegram.faults.drop(PROBE, times=1000)
    for _ in range(12):
        world.clock.turn(timedelta(seconds=30))
        await world.parts.settle()
    world.budi.in_(world.group).deletes(message)
    world.telegram.faults.clear()
    for _ in range(4):
        world.clock.turn(timedelta(seconds=30))
        await world.parts.settle()
    assert got(world.sari, SHORT) == []
    assert "tidak dikirim" in world.group.last.text


@pytest.mark.parametrize("how", ["goes", "thumb", "deleted"])
async def test_the_hold_goes_on_after_a_restart(tmp_path: Path, how: str) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        message = await held(world)
        await world.parts.application.shutdown()
        await world.desk.database.close()
        world.clock.turn(timedelta(minutes=4))  # both are due long since
        seat = world.budi.in_(world.group)
        if how == "deleted":
            seat.deletes(message)
        if how == "thumb":
            seat.reacts(message, "👎")
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            await world.hold_passes()
            assert len(got(world.sari, SHORT)) == (1 if how == "goes" else 0)


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("deletes", [False, True], ids=["stays", "deleted"])
async def test_a_death_at_the_question_loses_nothing_and_sends_nothing_twice(
    tmp_path: Path, after: bool, deletes: bool
) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        message = await held(world)
        world.clock.turn(timedelta(seconds=20))
        await dies(world, PROBE, after=after)
        if deletes:
            world.budi.in_(world.group).deletes(message)
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        await world.settle()
        assert len(got(world.sari, SHORT)) == (0 if deletes else 1)


async def test_a_death_between_question_and_sending_sends_once(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path) as world:
        message = await held(world)
        world.clock.turn(timedelta(seconds=20))
        await dies(world, "sendMessage", after=False)
        assert message.reactions == ["🕊"]
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        await world.settle()
        assert len(got(world.sari, SHORT)) == 1
        assert message.reactions == ["👌"]
