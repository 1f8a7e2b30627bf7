"""Buttons of people about their requests and outside any, and those of forms and lists."""

from enum import StrEnum

from bot.buttons.button_data import ButtonData, CaseButton, YesNo
from bot.domain.people.identity_proofs import ProofState
from bot.domain.reminders.queue_order import Queue


class ShowOwnCase(CaseButton, verb="mine"):
    """Show where a case stands, what comes next and the next right."""


class ShowHistory(CaseButton, verb="history"):
    """Show what a case asked for, and all that happened to it."""


class ExplainOwnDate(CaseButton, verb="why"):
    """Explain how the last day of the answer was counted."""


class AddWords(CaseButton, verb="add"):
    """Ask for words or files to add."""


class WithdrawRequest(CaseButton, verb="withdraw"):
    """Take a request back: ask first, unless the person is certain."""

    certain: bool = False


class RateService(CaseButton, verb="rate"):
    """Rate the service."""

    score: int


class ReminderMatter(StrEnum):
    """The kinds of matters whose reminders can be muted."""

    CASE = "case"
    OBJECTION = "objection"


class ClaimCase(ButtonData, verb="claim"):
    """Ask for the request whose PIN was just given, in this chat."""


class SendPapers(CaseButton, verb="proof"):
    """Begin to send identity papers."""


class JudgePapers(CaseButton, verb="verdict"):
    """Give an officer's verdict; "valid" counts for the papers up to the last one `seen`."""

    verdict: ProofState
    seen: int = 0


class ShowMenu(ButtonData, verb="menu:home"):
    """Leave what is being done, and show the menu."""


class NewRequest(ButtonData, verb="menu:file"):
    """Begin a request."""


class MoreDoors(ButtonData, verb="menu:more"):
    """Show the doors that the menu keeps behind its last button."""


class MoreFormWays(ButtonData, verb="more"):
    """Show the ways out of a question: back, cancel, an officer's help, another language."""


class OwnCases(ButtonData, verb="menu:mine"):
    """List the person's own requests and objections."""


class NewObjection(ButtonData, verb="menu:object"):
    """Begin an objection by choosing the request that it is about."""


class CheckStatus(ButtonData, verb="menu:check"):
    """Ask for the number of a request whose status is to be checked."""


class OtherMatters(ButtonData, verb="menu:other"):
    """List the matters that other offices answer."""


class Help(ButtonData, verb="menu:help"):
    """Show the help page."""


class ChooseLanguage(ButtonData, verb="lang"):
    """Speak this language from now on."""

    language: str


class CallOfficer(ButtonData, verb="escort"):
    """Ask an officer to write to the person."""


class GiveConsent(ButtonData, verb="consent:yes"):
    """Agree to the privacy notice, and go on with what waited for it."""


class RefuseConsent(ButtonData, verb="consent:no"):
    """Disagree with the privacy notice."""


class InsistOnRequest(ButtonData, verb="route:insist"):
    """File a request although another office answers the matter."""

    matter: str


class Meaning(StrEnum):
    """The meaning of words that belong to no form and no case."""

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
    """Cancel a form; ask first, unless the stamp is that of its present state."""

    stamp: str = ""


class OpenAbout(ButtonData, verb="open"):
    """Open an officers' form by its name, about the thing with this number; 0 is the office."""

    form: str
    number: int = 0


class ChooseInForm(ButtonData, verb="sheet"):
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


class DigestPage(ButtonData, verb="digest"):
    """Show a page of a digest in its place: 0 is the digest as it was sent, then all of it."""

    page: int = 0
