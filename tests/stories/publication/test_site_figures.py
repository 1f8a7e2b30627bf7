"""The figures that are published, year by year: no two of them tell of one person."""

import re
from collections.abc import AsyncIterator
from datetime import date, datetime

import pytest

from bot.actions.publication import site_contents
from bot.actions.reports import yearly_report
from bot.buttons.office_buttons import ReportAudience, ReportForm, SendReport
from bot.registers.register_layout import Words
from bot.registers.report_layout import HIDDEN
from bot.website import site_entries
from bot.website.site_facts import Site
from tests.stories.acts import answers, writes
from tests.world import WIB, World, opened

IN_AUGUST, IN_OCTOBER = (datetime(2026, month, 12, 10, tzinfo=WIB) for month in (8, 10))
THIS_YEAR = tuple(datetime(2026, month, 1, 3, tzinfo=WIB) for month in (9, 10, 12))
NEXT_YEAR = tuple(datetime(2027, month, 1, 3, tzinfo=WIB) for month in (1, 2, 6, 12))


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
    async with world.desk.database.snapshot() as tx:
        return await site_contents.read_site(tx, words, world.desk.calendar, now)


def page(site: Site) -> str:
    return site_entries.statistics_page(site).decode()


def cells(html: str) -> set[str]:
    """Return what stands in the cells of a page's tables."""
    return set(re.findall("<td>([^<]*)", html))


async def papers_of(world: World) -> list[yearly_report.WantedReport]:
    """Return what each report that was made is of."""
    async with world.desk.database.transaction() as tx:
        made = await tx.all("SELECT id, facts FROM paper WHERE kind = 'report'")
        facts = [tx.vault.open("paper.facts", row["id"], row["facts"]) for row in made]
    return [yearly_report.WantedReport.model_validate_json(one) for one in facts]


async def test_while_a_year_runs_the_site_says_that_its_figures_come_later(asked: World) -> None:
    for night in THIS_YEAR:
        shown = page(await site(asked, night))
        assert "Angka layanan terbit sekali setahun" in shown
        assert "<table" not in shown


@pytest.mark.journey
async def test_through_the_next_year_no_night_changes_a_figure(asked: World) -> None:
    first, *others = [await site(asked, night) for night in NEXT_YEAR]
    assert "Permohonan yang diterima: 5" in page(first)
    assert HIDDEN in cells(page(first))
    for other in others:
        assert other.statistics == first.statistics


@pytest.mark.parametrize(
    ("on", "is_published"),
    [
        (datetime(2027, 1, 1, 9, tzinfo=WIB), True),
        (datetime(2026, 12, 31, 9, tzinfo=WIB), False),
    ],
)
async def test_only_of_a_year_that_is_over_a_report_is_offered_to_everybody(
    world: World, on: datetime, *, is_published: bool
) -> None:
    await world.turn_to(on)
    await writes(world, world.budi, "/laporan 2026")
    assert ("DOCX umum" in str(world.group.last.buttons)) is is_published


async def test_the_report_for_everybody_shows_what_the_site_shows(world: World) -> None:
    """Nothing can be subtracted from what both show of a year."""
    year = SendReport(ReportForm.DOCX, ReportAudience.PUBLIC, date(2026, 1, 1), date(2026, 12, 31))
    await world.turn_to(datetime(2027, 3, 20, 9, tzinfo=WIB))
    async with world.desk.turn() as turn:
        await yearly_report.send_report(turn, year)
    assert await papers_of(world) == [yearly_report.public_report(2026, world.desk.office)]
