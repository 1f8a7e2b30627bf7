"""Registers and proofs that officers ask for: of which period, how long, on which evidence."""

from datetime import date, timedelta

import pytest

from bot.actions.information_list import list_editing
from bot.actions.reports import (
    register_files,
    year_proof,
    yearly_report,
)
from bot.actions.reports.register_files import SendRegister
from bot.buttons.office_buttons import ReportAudience
from bot.domain.law.date_ranges import year_period
from bot.domain.law.list_entry import Category
from bot.domain.records.register_entries import Format, RegisterKind
from bot.domain.records.year_evidence import EvidenceSource
from bot.registers.register_formats import MOST_ON_PAPER
from bot.registers.register_layout import Words
from tests.middle.people import officer, refused, waiting
from tests.middle.worlds import ENTRY
from tests.prelude import Turn, World

JANUARY = (date(2026, 1, 1), date(2026, 1, 31))


@pytest.mark.parametrize(
    ("words", "period"),
    [
        ("", "2026"),
        ("2025", "2025"),
        ("november 2026", "November 2026"),
        ("entah kapan", None),
        ("2026 per 31-10-2026", None),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_registers_are_offered_of_a_period_that_can_be_read(
    turn: Turn, words: str, period: str | None
) -> None:
    if period is None:
        with refused("register-period-unknown"):
            await register_files.offer(turn, words)
        return
    await register_files.offer(turn, words)
    *_, said = await waiting(turn)
    assert period in str(said.payload["text"])


def test_no_period_ends_before_it_begins() -> None:
    assert register_files.period_of(*JANUARY).first == JANUARY[0]
    assert register_files.period_of(JANUARY[0], JANUARY[0]).last == JANUARY[0]
    with refused("button-unknown"):
        register_files.period_of(JANUARY[1], JANUARY[0])


async def copies_of_the_only_request(turn: Turn, rows: int) -> None:
    """Let there be so many requests, all like the first; nothing of them can be opened."""
    found = await turn.tx.all("SELECT name FROM pragma_table_info('cases')")
    differs = dict.fromkeys(("id", "sequence", "number"), "n")
    differs |= dict.fromkeys(("thread_id", "card_message_id"), "NULL")
    values = ", ".join(differs.get(row["name"], row["name"]) for row in found)
    more = "WITH RECURSIVE more(n) AS (VALUES (2) UNION ALL SELECT n + 1 FROM more WHERE n < :rows)"
    copied = f"{more} INSERT INTO cases SELECT {values} FROM cases JOIN more"  # noqa: S608 - ours
    await turn.tx.run(copied, rows=rows)


@pytest.mark.parametrize(
    ("rows", "form", "sent"),
    [
        (MOST_ON_PAPER, Format.PDF, True),
        (MOST_ON_PAPER + 1, Format.PDF, False),
        (MOST_ON_PAPER + 1, Format.XLSX, True),
    ],
)
async def test_a_register_that_is_too_long_for_paper_is_sent_as_a_sheet(
    filed: World, turn: Turn, rows: int, form: Format, *, sent: bool
) -> None:
    await copies_of_the_only_request(turn, rows)
    budi = await officer(turn, filed.budi)
    asked = SendRegister(RegisterKind.REQUESTS, form, date(2026, 1, 1), date(2026, 12, 31))
    before = len(await waiting(turn))
    if sent:
        await register_files.send_register(turn, budi, asked)
        assert len(await waiting(turn)) == before + 1
        return
    with refused("register-too-long-for-paper"):
        await register_files.send_register(turn, budi, asked)


@pytest.mark.parametrize(
    ("words", "published"),
    [
        pytest.param("2025", True, id="a year that is over"),
        pytest.param("2026", False, id="this year"),
        pytest.param("november 2025", False, id="a month"),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_a_report_for_everybody_is_of_a_year_that_is_over(
    turn: Turn, words: str, *, published: bool
) -> None:
    await yearly_report.offer(turn, words)
    *_, said = await waiting(turn)
    assert f"report:{ReportAudience.INSIDE}:" in str(said.payload)
    assert (f"report:{ReportAudience.PUBLIC}:" in str(said.payload)) is published


@pytest.mark.parametrize(("days", "fresh"), [(183, True), (184, False)])
async def test_what_is_published_regularly_is_fresh_for_half_a_year(
    filed: World, days: int, *, fresh: bool
) -> None:
    async with filed.desk.turn() as turn:
        regular = ENTRY.model_copy(update={"entry_category": Category.PERIODIC})
        await list_editing.write_entry(turn, await officer(turn, filed.budi), None, regular)
    filed.clock.turn(timedelta(days=days))
    async with filed.desk.turn() as turn:
        words = Words(turn.texts, turn.office)
        known = await year_proof.gather_evidence(
            turn.tx, words, turn.calendar, year_period(2026), turn.now
        )
    assert (EvidenceSource.FRESH in known) is fresh
    assert EvidenceSource.PERIODIC in known
