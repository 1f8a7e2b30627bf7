"""What a person types in place of pressing a button, in their language or in Indonesian."""

from collections.abc import Sequence

from bot.desk.turn import Turn
from bot.domain.case import Person
from bot.texts import OFFICIAL

CONTROLS = {
    "cancel": "button-cancel",
    "back": "button-back",
    "escort": "button-escort",
    "resume": "button-resume",
}
"""Buttons that every question has: what they do, and their label. Each has a "typed-" text."""

INFORMATION = "\u2139"
"""An emoji on buttons that Unicode counts among the letters."""


def folded(text: str) -> str:
    """Return a text reduced to its words in lower case, without punctuation and emoji."""
    plain = text.casefold().replace(INFORMATION, " ")
    return " ".join("".join(c if c.isalnum() else " " for c in plain).split())


def means(turn: Turn, person: Person, text: str, name: str, *labels: str) -> bool:
    """Return whether a text is one of the words for an act ("typed-<name>") or of its labels."""
    wanted = folded(text)
    if not wanted:
        return False
    texts = turn.texts
    for language in {person.language, OFFICIAL}:
        words = texts.plain(language, f"typed-{name}").split(",")
        if wanted in {folded(word) for word in words}:
            return True
        if wanted in {folded(texts.plain(language, label)) for label in labels}:
            return True
    return False


def is_label(turn: Turn, person: Person, text: str, label: str) -> bool:
    """Return whether a text is the label of a button, ignoring case and punctuation."""
    wanted = folded(text)
    languages = {person.language, OFFICIAL}
    return bool(wanted) and wanted in {
        folded(turn.texts.plain(language, label)) for language in languages
    }


def control(turn: Turn, person: Person, text: str) -> str | None:
    """Return which of the buttons that every question has a person typed, or None."""
    found = (name for name, label in CONTROLS.items() if means(turn, person, text, name, label))
    return next(found, None)


def choice(turn: Turn, person: Person, text: str, labels: Sequence[tuple[str, str]]) -> str | None:
    """Return the choice that a person typed; `labels` hold (choice, text id of its label).

    The whole label, its beginning, or words that only this label has will do.
    """
    wanted = folded(text)
    if len(wanted) < 2:
        return None
    for language in {person.language, OFFICIAL}:
        offered = [(key, folded(turn.texts.plain(language, label))) for key, label in labels]
        starting = [key for key, label in offered if label == wanted]
        starting += [key for key, label in offered if label.startswith(wanted)]
        words = set(wanted.split())
        holding = [key for key, label in offered if words <= set(label.split())]
        if starting or len(holding) == 1:
            return (starting or holding)[0]
    return None
