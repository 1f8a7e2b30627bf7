"""Replies that wait: nothing leaves that the group has not seen, and each says how it ended."""

from datetime import timedelta

import pytest

from bot.actions.conversation import officer_replies, reply_changes
from bot.actions.delivery import (
    delayed_replies,
    held_replies,
    outbox_posts,
    unreachable_people,
)
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.send_preview import ENDED, HELD, PREVIEW, TOLD
from bot.actions.requests import request_filing
from bot.desk.turn import Turn
from bot.dispatch import after_sending
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from bot.errors import require
from storage import outbox, people
from tests.middle.delaying import CHECK, goes, is_checked, is_seen, is_sent, reply, writes
from tests.middle.people import citizen, message, officer, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.world import World, rows


async def line_says(turn: Turn) -> str:
    """Return what the line of the last reply is to say."""
    lines = [one for one in await waiting(turn) if one.purpose.startswith("leaving")]
    return str([one.payload["text"] for one in lines if "text" in one.payload][-1])


def file(name: str) -> Content:
    """Return one file of an album."""
    return Content(kind="audio", file_id=name, file_name=name, album="a")


async def edits(turn: Turn, world: World, number: int = 810, words: str = "Kata lain.") -> None:
    said = message(world.budi, words, world.group.id, message_id=number)
    await reply_changes.take_reply_edit(turn, said)


async def test_a_reply_leaves_some_seconds_after_the_group_saw_it(held: World) -> None:
    assert (await reply(held)).waits_for is not None
    await is_seen(held)
    async with held.desk.turn() as turn:
        [check] = await waiting(turn, CHECK)
        assert check.held_until == turn.now + timedelta(seconds=held.desk.hold_seconds)
    await is_checked(held)
    assert (await reply(held)).waits_for is None


