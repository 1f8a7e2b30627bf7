"""Each plan of reminders, whole: what it says, to whom, when, and under which key it comes once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.domain.law.answer_dates import Dates
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.reminders import answer_reminder_plan as answer
from bot.domain.reminders import objection_reminder_plan as objection
from bot.domain.reminders import office_reminder_plan as office
from bot.domain.reminders.reminder_plan import (
    Audience,
    Plan,
    PlannedReminder,
    Reminder,
    ReminderHours,
    ReminderKind,
    ReminderRules,
    again,
)
from tests.prelude import KLATEN_PROFILE, Regime, load_calendar, load_profile

WIB = ZoneInfo("Asia/Jakarta")
RULES = ReminderRules(load_calendar(load_profile(KLATEN_PROFILE)), WIB)
TABLE = Path(__file__).with_name("planned_reminders.txt")
"""Counted by finger in August 2026, of which the 17th is off, and over Lebaran, 18 to 24 March."""
UMUM, ELECTION = Regime.UMUM, Regime.PEMILU


def aug(day: int, hour: int | None = None, minute: int = 0) -> datetime:
    return datetime(2026, 8, day, hour or 0, minute, tzinfo=WIB)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """Return an instant of March."""
    return datetime(2026, 3, day, hour, minute, tzinfo=WIB)


def on(day: int, month: int = 8) -> date:
    return date(2026, month, day)


def asked_for_a_decree(decreed: set[int], after: date) -> Plan | PlannedReminder:
    rules = replace(RULES, calendar=WorkingCalendar([], decreed))
    return office.next_calendar_missing(after, rules) or ()


def goes_on(key: str, kind: ReminderKind) -> PlannedReminder:
    """Return what comes after a reminder to the PPID that was sent on 14 August."""
    return again(Reminder(1, None, None, key, kind, Audience.PPID, aug(14, 8)), on(14), RULES)


def objected(filed: date, legal: date, promised: date, regime: Regime = UMUM) -> Plan:
    return objection.objection_reminders(filed, Dates(legal, promised), RULES, regime, 1)


BOTH = Dates(legal=on(20), promised=on(18))
PLANS: dict[str, Callable[[], Plan | PlannedReminder]] = {
    "an answer": lambda: answer.answer_reminders(on(3), on(18), RULES, UMUM),
    "an answer in election stages": lambda: answer.answer_reminders(on(3), on(6), RULES, ELECTION),
    "an answer within five days": lambda: answer.answer_reminders(on(3), on(10), RULES, UMUM),
    "an answer within four days": lambda: answer.answer_reminders(on(3), on(7), RULES, UMUM),
    "the duties of an answer": lambda: answer.answer_duties(
        on(3), on(18), RULES, UMUM, extendable=True
    ),
    "the duties of an answer in election stages": lambda: answer.answer_duties(
        on(3), on(6), RULES, ELECTION, extendable=False
    ),
    "the duties of a late answer": lambda: answer.overdue_duties(on(18), on(18), RULES),
    "the documents of a unit": lambda: answer.unit_reminders(on(3), on(18), RULES, "hukum"),
    "the documents of a unit that needs five days": lambda: answer.unit_reminders(
        on(3), on(18), replace(RULES, unit_margin=5), "hukum"
    ),
    "an approval asked for at noon": lambda: answer.approval_reminders(
        aug(18, 12), on(18), RULES, Audience.ATASAN
    ),
    "an approval": lambda: answer.approval_reminders(aug(14, 8), on(18), RULES, Audience.HEAD),
    "completeness": lambda: answer.completeness_reminders(on(3), on(6), RULES),
    "completion": lambda: answer.completion_reminders(on(3), on(6), RULES),
    "proof of identity": lambda: answer.proof_reminders(on(3), on(6), RULES),
    "election information or not": lambda: answer.regime_tag_reminders(on(14), RULES),
    "an objection": lambda: objection.objection_reminders(on(3), BOTH, RULES, UMUM, 4),
    "an objection in election stages": lambda: objection.objection_reminders(
        on(13), BOTH, RULES, ELECTION, 4
    ),
    "an order": lambda: objection.ordered_reminders(on(10), on(18), RULES, 4),
    "the right to object": lambda: objection.objection_right_reminders(on(3), on(18), RULES),
    "the right to a dispute": lambda: objection.dispute_right_reminders(on(3), on(18), RULES, 4),
    "a letter of authority": lambda: objection.letter_reminders(on(18), on(3), RULES),
    "a hearing": lambda: objection.hearing_reminders(on(3), on(18), RULES, 4),
    "the way to the court": lambda: objection.court_reminders(on(3), on(18), RULES, 4),
    "a test sent upward": lambda: answer.upward_reminders(on(3), on(18), RULES, extendable=True),
    "a test sent upward late": lambda: answer.upward_reminders(
        on(13), on(18), RULES, extendable=True
    ),
    "a right over one's own data": lambda: office.right_reminders(
        7, aug(12, 10), aug(15, 10), RULES
    ),
    "a late answer to such a right": lambda: goes_on("right:7:2026-08-13:last", ReminderKind.RIGHT),
    "a signature": lambda: answer.first_signature(9, aug(13, 8), RULES, Audience.PPID),
    "a signature asked for in the morning": lambda: answer.first_signature(
        9, aug(13, 8, 1), RULES, Audience.PPID
    ),
    "a signature that waits on": lambda: goes_on(
        "signature:9:2026-08-13:2026-08-14", ReminderKind.SIGNATURE
    ),
    "a refusal to be approved": lambda: answer.first_approval(
        aug(14, 9), on(26), RULES, Audience.HEAD
    ),
    "an exemption": lambda: office.exemption_reminders(5, on(18, 12), on(3), RULES),
    "an exemption recorded late": lambda: office.exemption_reminders(5, on(18), on(14), RULES),
    "an exemption that ended": lambda: office.ended_reminder(5, on(14), RULES),
    "what a unit publishes": lambda: office.renewal_reminder(6, on(3), RULES),
    "what must be published at once": lambda: office.next_urgent(5, on(15), RULES),
    "an acting holder": lambda: office.acting_reminders(8, on(18), on(3), RULES),
    "the scan of a decree": lambda: office.next_scan(8, on(10), on(10), RULES, numbered=True),
    "the scan of a decree on the next Monday": lambda: office.next_scan(
        8, on(3), on(10), RULES, numbered=True
    ),
    "the number of an order": lambda: office.next_scan(8, on(8), on(8), RULES, numbered=False),
    "a calendar without a decree": lambda: asked_for_a_decree({2026}, on(28)),
    "this year's calendar without a decree": lambda: asked_for_a_decree(set(), on(28)),
    "the yearly report": lambda: office.report_reminders(2026, RULES),
    "the register of a month": lambda: office.register_reminder(on(28, 12), RULES),
}


RECEIVED, DUE = on(9, 3), on(30, 3)
EARLIER = replace(RULES, hours=ReminderHours(officers=time(7, 30), last_call=time(15)))
PLANS |= {
    "an answer over Lebaran": lambda: answer.answer_reminders(RECEIVED, DUE, RULES, UMUM),
    "an answer over Lebaran in election stages": lambda: answer.answer_reminders(
        on(11, 2), on(18, 2), RULES, ELECTION
    ),
    "the duties of an answer over Lebaran": lambda: answer.answer_duties(
        RECEIVED, DUE, RULES, UMUM, extendable=True
    ),
    "its duties once it was extended": lambda: answer.answer_duties(
        RECEIVED, DUE, RULES, UMUM, extendable=False
    ),
    "its duties in election stages": lambda: answer.answer_duties(
        on(11, 2), on(18, 2), RULES, ELECTION, extendable=True
    ),
    "its duties if the date is set late": lambda: answer.answer_duties(
        on(26, 3), DUE, RULES, UMUM, extendable=True
    ),
    "a late answer from its last day": lambda: answer.overdue_duties(DUE, DUE, RULES),
    "a late answer before a Friday off": lambda: answer.overdue_duties(DUE, on(2, 4), RULES),
    "a late answer before a Monday off": lambda: answer.overdue_duties(DUE, on(29, 5), RULES),
    "a late answer on a Monday off": lambda: answer.overdue_duties(DUE, on(1, 6), RULES),
    "the next of a late answer": lambda: answer.next_overdue(DUE, on(2, 4), RULES),
    "the next of an answer that is not late": lambda: answer.next_overdue(DUE, RECEIVED, RULES),
    "the next at the office's own hour": lambda: answer.next_overdue(DUE, DUE, EARLIER),
    "the documents of a unit over Lebaran": lambda: answer.unit_reminders(
        RECEIVED, DUE, RULES, "hukum"
    ),
    "an approval over Lebaran": lambda: answer.approval_reminders(
        at(10, 9), DUE, RULES, Audience.HEAD
    ),
    "an approval asked for on the last afternoon": lambda: answer.approval_reminders(
        at(30, 13), DUE, RULES, Audience.ATASAN
    ),
    "an approval at the office's last call": lambda: answer.approval_reminders(
        at(30, 14, 30), DUE, EARLIER, Audience.HEAD
    ),
    "completeness over days off": lambda: answer.completeness_reminders(on(8, 5), on(13, 5), RULES),
    "completion over days off": lambda: answer.completion_reminders(on(8, 5), on(13, 5), RULES),
    "proof of identity over days off": lambda: answer.proof_reminders(on(8, 5), on(13, 5), RULES),
    "election information or not over days off": lambda: answer.regime_tag_reminders(
        on(14, 2), RULES
    ),
    "a test above over Lebaran": lambda: answer.upward_reminders(
        on(10, 3), DUE, RULES, extendable=True
    ),
    "a test above after Lebaran": lambda: answer.upward_reminders(
        on(25, 3), DUE, RULES, extendable=True
    ),
    "a test above two days before": lambda: answer.upward_reminders(
        on(27, 3), DUE, RULES, extendable=True
    ),
    "a test above on the last day": lambda: answer.upward_reminders(
        DUE, DUE, RULES, extendable=True
    ),
    "a test above once it was extended": lambda: answer.upward_reminders(
        RECEIVED, DUE, RULES, extendable=False
    ),
    "the next of a test above": lambda: answer.next_upward(on(10, 3), on(17, 3), RULES),
    "an objection over days off": lambda: objected(on(25, 3), on(8, 5), on(8, 5)),
    "an objection due earlier by law": lambda: objected(on(25, 3), on(7, 5), on(8, 5)),
    "an objection due later by law": lambda: objected(on(25, 3), on(11, 5), on(8, 5)),
    "an objection in stages over days off": lambda: objected(
        on(11, 2), on(18, 2), on(18, 2), ELECTION
    ),
    "the next of a late objection": lambda: objection.next_objection_overdue(
        DUE, on(2, 4), RULES, 1
    ),
    "an order over Lebaran": lambda: objection.ordered_reminders(RECEIVED, DUE, RULES, 1),
    "the next of a late order": lambda: objection.next_order_overdue(DUE, on(2, 4), RULES, 1),
    "the right to object over Lebaran": lambda: objection.objection_right_reminders(
        on(20, 2), on(13, 4), RULES
    ),
    "the right to a dispute in May": lambda: objection.dispute_right_reminders(
        on(20, 4), on(11, 5), RULES, 1
    ),
    "a hearing before Lebaran": lambda: objection.hearing_reminders(RECEIVED, on(17, 3), RULES, 5),
    "a hearing after Lebaran": lambda: objection.hearing_reminders(RECEIVED, on(26, 3), RULES, 5),
    "a hearing of tomorrow": lambda: objection.hearing_reminders(RECEIVED, on(10, 3), RULES, 5),
    "the way to the court over Lebaran": lambda: objection.court_reminders(
        RECEIVED, on(6, 4), RULES, 5
    ),
    "an exemption of a year": lambda: office.exemption_reminders(3, on(31, 12), RECEIVED, RULES),
    "an exemption recorded at Christmas": lambda: office.exemption_reminders(
        3, on(31, 12), on(23, 12), RULES
    ),
    "an acting holder until a Sunday": lambda: office.acting_reminders(9, on(16), on(3), RULES),
    "a decree asked for from November": lambda: asked_for_a_decree({2026}, RECEIVED),
    "a decree asked for on a Sunday": lambda: asked_for_a_decree({2026}, on(31, 10)),
    "a decree asked for the next day": lambda: asked_for_a_decree({2026}, on(2, 11)),
    "a decree asked for over New Year": lambda: asked_for_a_decree({2026}, on(31, 12)),
    "a decree asked for in February": lambda: asked_for_a_decree({2026}, date(2027, 2, 1)),
    "the yearly report over Lebaran": lambda: office.report_reminders(2027, RULES),
    "a signature asked for before the digest": lambda: answer.first_signature(
        1, at(10, 7), RULES, Audience.PPID
    ),
    "a signature asked for after the digest": lambda: answer.first_signature(
        1, at(10, 8, 30), RULES, Audience.PPID
    ),
    "a signature asked for on Friday": lambda: answer.first_signature(
        1, at(13, 16), RULES, Audience.PPID
    ),
    "a signature asked for on Saturday": lambda: answer.first_signature(
        1, at(14, 7), RULES, Audience.PPID
    ),
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
    parts = [part.partition("\n") for part in TABLE.read_text().strip().split("\n\n")]
    return {name: lines for name, _, lines in parts}


def test_every_plan_is_as_the_table_says() -> None:
    assert {name: written(plan()) for name, plan in PLANS.items()} == table()


def test_nothing_is_asked_while_every_year_has_its_decree() -> None:
    assert asked_for_a_decree({2026, 2027}, on(2, 11)) == ()
