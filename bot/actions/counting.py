"""From which day an answer counts: receipt, or completion where the PPID has set it so."""

from datetime import date

from bot.actions import dates
from bot.desk import Turn
from bot.domain.case import Case
from bot.domain.completeness import AnchorPolicy, answer_anchor, notice_is_late
from bot.domain.deadlines import local_date
from bot.domain.duedates import Dates, reckonings
from storage import cases, deficiencies, duedates
from storage.deficiencies import Deficiency

COMPLETED = "completed"


def will_count_anew(turn: Turn, case: Case, noticed_on: date) -> bool:
    """Say whether completion moves the answer's date: only if the desk asked in time."""
    if turn.desk.office.anchor is AnchorPolicy.STRICT or case.ordered_on is not None:
        return False
    return not notice_is_late(case.received_on, noticed_on, turn.desk.calendar, case.regime)


async def from_completion(turn: Turn, case: Case, by: str) -> Case:
    """Count the answer from the day on which the request became complete, where that is so.

    That is the day of the requester's last words, not of the officer's look at them. The date
    moves later only; the legal basis is kept with it.
    """
    listed = await deficiencies.last(turn.tx, case.id)
    if listed is None or not will_count_anew(turn, case, _noticed_on(turn, listed)):
        return case
    anchor = _anchor(turn, case, listed)
    if anchor <= case.counts_from:
        return case
    await cases.set_anchor(turn.tx, case.id, anchor)
    case = case.model_copy(update={"anchor_on": anchor})
    legal = reckonings(case, turn.desk.calendar)[-1].due
    new = Dates(legal, max(legal, case.dates.promised))
    basis = turn.desk.office.anchor_basis
    return await dates.set_dates(turn, case, new, because=COMPLETED, by=by, reason=basis)


def _noticed_on(turn: Turn, listed: Deficiency) -> date:
    return local_date(listed.notified_at, turn.desk.zone)


def _anchor(turn: Turn, case: Case, listed: Deficiency) -> date:
    completed_at = listed.answered_at or turn.now
    return answer_anchor(
        case.received_on,
        _noticed_on(turn, listed),
        local_date(completed_at, turn.desk.zone),
        turn.desk.calendar,
        turn.desk.office.anchor,
        case.regime,
    )


async def basis(turn: Turn, case: Case) -> str:
    """Return on which legal basis a case counts from its completion; empty if it does not."""
    if case.anchor_on is None:
        return ""
    known = [one for one in await duedates.of_case(turn.tx, case.id) if one.because == COMPLETED]
    return known[-1].reason if known else ""
