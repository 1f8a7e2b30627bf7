"""Write out a requester's identity, line by line: for an officer in private, and for letters."""

from collections.abc import Iterable
from datetime import date

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in, text_in
from bot.domain.representation import letter_of
from bot.domain.retention_periods import BESIDE_THE_REGISTER
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL

CHOICES = frozenset(
    {"kind", "no_nik_reason", "guardian_consent", "arrival_way", "arrival_consent"}
    | {"represented", "letter_covers"}
)
"""Answers that were picked, not written."""
DAYS = frozenset({"letter_since", "letter_until"})


def rows(
    turn: Turn, answers: Answers, fields: Iterable[str] = IDENTITY_FIELDS
) -> tuple[tuple[str, str], ...]:
    """Return (name, value) of everything that somebody told about themselves."""
    answers = {**answers, **_left_of_nik(answers), **_named(turn, answers)}
    return tuple(
        (label(turn, field), shown(turn, field, value))
        for field in fields
        if (value := text_in(answers, field))
    )


def label(turn: Turn, field: str) -> str:
    """Return what a field of who asks is called."""
    return turn.texts.plain(OFFICIAL, f"field-{field}".replace("_", "-"))


def on_paper(turn: Turn, answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return what a letter says of who asks: what the register keeps; only F1 says more."""
    named = {**answers, **_named(turn, answers)}
    known = {name: value for name, value in named.items() if name not in BESIDE_THE_REGISTER}
    return rows(turn, known)


def _named(turn: Turn, answers: Answers) -> dict[str, str]:
    """Return a represented requester as the person they are, with the name of the kuasa."""
    if not text_in(answers, "represented"):
        return {}
    kuasa, name = text_in(answers, "representative_name"), text_in(answers, "name")
    named = turn.texts.plain(OFFICIAL, "named-through", name=name, kuasa=kuasa) if kuasa else name
    return {"kind": "person", "name": named}


def _left_of_nik(answers: Answers) -> dict[str, str]:
    """Return a NIK that an officer has seen, masked to the last digits that are still kept."""
    last4 = text_in(answers_in(answers, "vouched"), "last4")
    return {"nik": masked_nik(last4)} if last4 else {}


def shown(turn: Turn, field: str, value: str) -> str:
    """Return one answer about a requester as it is shown: a choice in words."""
    if field in DAYS:
        return turn.texts.day(OFFICIAL, date.fromisoformat(value))
    if field not in CHOICES:
        return value
    return turn.texts.plain(OFFICIAL, f"choice-{field}-{value}".replace("_", "-"))


def addressee(turn: Turn, answers: Answers) -> tuple[str, ...]:
    """Return name, kuasa if one acts, and address, a line for each that is known."""
    kuasa = text_in(answers, "representative_name") if letter_of(answers) else ""
    through = turn.texts.plain(OFFICIAL, "care-of", kuasa=kuasa) if kuasa else ""
    lines = (text_in(answers, "name"), through, text_in(answers, "address"))
    return tuple(filter(None, lines))
