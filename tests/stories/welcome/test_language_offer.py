"""Whoever writes in another language is answered in it, and may choose one."""

import pytest

from tests.prelude import World
from tests.walking import walk_to


@pytest.mark.journey
async def test_an_english_telegram_is_greeted_once_and_words_decide_what_follows(
    world: World,
) -> None:
    emma = world.telegram.person("Emma", language_code="en-GB")
    await world.after(emma.starts())
    assert "English · basa Jawi" in emma.last.text
    assert len(emma.last.buttons) == 3
    await world.say(emma, "Good morning, I need the voters list please")
    assert "Shall we register it as a formal request?" in emma.last.text
    await world.talks(emma, "/bahasa", "> Jawa", "/start", "I need the voters list please")
    assert "Shall we register it" not in emma.last.text, "they chose"


async def test_who_answers_in_english_is_asked_the_next_question_in_it(world: World) -> None:
    await walk_to(world, "purpose")
    await world.say(world.sari, "I need it for my thesis at the university")
    assert "How would you like" in world.sari.last.text


async def test_a_quoted_message_is_asked_about_again_in_the_chosen_language(world: World) -> None:
    await world.say(world.sari, "Good morning, I need the voters list please")
    await world.talks(world.sari, "/bahasa", "> Jawa")
    again = world.sari.last
    assert "I need the voters list please" in again.text
    assert "Shall we register it" not in again.text
