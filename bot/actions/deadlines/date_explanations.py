"""The day from which an answer counts, and how each date was counted."""

from collections.abc import Iterator
from datetime import date

from bot.actions.deadlines import case_dates, objection_window
from bot.desk import notice_delivery
from bot.desk.button_acts import case_button
from bot.desk.messages import tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.answer_dates import (
    AnchorPolicy,
    DateChange,
    Dates,
    Deficiency,
    answer_anchor,
    notice_is_late,
)
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, local_date
from bot.domain.law.legal_notice import MISSING
from bot.domain.law.workdays import Reckoning
from bot.texts import OFFICIAL, Markup
from storage import cases, request_facts

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


def answer_counts_anew(turn: Turn, case: Case, listed: Deficiency) -> bool:
    """Say whether completion moves the date: the requester was told so, and it still applies."""
    told = bool(listed.anchor_basis)
    return told and turn.office.anchor is AnchorPolicy.COMPLETED and case.ordered_on is None


async def count_from_completion(turn: Turn, case: Case, by: Authority) -> Case:
    """Count the answer from the day on which the request became complete, if that moves it.

    That is the day of the requester's last message, not of the officer's check. The date only
    moves later; the legal basis is recorded with it.
    """
    listed = await request_facts.last_deficiency(turn.tx, case.id)
    if listed is None or not answer_counts_anew(turn, case, listed):
        return case
    anchor = await _counted_from(turn, case, listed)
    if anchor <= case.counts_from:
        return case
    await cases.set_anchor(turn.tx, case.id, anchor, by)
    case = case.model_copy(update={"anchor_on": anchor})
    legal = case.reckonings(turn.calendar)[-1].due
    new = Dates(legal, max(legal, case.dates.promised))
    case = await case_dates.set_dates(
        turn, case, new, because=COMPLETED, by=by, reason=listed.anchor_basis
    )
    await objection_window.plan_reminders(turn, case)
    return case


async def _counted_from(turn: Turn, case: Case, listed: Deficiency) -> date:
    told, zone = await notice_delivery.newest_of_kind(turn, case, MISSING), turn.zone
    sent_at = told.sent_at if told else None  # the office's own term is kept by sending
    return answer_anchor(
        case.received_on,
        local_date(sent_at or listed.notified_at, zone),
        local_date(listed.answered_at or turn.now, zone),
        turn.calendar,
        turn.office.anchor,
        case.regime,
    )


async def completion_basis(turn: Turn, case: Case) -> str:
    """Return the legal basis on which a case counts from completion; empty if it does not."""
    if case.anchor_on is None:
        return ""
    known = [
        one
        for one in await request_facts.dates_of_case(turn.tx, case.id)
        if one.because == COMPLETED
    ]
    return known[-1].reason if known else ""


MOST_SET = 10
REASONS_FOR_CITIZENS = frozenset(
    {"extended", "calendar", "completed", "completion-calendar", "objection-calendar"}
)
"""Causes of a date whose reasons citizens read: those told to them, or a legal basis."""


async def explain_date(turn: Turn, language: str, case: Case, *, inside: bool = False) -> Markup:
    """Explain the last day of the answer, and the dates that the case had before.

    Only officers (`inside`) read the reasons that citizens were not told.
    """
    steps = case.reckonings(turn.calendar)
    last = case.ordered_on or (case.dates.earlier if inside else case.dates.promised)
    basis = await completion_basis(turn, case)
    parts = [_answer(turn, language, case, steps[0], last, basis)]
    parts += [_extension(turn, language, case, step) for step in steps[1:]]
    parts += _apart(turn, language, case)
    parts.append(await _history(turn, language, case, inside=inside))
    return Markup("\n\n".join(parts))


def _answer(
    turn: Turn, language: str, case: Case, reckoning: Reckoning, last: date, basis: str
) -> Markup:
    return turn.texts.say(
        language,
        "why",
        number=case.number,
        last=last,
        received=case.received_at,
        counted=case.counted,
        since=reckoning.anchor,
        basis=basis,
        first=reckoning.counted[0],
        **_counted(turn, language, case, reckoning, DeadlineKind.ANSWER),
    )


def _extension(turn: Turn, language: str, case: Case, reckoning: Reckoning) -> Markup:
    """Explain the one extension, which is counted from the old date."""
    counted = _counted(turn, language, case, reckoning, DeadlineKind.EXTENSION)
    return turn.texts.say(language, "why-extension", old=reckoning.anchor, **counted)


def _counted(
    turn: Turn, language: str, case: Case, reckoning: Reckoning, kind: DeadlineKind
) -> dict[str, object]:
    """Return what is told of every reckoning: its last day, its days, and those skipped."""
    days = [skipped.day_off for skipped in reckoning.skipped if skipped.day_off is not None]
    closed = [
        turn.texts.say(language, "why-day-off", on=day.on, name=day.name, basis=day.basis)
        for day in days
    ]
    return {
        "due": reckoning.due,
        "days": len(reckoning.counted),
        "article": legal_term(kind, case.regime).article,
        "weekends": len(reckoning.skipped) - len(days),
        "closed": closed,
        "between": bool(closed),
        "estimated": reckoning.estimated,
    }


def _apart(turn: Turn, language: str, case: Case) -> Iterator[Markup]:
    """Yield what else affects the date: an order, two dates in a stage, a kept promise."""
    texts = turn.texts
    if case.ordered_on is not None:
        source = case.ordered_by or "superior"
        yield texts.say(language, "why-ordered", due=case.ordered_on, source=source)
    if case.undecided:
        longest = case.model_copy(update={"regime": Regime.UMUM})
        longer = longest.reckonings(turn.calendar)[-1].due
        yield texts.say(language, "why-two-dates", due=case.dates.promised, longer=longer)
    if case.dates.legal != case.dates.promised:
        yield texts.say(language, "why-promise", due=case.dates.promised, legal=case.dates.legal)


async def _history(turn: Turn, language: str, case: Case, *, inside: bool) -> Markup:
    """List the latest MOST_SET dates that the case had, each with its cause."""
    every = await request_facts.dates_of_case(turn.tx, case.id)
    lines = [_set(turn, language, one, inside=inside) for one in every[-MOST_SET:]]
    return turn.texts.say(language, "why-history", lines=lines)


def _set(turn: Turn, language: str, one: DateChange, *, inside: bool) -> Markup:
    texts = turn.texts
    text_id = f"because-{one.because}"
    known = text_id if texts.has(OFFICIAL, text_id) else "because-other"
    shown = one.reason if inside or one.because in REASONS_FOR_CITIZENS else ""
    return texts.say(
        language,
        "why-set",
        at=one.set_at,
        because=texts.plain(language, known),
        due=one.dates.promised,
        legal=one.dates.legal,
        apart=one.dates.legal != one.dates.promised,
        reason=shown,
        reasoned=bool(shown),
    )


@case_button("case:why", toward=Act.TAKE)
async def explain_to_officers(turn: Turn, case: Case, _officer: Officer) -> None:
    """Explain the last day of the answer in the group."""
    await tell_group(turn, await explain_date(turn, OFFICIAL, case, inside=True), case=case)


ADDS = (explain_to_officers,)
