"""The forms for what happened outside the chat: a request that came, an act."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Annotated, Literal, get_args

from pydantic import Field

from bot.domain.form_answers import Answers
from bot.domain.law.acts import ACT_OF_KIND, Act
from bot.domain.law.decision import Outcome
from bot.domain.law.outside_act import ActKind, Arrival, Channel
from bot.forms.answer_fields import Day, DayOrMoment, Reasons, ShortLine, TextLines, Words
from bot.forms.form_engine import Form, FormModel, Step, answered, plain_form
from bot.forms.request_form import REQUEST, RequestAnswers
from bot.forms.typed_text import read_date, read_moment

ARRIVAL_FIELDS = (
    "arrival_way",
    "arrival_at",
    "arrival_evidence",
    "arrival_reason",
    "arrival_consent",
)
WAYS = tuple(way for way in Arrival if way is not Arrival.CHAT)
NOT_AT_THE_COUNTER = frozenset({"same", "way", "papers"})
WITHOUT_A_CHAT = ("email", "collect", "courier", "post")


class ArrivalAnswers(RequestAnswers):
    """A request that came outside the chat: how, when (local time), and with what proof.

    The agreement to the privacy notice was given on paper, or aloud (UU 27/2022 Art 22).
    """

    arrival_way: Literal[Arrival.COUNTER, Arrival.LETTER, Arrival.PHONE, Arrival.EMAIL]
    arrival_at: DayOrMoment
    arrival_evidence: ShortLine
    arrival_reason: Reasons | None = None
    arrival_consent: Literal["signed", "spoken", "written"]


def start_arrival(today: date) -> Answers:
    """Start an empty form on a day; it asks for the way of delivery, since there is no chat."""
    return {"way": "change", "arrival_today": today.isoformat()}


def arrival_answers(answers: Answers) -> Answers:
    """Return the answers on how a request came, without its contents and requester."""
    return {name: answers[name] for name in ARRIVAL_FIELDS if name in answers}


def _came_earlier(answers: Answers) -> bool:
    """Say whether the request is entered on a later day than it came: that needs a reason."""
    typed = str(answers.get("arrival_at", ""))
    moment = read_moment(typed)
    came = moment.date() if moment else read_date(typed)
    return came is not None and came.isoformat() != answers.get("arrival_today")


def _from_the_request(step: Step) -> Step:
    return replace(step, choices=WITHOUT_A_CHAT) if step.name == "delivery" else step


ARRIVAL = Form(
    name="arrival",
    model=ArrivalAnswers,
    carried=("way", "voices", "arrival_today", "vouched", "papers", "proposed"),
    steps=(
        Step("arrival_way", "choice", WAYS),
        Step("arrival_at", "text"),
        Step("arrival_evidence", "text"),
        Step("arrival_reason", "text", when=_came_earlier),
        Step("arrival_consent", "choice", ("signed", "spoken", "written")),
        *(_from_the_request(step) for step in REQUEST.steps if step.name not in NOT_AT_THE_COUNTER),
    ),
)


Ground = Literal["not_held_yet", "status_undecided", "other"]


class ExtensionAnswers(FormModel):
    """Why the answer takes longer."""

    extension_ground: Ground
    extension_reasons: Reasons


EXTENSION = plain_form("extension", ExtensionAnswers, act=Act.EXTEND)


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
    elsewhere_missing: Annotated[TextLines, Field(min_length=1)] | None = None
    elsewhere_ground: Ground | None = None
    elsewhere_grounds_said: Reasons | None = None
    elsewhere_letter_on: Day | None = None
    elsewhere_evidence: Words
    elsewhere_reason: Reasons


def start_elsewhere(offered: tuple[ActKind, ...], *, decided: bool) -> Answers:
    """Start with the acts that a case allows, and whether its answer is decided."""
    return {"offered": [kind.value for kind in offered], "decided": decided}


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
            same_text_as="decision_outcome",
        ),
        Step(
            "elsewhere_missing", "text", when=answered("elsewhere_act", ActKind.DEFICIENCY_NOTICE)
        ),
        Step(
            "elsewhere_ground",
            "choice",
            get_args(Ground),
            when=_EXTENSION,
            same_text_as="extension_ground",
        ),
        Step("elsewhere_grounds_said", "text", when=_EXTENSION),
        Step("elsewhere_letter_on", "text", when=_EXTENSION),
        Step("elsewhere_evidence", "text"),
        Step("elsewhere_reason", "text"),
        Step("elsewhere_confirm", "confirm", ("send",)),
    ),
    act=Act.RECORD_ELSEWHERE,
    act_of=lambda answers: ACT_OF_KIND[ActKind(str(answers["elsewhere_act"]))],
)
