"""What a module adds to the desk, and an officers' form with what it does."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Generic, TypeVar

from bot.desk import permission_checks
from bot.desk.button_acts import AnyButton
from bot.desk.call_purposes import Purpose
from bot.desk.delivery_handlers import SendHandlers
from bot.desk.keyboards import Button
from bot.desk.notice_delivery import NoticeKind
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.act_facts import ActFacts
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.errors import require
from bot.forms.form_engine import Accepted, Form, FormModel, Rejected, Step
from bot.texts import OFFICIAL, Markup
from storage import people
from storage.citizen_drafts import FormDraft

Filled = TypeVar("Filled", bound=FormModel)
Complete = Callable[[Turn, Authority, Case | None, Filled], Awaitable[None]]
Start = Callable[[Turn, Case | None], Awaitable[Answers]]
DeriveAnswers = Callable[[Turn, Answers], Awaitable[Answers]]
Reader = Callable[[Turn, Case | None, Answers], Awaitable[Person | None]]
SideNote = Callable[[Turn, Case | None, Answers], Awaitable[Markup]]

Demand = Callable[[Turn, Authority, Answers], Awaitable[None]]
Check = Callable[[Turn, Case | None, Filled], Awaitable[object]]
About = Callable[[Turn, Officer, int], Awaitable[tuple[Case | None, Answers | None]]]

Offer = tuple[str, str]
"""An answer, as it would be typed, and the label of its button."""
WORKING_DAYS_AHEAD = 3


@dataclass(frozen=True)
class AnswerOffers:
    """Offered answers to a question, looked up whenever it is asked or answered.

    Of a `closed` list nothing else is taken, unless it is empty; `without` is a text that says so
    where an empty list leaves no answer at all.
    """

    find: Callable[[Turn, Answers], Awaitable[list[Offer]]]
    is_exclusive: bool = False
    empty_text: str = ""
    alternatives: Callable[[Turn, Case], list[Button]] | None = None
    """Other ways on, which are offered on the case where nothing is left to answer."""


def day_offered(turn: Turn, on: date) -> Offer:
    """Return a day as an offered answer; today and yesterday are named so."""
    near = {0: "today", -1: "yesterday"}.get((on - turn.today).days, "other")
    return on.isoformat(), turn.texts.plain(OFFICIAL, "offered-day", on=on, near=near)


async def offer_recent_days(turn: Turn, _answers: Answers) -> list[Offer]:
    """Offer today and yesterday, for what has happened."""
    return [day_offered(turn, turn.today - timedelta(days=ago)) for ago in (0, 1)]


async def offer_coming_days(turn: Turn, _answers: Answers) -> list[Offer]:
    """Offer today and the next working days, for what is going to happen."""
    days = [turn.today]
    for _ in range(WORKING_DAYS_AHEAD):
        days.append(turn.calendar.next_workday(days[-1]))
    return [day_offered(turn, day) for day in days]


RECENT_DAYS, COMING_DAYS = AnswerOffers(offer_recent_days), AnswerOffers(offer_coming_days)


def on_case(act: Callable[[Turn, Authority, Case, Filled], Awaitable[None]]) -> Complete[Filled]:
    """Return a form's handler that does an act to its case. Raises Refused without one."""

    async def complete(turn: Turn, by: Authority, case: Case | None, given: Filled) -> None:
        await act(turn, by, require(case, "no-such-case"), given)

    return complete


async def no_answers(_turn: Turn, _case: Case | None) -> Answers:
    """Return no prefilled answers."""
    return {}


async def as_answered(_turn: Turn, answers: Answers) -> Answers:
    """Return the answers as they were given."""
    return answers


async def anything(_turn: Turn, _case: Case | None, _filled: object) -> None:
    """Refuse nothing that was filled in."""


async def requester(turn: Turn, case: Case | None, _answers: Answers) -> Person | None:
    """Return who reads what a form on a request sends."""
    return await people.get(turn.tx, case.person_id) if case else None


async def of_the_office(_turn: Turn, _officer: Officer, _number: int) -> tuple[None, None]:
    """Return no case and no answers: the form is about the office, whatever its button says."""
    return None, None


async def demand_scan(turn: Turn, by: Authority, _answers: Answers) -> None:
    """Raise Refused if the appointment that allows the form's act still lacks its scan."""
    await permission_checks.demand_scan(turn, by)


@dataclass(frozen=True)
class OfficerForm(Generic[Filled]):
    """A form for officers, what it is about, and what happens once it is filled.

    Who may fill it, and when, says the row of its act; it is asked at the start and at the end.
    `complete` acts on the filled model. `derive` fills in what follows from an answer. `beside`
    writes what stands below a step's question, or nothing; `offers` are answers to tap, by step.
    What is typed into a `personal` form may name people: it is never filled in the group. One
    that is filled `openly` always is, so that all see it: nearly all of it is tapped. `demand` asks
    of who does it what the row cannot say, at the start and once an answer tells. Raises Refused.
    `check` asks of the filled model, also before it is handed up, what the row cannot say.
    `about` lets `OpenAbout` open it: it finds the case, and the answers that are known already;
    `waits` says whether what its number names still waits. `reader` is who gets what it sends, all
    of which stands in its last question.
    """

    form: Form[Filled]
    complete: Complete[Filled]
    start: Start = no_answers
    derive: DeriveAnswers = as_answered
    side_notes: Mapping[str, SideNote] = field(default_factory=dict)
    offers: Mapping[str, AnswerOffers] = field(default_factory=dict)
    never_in_group: bool = False
    always_in_group: bool = False
    check_authority: Demand | None = None
    check: Check[Filled] = anything
    about: About | None = None
    waits: Callable[[int, ActFacts], bool] = lambda *_: True
    reader: Reader | None = None

    @property
    def act(self) -> Act:
        """Return the act that the form does."""
        if self.form.act is None:
            raise ValueError(f"{self.form.name} is no form of officers")
        return self.form.act

    def act_of(self, answers: Answers) -> Act:
        """Return the act that the filled form does; who may only draft it hands it up."""
        return self.form.act_of(answers) if self.form.act_of else self.act


@dataclass(frozen=True)
class PrivateForm:
    """A form that people fill in, in their own chat, and what files it.

    `check` asks of an answer what the form cannot know, such as whether a day has come.
    """

    form: Form[FormModel]
    file: Callable[[Turn, Person, FormDraft], Awaitable[object]]
    check: Callable[[Turn, Step, Accepted], Accepted | Rejected]


Part = OfficerForm[Any] | PrivateForm | AnyButton | SendHandlers[Any] | Purpose[Any] | NoticeKind
"""What a module adds to the desk in its `ADDS`, to be reached by a name that is stored or sent."""
