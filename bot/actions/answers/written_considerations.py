"""What a decision asks of others: a higher office's test, a written consideration."""

from bot.actions.deadlines import case_dates
from bot.actions.letters import decision_letters, decision_wording
from bot.buttons.case_buttons import OpenForm
from bot.desk import contacts, office_time, paper_sending, permission_checks
from bot.desk.button_acts import group_button, private_button
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import RECENT_DAYS, OfficerForm, on_case
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.exemption import EXEMPTING
from bot.domain.message import shortened
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.answer_reminder_plan import next_upward
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, require
from bot.forms.consequence_test_form import (
    CONSEQUENCE_REVIEW,
    CONSEQUENCE_REVIEW_REPLY,
    ConsequenceReviewAnswers,
    ConsequenceReviewReplyAnswers,
)
from bot.texts import OFFICIAL, Markup
from storage import decisions, papers, reminders

MOST_SHOWN, LONGEST_LINE = 10, 200
"""Considerations that are shown and approved at once, and how much of each is repeated."""


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


async def open_considerations_button(turn: Turn) -> list[list[Button]]:
    """Return a button to what the head has not approved yet; none where a decree approves all."""
    if turn.office.consideration_decree or not (waiting := await decisions.unconsidered(turn.tx)):
        return []
    label = turn.texts.plain(OFFICIAL, "label-considerations", count=len(waiting))
    return [[Button(label, show_open_considerations.button())]]


@group_button("considerations", does=Act.CONSIDER)
async def show_open_considerations(turn: Turn, _officer: Officer) -> None:
    """Show the oldest considerations that wait for the head, who approves them by one tap."""
    waiting = (await decisions.unconsidered(turn.tx))[:MOST_SHOWN]
    if not waiting:
        raise Refused("considerations-over")
    lines = []
    for decision in waiting:
        case = await contacts.get_case(turn, decision.case_id)
        full = await decision_wording.in_full(turn, decision)
        said = decision_wording.decision_points(turn, OFFICIAL, full)
        words = " ".join(filter(None, (said.decision, said.ground, said.reasons)))
        line = turn.texts.say(
            OFFICIAL,
            "consideration-line",
            number=case.number,
            words=shortened(words, LONGEST_LINE),
        )
        lines.append(line)
    approve = approve_considerations.button(waiting[-1].id, len(waiting))
    await say_group(
        turn,
        "considerations-open",
        [[make_button(turn, OFFICIAL, "button-considerations-approve", approve)]],
        lines=Markup("\n".join(lines)),
    )


@group_button("considerations:approve", does=Act.CONSIDER)
async def approve_considerations(turn: Turn, officer: Officer, last: int, count: int) -> None:
    """Record the head's approval of those that were shown, up to the `last` decision.

    Raises Refused if they are not the same any more.
    """
    by = await permission_checks.demand(turn, officer, Act.CONSIDER)
    waiting = [one for one in await decisions.unconsidered(turn.tx) if one.id <= last]
    if len(waiting) != count:
        raise Refused("considerations-changed")
    for decision in waiting:
        await decisions.record_consideration(turn.tx, decision.id, by)
        case = await contacts.get_case(turn, decision.case_id)
        await record_event(turn, case, EventName.CONSIDERED, by, by.at)
        await store_consideration(
            turn, case, require(await decisions.get(turn.tx, decision.id), "no-such-case")
        )
    await say_group(turn, "considerations-approved", count=count, officer=by.display_name)


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
    show_open_considerations,
    approve_considerations,
)
