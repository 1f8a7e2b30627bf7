"""What follows once Telegram has answered: who hears that a call failed, and how often."""

from datetime import timedelta
from typing import Any

import pytest
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from bot.actions.answers import request_decision
from bot.actions.answers.answer_sending import ANSWER
from bot.actions.delivery.relay import CITIZEN_WORDS, REPLY, ReplyAbout
from bot.actions.group import group_setup
from bot.desk import group_message
from bot.desk.call_purposes import (
    ALARM,
    CLEANUP,
    GROUP_MESSAGE,
    PAPER,
    PRIVATE_MESSAGE,
    PurposeLike,
    RowAbout,
)
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.keyboards import Button, message_payload
from bot.dispatch import after_sending
from bot.transport.outbound import call_results
from bot.transport.outbound.call_results import CallEnd, CallEndKind, ResultRecorder
from bot.transport.outbound.rate_limits import RateLimiter
from bot.transport.outbound.reference_resolver import ResolvedCall
from storage import case_events, desk_state, outbox
from storage.outbox import Queued
from tests.middle.people import waiting
from tests.middle.worlds import answer
from tests.prelude import Giving, Link, Turn, World, require, rows

REPLIES = REPLY(ReplyAbout(source=40))


async def on_its_way(
    turn: Turn, world: World, why: PurposeLike = PRIVATE_MESSAGE, case: int | None = 1, **more: Any
) -> Queued:
    """Queue a call, to Sari unless its `chat` is given, and claim it as the sender does."""
    call: dict[str, Any] = {
        "chat": str(world.sari.id),
        "method": "sendMessage",
        "payload": {"text": "kabar"},
    }
    call |= more
    seq = await queue_call(turn, call["method"], call["chat"], why, call["payload"], case_id=case)
    return await outbox.claim(turn.tx, seq)


async def told(turn: Turn, words: str = "") -> list[Queued]:
    """Return the warnings that are to be sent, in the order of their making."""
    found = await waiting(turn, "alarm")
    return [row for row in found if words in str(row.payload.get("text"))]


async def test_that_words_on_a_request_are_refused_is_said_in_its_topic(
    filed: World, turn: Turn
) -> None:
    row = await on_its_way(turn, filed)
    await after_sending.handle_refused(turn, row, "no")
    assert [alarm.case_id for alarm in await told(turn)] == [1]


async def test_what_the_requester_wrote_and_the_group_refuses_is_said_in_its_topic(
    filed: World, turn: Turn
) -> None:
    row = await on_its_way(turn, filed, CITIZEN_WORDS, chat=GROUP)
    await after_sending.handle_refused(turn, row, "no")
    assert [alarm.case_id for alarm in await told(turn)] == [1]


async def test_what_the_desk_says_and_the_group_refuses_is_said_in_general(
    filed: World, turn: Turn
) -> None:
    row = await on_its_way(turn, filed, GROUP_MESSAGE, chat=GROUP)
    await after_sending.handle_refused(turn, row, "no")
    assert [alarm.case_id for alarm in await told(turn)] == [None]


@pytest.mark.parametrize("why", [CLEANUP, ALARM])
async def test_of_what_may_fail_nobody_hears(filed: World, turn: Turn, why: PurposeLike) -> None:
    row = await on_its_way(turn, filed, why)
    await after_sending.handle_refused(turn, row, "no")
    assert await told(turn) == []


async def test_that_a_requester_is_gone_is_said_once(filed: World, turn: Turn) -> None:
    for _ in range(2):
        row = await on_its_way(turn, filed)
        await after_sending.handle_unreachable(turn, row, "Forbidden: blocked")
    assert len(await told(turn)) == 1


async def test_of_an_answer_that_does_not_arrive_every_failure_is_said(
    filed: World, turn: Turn
) -> None:
    for count in (1, 2):
        row = await on_its_way(turn, filed, ANSWER)
        await after_sending.handle_unreachable(turn, row, "Forbidden: blocked")
        await turn.tx.run("UPDATE outbox SET key = NULL")
        assert len(await told(turn, "Jawaban resmi")) == count


@pytest.mark.parametrize(
    ("why", "case", "said"),
    [
        (PAPER(RowAbout(paper=9)), 1, "Surat (PDF)"),
        (PAPER(RowAbout(paper=9)), None, "Berkas yang diminta"),
        (PRIVATE_MESSAGE, 1, "Berkas yang diminta"),
        (PRIVATE_MESSAGE, None, "Berkas yang diminta"),
    ],
)
async def test_of_a_file_that_cannot_be_made_it_is_said_whether_the_words_arrived(
    filed: World, turn: Turn, why: PurposeLike, case: int | None, said: str
) -> None:
    row = await on_its_way(turn, filed, why, case)
    await after_sending.handle_unmade_file(turn, row, "no")
    [told_of] = await waiting(turn, "desk")
    assert said in told_of.payload["text"]
    assert await told(turn) == []


