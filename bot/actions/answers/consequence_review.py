"""Consequence tests that a regency office must ask of a higher office; the clock runs on."""

from bot.actions.deadlines import case_dates
from bot.buttons.answer_buttons import AddFromReply
from bot.desk import office_time
from bot.desk.procedures import LATELY, Procedure, on_case
from bot.desk.turn import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName, Facts
from bot.domain.exemption import EXEMPTING
from bot.domain.reminders.answer_plan import next_upward
from bot.domain.reminders.reminder_plan import About
from bot.errors import Refused
from bot.forms.consequence_review_form import (
    CONSEQUENCE_REVIEW,
    CONSEQUENCE_REVIEW_REPLY,
    ConsequenceReviewAnswers,
    ConsequenceReviewReplyAnswers,
)
from bot.texts import OFFICIAL
from storage import reminders


async def send(turn: Turn, officer: Officer, case: Case, given: ConsequenceReviewAnswers) -> None:
    """Record the letter that asks for the test, and plan its daily reminder."""
    office_time.refuse_future(turn, given.upward_date)
    rules = turn.office.reminder_rules(turn.calendar)
    daily = next_upward(turn.today, turn.today, rules)
    await reminders.plan(turn.tx, About(case.id), [daily])
    letter, on = given.upward_letter, given.upward_date.isoformat()
    await turn.record(case, EventName.UPWARD_SENT, officer, letter=letter, on=on)
    await case_dates.plan_answer(turn, case)
    await turn.say_group("upward-sent", case=case, letter=letter, due=case.dates.earlier)


async def receive(
    turn: Turn, officer: Officer, case: Case, given: ConsequenceReviewReplyAnswers
) -> None:
    """Record the answer of the higher office and offer to record its decree.

    The decision is still the PPID's.
    """
    office_time.refuse_future(turn, given.upward_reply_date)
    if not (await reminders.around_case(turn.tx, case.id)).waits_above:
        raise Refused("upward-nothing-waits")
    await reminders.drop(turn.tx, About(case.id), turn.now, "upward")
    result = given.upward_reply_result
    facts: Facts = {
        "result": result,
        "letter": given.upward_reply_letter,
        "on": given.upward_reply_date.isoformat(),
    }
    if given.upward_reply_note:
        facts["reason"] = given.upward_reply_note
    await turn.record(case, EventName.UPWARD_ANSWERED, officer, **facts)
    record_it = turn.button(OFFICIAL, "button-classification-add", AddFromReply(case.id))
    await turn.say_group(
        "upward-answered",
        [[record_it]] if result in EXEMPTING else (),
        case=case,
        letter=given.upward_reply_letter,
        result=result,
        note=given.upward_reply_note or "none",
    )


FORMS = (
    Procedure(CONSEQUENCE_REVIEW, on_case(send), offers={"upward_date": LATELY}),
    Procedure(CONSEQUENCE_REVIEW_REPLY, on_case(receive), offers={"upward_reply_date": LATELY}),
)
