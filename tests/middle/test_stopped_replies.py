"""Why a reply that waits is stopped or held, and who may let it go again."""

import logging
from datetime import timedelta

import pytest

from bot.actions.conversation import reply_changes
from bot.actions.delivery import delayed_replies, held_replies, kept_files
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.send_preview import HELD
from bot.desk.turn import Turn
from bot.dispatch import before_sending
from bot.domain.law.authority import ByLaw
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from bot.domain.words.hidden_finding import Finding, HidingKind
from bot.errors import require
from storage import appointments, case_events, file_archive, outbox
from storage.case_events import Link
from tests.middle.delaying import CHECK, is_checked, is_seen, reply, writes
from tests.middle.people import message, officer, refused, waiting
from tests.world import World, rows

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
FILE = Content(kind="document", file_id="F1", file_name="rekap.xlsx", file_size=5)
SHEET = Finding(kind=HidingKind.SHEET, where="sumber", lines=3)


async def test_words_of_who_may_reply_no_more_do_not_leave(held: World) -> None:
    await is_seen(held)
    async with held.desk.turn() as turn:
        budi = await officer(turn, held.budi)
        await appointments.end_all(turn.tx, budi.id, turn.now, ByLaw("UU 14/2008 Art 13"))
        await turn.tx.run("UPDATE officer SET administrator = 0")
    assert await is_checked(held) is None
    assert (await reply(held)).state == "cancelled"


