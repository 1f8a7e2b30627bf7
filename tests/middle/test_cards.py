"""The card of a case follows what happens to it, and is redrawn once a turn."""

import pytest

from bot.actions.cases import case_card
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.event_recording import record_event
from bot.desk.turn import Turn
from bot.dispatch import after_sending
from bot.domain.records.events import EventName
from storage import case_events, live_keyboards, outbox
from storage.case_events import Link
from tests.middle.people import the_case, waiting
from tests.world import World


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