async def test_a_call_without_a_paper_that_cannot_be_made_is_refused(filed: World) -> None:
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed, REPLIES)
        await after_sending.handle_unmade_file(turn, row, "no")
        assert len(await told(turn)) == 1
    [left] = await rows(filed, "SELECT state FROM outbox WHERE purpose = 'reply'")
    assert left["state"] == "failed"


async def failures(world: World) -> int:
    return len(await rows(world, "SELECT * FROM event WHERE name = 'delivery-failed'"))


@pytest.mark.parametrize(("why", "count"), [(REPLIES, 1), (PRIVATE_MESSAGE, 0)])
async def test_only_an_officer_s_words_that_fail_stand_in_the_story(
    filed: World, why: PurposeLike, count: int
) -> None:
    async with filed.desk.turn() as turn:
        await after_sending.handle_refused(turn, await on_its_way(turn, filed, why), "no")
    assert await failures(filed) == count


async def test_an_answer_of_which_a_part_is_refused_goes_back_to_its_author(
    drafted: World,
) -> None:
    async with drafted.desk.turn() as turn:
        await answer(turn, drafted.budi, Giving.TEXT)
        for row in await waiting(turn, "answer"):
            await after_sending.handle_refused(turn, await outbox.claim(turn.tx, row.seq), "no")
        assert await waiting(turn, "errand") == []
    found = await rows(drafted, "SELECT state FROM answer ORDER BY id")
    assert [row["state"] for row in found] == ["failed", "collecting"]


@pytest.mark.parametrize("result", [True, None, {}])
async def test_a_call_that_makes_no_message_links_none(filed: World, result: Any) -> None:
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed, GROUP_MESSAGE, chat=GROUP, method="pinChatMessage")
        await after_sending.handle_delivered(turn, row, result)
    [left] = await rows(filed, "SELECT state FROM outbox ORDER BY seq DESC LIMIT 1")
    assert left["state"] == "sent"


@pytest.mark.parametrize(("chat", "case", "kept"), [(GROUP, 1, 1), ("", 1, 0), (GROUP, None, 0)])
async def test_only_buttons_in_the_group_on_a_request_are_looked_after(
    filed: World, chat: str, case: int | None, kept: int
) -> None:
    async with filed.desk.turn() as turn:
        await case_events.add_link(turn.tx, filed.group.id, 77, Link("desk", 1))
        button = Button("Dikabulkan", request_decision.grant.button(1))
        payload = {"text": "kabar", **message_payload([[button]])}
        to = {"chat": chat or str(filed.sari.id), "payload": payload}
        row = await on_its_way(turn, filed, GROUP_MESSAGE, case, **to)
        await after_sending.handle_delivered(turn, row, {"message_id": 77})
    here = "chat_id = :group AND message_id = 77 AND keyboard IS NOT NULL"
    found = await rows(filed, f"SELECT 1 FROM link WHERE {here}", group=filed.group.id)  # noqa: S608
    assert len(found) == kept


async def refuses(
    turn: Turn,
    world: World,
    row: Queued,
    error: TelegramError,
    landings: ResultRecorder | None = None,
) -> None:
    """Let Telegram refuse a call."""
    landings = landings or ResultRecorder(RateLimiter(), world.clock)
    await landings.record_failure(ResolvedCall(row, row.method, row.payload), error).record(turn)


QUOTING = {"text": "kabar", "reply_parameters": {"message_id": 1, "quote": "kata"}}
REPLYING = {"text": "kabar", "reply_parameters": {"message_id": 1}}


@pytest.mark.parametrize(
    ("error", "payload", "chat", "case", "left"),
    [
        (BadRequest("QUOTE_TEXT_INVALID"), QUOTING, "", 1, "queued"),
        (BadRequest("QUOTE_TEXT_INVALID"), REPLYING, "", 1, "queued"),
        (BadRequest("QUOTE_TEXT_INVALID"), {"text": "kabar"}, "", 1, "failed"),
        (BadRequest("wrong file identifier"), {"document": "F1"}, "", 1, "failed"),
        (BadRequest("no"), {"text": "kabar"}, "", 1, "failed"),
        (BadRequest("topic_deleted"), {"text": "kabar"}, GROUP, None, "failed"),
        (BadRequest("topic_deleted"), {"text": "kabar"}, GROUP, 1, "queued"),
    ],
)
async def test_what_can_never_arrive_is_given_up_and_all_else_is_tried_again(
    filed: World,
    error: TelegramError,
    payload: dict[str, Any],
    chat: str,
    case: int | None,
    left: str,
) -> None:
    async with filed.desk.turn() as turn:
        to = {"chat": chat or str(filed.sari.id), "payload": payload}
        row = await on_its_way(turn, filed, PRIVATE_MESSAGE, case, **to)
        await refuses(turn, filed, row, error)
    [found] = await rows(filed, "SELECT state FROM outbox WHERE seq = :seq", seq=row.seq)
    assert found["state"] == left


