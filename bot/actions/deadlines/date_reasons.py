"""Explanations of a date: counted from when, how many working days, which days were skipped."""

from collections.abc import Iterator
from datetime import date

from bot.actions.deadlines import count_anchor
from bot.buttons.case_buttons import ExplainDate
from bot.desk.button_acts import in_case
from bot.desk.turn import Turn
from bot.domain.answer_dates import DateChange
from bot.domain.case import Case
from bot.domain.legal_deadlines import DeadlineKind, Regime, term
from bot.domain.workdays import Reckoning
from bot.texts import OFFICIAL, Markup
from storage import date_history

MOST_SET = 10
REASONS_FOR_CITIZENS = frozenset(
    {"extended", "calendar", "completed", "completion-calendar", "objection-calendar"}
)
"""Causes of a date whose reasons citizens read: those told to them, or a legal basis."""


async def why(turn: Turn, language: str, case: Case, *, inside: bool = False) -> Markup:
    """Explain the last day of the answer, and the dates that the case had before.

    Only officers (`inside`) read the reasons that citizens were not told.
    """
    steps = case.reckonings(turn.calendar)
    last = case.ordered_on or (case.dates.earlier if inside else case.dates.promised)
    basis = await count_anchor.basis(turn, case)
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
        "article": term(kind, case.regime).article,
        "weekends": len(reckoning.skipped) - len(days),
        "closed": Markup("\n".join(closed)),
        "between": "yes" if closed else "no",
        "estimated": "yes" if reckoning.estimated else "no",
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
    every = await date_history.of_case(turn.tx, case.id)
    lines = [_set(turn, language, one, inside=inside) for one in every[-MOST_SET:]]
    return turn.texts.say(language, "why-history", lines=Markup("\n".join(lines)))


def _set(turn: Turn, language: str, one: DateChange, *, inside: bool) -> Markup:
    texts = turn.texts
    text_id = f"because-{one.because}".replace("_", "-")
    known = text_id if texts.has(OFFICIAL, text_id) else "because-other"
    shown = one.reason if inside or one.because in REASONS_FOR_CITIZENS else ""
    return texts.say(
        language,
        "why-set",
        at=one.set_at,
        because=texts.plain(language, known),
        due=one.dates.promised,
        legal=one.dates.legal,
        apart="no" if one.dates.legal == one.dates.promised else "yes",
        reason=shown,
        reasoned="yes" if shown else "no",
    )


async def tell_officers(turn: Turn, case: Case) -> None:
    """Explain the last day of the answer in the group."""
    await turn.tell_group(await why(turn, OFFICIAL, case, inside=True), case=case)


BUTTONS = (in_case(ExplainDate, lambda turn, case, *_: tell_officers(turn, case)),)
