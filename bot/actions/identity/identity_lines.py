"""Write out a requester's identity, line by line: for an officer in private, and for letters."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.desk.turn import Turn
from bot.forms.identity_questions import masked_nik
from bot.forms.request_form import IDENTITY_FIELDS
from bot.texts import OFFICIAL

CHOICES = frozenset(
    {"kind", "no_nik_reason", "adult", "guardian_consent", "arrival_way", "arrival_consent"}
)
"""Answers that were picked, not written."""


def rows(
    turn: Turn, answers: Mapping[str, Any], fields: Iterable[str] = IDENTITY_FIELDS
) -> tuple[tuple[str, str], ...]:
    """Return (name, value) of everything that somebody told about themselves."""
    answers = {**answers, **_left_of_nik(answers)}
    return tuple(
        (
            turn.texts.plain(OFFICIAL, f"field-{field}".replace("_", "-")),
            shown(turn, field, answers[field]),
        )
        for field in fields
        if answers.get(field)
    )


def _left_of_nik(answers: Mapping[str, Any]) -> dict[str, str]:
    """Return a NIK that an officer has seen, masked to the last digits that are still kept."""
    last4 = answers.get("vouched", {}).get("last4")
    return {"nik": masked_nik(last4)} if last4 else {}


def shown(turn: Turn, field: str, value: str) -> str:
    """Return one answer about a requester as it is shown: a choice in words."""
    if field not in CHOICES:
        return value
    return turn.texts.plain(OFFICIAL, f"choice-{field}-{value}".replace("_", "-"))


def addressee(answers: Mapping[str, Any]) -> tuple[str, ...]:
    """Return name and address, a line for each that is known."""
    return tuple(answers[field] for field in ("name", "address") if answers.get(field))