async def test_words_on_no_request_are_outdated_by_none(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await writes(turn, filed, filed.budi, 810, case=None)
    await is_seen(filed)
    assert await is_checked(filed) is not None
    assert (await reply(filed)).waits_for is None


@pytest.mark.parametrize(
    ("state", "column", "seconds", "held_by"),
    [
        ("answered", "answered_at", -1, ""),
        ("answered", "answered_at", 0, ""),
        ("answered", "answered_at", 1, "jawaban resmi"),
        ("withdrawn", "closed_at", 1, "mencabut"),
        ("withdrawn", "closed_at", -1, ""),
        ("received", "answered_at", 0, ""),
    ],
)
async def test_words_are_held_where_the_request_moved_on_after_they_were_written(
    held: World, state: str, column: str, seconds: int, held_by: str
) -> None:
    await is_seen(held)
    at = held.clock.now() + seconds * SECOND
    sql = f"UPDATE cases SET state = :state, {column} = :at"  # noqa: S608 - words of this test
    await rows(held, sql, state=state, at=None if state == "received" else at)
    left = await is_checked(held)
    assert (left is None) is bool(held_by)
    async with held.desk.turn() as turn:
        said = [row.payload["text"] for row in await waiting(turn, HELD.name)]
    assert held_by in "".join(said)


async def attached(world: World, *found: Finding) -> None:
    """Let Budi reply with a file, which was looked at already if something was `found` in it."""
    async with world.desk.turn() as turn:
        await writes(turn, world, world.budi, 810, content=FILE)
        file = require(await file_archive.at(turn.tx, (world.group.id, 810), "F1"), "none")
        if found:
            await kept_files.store_fetched(turn, file, b"bytes", found)
    await is_seen(world)


async def test_a_file_that_is_still_looked_at_is_waited_for_ten_seconds_at_a_time(
    filed: World,
) -> None:
    await attached(filed)
    assert await is_checked(filed) is None
    async with filed.desk.turn() as turn:
        [again] = await waiting(turn, CHECK)
        assert again.held_until == turn.now + timedelta(seconds=10)
        assert again.payload["message_id"] == 810
    assert (await reply(filed)).waits_for == again.seq


async def test_a_file_that_hides_something_leaves_once_its_author_lets_it(filed: World) -> None:
    await attached(filed, SHEET)
    assert await is_checked(filed) is None
    async with filed.desk.turn() as turn:
        await pressed(turn, filed)
        await held_replies.release_reply(turn, await officer(turn, filed.budi))
    assert await rows(filed, "SELECT 1 FROM event WHERE name = 'hidden-let-go'")
    await is_seen(filed, "leaving-change")
    assert await is_checked(filed) is not None


async def pressed(turn: Turn, world: World) -> None:
    """Let somebody press a button of the line of the first reply."""
    [row, *_] = await turn.tx.all("SELECT line FROM outbox WHERE purpose = 'reply' ORDER BY seq")
    await case_events.add_link(turn.tx, world.group.id, 950, Link("desk", 1, 1, row["line"]))
    turn.update.pressed = 950


async def test_anybody_holds_and_only_the_author_lets_go_or_deletes(
    held: World, turn: Turn
) -> None:
    wati, budi = await officer(turn, held.wati, Role.PETUGAS), await officer(turn, held.budi)
    await pressed(turn, held)
    await held_replies.hold(turn, wati)
    [row] = await waiting(turn, REPLY.name)
    [holds] = await waiting(turn, HELD.name)
    assert row.waits_for == holds.seq
    for act in (held_replies.release_reply, held_replies.delete, held_replies.explain_edit):
        with refused("leaving-of-another"):
            await act(turn, wati)
    await held_replies.delete(turn, budi)
    assert await waiting(turn, REPLY.name) == []
    for act in (held_replies.hold, held_replies.release_reply, held_replies.delete):
        with refused("leaving-over"):
            await act(turn, budi)


async def test_a_button_below_no_line_holds_nothing(held: World, turn: Turn) -> None:
    turn.update.pressed = 4711
    with refused("leaving-over"):
        await held_replies.hold(turn, await officer(turn, held.budi))


async def test_words_written_while_others_are_held_are_shown_by_themselves(
    held: World, turn: Turn
) -> None:
    [row] = await waiting(turn, REPLY.name)
    await delayed_replies.hold_row(turn, row, await officer(turn, held.wati))
    other = await writes(turn, held, held.budi, 811)
    assert other.line != row.line
    assert require(await outbox.find(turn.tx, row.seq), "none").waits_for != other.waits_for


@pytest.mark.parametrize(("after", "told"), [(HOUR - SECOND, 0), (HOUR + SECOND, 1)])
async def test_who_was_asked_to_wait_within_the_hour_knows_it(
    held: World, after: timedelta, told: int
) -> None:
    at = held.clock.now().replace(hour=18)
    async with held.desk.turn(at) as turn:
        [row] = await waiting(turn, REPLY.name)
        await delayed_replies.hold_row(turn, row, await officer(turn, held.wati))
    assert await held_replies.REMIND_AUTHORS(held.desk, at + after) == told


async def test_a_check_of_words_that_were_taken_back_is_not_made(held: World) -> None:
    await is_seen(held)
    held.clock.turn(timedelta(seconds=held.desk.hold_seconds))
    async with held.desk.turn() as turn:
        [check] = await waiting(turn, CHECK)
        check = await outbox.claim(turn.tx, check.seq)
        said = message(held.budi, "/batal", held.group.id, message_id=812, reply_to=810)
        await reply_changes.take_back(turn, said)
        assert await before_sending.refresh_row(turn, check) is None


async def test_that_deleted_words_do_not_arrive_is_logged_once(
    held: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    await is_seen(held)
    await is_checked(held, gone="message to react not found")
    lost = [one for one in caplog.records if "does not arrive" in one.message]
    assert len(lost) == 1
    assert (await reply(held)).state == "cancelled"


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        (Content(kind="text", text="Sudah ada."), "“Sudah ada.”"),
        (FILE.model_copy(update={"text": "Ini."}), "rekap.xlsx] Ini.”"),
    ],
)
async def test_the_line_shows_the_words_themselves_and_files_by_their_names(
    filed: World, turn: Turn, content: Content, shown: str
) -> None:
    await writes(turn, filed, filed.budi, 810, content=content)
    [line] = await waiting(turn, "leaving")
    assert shown in line.payload["text"]


@pytest.mark.parametrize("over", ["waits_for = NULL", "state = 'cancelled'"])
async def test_words_are_checked_once_the_group_has_seen_them_and_while_they_wait(
    held: World, over: str
) -> None:
    async with held.desk.turn() as turn:
        assert await outbox.lines_shown(turn.tx) == []
    await is_seen(held)
    line = (await reply(held)).line
    async with held.desk.turn() as turn:
        assert await outbox.lines_shown(turn.tx) == [line]
        await turn.tx.run(f"UPDATE outbox SET {over} WHERE purpose = 'reply'")  # noqa: S608 - ours
        assert await outbox.lines_shown(turn.tx) == []
