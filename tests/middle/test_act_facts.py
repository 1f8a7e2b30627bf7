"""What is stored of a request, from which follows what may be done on it today."""

from bot.desk.turn import Turn
from bot.domain.law.act_facts import ActFacts
from storage import request_facts
from tests.middle.people import officer, the_case
from tests.middle.signing import records, sees
from tests.world import World


async def facts(turn: Turn) -> ActFacts:
    return await request_facts.of_case(turn.tx, await the_case(turn), turn.today)


async def test_what_was_signed_by_hand_is_confirmed_until_it_is_seen(
    drafted: World, turn: Turn
) -> None:
    await records(turn, drafted)
    assert (await facts(turn)).papers == (1,)
    await sees(turn, await officer(turn, drafted.budi))
    assert (await facts(turn)).papers == ()
