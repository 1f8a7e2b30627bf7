"""Each plan of reminders, whole: what it says, to whom, when, and under which key it comes once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.domain.answer_dates import Dates
from bot.domain.legal_deadlines import Regime
from bot.domain.reminders import answer_plan, completion_plan, objection_plan, office_plan
from bot.domain.reminders.reminder_plan import Audience, Plan, PlannedReminder, ReminderRules
from bot.domain.workdays import WorkingCalendar
from bot.office import KLATEN_PROFILE, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
RULES = ReminderRules(load_calendar(load_profile(KLATEN_PROFILE)), WIB)
TABLE = Path(__file__).with_name("planned_reminders.txt")
"""Counted by finger on a calendar of August 2026, of which the 17th is off."""
ELECTION = Regime.PEMILU


def aug(day: int, hour: int | None = None, minute: int = 0) -> datetime:
    return datetime(2026, 8, day, hour or 0, minute, tzinfo=WIB)


def on(day: int, month: int = 8) -> date:
    return date(2026, month, day)


def asked_for_a_decree(decreed: set[int]) -> Plan | PlannedReminder:
    rules = replace(RULES, calendar=WorkingCalendar([], decreed))
    return office_plan.next_calendar_missing(on(28), rules) or ()


BOTH = Dates(legal=on(20), promised=on(18))
PLANS: dict[str, Callable[[], Plan | PlannedReminder]] = {
    "an answer": lambda: answer_plan.answer_reminders(on(3), on(18), RULES),
    "an answer in election stages": lambda: answer_plan.answer_reminders(
        on(3), on(6), RULES, ELECTION
    ),
    "an answer within five days": lambda: answer_plan.answer_reminders(on(3), on(10), RULES),
    "an answer within four days": lambda: answer_plan.answer_reminders(on(3), on(7), RULES),
    "the duties of an answer": lambda: answer_plan.answer_duties(on(3), on(18), RULES),
    "the duties of an answer in election stages": lambda: answer_plan.answer_duties(
        on(3), on(6), RULES, ELECTION, extendable=False
    ),
    "the duties of a late answer": lambda: answer_plan.overdue_duties(on(18), on(18), RULES),
    "the documents of a unit": lambda: answer_plan.unit_reminders(on(3), on(18), RULES, "hukum"),
    "the documents of a unit that needs five days": lambda: answer_plan.unit_reminders(
        on(3), on(18), replace(RULES, unit_margin=5), "hukum"
    ),
    "an approval asked for at noon": lambda: answer_plan.approval_reminders(
        aug(18, 12), on(18), RULES, Audience.ATASAN
    ),
    "an approval": lambda: answer_plan.approval_reminders(aug(14, 8), on(18), RULES, Audience.HEAD),
    "completeness": lambda: completion_plan.completeness_reminders(on(3), on(6), RULES),
    "completion": lambda: completion_plan.completion_reminders(on(3), on(6), RULES),
    "proof of identity": lambda: completion_plan.proof_reminders(on(3), on(6), RULES),
    "election information or not": lambda: completion_plan.regime_tag_reminders(on(14), RULES),
    "an objection": lambda: objection_plan.objection_reminders(on(3), BOTH, RULES, Regime.UMUM, 4),
    "an objection in election stages": lambda: objection_plan.objection_reminders(
        on(13), BOTH, RULES, ELECTION, 4
    ),
    "an order": lambda: objection_plan.ordered_reminders(on(10), on(18), RULES, 4),
    "the right to object": lambda: objection_plan.objection_right_reminders(on(3), on(18), RULES),
    "the right to a dispute": lambda: objection_plan.dispute_right_reminders(
        on(3), on(18), RULES, 4
    ),
    "a letter of authority": lambda: objection_plan.letter_reminders(on(18), on(3), RULES),
    "a hearing": lambda: objection_plan.hearing_reminders(on(3), on(18), RULES, 4),
    "the way to the court": lambda: objection_plan.court_reminders(on(3), on(18), RULES, 4),
    "a test sent upward": lambda: answer_plan.upward_reminders(on(3), on(18), RULES),
    "a test sent upward late": lambda: answer_plan.upward_reminders(on(13), on(18), RULES),
    "a right over one's own data": lambda: office_plan.right_reminders(
        7, aug(12, 10), aug(15, 10), RULES
    ),
    "a late answer to such a right": lambda: office_plan.next_right(7, on(13), on(14), RULES),
    "a signature": lambda: answer_plan.first_signature(9, aug(13, 8), RULES, Audience.PPID),
    "a signature asked for in the morning": lambda: answer_plan.first_signature(
        9, aug(13, 8, 1), RULES, Audience.PPID
    ),
    "a signature that waits on": lambda: answer_plan.next_signature(
        9, on(13), on(14), RULES, Audience.PPID
    ),
    "a refusal to be approved": lambda: answer_plan.first_approval(
        aug(14, 9), on(26), RULES, Audience.HEAD
    ),
    "an exemption": lambda: office_plan.exemption_reminders(5, on(18, 12), on(3), RULES),
    "an exemption recorded late": lambda: office_plan.exemption_reminders(5, on(18), on(14), RULES),
    "an exemption that ended": lambda: office_plan.ended_reminder(5, on(14), RULES),
    "what a unit publishes": lambda: office_plan.renewal_reminder(6, on(3), RULES),
    "what must be published at once": lambda: office_plan.next_urgent(5, on(15), RULES),
    "an acting holder": lambda: office_plan.acting_reminders(8, on(18), on(3), RULES),
    "the scan of a decree": lambda: office_plan.next_scan(8, on(10), on(10), RULES),
    "the scan of a decree on the next Monday": lambda: office_plan.next_scan(
        8, on(3), on(10), RULES
    ),
    "a calendar without a decree": lambda: asked_for_a_decree({2026}),
    "this year's calendar without a decree": lambda: asked_for_a_decree(set()),
    "the yearly report": lambda: office_plan.report_reminders(2026, RULES),
    "the words of the yearly report": lambda: office_plan.report_words_reminder(2026, RULES),
}


def written(plan: Plan | PlannedReminder) -> str:
    several = plan if isinstance(plan, tuple) else (plan,)
    moments = [one.due_at.astimezone(WIB) for one in several]
    return "\n".join(
        f"{at:%d %b %H:%M}  {one.kind}  {one.audience}  {one.key}"
        for at, one in zip(moments, several, strict=True)
    )


def table() -> dict[str, str]:
    """Return the lines of each plan by the plan's name."""
    parts = TABLE.read_text().strip().split("\n\n")
    return dict(part.split("\n", 1) for part in parts)


@pytest.mark.parametrize("name", PLANS)
def test_a_plan_is_as_the_table_says(name: str) -> None:
    assert written(PLANS[name]()) == table()[name]


def test_nothing_is_asked_while_every_year_has_its_decree() -> None:
    assert asked_for_a_decree({2026, 2027}) == ()


def test_the_table_has_no_other_plans() -> None:
    assert table().keys() == PLANS.keys()
