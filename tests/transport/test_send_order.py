"""Which of the rows that wait leaves first, and that nobody waits behind what nobody needs."""

from datetime import timedelta
from typing import Any

import pytest

from bot.desk.call_purposes import GROUP_MESSAGE, PRIVATE_MESSAGE, Purpose
from bot.desk.call_queue import GROUP, outgoing_call
from storage import outbox
from storage.outbox import (
    ACKNOWLEDGEMENT,
    CONVERSATION,
    DECORATION,
    DIGEST,
    LAST_DAY,
    NEW_CASE,
)
from tests.prelude import World
from tests.transport.looking import queue, state_of

Row = tuple[str, str, int]
"""Text, lane and priority of a row for the group."""
ALL_OF_IT, NOTHING = DECORATION, -1


async def order(world: World, takes: int = ALL_OF_IT, uncounted: str = "") -> list[str]:
    """Return the texts of the rows in the order in which the sender looks at them."""
    async with world.desk.database.transaction() as tx:
        heads = await outbox.lane_heads(tx, world.clock.now(), [], takes, uncounted)
        found = [await outbox.find(tx, head.seq) for head in heads]
    return [row.payload["text"] for row in found if row]


@pytest.mark.parametrize(
    ("waiting", "first"),
    [
        (
            [("board", "d:0", DECORATION), ("prompt", "g:1", ACKNOWLEDGEMENT)],
            ["prompt", "board"],
        ),
        (
            [
                ("digest", "g:0", DIGEST),
                ("card", "g:2", NEW_CASE),
                ("edit", "d:1", DECORATION),
                ("words", "g:1", CONVERSATION),
                ("last day", "g:0", LAST_DAY),
                ("answer", "a:0", ACKNOWLEDGEMENT),
            ],
            ["answer", "digest", "words", "card", "edit"],  # the digest carries the last day
        ),
        (  # words on a new case pull its card; older words of another case go before
            [
                ("card", "g:2", NEW_CASE),
                ("words of 1", "g:1", CONVERSATION),
                ("words of 2", "g:2", CONVERSATION),
                ("card of 3", "g:3", NEW_CASE),
            ],
            ["words of 1", "card", "card of 3"],
        ),
        (  # an officer who opens a new case has it before anything else
            [
                ("words of 1", "g:1", CONVERSATION),
                ("card", "g:2", NEW_CASE),
                ("opened", "g:2", ACKNOWLEDGEMENT),
            ],
            ["card", "words of 1"],
        ),
    ],
)
async def test_a_lane_is_as_urgent_as_the_most_urgent_row_in_it(
    world: World, waiting: list[Row], first: list[str]
) -> None:
    for text, lane, priority in waiting:
        await queue(world, GROUP, text, lane=lane, priority=priority)
    assert await order(world) == first


@pytest.mark.parametrize(
    ("chat", "purpose", "sides", "lane", "priority"),
    [
        (GROUP, GROUP_MESSAGE, {"case_id": 3}, "g:3", CONVERSATION),
        (GROUP, GROUP_MESSAGE, {}, "g:0", CONVERSATION),
        (GROUP, GROUP_MESSAGE, {"case_id": 3, "priority": ACKNOWLEDGEMENT}, "g:3", ACKNOWLEDGEMENT),
        (GROUP, GROUP_MESSAGE, {"priority": ACKNOWLEDGEMENT}, "a:0", ACKNOWLEDGEMENT),
        (GROUP, GROUP_MESSAGE, {"case_id": 3, "priority": DECORATION}, "d:3", DECORATION),
        ("7", PRIVATE_MESSAGE, {"case_id": 3}, "p:7", ACKNOWLEDGEMENT),
        ("7", PRIVATE_MESSAGE, {"priority": DECORATION}, "dp:7", DECORATION),
        ("-7", PRIVATE_MESSAGE, {"priority": DIGEST}, "f:-7", DIGEST),
    ],
)
def test_what_is_said_on_a_case_keeps_its_order_and_nothing_else_waits_for_it(
    chat: str, purpose: Purpose[Any], sides: Any, lane: str, priority: int
) -> None:
    call = outgoing_call("sendMessage", chat, purpose, {"text": "kata"}, **sides)
    assert (call.lane, call.priority, call.chat, call.purpose) == (
        lane, priority, chat, purpose.name
    )  # fmt: skip


async def test_the_group_goes_before_a_crowd_that_is_as_urgent(world: World) -> None:
    await queue(world, world.sari.id, "tanda terima", priority=ACKNOWLEDGEMENT)
    await queue(world, GROUP, "pertanyaan", lane="g:1", priority=ACKNOWLEDGEMENT)
    assert await order(world) == ["pertanyaan", "tanda terima"]


async def test_what_the_group_has_no_room_for_comes_last(world: World) -> None:
    await queue(world, GROUP, "kata", lane="g:1", priority=CONVERSATION)
    mark: dict[str, Any] = {"method": "setMessageReaction", "payload": {"text": "tanda"}}
    await queue(world, GROUP, lane="m:1", priority=CONVERSATION, **mark)
    await queue(world, world.sari.id, "kabar", priority=DIGEST)
    assert await order(world, LAST_DAY) == ["kabar", "kata", "tanda"]
    assert await order(world, NOTHING, "setMessageReaction") == ["tanda", "kabar", "kata"]


async def test_a_reply_to_what_never_arrived_is_said_all_the_same(world: World) -> None:
    lost = await queue(world, GROUP, "", lane="g:1")
    answered = {"message_id": outbox.reference("sent", lost), "allow_sending_without_reply": True}
    said = {"text": "kabar", "reply_parameters": answered}
    reply = await queue(world, GROUP, payload=said, lane="g:1")
    await world.settle()
    assert (await state_of(world, lost), await state_of(world, reply)) == ("failed", "sent")
    [call] = [one for one in world.telegram.calls("sendMessage") if one.params["text"] == "kabar"]
    assert "reply_parameters" not in call.params


async def test_a_change_of_what_is_still_on_its_way_waits_for_it(world: World) -> None:
    sent = await queue(world, GROUP, "menu", lane="g:1", priority=CONVERSATION, purpose="desk")
    gone = {"message_id": outbox.reference("sent", sent)}
    removal = await queue(
        world, GROUP, method="deleteMessage", payload=gone, lane="a:0", purpose="removal"
    )
    world.telegram.faults.fail("sendMessage", status=502)
    await world.settle()
    assert (await state_of(world, sent), await state_of(world, removal)) == ("queued", "queued")
    for _ in range(2):
        await world.passes(timedelta(seconds=6))
    assert (await state_of(world, sent), await state_of(world, removal)) == ("sent", "sent")
    assert "menu" not in [message.text for message in world.group.messages]
