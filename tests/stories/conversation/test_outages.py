"""What people write while the desk is away, and where it dies between answer and question."""

from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest

from bot.domain.words.open_dialogues import KeptWords
from storage import citizen_drafts
from tests.middle.people import citizen
from tests.prelude import NIK, World, opened, rows
from tests.transport.dying import dies
from tests.walking import ADDRESS, NAME, walk_to
from tests.world import running

WISH = "Sekalian minta salinan kontrak sewa gudang logistik 2024 ya"
BURST = (
    "Halo?", "kok diam ya botnya", "min", "permohonan saya sampai mana?", WISH,
    "kantornya buka jam berapa?", "maaf banyak tanya 🙏", "ga jawab2 nih", "ya sudah saya tunggu",
    "matur nuwun",
)  # fmt: skip
"""Ten messages at once, one of them a wish."""


async def starts(world: World) -> None:
    await world.say(world.sari, "/start")


async def files(world: World) -> None:
    await world.files(world.sari)


async def is_asked_for_a_number(world: World) -> None:
    await starts(world)
    await world.press(world.sari, "Periksa nomor")


SITUATIONS: dict[str, Callable[[World], Awaitable[None]]] = {
    "nothing": starts,
    "one request": files,
    "a number asked": is_asked_for_a_number,
    **{name: partial(walk_to, question=name) for name in ("name", "nik", "address", "confirm")},
}


async def draft_of(world: World) -> object:
    async with world.desk.turn() as turn:
        draft = await citizen_drafts.find(turn.tx, (await citizen(turn, world.sari)).id)
    return draft and (draft.step, draft.answers)


@pytest.mark.parametrize("situation", SITUATIONS)
async def test_of_ten_messages_at_once_no_wish_is_lost_and_none_is_an_answer(
    world: World, situation: str
) -> None:
    await SITUATIONS[situation](world)
    before = await draft_of(world)
    for words in BURST:
        world.sari.says(words)
    await world.settle()
    assert await draft_of(world) == before
    async with world.desk.turn() as turn:
        sari = await citizen(turn, world.sari)
        kept = await citizen_drafts.dialogue(turn.tx, sari.id, KeptWords)
    assert kept is not None
    assert WISH in [message.content.text for message in kept.messages]


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize(
    ("question", "answer", "following"),
    [("name", NAME, "nik"), ("nik", NIK, "address"), ("address", ADDRESS, "contact")],
)
async def test_an_answer_stands_and_the_next_question_comes_wherever_the_desk_dies(
    tmp_path: Path, question: str, answer: str, following: str, after: bool
) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await walk_to(world, question)
        world.sari.says(answer)
        await dies(world, "sendMessage", after=after)
        told = len(world.sari.chat)
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.settle()
        assert await rows(world, "SELECT step FROM draft") == [{"step": following}]
    assert 1 <= len(world.sari.chat) - told + after <= 2
