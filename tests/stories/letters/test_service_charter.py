"""The service charter (maklumat): read in three languages, and as a paper."""

import pytest

from tests.stories.letters.acts import letter
from tests.world import OFFICE, World, opened

SET = OFFICE.service_hours.model_copy(update={"basis": "Keputusan 5/2026"})
"""Hours that a decision of the office sets."""


@pytest.mark.parametrize(
    ("language", "promised"),
    [
        ("Indonesia", "Jawaban paling lambat 10 hari kerja"),
        ("English", "The answer comes within 10 working days"),
        ("Jawa", "Wangsulan paling dangu 10 dinten kerja"),
    ],
)
async def test_anybody_reads_what_the_office_promises(language: str, promised: str) -> None:
    async with opened(service_hours=SET) as world:
        await world.say(world.sari, "/bahasa")
        await world.press(world.sari, language)
        await world.say(world.sari, "/maklumat")
        text = world.sari.last.text
        assert promised in text
        assert "09.00–15.00" in text
        assert len(text) < 1_900


@pytest.mark.journey
async def test_the_paper_is_a_draft_until_a_decision_of_the_head_sets_it(world: World) -> None:
    await world.say(world.sari, "/maklumat")
    assert "Belum ditetapkan" in world.sari.last.text
    await world.press(world.sari, "Maklumat (PDF)")
    words = letter(world.sari)
    assert "KONSEP" in words
    assert "Keberatan dijawab dalam 30 hari kerja" in words
    decree = "Keputusan 5/2026, 2 Januari 2026"
    async with opened(charter_decree=decree) as office:
        await office.say(office.sari, "/maklumat")
        assert f"Ditetapkan dengan {decree}" in office.sari.last.text
        await office.press(office.sari, "Maklumat (PDF)")
        assert decree in letter(office.sari)
        assert "KONSEP" not in letter(office.sari)


async def test_it_promises_no_hours_that_no_decision_of_the_office_sets(world: World) -> None:
    world.sari.starts()
    await world.settle()
    await world.say(world.sari, "/maklumat")
    assert "09.00" not in world.sari.last.text
