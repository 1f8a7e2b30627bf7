"""Accidents of the group: before, during and after each, nothing is lost, doubled or leaked."""

from datetime import timedelta

import pytest

from tests.prelude import Person, SandboxMessage, World, got, opened, rows, writes
from tests.stories.accidents import ACCIDENTS, Accident

ASKED = tuple(f"Tambahan {when}" for when in ("pertama", "kedua", "ketiga", "keempat"))
SAID = ("Balas sebelum", "Balas selagi", "Balas sesudah")
INSIDE = ("Rahasia sebelum", "Rahasia selagi", "Rahasia sesudah")
HISTORY = "📜"

QUIET = ("held-mark", "probe", "reaction", "reopen", "tidy")


async def handle(world: World) -> None:
    """Let the desk take what arrived, while nothing leaves yet."""
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass


def talk(world: World, words: str) -> list[SandboxMessage]:
    """Return the messages of the group that carry these words; a history only repeats them."""
    found = [message for message in world.group.messages if words in message.text]
    return [message for message in found if not message.text.startswith(HISTORY)]


def told(chat: list[SandboxMessage], words: str) -> int:
    return sum(words in message.text for message in chat if message.from_bot)


async def answers(world: World, asked: str, said: str, inside: str) -> None:
    """Let Budi answer the citizen's words, and Wati talk about them inside."""
    shown = talk(world, asked)[-1]
    reply = await writes(world, world.budi, said, shown)
    await writes(world, world.wati, inside, reply)
    await world.replies_leave()


async def befalls(world: World, accident: Accident) -> None:
    """Let an accident happen while words wait in the queue; mend it after more were said."""
    await world.files(world.sari)
    await world.say(world.budi, "/start")
    await world.say(world.sari, ASKED[0])
    await answers(world, ASKED[0], SAID[0], INSIDE[0])
    world.sari.says(ASKED[1])
    await handle(world)
    accident.breaks(world)
    await world.settle()
    world.sari.says(ASKED[2])
    await world.burst_passes()
    if accident.heard and talk(world, ASKED[2]):
        await answers(world, ASKED[2], SAID[1], INSIDE[1])
    accident.mends(world)
    await world.settle()
    await world.passes(timedelta(minutes=2))
    world.sari.says(ASKED[3])
    await world.burst_passes()
    await answers(world, ASKED[3], SAID[2], INSIDE[2])


@pytest.mark.parametrize("accident", ACCIDENTS, ids=lambda accident: accident.name)
async def test_an_accident_of_the_group(accident: Accident) -> None:
    async with opened() as world:
        await befalls(world, accident)
        # Lost or doubled: what stood in a topic that a person deleted went with it.
        asked = ASKED[1:] if accident.moves else ASKED
        assert {words: len(talk(world, words)) for words in asked} == dict.fromkeys(asked, 1)
        answered = [words for words in SAID if talk(world, words)]
        assert {words: len(got(world.sari, words)) for words in answered} == dict.fromkeys(
            answered, 1
        )
        assert SAID[2] in answered
        # Leaked: nothing inside ever leaves.
        assert [words for words in INSIDE if got(world.sari, words)] == []
        # Unsaid, or said again and again.
        if accident.in_group:
            assert told(world.group.messages, accident.in_group) == 1
        assert told(world.budi.chat, "Bot tidak dapat menulis") == int(bool(accident.in_private))
        assert await world.open_rows() == 0
        failed = await rows(world, "SELECT purpose, error FROM outbox WHERE state = 'failed'")
        assert [row for row in failed if row["purpose"] not in QUIET] == []
        await the_case_can_be_worked_on(world, world.budi)


async def the_case_can_be_worked_on(world: World, officer: Person) -> None:
    await world.presses_in_group(officer, "Saya tangani")
    assert "Petugas: Budi" in world.card.text
    assert talk(world, ASKED[3])[0].topic is world.card.topic
