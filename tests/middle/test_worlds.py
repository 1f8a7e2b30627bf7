import pytest

from storage import cases
from tests.middle import worlds
from tests.middle.people import waiting
from tests.prelude import State, opened

MADE = (
    (worlds.filed, State.RECEIVED),
    (worlds.proving, State.RECEIVED),
    (worlds.incomplete, State.TO_COMPLETE),
    (worlds.drafted, State.RECEIVED),
    (worlds.answered, State.ANSWERED),
    (worlds.refusing, State.RECEIVED),
    (worlds.objected, State.ANSWERED),
    (worlds.recorded, State.RECEIVED),
    (worlds.restricted, State.ANSWERED),
    (worlds.listed, None),
)


@pytest.mark.parametrize(("made", "state"), MADE, ids=lambda one: getattr(one, "__name__", ""))
async def test_a_world_says_what_stands_there_and_its_desk_rests(
    made: worlds.Made, state: State | None
) -> None:
    async with opened(made=made) as world, world.desk.turn() as turn:
        case = await cases.get(turn.tx, 1)
        assert (case.state if case else None) == state
        assert await waiting(turn) == []


async def test_the_line_of_a_reply_is_all_that_waits_in_its_world() -> None:
    async with opened(made=worlds.unsent) as world, world.desk.turn() as turn:
        purposes = [row.purpose for row in await waiting(turn)]
        assert purposes == ["desk", "reply-line"]


async def test_a_world_is_restored_as_it_was_made() -> None:
    kept = []
    for _ in range(2):
        async with opened(made=worlds.answered) as world, world.desk.turn() as turn:
            said = [message.text for message in world.sari.chat]
            kept.append((await cases.get(turn.tx, 1), said, world.clock.now()))
    assert kept[0] == kept[1]
