"""Why this date? From when, how many working days, which were skipped and by which decree."""

from bot.desk import Turn
from bot.domain.case import Case
from bot.domain.deadlines import DeadlineKind, deadline, term
from bot.texts import Markup


def why(turn: Turn, language: str, case: Case) -> Markup:
    """Explain the last day of the answer, with the article and every day that did not count."""
    texts = turn.desk.texts
    reckoning = deadline(DeadlineKind.ANSWER, case.received_on, turn.desk.calendar, case.regime)
    rule = term(DeadlineKind.ANSWER, case.regime)
    days = [skipped.day_off for skipped in reckoning.skipped if skipped.day_off is not None]
    lines = [
        texts.say(language, "why-day-off", on=day.on, name=day.name, basis=day.basis)
        for day in days
    ]
    weekends = sum(skipped.day_off is None for skipped in reckoning.skipped)
    return texts.say(
        language,
        "why",
        number=case.number,
        received=case.received_at,
        first=reckoning.counted[0],
        due=case.due_on,
        days=len(reckoning.counted),
        article=rule.article,
        weekends=weekends,
        closed=Markup("\n".join(lines)),
        between="yes" if lines else "no",
        estimated="yes" if case.estimated else "no",
    )
