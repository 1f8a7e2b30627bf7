"""Whoever speaks another language is asked once, in it, whether to go on in it."""

from pathlib import Path

import pytest

from tests.prelude import Person, SandboxMessage, World, opened
from tests.walking import walk_to
from tests.world import running

ENGLISH, JAVANESE = "Shall we continue in English?", "mawi basa Jawi krama?"
IN_JAVANESE = "Kula badhe nyuwun informasi bab pilkada, matur nuwun"


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
    await world.talks(world.sari, f"> {name}", "/start")
    assert len(offers(world.sari)) == 1
    assert "Selamat datang" not in world.sari.last.text


async def test_who_declines_is_not_asked_again_not_even_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.say(world.sari, "Good morning, I need the voters list please")
        await world.after(world.sari.presses("Indonesia", on=offers(world.sari)[0]))
    async with running(world.telegram, world.clock, world.group.id, path) as world.parts:
        await world.say(world.sari, "Where is my answer please, thank you")
        assert len(offers(world.sari)) == 1


async def test_whose_telegram_is_in_english_is_asked_at_the_greeting(world: World) -> None:
    emma = world.telegram.person("Emma", language_code="en-GB")
    await world.after(emma.starts())
    assert ENGLISH in emma.last.text
    await world.say(emma, "/start")
    assert len(offers(emma)) == 1


async def test_nothing_is_asked_in_the_middle_of_a_form(world: World) -> None:
    await walk_to(world, "purpose")
    await world.say(world.sari, "I need it for my thesis at the university")
    assert offers(world.sari) == []


async def test_who_chose_english_and_then_writes_javanese_is_asked_once(world: World) -> None:
    await world.talks(world.sari, "/start", "> English", IN_JAVANESE)
    [asked] = offers(world.sari)
    assert asked.buttons == ["Jawa (krama)", "🇬🇧 English"]
    await world.after(world.sari.presses("🇬🇧 English", on=asked))
    await world.say(world.sari, IN_JAVANESE)
    assert offers(world.sari) == [asked]
    assert "Thank you, we have received" in world.sari.last.text


async def test_who_chose_english_and_then_writes_indonesian_is_asked_in_it(world: World) -> None:
    await world.talks(world.sari, "/start", "> English", "Selamat pagi, mau minta data TPS")
    assert "Lanjut dalam bahasa Indonesia?" in world.sari.last.text
    await world.press(world.sari, "🇮🇩 Indonesia")
    assert "dicatat sebagai permohonan resmi?" in world.sari.last.text


async def test_a_telegram_in_another_language_does_not_outdo_a_choice(world: World) -> None:
    emma = world.telegram.person("Emma", language_code="en")
    await world.after(emma.starts())
    await world.talks(emma, "> Jawa", "/start")
    assert len(offers(emma)) == 1


async def test_a_quoted_message_is_asked_about_again_in_the_chosen_language(world: World) -> None:
    await world.say(world.sari, "Good morning, I need the voters list please")
    await world.after(world.sari.presses("English", on=offers(world.sari)[0]))
    again = world.sari.last
    assert "Shall we register it as a formal request?" in again.text
    assert "I need the voters list please" in again.text
    await world.press(world.sari, "Yes, this is my request")
    assert "Before you start: your personal data" in world.sari.last.text
