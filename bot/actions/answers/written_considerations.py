"""What a decision asks of others: a higher office's test, a written consideration."""

from datetime import datetime, time

from bot.actions.deadlines import case_dates
from bot.actions.letters import decision_letters, decision_wording
from bot.buttons.case_buttons import OpenForm
from bot.buttons.submission_buttons import SignOnPaper
from bot.desk import contacts, office_time, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, on_case
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law import date_ranges
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.exemption import EXEMPTING
from bot.domain.law.submission import SignableMatter
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.answer_reminder_plan import next_upward
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, certain, require
from bot.forms.consequence_test_form import (
    CONSEQUENCE_REVIEW,
    CONSEQUENCE_REVIEW_REPLY,
    ConsequenceReviewAnswers,
    ConsequenceReviewReplyAnswers,
)
from bot.texts import OFFICIAL
from storage import decisions, papers, reminders


@private_button("consideration")
async def send_consideration(turn: Turn, person: Person, case_id: int) -> None:
    """Send the written consideration behind the answer to its requester."""
    case = await contacts.own_case(turn, person, case_id)
    drawn = [one for one in await papers.of_case(turn.tx, case.id) if one.kind == "consideration"]
    kept = [one for one in drawn if one.recipient == "requester"]
    if not kept:
        raise Refused("no-such-case")
    await paper_sending.send_copy(turn, person, kept[-1])


async def store_consideration(turn: Turn, case: Case, decision: CurrentDecision) -> None:
    """Store the written consideration of a decision as it was when that was sent or approved."""
    full = await decision_wording.in_full(turn, decision)
    letter = await decision_letters.consideration(turn, case, decision, full)
    await paper_sending.save_letter(turn, case, letter)


async def quarter_buttons(turn: Turn) -> list[list[Button]]:
    """Return a button for each past quarter not approved yet, which prints its sheet.

    Where the head's standing decree approves them, none is printed.
    """
    if turn.office.consideration_decree:
        return []
    waiting = await decisions.given_unapproved(turn.tx, _moment(turn, _this_quarter(turn)))
    quarters = {_given_in(turn, one) for one in waiting}
    return [
        [
            Button(
                turn.texts.plain(OFFICIAL, "considerations-sheet", quarter=quarter_name(quarter)),
                SignOnPaper(SignableMatter.CONSIDERATIONS, quarter),
            )
        ]
        for quarter in sorted(quarters)
    ]


async def unapproved_considerations(
    turn: Turn, quarter: int
) -> list[tuple[CurrentDecision, str, str]]:
    """Return the considerations of a past quarter that the head has not approved yet.

    Each decision, its case's number, and what it says. Raises Refused if nothing waits.
    """
    found = []
    for decision in await decisions.given_unapproved(turn.tx, _moment(turn, _this_quarter(turn))):
        if _given_in(turn, decision) == quarter:
            case = await contacts.get_case(turn, decision.case_id)
            full = await decision_wording.in_full(turn, decision)
            said = decision_wording.decision_points(turn, OFFICIAL, full)
            words = " ".join(filter(None, (said.decision, said.ground, said.reasons)))
            found.append((decision, case.number, words))
    if not found:
        raise Refused("considerations-over")
    return found


async def approve_quarter(turn: Turn, by: Authority, quarter: int) -> None:
    """Record the head's approval of every consideration on the sheet of a quarter."""
    for decision, _, _ in await unapproved_considerations(turn, quarter):
        await decisions.record_consideration(turn.tx, decision.id, by)
        case = await contacts.get_case(turn, decision.case_id)
        await record_event(turn, case, EventName.CONSIDERED, by, by.at)
        await store_consideration(
            turn, case, require(await decisions.get(turn.tx, decision.id), "no-such-case")
        )


def quarter_name(quarter: int) -> str:
    """Return how people write a quarter: IV/2026."""
    year, number = divmod(quarter, 10)
    return f"{date_ranges.QUARTERS[number - 1]}/{year}"


def _this_quarter(turn: Turn) -> int:
    return _quarter(turn, turn.now)


def _quarter(turn: Turn, at: datetime) -> int:
    """Return the year and quarter of a moment at the office as one number: 20264."""
    day = at.astimezone(turn.zone).date()
    return 10 * day.year + date_ranges.quarter_of(day)


def _given_in(turn: Turn, decision: CurrentDecision) -> int:
    return _quarter(turn, certain(decision.given_at, "what waits for the head was given"))


def _moment(turn: Turn, quarter: int) -> datetime:
    """Return when a quarter begins at the office."""
    first = date_ranges.quarter_period(*divmod(quarter, 10)).first
    return datetime.combine(first, time(), turn.zone)


async def record_review_sent(
    turn: Turn, officer: Officer, case: Case, given: ConsequenceReviewAnswers
) -> None:
    """Record the letter that asks a higher office for the test, and plan its daily reminder."""
    office_time.refuse_future(turn, given.upward_date)
    daily = next_upward(turn.today, turn.today, turn.reminder_rules)
    await reminders.add_reminders(turn.tx, Subject(case.id), [daily])
    letter, on = given.upward_letter, given.upward_date.isoformat()
    await record_event(turn, case, EventName.UPWARD_SENT, officer, letter=letter, on=on)
    await case_dates.plan_answer_reminders(turn, case)
    await say_group(turn, "upward-sent", case=case, letter=letter, due=case.dates.earlier)


async def record_review_reply(
    turn: Turn, officer: Officer, case: Case, given: ConsequenceReviewReplyAnswers
) -> None:
    """Record the answer of the higher office and offer to record its decree.

    The decision is still the PPID's.
    """
    office_time.refuse_future(turn, given.upward_reply_date)
    if not (await reminders.case_matters(turn.tx, case.id)).waits_above:
        raise Refused("upward-nothing-waits")
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "upward")
    result = given.upward_reply_result
    facts: Facts = {
        "result": result,
        "letter": given.upward_reply_letter,
        "on": given.upward_reply_date.isoformat(),
    }
    if given.upward_reply_note:
        facts["reason"] = given.upward_reply_note
    await record_event(turn, case, EventName.UPWARD_ANSWERED, officer, **facts)
    record_it = make_button(
        turn, OFFICIAL, "button-classification-add", OpenForm(case.id, "classification")
    )
    await say_group(
        turn,
        "upward-answered",
        [[record_it]] if result in EXEMPTING else (),
        case=case,
        letter=given.upward_reply_letter,
        result=result,
        note=given.upward_reply_note,
    )


ADDS = (
    OfficerForm(
        CONSEQUENCE_REVIEW, on_case(record_review_sent), offers={"upward_date": RECENT_DAYS}
    ),
    OfficerForm(
        CONSEQUENCE_REVIEW_REPLY,
        on_case(record_review_reply),
        offers={"upward_reply_date": RECENT_DAYS},
    ),
    send_consideration,
)
