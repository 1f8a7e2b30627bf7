"""Replies that stand ready: filled in as they were seen, sent once, and true on that day."""

from datetime import timedelta

import pytest

from bot.actions.conversation import canned_replies
from bot.actions.delivery.relay import REPLY
from bot.desk.turn import Turn
from bot.domain.message import checksum_of
from bot.office.settings_sections import CannedReply
from tests.middle.people import officer, refused, the_case, waiting
from tests.world import World


def ready(turn: Turn, *, names_due: bool) -> CannedReply:
    return next(one for one in turn.office.canned if one.names_due is names_due)


async def sends(turn: Turn, world: World, seen: str | None = None) -> None:
    """Let Budi send a ready reply, by default as it reads."""
    case, one = await the_case(turn), ready(turn, names_due=False)
    words = one.in_language("id").format(subject=case.subject)
    seen = checksum_of(words) if seen is None else seen
    title, budi = checksum_of(one.title), await officer(turn, world.budi)
    await canned_replies.send_canned(turn, case, budi, title, seen)


async def test_a_ready_reply_is_sent_once(filed: World, turn: Turn) -> None:
    turn.update.pressed = 950
    await sends(turn, filed)
    with refused("canned-sent-already"):
        await sends(turn, filed)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_ready_reply_that_reads_otherwise_now_is_shown_anew(
    filed: World, turn: Turn
) -> None:
    turn.update.pressed = 950
    await sends(turn, filed, "")
    assert await waiting(turn, REPLY.name) == []
    await sends(turn, filed)
    assert len(await waiting(turn, REPLY.name)) == 1


async def test_a_ready_reply_is_sent_only_from_the_message_that_shows_it(
    filed: World, turn: Turn
) -> None:
    with refused("button-unknown"):
        await sends(turn, filed)


async def previews(turn: Turn, world: World, *, names_due: bool) -> None:
    title = checksum_of(ready(turn, names_due=names_due).title)
    budi = await officer(turn, world.budi)
    await canned_replies.preview(turn, await the_case(turn), budi, title)


@pytest.mark.parametrize(("days", "stands"), [(0, True), (1, False)])
async def test_a_ready_reply_names_the_last_day_only_until_that_day(
    filed: World, days: int, *, stands: bool
) -> None:
    async with filed.desk.turn() as turn:
        due = (await the_case(turn)).dates.promised
        until = timedelta(days=(due - turn.today).days + days)
    filed.clock.turn(until)
    async with filed.desk.turn() as turn:
        await previews(turn, filed, names_due=False)
        if stands:
            await previews(turn, filed, names_due=True)
            return
        with refused("canned-none"):
            await previews(turn, filed, names_due=True)


async def test_of_what_is_answered_no_ready_reply_names_a_day(answered: World, turn: Turn) -> None:
    await turn.tx.run("UPDATE cases SET state = 'finished'")
    await previews(turn, answered, names_due=False)
    with refused("canned-none"):
        await previews(turn, answered, names_due=True)