@pytest.mark.parametrize(
    ("who", "case", "joins"),
    [("budi", 1, True), ("wati", 1, False), ("budi", 2, False), ("budi", None, False)],
)
async def test_only_words_of_the_same_officer_on_the_same_request_share_a_line(
    held: World, turn: Turn, who: str, case: int | None, *, joins: bool
) -> None:
    sari = await citizen(turn, held.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await officer(turn, held.wati, Role.PETUGAS)
    [first] = await waiting(turn, REPLY.name)
    row = await writes(turn, held, getattr(held, who), 815, case=case)
    assert (row.line == first.line) is joins


async def test_each_message_of_a_burst_is_asked_about_before_any_leaves(held: World) -> None:
    async with held.desk.turn() as turn:
        await writes(turn, held, held.budi, 811)
    await is_seen(held)
    for number in (810, 811):
        assert (await reply(held)).waits_for is not None
        asked = require(await is_checked(held), "gone")
        assert asked.payload["message_id"] == number
    assert (await reply(held)).waits_for is None


@pytest.mark.parametrize("gone", ["", "message to react not found"])
async def test_where_the_group_moved_only_the_line_can_be_asked_about(
    held: World, gone: str
) -> None:
    await rows(held, "UPDATE copy SET chat_id = -77")
    await is_seen(held)
    asked = require(await is_checked(held, gone), "gone")
    assert asked.payload["message_id"] == outbox.reference("sent", (await reply(held)).line)
    assert (await reply(held)).waits_for is None


async def test_of_a_burst_only_what_was_deleted_in_the_group_is_not_sent(held: World) -> None:
    async with held.desk.turn() as turn:
        await writes(turn, held, held.budi, 811)
    await is_seen(held)
    await is_checked(held, gone="message to react not found")
    left = await rows(held, "SELECT state FROM outbox WHERE purpose = 'reply' ORDER BY seq")
    async with held.desk.turn() as turn:
        assert "Kata 811." in await line_says(turn)
        assert "Sudah kami cari." not in await line_says(turn)
        said = [str(row.payload) for row in await waiting(turn, REPLY.name)]
    assert "queued" in [row["state"] for row in left]
    assert "Sudah kami cari." not in str(said)
    assert "Kata 811." in str(said)


@pytest.mark.parametrize("person", ["NULL", "(SELECT id FROM person WHERE telegram_id = :rina)"])
async def test_words_to_who_asks_no_more_are_held(held: World, person: str) -> None:
    await is_seen(held)
    async with held.desk.turn() as turn:
        await people.add_person(turn.tx, held.rina.id, "id", turn.now)
        await turn.tx.run(f"UPDATE cases SET person_id = {person}", rina=held.rina.id)  # noqa: S608
    assert await is_checked(held) is None
    async with held.desk.turn() as turn:
        [holds] = await waiting(turn, HELD.name)
    assert "di obrolan lain" in holds.payload["text"]
    assert (await reply(held)).waits_for == holds.seq


async def test_words_that_were_taken_back_meanwhile_need_no_answer(held: World) -> None:
    await is_seen(held)
    async with held.desk.turn() as turn:
        [check] = await waiting(turn, CHECK)
        check = await outbox.claim(turn.tx, check.seq)
        said = message(held.budi, "/batal", held.group.id, message_id=812, reply_to=810)
        await reply_changes.take_back(turn, said)
        await after_sending.handle_delivered(turn, check, True)
    assert (await reply(held)).state == "cancelled"


async def test_the_line_says_that_words_arrived_once_the_last_of_them_has(held: World) -> None:
    async with held.desk.turn() as turn:
        photo = Content(kind="photo", file_id="p")
        await writes(turn, held, held.budi, 811, content=photo)
        await is_sent(turn)
        assert "Terkirim" not in await line_says(turn)
        await is_sent(turn)
        assert "Terkirim" in await line_says(turn)


async def test_a_reply_without_a_line_arrives_without_one(filed: World, turn: Turn) -> None:
    row = await writes(turn, filed, filed.budi, 810)
    await turn.tx.run("UPDATE outbox SET line = NULL WHERE seq = :seq", seq=row.seq)
    await is_sent(turn)
    assert await waiting(turn, "leaving-sent") == []


async def test_a_change_of_one_file_changes_no_other_of_its_album(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await writes(turn, filed, filed.budi, 810, content=file("a.mp3"))
        part = message(filed.budi, "", filed.group.id, message_id=811, content=file("b.mp3"))
        assert await officer_replies.send_album_part(turn, part)
        await is_sent(turn)
        edited = message(filed.budi, "", filed.group.id, message_id=811, content=file("c.mp3"))
        await reply_changes.take_reply_edit(turn, edited)
    filed.clock.turn(outbox_posts.ALBUM_COMPLETE_AFTER)
    await is_seen(filed)
    for _ in (810, 811):
        await is_checked(filed)
    async with filed.desk.turn() as turn:
        [edit] = await waiting(turn, "edit")
    assert "c.mp3" in str(edit.payload)


async def test_the_line_says_that_the_requester_reads_a_change(held: World) -> None:
    async with held.desk.turn() as turn:
        await is_sent(turn)
        await edits(turn, held)
    await is_seen(held)
    await is_checked(held)
    async with held.desk.turn() as turn:
        [edit] = await waiting(turn, "edit")
        edit = await outbox.claim(turn.tx, edit.seq)
        await after_sending.handle_delivered(turn, edit, {"message_id": 1})
        [_] = [one for one in await waiting(turn) if "Diubah" in str(one.payload.get("text"))]


async def knows(turn: Turn, world: World, author: str) -> None:
    """Let Budi be "here" in private, have "blocked" the bot, or be a "stranger" to it."""
    if author != "stranger":
        await people.add_person(turn.tx, world.budi.id, "id", turn.now)
    if author == "blocked":
        await people.set_reachable(turn.tx, world.budi.id, reachable=False)


@pytest.mark.parametrize(("author", "told"), [("here", 2), ("blocked", 1), ("stranger", 1)])
async def test_that_a_line_cannot_be_written_is_told_to_its_author_too(
    held: World, author: str, told: int
) -> None:
    async with held.desk.turn() as turn:
        await knows(turn, held, author)
        [line] = await waiting(turn, PREVIEW.name)
        line = await outbox.claim(turn.tx, line.seq)
        await after_sending.handle_refused(turn, line, "no")
        said = [one for one in await waiting(turn) if one.method == "sendMessage"]
        assert len(said) == told
    assert (await reply(held)).state == "cancelled"


async def test_a_line_of_words_that_nobody_sends_any_more_may_be_refused(held: World) -> None:
    async with held.desk.turn() as turn:
        [line] = await waiting(turn, PREVIEW.name)
        line = await outbox.claim(turn.tx, line.seq)
        said = message(held.budi, "/batal", held.group.id, message_id=812, reply_to=810)
        await reply_changes.take_back(turn, said)
        await after_sending.handle_refused(turn, line, "no")
        assert [one for one in await waiting(turn) if one.purpose == "alarm"] == []


@pytest.mark.parametrize(("sent", "again"), [(False, 1), (True, 2)])
async def test_in_a_new_group_lines_that_stayed_behind_are_shown_again(
    held: World, *, sent: bool, again: int
) -> None:
    if sent:
        await is_seen(held)
    async with held.desk.turn() as turn:
        await delayed_replies.show_in_new_group(turn)
    made = await rows(held, "SELECT seq FROM outbox WHERE purpose = 'leaving' ORDER BY seq")
    assert len(made) == again
    assert (await reply(held)).line == made[-1]["seq"]


@pytest.mark.parametrize(("author", "chat"), [("here", "budi"), ("blocked", ""), ("stranger", "")])
async def test_at_closing_time_the_author_of_held_words_is_told_of_them(
    held: World, author: str, chat: str
) -> None:
    async with held.desk.turn() as turn:
        await knows(turn, held, author)
        [row] = await waiting(turn, REPLY.name)
        assert await delayed_replies.hold_row(turn, row, await officer(turn, held.wati))
    late = held.clock.now().replace(hour=18)
    assert await held_replies.REMIND_AUTHORS(held.desk, late) == 1
    async with held.desk.turn() as turn:
        [told] = await waiting(turn, TOLD.name)
    assert told.chat == (str(held.budi.id) if chat else "group")


@pytest.mark.parametrize(("kept", "again"), [(True, 1), (False, 0)])
async def test_a_reply_whose_words_are_not_kept_is_not_sent_again_empty(
    held: World, *, kept: bool, again: int
) -> None:
    async with held.desk.turn() as turn:
        await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
        other = await writes(turn, held, held.budi, 811)
        await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE purpose = 'reply'")
        if not kept:
            await turn.tx.run("DELETE FROM copy WHERE outbox_seq <> :seq", seq=other.seq)
        budi = await officer(turn, held.budi)
        await unreachable_people.send_again(turn, await the_case(turn), budi)
        said = str([row.payload for row in await waiting(turn, REPLY.name)])
        assert ("Sudah kami cari." in said) is bool(again)
        assert "Kata 811." in said


async def test_a_line_that_somebody_deleted_says_in_a_new_message_how_it_ended(
    held: World,
) -> None:
    await is_seen(held)
    async with held.desk.turn() as turn:
        said = message(held.budi, "/batal", held.group.id, message_id=812, reply_to=810)
        await reply_changes.take_back(turn, said)
        await goes(turn, ENDED.name, gone="message to edit not found")
        [told] = await waiting(turn, "alarm")
        assert "Ditarik" in told.payload["text"]
