"""The card of a case follows what happens to it, and is redrawn once a turn."""

from bot.desk.event_recording import record_event
from bot.domain.records.events import EventName
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
