"""Buttons of forms, and of lists and menus in the group."""

from bot.buttons.button_data import ButtonData, YesNo
from bot.domain.acts import Act
from bot.domain.queue_order import Queue


class AnswerQuestion(ButtonData, verb="form"):
    """Answer a question by a choice, or by "back", "skip" or "keep"."""

    step: str
    choice: str


class ChangeAnswer(ButtonData, verb="edit"):
    """Ask a question again; without a field, offer all that can be changed."""

    field: str = ""


class ResumeForm(ButtonData, verb="resume"):
    """Ask the question at which the person stopped."""


class PauseForm(ButtonData, verb="later"):
    """Leave a form for later."""


class ConfirmAnswer(ButtonData, verb="meant"):
    """Say whether words are the answer that they were taken for."""

    meant: YesNo


class CancelForm(ButtonData, verb="cancel"):
    """Give up a form: ask first, unless it is still the one that this stamp was made of."""

    stamp: str = ""


class OpenAbout(ButtonData, verb="open"):
    """Open an officers' form by its name, about what a number names, or about the office (0)."""

    form: str
    number: int = 0


class Choose(ButtonData, verb="sheet"):
    """Answer the open question, skip it, go back, or give the form up."""

    case_id: int
    """0 for a form about the whole office."""
    step: str
    choice: str


class CloseMenu(ButtonData, verb="menu:close"):
    """Remove a menu; whatever message has this button is one."""


class QueuePage(ButtonData, verb="queue"):
    """Show a page of the queue; `whose` is the officer of Queue.MINE, by default who presses it."""

    queue: Queue
    whose: int = 0
    page: int = 0


class ShowWorkload(ButtonData, verb="queue:load", does=Act.SEE_WORKLOAD):
    """Show how many cases each officer has."""


class SearchPage(ButtonData, verb="find"):
    """Show a page of what a search found."""

    search_id: int
    page: int


class DigestPage(ButtonData, verb="digest"):
    """Show a page of a digest in its place: 0 is the digest as it was sent, then all of it."""

    page: int = 0
