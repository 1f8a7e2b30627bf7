"""What the desk knows of a case that bears on an objection, and how it explains its dates."""

import json
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from bot.actions.deadlines import case_dates, date_explanations, objection_window
from bot.desk.event_recording import record_event
from bot.desk.turn import use_office
from bot.domain.law.answer_dates import Dates
from bot.domain.law.authority import ByLaw
from bot.domain.law.decision import Approval
from bot.domain.law.legal_deadlines import DeadlineKind, reckon_deadline
from bot.domain.law.objection_rules import CaseFacts
from storage import answers, decisions, request_facts
from tests.middle.people import authority, the_case
from tests.prelude import WIB, Act, EventName, Turn, World, rows

LAST_DAY = date(2026, 12, 8)
MORNING_AFTER = datetime(2026, 12, 9, 11, tzinfo=WIB)


async def facts(world: World) -> CaseFacts:
    async with world.desk.turn() as turn:
        return await objection_window.ground_facts(turn, await the_case(turn))


async def until(world: World) -> date | None:
    async with world.desk.turn() as turn:
        return await objection_window.told_last_day(turn, await the_case(turn), turn.calendar)


async def denies(world: World) -> None:
    """Let Sari say that an answer given outside the chat has not arrived."""
    async with world.desk.turn() as turn:
        case = await the_case(turn)
        await record_event(turn, case, EventName.NOT_RECEIVED, "citizen", act="answer")


async def test_an_answer_that_did_not_arrive_is_none(answered: World) -> None:
    assert (await facts(answered)).answered_on is not None
    await denies(answered)
    assert (await facts(answered)).answered_on is None


async def test_of_an_answer_that_did_not_arrive_no_last_day_is_told(answered: World) -> None:
    await denies(answered)
    assert await until(answered) is None


@pytest.mark.parametrize(
    ("outcome", "article", "refused"),
    [
        ("refused", "", True),
        ("partly", "h", True),
        ("partly", "", False),
        ("granted", "h", False),
    ],
)
async def test_what_is_given_in_part_is_refused_only_where_an_article_withholds_the_rest(
    answered: World, outcome: str, article: str, refused: bool
) -> None:
    async with answered.desk.turn() as turn:
        given = json.dumps({"decision_article17": article} if article else {})
        decided: tuple[str, str, Approval] = (outcome, given, "given")
        by = await authority(turn, answered.budi, Act.DECIDE)
        kept = await decisions.add_decision(turn.tx, 1, decided, by)
        await decisions.mark_given(turn.tx, kept, turn.now, by)
        await turn.tx.run("UPDATE cases SET outcome = :outcome", outcome=outcome)
    assert (await facts(answered)).refused is refused


async def test_a_correction_gives_the_days_to_object_anew(answered: World) -> None:
    later = answered.clock.now() + timedelta(days=7)
    async with answered.desk.turn(later) as turn:
        by = await authority(turn, answered.budi, Act.CORRECT)
        await answers.add_correction(turn.tx, 1, (1, "Lampiran 2."), later, by, withholds=False)
        await answers.set_correction_delivered(turn.tx, 1, 1, later, ByLaw("UU 14/2008 Art 35"))
        regime, calendar = (await the_case(turn)).regime, turn.calendar
    day = reckon_deadline(DeadlineKind.OBJECTION_FILING, date(2026, 12, 1), calendar, regime).due
    assert await until(answered) == day


async def test_of_what_is_past_only_the_lateness_is_said_all_the_same(filed: World) -> None:
    async with filed.desk.turn(MORNING_AFTER) as turn:
        await case_dates.plan_answer_reminders(turn, await the_case(turn))
    past = await rows(
        filed,
        "SELECT kind FROM reminder WHERE state = 'waiting' AND key LIKE 'answer:%'"
        " AND due_at <= '2026-12-09T04:00:00'",
    )
    assert {row["kind"] for row in past} == {"late"}
    assert await rows(filed, "SELECT 1 FROM reminder WHERE due_at > '2026-12-09T04:00:00'")


@pytest.mark.parametrize(
    ("by", "named"), [("ruling", "Putusan Komisi Informasi"), (None, "Atasan PPID")]
)
async def test_an_ordered_day_is_explained_by_who_ordered_it(
    filed: World, by: str | None, named: str
) -> None:
    ordered = {"ordered_on": date(2026, 12, 15), "ordered_by": by}
    async with filed.desk.turn() as turn:
        case = (await the_case(turn)).model_copy(update=ordered)
        why = await date_explanations.explain_date(turn, "id", case)
    assert named in why
    assert "Selasa, 15 Desember 2026" in why.split("\n\n")[0]


async def test_where_nothing_is_ordered_the_promised_day_is_explained(filed: World) -> None:
    async with filed.desk.turn() as turn:
        why = await date_explanations.explain_date(turn, "id", await the_case(turn))
    assert "Selasa, 8 Desember 2026" in why.split("\n\n")[0]


@pytest.mark.usefixtures("filed")
async def test_a_reason_that_was_told_is_shown_to_the_requester_too(turn: Turn) -> None:
    case, dates = await the_case(turn), Dates(LAST_DAY, LAST_DAY)
    await case_dates.set_dates(
        turn, case, dates, because="calendar", by=ByLaw("SKB 9/2026"), reason="SKB 9/2026"
    )
    assert "SKB 9/2026" in await date_explanations.explain_date(turn, "id", case)


@pytest.mark.usefixtures("incomplete")
async def test_an_office_that_counts_from_receipt_counts_nothing_anew(turn: Turn) -> None:
    use_office(turn, turn.office.model_copy(update={"anchor_basis": "Keputusan PPID 3/2026"}))
    case, listed = await the_case(turn), await request_facts.last_deficiency(turn.tx, 1)
    assert listed is not None
    told = replace(listed, anchor_basis="Keputusan PPID 3/2026")
    assert date_explanations.promised_basis(turn, case) == ""
    assert not date_explanations.answer_counts_anew(turn, case, told)
