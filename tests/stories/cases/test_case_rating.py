"""A rating is asked for once: when a request is finished, or seven days after its answer."""

from datetime import datetime

import pytest

from tests.prelude import WIB, World, got, rows, taps
from tests.stories.objections.acts import answered, objects

ASKED = "Bagaimana pelayanan kami"
SEVENTH = datetime(2026, 12, 1, 9, tzinfo=WIB)


async def test_it_is_asked_seven_days_after_the_answer_and_never_again(world: World) -> None:
    await answered(world)
    await world.turn_to(SEVENTH.replace(hour=8, minute=59))
    assert got(world.sari, ASKED) == []
    await world.turn_to(SEVENTH)
    assert len(got(world.sari, ASKED)) == 1
    await world.press(world.sari, "5 ⭐")
    assert "5 dari 5" in world.sari.last.text
    await taps(world, world.budi, "Selesai")
    await world.turn_to(SEVENTH.replace(day=9))
    assert len(got(world.sari, ASKED)) == 1


@pytest.mark.parametrize("words", ["bintang lima deh kak", "5/5", "⭐⭐⭐⭐⭐", "gangsal"])
async def test_it_may_be_typed(world: World, words: str) -> None:
    await answered(world)
    await taps(world, world.budi, "Selesai")
    await world.say(world.sari, words)
    assert "5 dari 5" in world.sari.last.text
    await world.say(world.sari, "4")
    assert "4 dari 5" not in world.sari.last.text


async def test_words_and_numbers_that_say_more_are_no_rating(world: World) -> None:
    await answered(world)
    await taps(world, world.budi, "Selesai")
    await world.talks(world.sari, "halaman 5 kosong", "6", "5 lembar kurang")
    assert await rows(world, "SELECT score FROM satisfaction") == []


async def test_what_was_asked_when_the_request_was_finished_is_not_asked_a_week_later(
    world: World,
) -> None:
    await answered(world)
    await taps(world, world.budi, "Selesai")
    await world.turn_to(SEVENTH)
    assert len(got(world.sari, ASKED)) == 1


async def test_nobody_who_objected_is_asked_how_the_service_was(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await world.turn_to(SEVENTH)
    await taps(world, world.budi, "Selesai")
    assert got(world.sari, ASKED) == []
