"""The figures on the site, quarter by quarter: no two of its states tell of one person."""

import re
from collections.abc import AsyncIterator
from datetime import datetime

import pytest

from bot.actions.publication import site_contents
from bot.registers.register_layout import Words
from bot.registers.report_layout import HIDDEN
from bot.website import office_pages
from bot.website.site_facts import Site
from tests.stories.acts import answers
from tests.world import WIB, World, opened

IN_AUGUST, IN_OCTOBER = (datetime(2026, month, 12, 10, tzinfo=WIB) for month in (8, 10))
MONTHS = tuple(datetime(2026, month, 1, 3, tzinfo=WIB) for month in (9, 10, 11, 12))
NEXT_YEAR = datetime(2027, 1, 1, 3, tzinfo=WIB)


@pytest.fixture
async def asked() -> AsyncIterator[World]:
    """An office that four people asked in August, and one more, who was answered, in October."""
    async with opened(at=IN_AUGUST) as world:
        for person in (world.sari, world.rina, world.wati, world.telegram.person("Tono")):
            await world.files(person)
        await world.turn_to(IN_OCTOBER)
        await world.files(world.telegram.person("Yuni"))
        await answers(world, world.budi, "Terlampir datanya.")
        yield world


async def site(world: World, now: datetime) -> Site:
    """Return what the site shows on a night."""
    words = Words(world.desk.texts, world.desk.office)
    async with world.desk.database.reading() as tx:
        return await site_contents.gather(tx, words, world.desk.calendar, now)


def page(site: Site) -> str:
    return office_pages.statistics(site).decode()


def cells(html: str) -> set[str]:
    """Return what stands in the cells of a page's tables."""
    return set(re.findall("<td>([^<]*)", html))


async def test_within_a_quarter_no_month_changes_a_figure(asked: World) -> None:
    of_september, *others = [await site(asked, night) for night in MONTHS]
    assert "1 April–30 Juni 2026" in page(of_september)
    assert cells(page(of_september)) <= {"0", "–"}
    for other in others:
        assert "1 Juli–30 September 2026" in page(other)
        assert "Permohonan yang diterima: 4" in page(other)
        assert other.statistics == others[0].statistics


async def test_of_a_quarter_in_which_one_person_asked_nothing_can_be_reckoned(
    asked: World,
) -> None:
    later = page(await site(asked, NEXT_YEAR))
    assert "1 Oktober–31 Desember 2026" in later
    assert "Permohonan yang diterima: *" in later
    assert HIDDEN in cells(later)
    assert cells(later) <= {HIDDEN, "0", "–"}