IN_TOPIC = {"text": "kabar", "message_thread_id": outbox.reference("topic", 1)}
NINE = call_results.MOST_REFUSALS - 1
STAYS, MOVES = ("queued", True), ("queued", False)


@pytest.mark.parametrize(
    ("error", "shut", "before", "left"),
    [
        (BadRequest("TOPIC_CLOSED"), False, NINE, MOVES),
        (BadRequest("TOPIC_CLOSED"), False, NINE - 1, STAYS),
        (BadRequest("message thread not found"), False, NINE, MOVES),
        (Forbidden("bot was kicked"), False, NINE, MOVES),
        (Forbidden("bot was kicked"), True, NINE, STAYS),
        (BadRequest("not enough rights"), False, NINE, STAYS),
        (RetryAfter(5), False, NINE, STAYS),
        (TelegramError("Bad Gateway"), False, NINE, STAYS),
    ],
)
async def test_only_what_telegram_refuses_ten_times_goes_to_general(
    filed: World, error: TelegramError, *, shut: bool, before: int, left: tuple[str, bool]
) -> None:
    async with filed.desk.turn() as turn:
        await desk_state.put(
            turn.tx, group_setup.SHUT_SINCE, "2026-11-24T03:00:00+00:00" if shut else ""
        )
        row = await on_its_way(turn, filed, GROUP_MESSAGE, 1, chat=GROUP, payload=IN_TOPIC)
        await turn.tx.run("UPDATE outbox SET refused = :n WHERE seq = :seq", n=before, seq=row.seq)
        await refuses(turn, filed, row, error)
        found = require(await outbox.find(turn.tx, row.seq), "unknown")
        assert (found.state, "message_thread_id" in found.payload) == left


async def test_what_a_person_s_chat_refuses_ten_times_never_goes_to_the_group(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        to = {"chat": str(filed.sari.id), "payload": QUOTING}
        row = await on_its_way(turn, filed, PRIVATE_MESSAGE, 1, **to)
        await turn.tx.run("UPDATE outbox SET refused = :n WHERE seq = :seq", n=NINE, seq=row.seq)
        await refuses(turn, filed, row, BadRequest("QUOTE_TEXT_INVALID"))
        found = require(await outbox.find(turn.tx, row.seq), "unknown")
        assert (found.state, found.chat) == ("failed", str(filed.sari.id))


@pytest.mark.parametrize(("attempts", "left"), [(7, "queued"), (8, "failed")])
async def test_what_breaks_while_other_calls_succeed_is_given_up_after_eight_attempts(
    filed: World, attempts: int, left: str
) -> None:
    landings = ResultRecorder(RateLimiter(), filed.clock)
    broken = TelegramError("Bad Gateway")
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed)
        await refuses(turn, filed, row, broken, landings)
        other = await on_its_way(turn, filed)
        landings.record_success(ResolvedCall(other, other.method, other.payload), {}, {})
        row = await outbox.claim(turn.tx, row.seq)
        later = Queued(**{**vars(row), "attempts": attempts})
        await refuses(turn, filed, later, broken, landings)
    [found] = await rows(filed, "SELECT state FROM outbox WHERE seq = :seq", seq=row.seq)
    assert found["state"] == left


async def test_that_words_on_no_request_reach_nobody_is_said_to_nobody(
    filed: World, turn: Turn
) -> None:
    row = await on_its_way(turn, filed, REPLIES, None)
    await after_sending.handle_unreachable(turn, row, "Forbidden: blocked")
    assert [one for one in await told(turn) if one.case_id is None] == []


async def test_a_reply_to_a_question_that_is_refused_is_said_in_its_line_alone(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed, REPLIES, None)
        await after_sending.handle_refused(turn, row, "no")
        assert await told(turn) == []
    assert await failures(filed) == 0


async def test_a_word_to_nobody_s_request_that_is_refused_is_said_in_general(
    filed: World, turn: Turn
) -> None:
    await after_sending.handle_refused(turn, await on_its_way(turn, filed, case=None), "no")
    assert [alarm.case_id for alarm in await told(turn)] == [None]


@pytest.mark.parametrize(("about", "what"), [({"source": 40}, "Balasan"), ({}, "Pemberitahuan")])
async def test_a_text_ahead_of_a_reply_is_missed_as_the_reply(
    filed: World, turn: Turn, about: dict[str, int], what: str
) -> None:
    row = await on_its_way(turn, filed)
    ahead = Queued(**{**vars(row), "about": about})
    await after_sending.handle_refused(turn, ahead, "no")
    [alarm] = await told(turn)
    assert alarm.payload["text"].startswith(f"⚠️ {what}")


