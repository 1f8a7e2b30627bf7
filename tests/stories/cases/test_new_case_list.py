"""Many new cases at once: the officers know all of them before each has its card."""

from datetime import timedelta

import pytest

from bot.desk.call_queue import GROUP
from bot.transport.ticker import SECONDS
from storage.outbox import DIGEST
from tests.prelude import SandboxMessage, World, kept
from tests.transport.looking import queue
from tests.walking import IDENTITY, walk_to


@pytest.fixture
async def crowded(world: World) -> World:
    """Return an office in which eight people have filed within the same second, Sari last."""
    await crowds(world)
    return world


@kept
async def crowds(world: World) -> None:
    people = [*(world.telegram.person(f"Warga {number}") for number in range(7)), world.sari]
    for person in people:
        await walk_to(world, "confirm", person)
    world.clock.turn(timedelta(minutes=2))
    for person in people:
        person.presses("Kirim permohonan")
    await passes(world, 0)


async def passes(world: World, seconds: float) -> None:
    """Let the desk go on for some seconds, without waiting for room in the group."""
    for second in range(int(seconds) + 1):
        if second % SECONDS == 0:
            await world.parts.ticker.once()
        for _ in range(4):
            if not world.telegram.faults.is_down:
                await world.parts.poller.once()
            while await world.parts.worker.once() or await world.parts.sender.once():
                pass
            world.clock.turn(timedelta(seconds=0.25))


def cards(world: World) -> int:
    return sum("Giliran:" in message.text for message in world.group.messages)


def lists(world: World) -> list[SandboxMessage]:
    return [message for message in world.group.messages if "permohonan baru" in message.text]


async def test_a_list_tells_of_those_that_wait_for_room_once(crowded: World) -> None:
    await passes(crowded, 22)
    [listed] = lists(crowded)
    numbers = listed.buttons
    assert f"{len(numbers)} permohonan baru" in listed.text
    assert numbers == [f"{number:03}" for number in range(9 - len(numbers), 9)]
    assert cards(crowded) < 4
    assert all(f"{number}/PPID/KPU-KLT/XI/2026" in listed.text for number in numbers)
    assert not any(words in listed.text for words in IDENTITY)
    await passes(crowded, 180)
    assert cards(crowded) == 8
    assert lists(crowded) == [listed]


async def test_a_case_whose_topic_was_just_made_stands_on_the_list_until_its_card_has_room(
    world: World,
) -> None:
    await crowds(world)
    await passes(world, 7)
    await queue(world, GROUP, "☀️", lane="g:0", priority=DIGEST)
    await passes(world, 14)
    assert (len(world.group.topics), cards(world)) == (2, 1), "one topic stands empty for now"
    await passes(world, 20)
    assert lists(world)[0].buttons[0] == "002"


async def test_a_number_on_the_list_brings_its_card_before_all_others(crowded: World) -> None:
    await passes(crowded, 22)
    before = cards(crowded)
    crowded.budi.in_(crowded.group).presses("008", on=lists(crowded)[0])
    await passes(crowded, 2)
    assert cards(crowded) == before + 1
    assert "008/PPID" in crowded.card.text
    await passes(crowded, 180)
    assert cards(crowded) == 8


async def test_words_on_a_case_that_waits_bring_its_card_and_stand_below_it(
    crowded: World,
) -> None:
    await passes(crowded, 22)
    before = cards(crowded)
    crowded.sari.says("Mohon per desa juga")
    await passes(crowded, 3)
    assert cards(crowded) == before + 1
    texts = [message.text for message in crowded.group.messages]
    [place] = [place for place, text in enumerate(texts) if "per desa juga" in text]
    assert "008/PPID" in texts[place - 1]
    assert crowded.group.messages[place].topic is crowded.group.messages[place - 1].topic


async def test_during_an_outage_one_list_gathers_all(crowded: World) -> None:
    crowded.telegram.faults.is_down = True
    await passes(crowded, 60)
    crowded.telegram.faults.is_down = False
    await passes(crowded, 20)
    assert len(lists(crowded)) == 1


async def test_few_new_cases_are_told_of_by_their_cards_alone(world: World) -> None:
    for person in (world.sari, world.rina):
        await walk_to(world, "confirm", person)
    for person in (world.sari, world.rina):
        person.presses("Kirim permohonan")
    await passes(world, 40)
    assert cards(world) == 2
    assert lists(world) == []
