"""Whoever speaks another language is asked once, in it, whether to go on in it."""

from pathlib import Path

import pytest

from bot.sandbox import Person, SandboxMessage
from tests.walking import walk_to
from tests.world import World, opened, running

ENGLISH, JAVANESE = "Shall we continue in English?", "mawi basa Jawi krama?"


def offers(person: Person) -> list[SandboxMessage]:
    return [m for m in person.chat if ENGLISH in m.text or JAVANESE in m.text]


@pytest.mark.parametrize(
    ("words", "offer", "name"),
    [
        ("Good morning, I need the voters list please", ENGLISH, "English"),
        ("Sugeng enjing, kula badhe nyuwun informasi", JAVANESE, "Jawa"),
    ],
)
async def test_words_in_another_language_are_answered_with_the_offer_of_it(
    world: World, words: str, offer: str, name: str
) -> None:
    await world.say(world.sari, words)
    [asked] = offers(world.sari)
    assert offer in asked.text
    assert any(name in label for label in asked.buttons)
    assert "🇮🇩 Indonesia" in asked.buttons
    await world.press(world.sari, name)
    await world.say(world.sari, "/start")
    assert len(offers(world.sari)) == 1
    assert "Selamat datang" not in world.sari.last.text


async def test_who_declines_is_not_asked_again_not_even_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.say(world.sari, "Good morning, I need the voters list please")
        world.sari.presses("Indonesia", on=offers(world.sari)[0])
        await world.settle()
    async with running(world.telegram, world.clock, world.group.id, path) as parts:
        world.parts = parts
        await world.say(world.sari, "Where is my answer please, thank you")
        assert len(offers(world.sari)) == 1


async def test_whose_telegram_is_in_english_is_asked_at_the_greeting(world: World) -> None:
    emma = world.telegram.person("Emma", language_code="en-GB")
    emma.starts()
    await world.settle()
    assert ENGLISH in emma.last.text
    await world.say(emma, "/start")
    assert len(offers(emma)) == 1


@pytest.mark.parametrize("words", ["Selamat pagi, minta data TPS", "ok", "Data pemilih 2024"])
async def test_who_speaks_indonesian_or_hardly_speaks_is_not_asked(
    world: World, words: str
) -> None:
    await world.say(world.sari, words)
    assert offers(world.sari) == []


async def test_nothing_is_asked_in_the_middle_of_a_form(world: World) -> None:
    await walk_to(world, "purpose")
    await world.say(world.sari, "I need it for my thesis at the university")
    assert offers(world.sari) == []
