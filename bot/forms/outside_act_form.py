"""An act that happened outside this chat: which, by which channel, when, and what proves it."""

from collections.abc import Sequence
from typing import Annotated, Literal, get_args

from pydantic import Field

from bot.domain.acts import Act
from bot.domain.decision import Outcome
from bot.domain.form_answers import Answers
from bot.domain.outside_act import MOVES, ActKind, Channel
from bot.forms.answer_fields import Day, DayOrMoment, Lines, Reasons, Words
from bot.forms.extension_form import Ground
from bot.forms.form_engine import Form, FormModel, Step, answered

Kind = Literal[
    ActKind.ANSWER,
    ActKind.EXTENSION_NOTICE,
    ActKind.DEFICIENCY_NOTICE,
    ActKind.NOT_PROCESSED_NOTICE,
]
ACTS: tuple[str, ...] = get_args(Kind)
# What withholds something is first decided here: on an entry, with reasons, and approved.
Undecided = Literal[Outcome.GRANTED, Outcome.NOT_HELD, Outcome.NOT_DOCUMENTED]


class OutsideActAnswers(FormModel):
    """An act with evidence and a reason; a stated time is local, or a day alone."""

    elsewhere_act: Kind
    elsewhere_channel: Channel
    elsewhere_happened_at: DayOrMoment
    elsewhere_outcome: Undecided | None = None
    elsewhere_missing: Annotated[Lines, Field(min_length=1)] | None = None
    elsewhere_ground: Ground | None = None
    elsewhere_grounds_said: Reasons | None = None
    elsewhere_letter_on: Day | None = None
    elsewhere_evidence: Words
    elsewhere_reason: Reasons


def start_elsewhere(
    offered: tuple[ActKind, ...], *, decided: bool, act: ActKind | None = None
) -> Answers:
    """Start with the acts that a case allows, and whether its answer is decided."""
    known = {} if act is None else {"elsewhere_act": act.value}
    return {"offered": [kind.value for kind in offered], "decided": decided, **known}


def _is_offered(answers: Answers, act: str) -> bool:
    offered = answers.get("offered", ACTS)
    return isinstance(offered, Sequence) and act in offered


def _undecided(answers: Answers) -> bool:
    return answers.get("elsewhere_act") == ActKind.ANSWER and not answers.get("decided")


_EXTENSION = answered("elsewhere_act", ActKind.EXTENSION_NOTICE)

OUTSIDE_ACT = Form(
    name="elsewhere",
    model=OutsideActAnswers,
    carried=("offered", "decided"),
    steps=(
        Step("elsewhere_act", "choice", ACTS, possible=_is_offered),
        Step("elsewhere_channel", "choice", tuple(Channel)),
        Step("elsewhere_happened_at", "text"),
        Step(
            "elsewhere_outcome",
            "choice",
            get_args(Undecided),
            when=_undecided,
            like="decision_outcome",
        ),
        Step(
            "elsewhere_missing", "text", when=answered("elsewhere_act", ActKind.DEFICIENCY_NOTICE)
        ),
        Step(
            "elsewhere_ground", "choice", get_args(Ground), when=_EXTENSION, like="extension_ground"
        ),
        Step("elsewhere_grounds_said", "text", when=_EXTENSION),
        Step("elsewhere_letter_on", "text", when=_EXTENSION),
        Step("elsewhere_evidence", "text"),
        Step("elsewhere_reason", "text"),
        Step("elsewhere_confirm", "confirm", ("send",)),
    ),
    act=Act.RECORD_ELSEWHERE,
    becomes=lambda answers: MOVES[ActKind(str(answers["elsewhere_act"]))],
)
