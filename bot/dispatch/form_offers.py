"""Answers that an officers' form offers to tap: those of the form itself, and looked-up ones."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from zlib import crc32

from bot.actions.answers import item_display, request_withholding
from bot.actions.calendar import days_off
from bot.actions.cases import assignment
from bot.actions.exemptions import exemption_list, held_tests
from bot.actions.group import away, decree_list, role_grants
from bot.actions.information_list import list_keeping, opened_entries
from bot.actions.objections import objection_answer
from bot.actions.transfers import transfer_offer
from bot.desk.turn import Turn
from bot.domain.dispute_rules import HEARINGS
from bot.domain.form_answers import Answers
from bot.forms.answer_reading import folded
from bot.forms.form_engine import Step
from bot.texts import OFFICIAL

Offer = tuple[str, str]
"""An answer, as it would be typed, and the label of its button."""
MOST_SHOWN = 24
"""Buttons of one question; what is cut off can still be typed."""
WORKING_DAYS_AHEAD = 3


@dataclass(frozen=True)
class Offers:
    """How the answers to a question are looked up, each time that it is asked or answered.

    Of a `closed` list nothing else is taken, unless it is empty; `without` is a text that says so
    where an empty list leaves no answer at all.
    """

    find: Callable[[Turn, Answers], Awaitable[list[Offer]]]
    closed: bool = False
    without: str = ""


async def _lately(turn: Turn, _answers: Answers) -> list[Offer]:
    """Offer today and yesterday, for what has happened."""
    return [_day(turn, 0), _day(turn, -1)]


async def _soon(turn: Turn, _answers: Answers) -> list[Offer]:
    """Offer today and the next working days, for what is going to happen."""
    days = [turn.today]
    for _ in range(WORKING_DAYS_AHEAD):
        days.append(turn.calendar.next_workday(days[-1]))
    return [_day(turn, (day - turn.today).days) for day in days]


async def _order_days(turn: Turn, answers: Answers) -> list[Offer]:
    """Offer days that an order of the superior may name."""
    days = await objection_answer.days_offered(turn, answers)
    return [_day(turn, (day - turn.today).days) for day in days]


async def _dispute_days(turn: Turn, answers: Answers) -> list[Offer]:
    """Offer the days of a stage: ahead for a hearing, lately for what has happened."""
    ahead = answers.get("dispute_stage") in HEARINGS
    return await (_soon if ahead else _lately)(turn, answers)


def _day(turn: Turn, away: int) -> Offer:
    on = turn.today + timedelta(days=away)
    near = {0: "today", -1: "yesterday"}.get(away, "other")
    return on.isoformat(), turn.texts.plain(OFFICIAL, "offered-day", on=on, near=near)


OFFERS: Mapping[str, Offers] = {
    "decision_items": Offers(item_display.lines_offered),
    "decision_change": Offers(item_display.items_offered, closed=True),
    "withholding_item": Offers(request_withholding.items_offered, closed=True),
    "decision_exemption": Offers(
        exemption_list.offered, closed=True, without="decision-nothing-exempt"
    ),
    "decision_reasons": Offers(exemption_list.reasons_offered),
    "test_article": Offers(held_tests.grounds_offered),
    "test_result": Offers(held_tests.results_offered),
    "grant_member": Offers(role_grants.members_offered, closed=True),
    "away_member": Offers(away.members_offered, closed=True),
    "grant_decree": Offers(decree_list.offered),
    "appoint_decree": Offers(decree_list.offered),
    **dict.fromkeys(
        ("appoint_ppid", "appoint_atasan", "appoint_head", "appoint_pembina"),
        Offers(role_grants.members_offered, closed=True),
    ),
    "entry_title": Offers(opened_entries.titles_offered),
    "entry_summary": Offers(opened_entries.summaries_offered),
    "entry_holder": Offers(list_keeping.units_offered),
    "grant_unit": Offers(assignment.units_offered, closed=True),
    "objection_answer_due": Offers(_order_days),
    "dispute_on": Offers(_dispute_days),
    "decision_other_body": Offers(transfer_offer.holders_offered),
    "transfer_body": Offers(transfer_offer.bodies_offered, closed=True),
    "day_off_on": Offers(days_off.days_offered),
    **dict.fromkeys(
        (
            "authority_told",
            "decision_letter_date",
            "elsewhere_happened_at",
            "elsewhere_letter_on",
            "classification_date",
            "handover_at",
            "objection_record_received",
            "opening_on",
            "paper_signed_on",
            "told_at",
            "upward_date",
            "upward_reply_date",
        ),
        Offers(_lately),
    ),
    **dict.fromkeys(
        (
            "away_until",
            "day_off_to",
            "dispute_until",
            "grant_from",
            "grant_until",
            "stage_from",
            "stage_until",
        ),
        Offers(_soon),
    ),
}
"""Questions whose answers are looked up, by the name of their step."""


async def looked_up(turn: Turn, step: Step, answers: Answers) -> list[Offer]:
    """Return the answers to a question that are looked up; none if none are."""
    offers = OFFERS.get(step.name)
    return await offers.find(turn, answers) if offers else []


async def choices(turn: Turn, step: Step, answers: Answers) -> list[Offer]:
    """Return everything that can be tapped to answer a question, in order."""
    found = await looked_up(turn, step, answers)
    if step.kind == "text":
        return found
    possible = [
        (choice, turn.texts.plain(OFFICIAL, step.text_id("choice", choice)))
        for choice in step.offered(answers)
    ]
    in_reach = {value for value, _ in found}
    return [one for one in possible if step.name not in OFFERS or one[0] in in_reach]


def sign(step: Step, value: str) -> str:
    """Return how a button names an answer: a checksum where it may be too long for one."""
    return f"={crc32(value.encode()):08x}" if step.kind == "text" else value


def pressed(step: Step, offered: list[Offer], choice: str) -> str | None:
    """Return the answer that a button names, or None if it is not offered any more."""
    return next((value for value, _ in offered if sign(step, value) == choice), None)


def typed(step: Step, offered: list[Offer], text: str) -> str | None:
    """Return the answer that was typed: one that is offered, or other words; None if unfit."""
    wanted = folded(text)
    for value, label in offered:
        if wanted and wanted in (folded(value), folded(label)):
            return value
    is_open = not offered or not (step.name in OFFERS and OFFERS[step.name].closed)
    if step.kind == "text" and is_open:
        return text
    begun = [value for value, label in offered if wanted and folded(label).startswith(wanted)]
    return begun[0] if len(begun) == 1 else None


async def dead_end(turn: Turn, step: Step, answers: Answers) -> str | None:
    """Return why a question could not be answered by anything, as a text id, or None."""
    offers = OFFERS.get(step.name)
    if offers is None or not offers.without or await choices(turn, step, answers):
        return None
    return offers.without
