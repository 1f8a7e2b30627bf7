"""The card of a case follows what happens to it, and is redrawn once a turn."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.actions.cases import case_card
from bot.actions.delivery import message_reactions
from bot.buttons.submission_buttons import SignSubmission
from bot.desk import group_message
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.event_recording import record_event
from bot.dispatch import after_sending, all_buttons, before_sending
from bot.texts import Markup
from storage import case_events, desk_state, live_keyboards, outbox
from storage.outbox import Queued
from tests.middle.people import the_case, waiting
from tests.prelude import EventName, Link, Turn, World, require, rows


async def test_the_card_is_redrawn_once_for_all_that_a_turn_records(filed: World) -> None:
    async with filed.desk.turn() as turn:
        case = await the_case(turn)
        await record_event(turn, case, EventName.UNIT_DONE, "desk", unit="Teknis")
        await record_event(turn, case, EventName.UNIT_DONE, "desk", unit="Umum")
        assert await waiting(turn, "card-edit") == []
    async with filed.desk.turn() as turn:
        assert len(await waiting(turn, "card-edit")) == 1


async def test_the_card_is_not_redrawn_for_what_it_does_not_show(filed: World) -> None:
    async with filed.desk.turn() as turn:
        await record_event(turn, await the_case(turn), EventName.RATED, "citizen", score=5)
    async with filed.desk.turn() as turn:
        assert await waiting(turn, "card-edit") == []


@pytest.mark.parametrize(
    ("why", "posted"),
    [("Bad Request: message can't be edited", 1), ("Bad Request: message is not modified", 0)],
)
@pytest.mark.usefixtures("filed")
async def test_a_card_is_posted_anew_only_where_it_can_be_edited_no_more(
    turn: Turn, why: str, posted: int
) -> None:
    seq = await queue_call(
        turn, "editMessageText", GROUP, case_card.CARD_EDIT, {"text": "kartu"}, case_id=1
    )
    await after_sending.handle_refused(turn, await outbox.claim(turn.tx, seq), why)
    assert len(await waiting(turn, case_card.CARD.name)) == posted


async def test_of_the_messages_on_a_request_those_are_known_whose_buttons_do_something(
    filed: World, turn: Turn
) -> None:
    here, rows = filed.group.id, [[{"text": "Ambil", "callback_data": "case:take:1"}]]
    places = {(here, 700): "desk", (here, 701): "desk", (here, 702): "card", (5, 700): "desk"}
    for place, kind in places.items():
        await case_events.add_link(turn.tx, *place, Link(kind, 1))  # type: ignore[arg-type]
    await case_events.add_link(turn.tx, here, 703, Link("desk"))
    for number in (700, 701, 702, 703):
        await live_keyboards.save_keyboard(turn.tx, here, number, rows)
    await live_keyboards.save_keyboard(turn.tx, here, 701, [])
    known = await live_keyboards.of_case(turn.tx, here, 1)
    assert [one for one in known if one[0] >= 700] == [(700, rows)]
    assert await live_keyboards.of_case(turn.tx, 5, 1) == []


OVER = [[{"text": "Tandatangani", "callback_data": SignSubmission(99).pack()}]]
"""The buttons of a message, of which none can do anything any more."""
HERE = (700, 701, 702)


async def with_buttons_over(turn: Turn) -> None:
    """Let three messages on the request stand in the group whose buttons are over."""
    group_id = await desk_state.group_id(turn.tx)
    for number in HERE:
        await case_events.add_link(turn.tx, group_id, number, Link("desk", 1))
        await live_keyboards.save_keyboard(turn.tx, group_id, number, OVER)


async def test_after_a_busy_quarter_of_an_hour_one_edit_of_each_kind_waits_for_a_request(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        await with_buttons_over(turn)
    for minute in range(15):
        async with filed.desk.turn(filed.clock.now() + timedelta(minutes=minute)) as turn:
            await record_event(turn, await the_case(turn), EventName.UNIT_DONE, "desk", unit="Umum")
            await all_buttons.remove_expired(turn, 1)
            for sign in (message_reactions.ARRIVED, message_reactions.INSIDE):
                await message_reactions.set_reaction(turn, 1, 700, sign)
    async with filed.desk.turn() as turn:
        open_edits = Counter(row.purpose for row in await waiting(turn))
    assert open_edits == {"card-edit": 1, "buttons-over": 1, "reaction": 1}


async def test_each_message_of_a_request_loses_what_is_over_as_it_stands_then(
    filed: World,
) -> None:
    async with filed.desk.turn() as turn:
        await with_buttons_over(turn)
        await all_buttons.remove_expired(turn, 1)
        await group_message.keep_only_buttons(turn, 701, OVER, None)
    async with filed.desk.turn() as turn:
        await group_message.edit(turn, 701, Markup("Sudah ditangani."))
    filed.telegram.journal.clear()
    await filed.settle()
    bare = filed.telegram.calls("editMessageReplyMarkup")
    assert [call.params["message_id"] for call in bare] == [700, 702]
    assert await rows(filed, "SELECT 1 FROM link WHERE message_id >= 700 AND keyboard <> ''") == []


@pytest.mark.usefixtures("filed")
@pytest.mark.parametrize(
    ("ends", "following"), [("taken", 701), ("refused", 701), ("changed meanwhile", 700)]
)
async def test_the_next_message_loses_its_buttons_however_the_one_before_ended(
    turn: Turn, ends: str, following: int
) -> None:
    await with_buttons_over(turn)
    left = await next_without_buttons(turn)
    if ends == "changed meanwhile":
        page = [*OVER, [{"text": "Peraturan", "url": "https://jdih.kpu.go.id"}]]
        await group_message.keep_only_buttons(turn, 700, page, None)
    if ends == "refused":
        await after_sending.handle_refused(turn, left, "Bad Request: message can't be edited")
    else:
        await after_sending.handle_delivered(turn, left, {"message_id": 700})
    assert (await next_without_buttons(turn)).payload["message_id"] == following
    assert await waiting(turn, "buttons-left") == []


async def next_without_buttons(turn: Turn) -> Queued:
    """Let the edit that takes off what is over leave, and return it as it says then."""
    await all_buttons.remove_expired(turn, 1)
    [row] = await waiting(turn, "buttons-over")
    claimed = await before_sending.refresh_row(turn, await outbox.claim(turn.tx, row.seq))
    return require(claimed, "it is true")
