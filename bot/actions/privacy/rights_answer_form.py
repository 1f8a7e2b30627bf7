"""The form for the office's answer to a request about a person's own data (UU 27/2022)."""

from bot.domain.acts import Act
from bot.domain.data_rights import RULES, Outcome, Right
from bot.domain.form_answers import Answers, text_in
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import Form, FormModel, Step, answered


class RightsAnswerAnswers(FormModel):
    """The outcome, with reasons that the person is told unless all is granted."""

    right_id: int
    right_kind: Right
    right_outcome: Outcome
    right_reasons: Reasons | None = None


def _possible(answers: Answers, outcome: str) -> bool:
    kind = text_in(answers, "right_kind")
    return not kind or outcome in RULES[Right(kind)].outcomes


_gives_reasons = answered("right_outcome", *(set(Outcome) - {Outcome.GRANTED}))
RIGHTS_ANSWER = Form(
    name="right_answer",
    model=RightsAnswerAnswers,
    carried=("right_id", "right_kind"),
    steps=(
        Step("right_outcome", "choice", tuple(Outcome), possible=_possible),
        Step("right_reasons", "text", when=_gives_reasons),
        Step("right_confirm", "confirm", ("send",)),
    ),
    act=Act.ANSWER_RIGHT,
)
