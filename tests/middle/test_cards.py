"""The card of a case follows what happens to it, and is redrawn once a turn."""

import pytest

from bot.actions.cases import case_card
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.event_recording import record_event
from bot.desk.turn import Turn
from bot.dispatch import after_sending
from bot.domain.records.events import EventName
from storage import outbox
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
    payload: dict[str, object] = {"text": "kartu"}
    seq = await queue_call(turn, "editMessageText", GROUP, case_card.CARD_EDIT, payload, case_id=1)
    await after_sending.handle_refused(turn, await outbox.claim(turn.tx, seq), why)
    assert len(await waiting(turn, case_card.CARD.name)) == posted
