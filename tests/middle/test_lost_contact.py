"""Whom Telegram does not reach: said once on each request, and sent again when they are back."""

from datetime import timedelta

import pytest

from bot.actions.delivery import unreachable_people
from bot.actions.requests import request_filing
from bot.desk.call_purposes import CASE_WORD
from bot.desk.messages import tell
from storage import people
from tests.middle.people import citizen, officer, refused, the_case, waiting
from tests.middle.worlds import REQUEST, draft
from tests.prelude import Turn, World, rows


async def alarms(turn: Turn) -> int:
    """Return how often the group is to be told that a requester cannot be reached."""
    return len([row for row in await waiting(turn, "alarm") if row.case_id == 1])


async def test_the_officers_are_told_once_that_a_requester_left(filed: World, turn: Turn) -> None:
    for _ in range(2):
        await unreachable_people.record_unreachable(turn, filed.sari.id)
    assert await alarms(turn) == 1
    assert not (await citizen(turn, filed.sari)).reachable


async def test_on_the_request_in_hand_the_caller_says_it(filed: World, turn: Turn) -> None:
    case = await the_case(turn)
    assert await unreachable_people.record_unreachable(turn, filed.sari.id, case)
    assert not await unreachable_people.record_unreachable(turn, filed.sari.id, case)
    assert await alarms(turn) == 0


@pytest.mark.usefixtures("filed")
async def test_who_is_unknown_is_nobody_s_requester(turn: Turn) -> None:
    assert not await unreachable_people.record_unreachable(turn, 4711, await the_case(turn))


@pytest.mark.parametrize(
    ("state", "told"), [("received", 1), ("finished", 0), ("withdrawn", 0), ("answered", 1)]
)
async def test_of_a_request_that_is_over_nothing_is_said(
    filed: World, state: str, told: int
) -> None:
    await rows(filed, "UPDATE cases SET state = :state", state=state)
    async with filed.desk.turn() as turn:
        await unreachable_people.record_unreachable(turn, filed.sari.id)
        assert await alarms(turn) == told


async def test_of_whose_request_it_is_not_nothing_is_said(filed: World, turn: Turn) -> None:
    rina = await people.add_person(turn.tx, filed.rina.id, "id", turn.now)
    await turn.tx.run("UPDATE cases SET person_id = :id", id=rina.id)
    case = await the_case(turn)
    assert not await unreachable_people.record_unreachable(turn, filed.sari.id, case)
    assert await alarms(turn) == 0


async def comes_and_goes(world: World, times: int) -> int:
    """Let Sari block the bot and come back so often; return how often the group was told."""
    told = 0
    for _ in range(times):
        async with world.desk.turn() as turn:
            await unreachable_people.record_unreachable(turn, world.sari.id)
            told += await alarms(turn)
            await turn.tx.run("UPDATE outbox SET state = 'sent' WHERE state = 'queued'")
            await people.mark_reachable_again(turn.tx, (await citizen(turn, world.sari)).id)
    return told


async def test_who_blocks_the_bot_all_day_is_told_of_six_times_an_hour(filed: World) -> None:
    assert await comes_and_goes(filed, 7) == 6
    filed.clock.turn(timedelta(hours=1))
    assert await comes_and_goes(filed, 1) == 1


async def missed(world: World) -> None:
    """Let a word fail to reach Sari, who then is lost."""
    async with world.desk.turn() as turn:
        sari, case = await citizen(turn, world.sari), await the_case(turn)
        text = turn.texts.say("id", "nobody")
        seq = await tell(turn, sari, text, case=case, purpose=CASE_WORD)
        await turn.tx.run("UPDATE outbox SET state = 'failed' WHERE seq = :seq", seq=seq)
        await unreachable_people.record_unreachable(turn, world.sari.id)


@pytest.mark.parametrize(("before", "again"), [(timedelta(days=1), 1), (timedelta(days=2), 0)])
async def test_what_failed_long_before_they_left_is_not_sent_again(
    filed: World, before: timedelta, again: int
) -> None:
    await missed(filed)
    async with filed.desk.turn() as turn:
        await turn.tx.run("UPDATE outbox SET created_at = :at", at=turn.now - before)
        await unreachable_people.record_reachable(turn, await citizen(turn, filed.sari))
    left = await rows(filed, "SELECT * FROM outbox WHERE state = 'failed'")
    assert len(left) == again


async def sends_again(turn: Turn, world: World) -> None:
    await unreachable_people.send_again(turn, await the_case(turn), await officer(turn, world.budi))


async def test_who_is_away_is_sent_nothing_again(filed: World) -> None:
    await missed(filed)
    async with filed.desk.turn() as turn:
        with refused("requester-still-away"):
            await sends_again(turn, filed)


async def test_who_has_no_chat_is_sent_nothing_again(recorded: World, turn: Turn) -> None:
    with refused("requester-still-away"):
        await sends_again(turn, recorded)


async def test_nobody_is_sent_again_what_is_not_there(filed: World, turn: Turn) -> None:
    with refused("nothing-to-send-again"):
        await sends_again(turn, filed)
    await turn.tx.run("UPDATE cases SET person_id = NULL")
    with refused("requester-still-away"):
        await sends_again(turn, filed)


async def test_who_is_back_is_sent_each_piece_once(filed: World) -> None:
    await missed(filed)
    async with filed.desk.turn() as turn:
        await unreachable_people.record_reachable(turn, await citizen(turn, filed.sari))
        await sends_again(turn, filed)
        assert len(await waiting(turn, "case-word")) == 1
        with refused("nothing-to-send-again"):
            await sends_again(turn, filed)


async def test_who_is_back_is_told_how_much_did_not_arrive(filed: World) -> None:
    await missed(filed)
    async with filed.desk.turn() as turn:
        await unreachable_people.record_reachable(turn, await citizen(turn, filed.sari))
        to_sari = [row for row in await waiting(turn) if row.chat == str(filed.sari.id)]
        assert len(to_sari) == 1


async def test_who_missed_nothing_is_told_nothing(filed: World, turn: Turn) -> None:
    await unreachable_people.record_unreachable(turn, filed.sari.id)
    await unreachable_people.record_reachable(turn, await citizen(turn, filed.sari))
    assert [row for row in await waiting(turn) if row.chat == str(filed.sari.id)] == []


@pytest.mark.parametrize("number", [1, 7])
async def test_a_link_shows_no_channels_to_a_citizen(filed: World, turn: Turn, number: int) -> None:
    with refused("no-such-case"):
        await unreachable_people.CHANNELS_LINK.by_link(
            turn, await citizen(turn, filed.sari), number
        )


async def test_a_link_shows_the_channels_to_an_officer(recorded: World, turn: Turn) -> None:
    budi = await citizen(turn, recorded.budi)
    await unreachable_people.CHANNELS_LINK.by_link(turn, budi, 1)
    *_, said = await waiting(turn)
    assert "+6281234567890" in said.payload["text"]
    with refused("no-such-case"):
        await unreachable_people.CHANNELS_LINK.by_link(turn, budi, 7)


async def test_of_the_other_requests_of_who_is_lost_it_is_said_too(
    filed: World, turn: Turn
) -> None:
    sari = await citizen(turn, filed.sari)
    await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await unreachable_people.record_unreachable(turn, filed.sari.id, await the_case(turn))
    said = [row.case_id for row in await waiting(turn, "alarm")]
    assert said == [2]
