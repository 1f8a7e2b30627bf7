"""Buttons of the decision on a request, its answer and letters, and the list of exemptions."""

from enum import StrEnum

from bot.buttons.button_data import CaseButton
from bot.domain.acts import Act


class Answer(CaseButton, verb="case:answer", toward=Act.DECIDE):
    """Begin the official answer, or first the decision."""


class Preview(CaseButton, verb="case:ready", toward=Act.DRAFT_ANSWER):
    """Show one's collected answer as it would be sent, else what another wrote."""


class PreviewDraft(CaseButton, verb="case:preview"):
    """Show this answer as it would be sent, whoever collects it."""

    answer_id: int


class Send(CaseButton, verb="case:send", does=Act.ANSWER):
    """Send the answer if it is still the one of this checksum; `giving` says how it gives."""

    previewed: str
    giving: str = ""


class WhyLetGo(StrEnum):
    """The usual reasons for which something goes out that an answer hides, or shows of persons."""

    OFFICIALS = "officials"
    ANNOUNCED = "announced"
    AGREED = "agreed"


class LetGo(CaseButton, verb="case:let-go", toward=Act.DRAFT_ANSWER):
    """Let what an answer hides go, if it is what this checksum is of, for a usual reason."""

    answer_id: int
    seen: str
    why: WhyLetGo


class LetGoForWords(CaseButton, verb="case:let-go-words", toward=Act.DRAFT_ANSWER):
    """Ask for another reason to let what an answer hides go."""

    answer_id: int
    seen: str


class SimilarSource(StrEnum):
    """Where something stands that fits a request."""

    ENTRY = "entry"
    ANSWER = "answer"


class AddFromReply(CaseButton, verb="case:classify"):
    """Open that form with what the answer to a test sent upward says."""


class CopyLetter(CaseButton, verb="case:paper"):
    """Send a copy of a letter that was made before; `case_id` is 0 if it is about no request."""

    paper_id: int
