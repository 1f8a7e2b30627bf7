"""What a form asks whose words and files leave the office: why something goes that they hide."""

from bot.forms.answer_fields import Words
from bot.forms.form_engine import FormModel, Step

HIDES = "hides"
"""Holds what the words and files of a form hide, in words; empty if they hide nothing."""
CLEANED = frozenset({"entry_files"})
"""Questions whose files are cleaned before anybody gets them, and looked at only then."""


class LeavingAnswers(FormModel):
    """What a filled form hides, as its officer was told, and why that goes out all the same."""

    hides: str = ""
    let_go_reason: Words | None = None


WHY_LET_GO = Step("let_go_reason", "text", when=lambda answers: bool(answers.get(HIDES)))
