"""The day from which an answer counts: receipt, or completion if the PPID has set it so."""

from datetime import date

from bot.actions.deadlines import case_dates, objection_window
from bot.desk import notices
from bot.desk.turn import Turn
from bot.domain.answer_dates import Dates
from bot.domain.authority import Authority
from bot.domain.case import Case
from bot.domain.completion_clock import AnchorPolicy, Deficiency, answer_anchor, notice_is_late
from bot.domain.legal_deadlines import local_date
from bot.domain.notices import MISSING
from storage import cases, date_history, deficiencies

COMPLETED = "completed"


def promised_basis(turn: Turn, case: Case) -> str:
    """Return the legal basis to count from completion if that is asked for today, or "".

    Completion moves no date if the desk asks too late, or if the superior ordered the answer.
    """
    office, calendar = turn.office, turn.calendar
    late = notice_is_late(case.received_on, turn.today, calendar, case.regime)
    if office.anchor is AnchorPolicy.STRICT or late or case.ordered_on is not None:
        return ""
    return office.anchor_basis


def counts_anew(turn: Turn, case: Case, listed: Deficiency) -> bool:
    """Say whether completion moves the date: the requester was told so, and it still applies."""
    told = bool(listed.anchor_basis)
    return told and turn.office.anchor is AnchorPolicy.COMPLETED and case.ordered_on is None


async def from_completion(turn: Turn, case: Case, by: Authority) -> Case:
    """Count the answer from the day on which the request became complete, if that moves it.

    That is the day of the requester's last message, not of the officer's check. The date only
    moves later; the legal basis is recorded with it.
    """
    listed = await deficiencies.last(turn.tx, case.id)
    if listed is None or not counts_anew(turn, case, listed):
        return case
    anchor = await _anchor(turn, case, listed)
    if anchor <= case.counts_from:
        return case
    await cases.set_anchor(turn.tx, case.id, anchor, by)
    case = case.model_copy(update={"anchor_on": anchor})
    legal = case.reckonings(turn.calendar)[-1].due
    new = Dates(legal, max(legal, case.dates.promised))
    case = await case_dates.set_dates(
        turn, case, new, because=COMPLETED, by=by, reason=listed.anchor_basis
    )
    await objection_window.plan(turn, case)
    return case


async def _anchor(turn: Turn, case: Case, listed: Deficiency) -> date:
    told, zone = await notices.of(turn, case, MISSING), turn.zone
    sent_at = told.sent_at if told else None  # the office's own term is kept by sending
    return answer_anchor(
        case.received_on,
        local_date(sent_at or listed.notified_at, zone),
        local_date(listed.answered_at or turn.now, zone),
        turn.calendar,
        turn.office.anchor,
        case.regime,
    )


async def basis(turn: Turn, case: Case) -> str:
    """Return the legal basis on which a case counts from completion; empty if it does not."""
    if case.anchor_on is None:
        return ""
    known = [
        one for one in await date_history.of_case(turn.tx, case.id) if one.because == COMPLETED
    ]
    return known[-1].reason if known else ""
