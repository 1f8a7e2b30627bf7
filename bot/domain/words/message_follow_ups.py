"""The table that says what follows from a private message, by what was asked last.

One total table: the context in which it comes, how it fits as an answer there, and its class.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.words.message_classification import MessageClass


class Context(StrEnum):
    """What was asked last or is still open, in the order in which contexts are tried.

    Of a form there is one for each kind of question.
    """

    VIA_BOT = "via_bot"
    OFFICERS_FORM = "officers_form"
    UNKNOWN_KIND = "unknown_kind"
    REPLIED_TO = "replied_to"
    CERTAINTY = "certainty"
    NUMBER = "number"
    ENCLOSURES = "enclosures"
    PAPERS = "papers"
    RIGHT = "right"
    SEARCH = "search"
    CONSENT = "consent"
    UNSURE = "unsure"
    COLLECTED = "collected"
    NAME = "name"
    ADDRESS = "address"
    DIGITS = "digits"
    WORDS = "words"
    TELLING = "telling"
    FILES = "files"
    CHOICE = "choice"
    OFFICERS_DESK = "officers_desk"
    MENU = "menu"
    SETTLEMENT = "settlement"
    KEPT_WORDS = "kept_words"
    RATING = "rating"
    NOTHING = "nothing"


class Fit(StrEnum):
    """How a message fits as an answer to what was asked."""

    SURELY = "surely"
    MAYBE = "maybe"
    NO = "no"


class FollowUp(StrEnum):
    """What the desk does with a message."""

    ANSWER = "answer"
    """It is the answer."""
    ASK = "ask"
    """Ask whether it is the answer."""
    REPLY = "reply"
    """Reply to what it is."""
    REPLY_AND_GO_BACK = "reply_and_go_back"
    """Reply to what it is, and ask again in the same message."""
    SET_ASIDE = "set_aside"
    """Keep it, if it asks or demands, and offer an officer; else say what the question takes."""
    KEEP = "keep"
    """Keep it until the notice is agreed to."""
    ASK_AGAIN = "ask_again"
    """Say that it is no clear answer."""
    LOOK_ON = "look_on"
    """What was asked stands; see what was asked before."""
    LEAVE = "leave"
    """What was asked is over; see what was asked before."""


FORM = frozenset(
    {
        Context.COLLECTED,
        Context.NAME,
        Context.ADDRESS,
        Context.DIGITS,
        Context.WORDS,
        Context.TELLING,
        Context.FILES,
        Context.CHOICE,
    }
)
"""The contexts of a citizens' form."""


@dataclass(frozen=True)
class _Row:
    """What to do in a context with a message that may fit, and with one that does not.

    Each is written for every class: as one for all, or as some with `other` for the rest.
    """

    maybe: FollowUp | Mapping[MessageClass, FollowUp] = FollowUp.ANSWER
    no: FollowUp | Mapping[MessageClass, FollowUp] = FollowUp.LOOK_ON

    def follow_up(self, fit: Fit, kind: MessageClass) -> FollowUp:
        """Return what to do with a message of a class that fits so well."""
        if fit is Fit.SURELY:
            return FollowUp.ANSWER
        given = self.maybe if fit is Fit.MAYBE else self.no
        return given if isinstance(given, FollowUp) else given[kind]


def _each(
    answer: FollowUp,
    status: FollowUp,
    door: FollowUp,
    small_talk: FollowUp,
    question: FollowUp,
    request: FollowUp,
) -> Mapping[MessageClass, FollowUp]:
    order = (
        MessageClass.ANSWER,
        MessageClass.STATUS,
        MessageClass.DOOR,
        MessageClass.SMALL_TALK,
        MessageClass.QUESTION,
    )
    given = (answer, status, door, small_talk, question)
    return {**dict(zip(order, given, strict=True)), MessageClass.REQUEST: request}


_A, _B, _K = FollowUp.ANSWER, FollowUp.REPLY_AND_GO_BACK, FollowUp.ASK
_R, _S, _L, _O = FollowUp.REPLY, FollowUp.SET_ASIDE, FollowUp.LEAVE, FollowUp.LOOK_ON
_BACK = _each(_S, _B, _B, _B, _B, _S)
"""In a form: what is no answer is replied to, and the question asked again."""

_ROWS: Mapping[Context, _Row] = {
    Context.VIA_BOT: _Row(),
    Context.OFFICERS_FORM: _Row(),
    Context.UNKNOWN_KIND: _Row(),
    Context.REPLIED_TO: _Row(),
    Context.CERTAINTY: _Row(no=_L),
    Context.NUMBER: _Row(_each(_A, _R, _R, _O, _R, _A), _each(_L, _O, _L, _O, _O, _L)),
    Context.ENCLOSURES: _Row(_each(_A, _O, _O, _O, _O, _A)),
    Context.PAPERS: _Row(),
    Context.RIGHT: _Row(_each(_A, _A, _A, _O, _A, _A), _each(_A, _O, _O, _O, _O, _A)),
    Context.SEARCH: _Row(no=_L),
    Context.CONSENT: _Row(no=_each(FollowUp.ASK_AGAIN, _R, _R, _R, _R, FollowUp.KEEP)),
    Context.UNSURE: _Row(no=_L),
    Context.COLLECTED: _Row(_each(_S, _B, _B, _B, _B, _A), _BACK),
    Context.NAME: _Row(_each(_S, _B, _K, _K, _K, _K), _BACK),
    Context.ADDRESS: _Row(_each(_S, _B, _K, _B, _K, _K), _BACK),
    Context.DIGITS: _Row(no=_BACK),
    Context.WORDS: _Row(_each(_S, _B, _K, _B, _K, _A), _BACK),
    Context.TELLING: _Row(_each(_A, _A, _A, _B, _A, _A), _each(_A, _B, _B, _B, _B, _A)),
    Context.FILES: _Row(no=_BACK),
    Context.CHOICE: _Row(no=_BACK),
    Context.OFFICERS_DESK: _Row(),
    Context.MENU: _Row(),
    Context.SETTLEMENT: _Row(),
    Context.KEPT_WORDS: _Row(),
    Context.RATING: _Row(),
    Context.NOTHING: _Row(no=_R),
}

FOLLOWS: Mapping[tuple[Context, Fit, MessageClass], FollowUp] = {
    (context, fit, kind): row.follow_up(fit, kind)
    for context, row in _ROWS.items()
    for fit in Fit
    for kind in MessageClass
}
"""What follows from every message: total over contexts, fits and classes."""
