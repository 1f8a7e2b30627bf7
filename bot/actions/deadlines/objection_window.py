"""The grounds to object that the desk sees in a case, and the last day, as a notice told it."""

from datetime import date, timedelta

from bot.desk import notice_delivery
from bot.desk.turn import Turn
from bot.domain.form_answers import parts_of
from bot.domain.law.answer_dates import grounds_close_by
from bot.domain.law.case import Case
from bot.domain.law.decision import Outcome
from bot.domain.law.legal_deadlines import DeadlineKind, local_date, reckon_deadline
from bot.domain.law.legal_notice import ANSWER, NOT_PROCESSED
from bot.domain.law.objection_rules import (
    CaseFacts,
    Ground,
    OpenGround,
    last_objection_day,
    open_grounds,
)
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.texts import Markup
from storage import answers, cases, decisions, objections, reminders


async def ground_facts(turn: Turn, case: Case) -> CaseFacts:
    """Return the facts of a case that bear on an objection, as dates in the office's zone."""
    zone = turn.zone
    ended = await cases.ended_at(turn.tx, case.id)
    on = {name: local_date(at, zone) for name, at in ended.items()}
    decided = await decisions.given_facts(turn.tx, case.id)
    told = await notice_delivery.newest_of_kind(turn, case, ANSWER)
    lies_ready = told is not None and told.lies_ready  # nothing came, as they may say
    unheard = lies_ready or await cases.is_receipt_denied(turn.tx, case.id)
    answered_at = None if unheard else case.answered_at
    answered = local_date(answered_at, zone) if answered_at else None
    refused = case.outcome is Outcome.REFUSED or (
        case.outcome is Outcome.PARTLY
        and any(part.get("decision_article17") for part in parts_of(decided))
    )
    corrected = await answers.delivered_corrections(turn.tx, case.id) if case.answered_at else []
    withheld = [one for one in corrected if one.withholds]
    received = await _received(turn, case, ANSWER, answered)
    closing = on.get("not-processed")
    return CaseFacts(
        due=case.dates,
        answered_on=answered,
        received_on=received,
        outcome=case.outcome,
        refused=refused,
        closed_on=await _sent(turn, case, NOT_PROCESSED, closing),
        not_processed_on=await _received(turn, case, NOT_PROCESSED, closing),
        withdrawn_on=on.get("withdrawn"),
        cost_notified_on=received if decided.get("decision_cost") else None,
        corrected_on=local_date(corrected[-1].delivered_at, zone) if corrected else None,
        withheld_on=local_date(withheld[-1].delivered_at, zone) if withheld else None,
        told_until=case.objection_until,
    )


async def _received(turn: Turn, case: Case, what: str, on: date | None) -> date | None:
    """Return the day on which the requester received what was decided `on` a day.

    Until that is on record it is today: no day counts.
    """
    told = await notice_delivery.newest_of_kind(turn, case, what)
    if on is None or told is None:
        return on
    return local_date(told.arrived_at, turn.zone) if told.arrived_at else turn.today


async def _sent(turn: Turn, case: Case, what: str, on: date | None) -> date | None:
    """Return the day on which what was decided `on` a day was sent: until then it was silence."""
    told = await notice_delivery.newest_of_kind(turn, case, what)
    if on is None or told is None:
        return on
    return local_date(told.sent_at, turn.zone) if told.sent_at else None


async def existing_grounds(turn: Turn, case: Case) -> tuple[OpenGround, ...]:
    """Return the grounds to object that exist today, without those of objections that stand.

    A ground that arose anew, by a correction, may be used again.
    """
    filed = await objections.of_case(turn.tx, case.id)
    used = {one.ground: one.filed_on for one in filed if not one.is_withdrawn}
    facts = await ground_facts(turn, case)
    found = open_grounds(facts, turn.today, turn.calendar, case.regime)
    return tuple(one for one in found if used.get(one.ground, date.min) < one.arose_on)


async def last_day_to_object(turn: Turn, case: Case, ground: Ground) -> date | None:
    """Return the last day to object on a ground; None where the facts do not show it."""
    facts = await ground_facts(turn, case)
    return last_objection_day(ground, facts, turn.calendar, case.regime)


async def grounds_text(turn: Turn, language: str, case: Case) -> Markup:
    """Return the grounds to object as text, each with its last day; empty if there is none."""
    lines = [
        turn.texts.say(
            language,
            "ground-seen",
            ground=turn.texts.plain(language, f"choice-objection-ground-{found.ground}"),
            until=found.last_day,
        )
        for found in await existing_grounds(turn, case)
    ]
    return Markup("\n".join(lines))


# The longest of the rights after an answer, 30 working days, is over by then in every year.
LONGEST = timedelta(days=120)
_ONE_DAY = timedelta(days=1)


async def open_cases(turn: Turn) -> list[Case]:
    """Return the cases in which a last day to object may have been told, each once."""
    ended = await cases.ended_since(turn.tx, turn.now - LONGEST)
    return list({case.id: case for case in (*ended, *await cases.owed(turn.tx))}.values())


async def told_last_day(turn: Turn, case: Case, calendar: WorkingCalendar) -> date | None:
    """Return the last day to object that was told; None if none was, or the right was used.

    A notice tells it when a request ends, or when its date has passed without an answer.
    """
    reckoned = await _reckoned(turn, case, calendar)
    if reckoned is None or (await reminders.case_matters(turn.tx, case.id)).objected:
        return None
    return max(reckoned, case.objection_until or reckoned)


async def _reckoned(turn: Turn, case: Case, calendar: WorkingCalendar) -> date | None:
    if case.is_open:
        silent = turn.today > case.dates.earlier
        return grounds_close_by(case.dates, calendar, case.regime).due if silent else None
    facts = await ground_facts(turn, case)
    heard_on = facts.corrected_on or facts.received_answer_on or facts.not_processed_on
    what = ANSWER if facts.answered_on else NOT_PROCESSED
    told = await notice_delivery.newest_of_kind(turn, case, what)
    if heard_on is None or (told is not None and told.arrived_at is None):
        return None
    return reckon_deadline(DeadlineKind.OBJECTION_FILING, heard_on, calendar, case.regime).due


async def plan_reminders(turn: Turn, case: Case) -> None:
    """Plan the two reminders before the right to object ends, replacing older ones."""
    rules, about = turn.reminder_rules, Subject(case.id)
    until = await told_last_day(turn, case, turn.calendar)
    planned = objection_right_reminders(turn.today - _ONE_DAY, until, rules) if until else ()
    await reminders.replace_reminders(turn.tx, about, planned, turn.now, "objection_right:")