async def test_a_call_of_an_older_program_ends_as_any_other(filed: World) -> None:
    async with filed.desk.turn() as turn:
        row = await on_its_way(turn, filed)
        await after_sending.handle_delivered(
            turn, Queued(**{**vars(row), "purpose": "of-yore"}), {"message_id": 7}
        )
    [left] = await rows(filed, "SELECT state FROM outbox WHERE seq = :seq", seq=row.seq)
    assert left["state"] == "sent"


@pytest.mark.parametrize(("chat", "by", "bare"), [(GROUP, 77, 1), ("", 77, 0), (GROUP, None, 0)])
async def test_a_message_of_the_group_that_stays_loses_its_buttons(
    filed: World, turn: Turn, chat: str, by: int | None, bare: int
) -> None:
    payload = {"message_id": by or outbox.reference("sent", 1)}
    to = {"chat": chat or str(filed.sari.id), "method": "deleteMessage", "payload": payload}
    row = await on_its_way(turn, filed, group_message.REMOVAL, None, **to)
    await after_sending.handle_nothing_left(turn, row, "message can't be deleted")
    assert len(await waiting(turn, "buttons-left")) == bare


@pytest.mark.parametrize(("state", "answer"), [("received", True), ("withdrawn", False)])
async def test_the_days_run_on_only_for_an_answer_that_is_still_owed(
    filed: World, turn: Turn, state: str, *, answer: bool
) -> None:
    row = await on_its_way(turn, filed, ANSWER)
    await turn.tx.run("UPDATE cases SET state = :state", state=state)
    await after_sending.handle_refused(turn, row, "no")
    [alarm] = [one for one in await told(turn) if one.case_id == 1]
    assert ("batasnya" in alarm.payload["text"]) is answer


async def test_a_change_of_a_message_that_was_never_queued_changes_nothing(
    filed: World, turn: Turn
) -> None:
    before = await waiting(turn)
    gone = outbox.reference("sent", 999)
    await group_message.remove_buttons(turn, gone, chat=str(filed.sari.id))
    assert await waiting(turn) == before
    assert not await group_message.is_message(turn, gone, 7)
    assert not await group_message.is_message(turn, None, 7)
    assert not await group_message.is_message(turn, 7, None)


@pytest.mark.parametrize(("state", "keeps"), [("queued", False), ("cancelled", True)])
async def test_a_message_that_waits_leaves_without_its_buttons(
    filed: World, turn: Turn, state: str, *, keeps: bool
) -> None:
    button = Button("Dikabulkan", request_decision.grant.button(1))
    payload = {"text": "kabar", **message_payload([[button]])}
    row = await on_its_way(turn, filed, payload=payload)
    await turn.tx.run("UPDATE outbox SET state = :state WHERE seq = :seq", state=state, seq=row.seq)
    sent = outbox.reference("sent", row.seq)
    await group_message.remove_buttons(turn, sent, chat=str(filed.sari.id))
    left = await outbox.find(turn.tx, row.seq)
    assert left is not None
    assert ("reply_markup" in left.payload) is keeps


@pytest.mark.parametrize(
    ("error", "chat", "out"),
    [
        (InvalidToken("Unauthorized"), GROUP, False),
        (InvalidToken("Unauthorized"), "", False),
        (Forbidden("bot was kicked"), GROUP, True),
        (Forbidden("bot was blocked"), "", False),
    ],
)
async def test_the_group_shuts_the_desk_out_only_by_its_own_word(
    filed: World, turn: Turn, error: TelegramError, chat: str, *, out: bool
) -> None:
    row = await on_its_way(turn, filed, chat=chat or str(filed.sari.id))
    await refuses(turn, filed, row, error)
    assert (await desk_state.get_instant(turn.tx, group_setup.SHUT_SINCE) is not None) is out


async def test_what_follows_from_a_call_is_done_though_what_it_referred_to_is_gone(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        payload = {"message_id": outbox.reference("sent", 999), "text": "lain"}
        row = await on_its_way(turn, filed, payload=payload, method="editMessageText")
        ended = CallEnd(CallEndKind.SENT, result={"message_id": 7})
        await call_results.save_pending_effects(turn.tx, row.seq, ended, turn.now)
    later = filed.clock.now() + timedelta(minutes=6)
    assert await call_results.apply_pending_effects(filed.desk, later) == 1
    assert await call_results.apply_pending_effects(filed.desk, later) == 0
    [left] = await rows(filed, "SELECT state FROM outbox WHERE seq = :seq", seq=row.seq)
    assert left["state"] == "sent"
