"""The process dies at each step of a send: nothing is lost, and at most one thing comes twice."""

from collections import Counter
from pathlib import Path

import pytest

from tests.prelude import opened
from tests.stories.acts import prompt
from tests.transport.dying import dies
from tests.walking import fills_in
from tests.world import running


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("method", ["createForumTopic", "sendMessage"])
async def test_a_case_reaches_the_group_whenever_the_desk_dies(
    tmp_path: Path, method: str, after: bool
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await fills_in(world, world.sari)
        world.sari.presses("Kirim permohonan")
        await dies(world, method, after=after)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
    receipts = [message for message in world.sari.chat if "TANDA BUKTI" in message.text]
    cards = [message for message in world.group.messages if "Paling lambat" in message.text]
    assert 1 <= len(receipts) <= 2
    assert 1 <= len(cards) <= 2
    seen = Counter(message.text for message in world.sari.chat if message.from_bot)
    assert sum(count - 1 for count in seen.values()) + len(cards) - 1 <= 2


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
async def test_a_reply_reaches_the_citizen_whenever_the_desk_dies(
    tmp_path: Path, after: bool
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang kami siapkan.")
        await world.settle()
        world.budi.in_(world.group).presses("📤 Kirim")
        await dies(world, "sendMessage", after=after)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
    told = [message for message in world.sari.chat if "Sedang kami siapkan." in message.text]
    assert len(told) == (2 if after else 1)
