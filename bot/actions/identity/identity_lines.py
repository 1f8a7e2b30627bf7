"""Write out a requester's identity, line by line: for an officer in private, and for letters."""

from collections.abc import Iterable

from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, answers_in, text_in
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL

CHOICES = frozenset(
    {"kind", "no_nik_reason", "adult", "guardian_consent", "arrival_way", "arrival_consent"}
)
"""Answers that were picked, not written."""


def rows(
    turn: Turn, answers: Answers, fields: Iterable[str] = IDENTITY_FIELDS
) -> tuple[tuple[str, str], ...]:
    """Return (name, value) of everything that somebody told about themselves."""
    answers = {**answers, **_left_of_nik(answers)}
    return tuple(
        (
            turn.texts.plain(OFFICIAL, f"field-{field}".replace("_", "-")),
            shown(turn, field, value),
        )
        for field in fields
        if (value := text_in(answers, field))
    )


def on_paper(turn: Turn, answers: Answers) -> tuple[tuple[str, str], ...]:
    """Return what a letter says of who asks: never the NIK, which stands in F1 alone."""
    known = {name: value for name, value in answers.items() if name not in ("nik", "vouched")}
    return rows(turn, known)


def _left_of_nik(answers: Answers) -> dict[str, str]:
    """Return a NIK that an officer has seen, masked to the last digits that are still kept."""
    last4 = text_in(answers_in(answers, "vouched"), "last4")
    return {"nik": masked_nik(last4)} if last4 else {}


def shown(turn: Turn, field: str, value: str) -> str:
    """Return one answer about a requester as it is shown: a choice in words."""
    if field not in CHOICES:
        return value
    return turn.texts.plain(OFFICIAL, f"choice-{field}-{value}".replace("_", "-"))


def addressee(answers: Answers) -> tuple[str, ...]:
    """Return name and address, a line for each that is known."""
    return tuple(filter(None, (text_in(answers, field) for field in ("name", "address"))))
