"""The form for a request that came outside the chat: the citizens' form, and how it came."""

from dataclasses import replace
from datetime import date
from typing import Literal

from bot.domain.arrival import Arrival
from bot.domain.form_answers import Answers
from bot.forms.answer_fields import DayOrMoment, Reasons, ShortLine
from bot.forms.form_engine import Form, Step
from bot.forms.request_form import REQUEST, RequestAnswers
from bot.forms.typed_dates import read_date, read_moment

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
    """A request with how, when and with what proof it came; `arrival_at` is a local time.

    The agreement to the privacy notice was given on paper, or aloud (UU 27/2022 Art 22).
    """

    arrival_way: Literal[Arrival.COUNTER, Arrival.LETTER, Arrival.PHONE, Arrival.EMAIL]
    arrival_at: DayOrMoment
    arrival_evidence: ShortLine
    arrival_reason: Reasons | None = None
    arrival_consent: Literal["signed", "spoken", "written"]


def start_arrival(today: date) -> Answers:
    """Start an empty form on a day; without a chat, the way to deliver is asked in full."""
    return {"way": "change", "arrival_today": today.isoformat()}


def arrival_answers(answers: Answers) -> Answers:
    """Return how a request came, without what was asked and who asks."""
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
