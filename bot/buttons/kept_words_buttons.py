"""Buttons that say what words outside any form are meant for."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton


class Meaning(StrEnum):
    """What words outside any form are, if they are not for a case."""

    REQUEST = "request"
    QUESTION = "question"
    NOTHING = "nothing"


class SayMeaning(ButtonData, verb="stray"):
    """Say what the kept words are."""

    meaning: Meaning


class AddToThisCase(CaseButton, verb="stray:case"):
    """Add the kept words to this case."""


class NotThisCase(CaseButton, verb="stray:other"):
    """Take the last words, that end with this message, off this case again."""

    message_id: int = 0


class ShowAsMaterial(CaseButton, verb="stray:material"):
    """Show the officers the files that came with these messages."""

    first: int = 0
    last: int = 0
