"""An objection that came on paper, as an officer enters it: what it says, and when it came."""

from typing import Annotated, Literal

from pydantic import AfterValidator

from bot.domain.acts import Act
from bot.domain.form_answers import Answers
from bot.domain.objection_rules import Ground
from bot.forms.answer_fields import LONGEST_WORDS, DayOrMoment, Words
from bot.forms.form_engine import FormModel, plain_form
from bot.forms.objection_form import check_told
from bot.forms.request_form import Cleaned, Line, within


class PaperObjectionAnswers(FormModel):
    """What the letter says, and what proves when the office received it; a time is local."""

    objection_record_way: Literal["counter", "post", "email"]
    objection_record_received: DayOrMoment
    objection_record_evidence: Words
    objection_record_ground: Ground
    objection_record_facts: Annotated[Cleaned, AfterValidator(check_told), within(LONGEST_WORDS)]
    objection_record_purpose: Annotated[Line, within(500)]


def start_objection_record(purpose: str) -> Answers:
    """Start with the purpose of the request, which is known."""
    return {"objection_record_purpose": purpose} if purpose else {}


PAPER_OBJECTION = plain_form("objection_record", PaperObjectionAnswers, act=Act.RECORD_OBJECTION)
