"""A request about one's own data: its number, clock, card and answer (UU 27/2022)."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.data_rights import RULES, SERIES, Outcome, Right, due, number
from bot.domain.events import EventName
from bot.domain.legal_deadlines import local_date, received_at
from bot.domain.reminders import right_reminders
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import cases, reminders, rights_requests
from storage.rights_requests import Asked, RightsRequest

STANDS = timedelta(hours=1)
"""After this long words are no longer an answer to what was asked here."""


async def file(
    turn: Turn, person: Person, right: Right, facts: dict[str, Any], case: Case | None = None
) -> RightsRequest:
    """Register a request that the office answers: its clock, its reminders, its receipt."""
    await demand_none_open(turn, person, right, case)
    request = await register(turn, person, right, facts, case)
    rules = turn.desk.office.reminder_rules(turn.desk.calendar)
    planned = right_reminders(request.id, request.received_at, request.due_at, rules)
    await reminders.plan(turn.tx, reminders.About(), planned)
    text = turn.desk.texts.notice(
        person.language,
        "right-received",
        number=request.number,
        right=name(turn, person.language, right),
        at=request.due_at,
        articles=RULES[right].articles,
    )
    await turn.tell(person, text, [[back(turn, person)]], purpose="notice")
    await post(turn, request)
    return request


async def register(
    turn: Turn, person: Person, right: Right, facts: dict[str, Any], case: Case | None = None
) -> RightsRequest:
    """Number a request and keep it; it is received when its tap was."""
    received = received_at(None, turn.stored_at, turn.tap_at)
    year = local_date(received, turn.desk.zone).year
    sequence = await cases.next_sequence(turn.tx, SERIES, year)
    case_id = case.id if case else None
    reference, until = number(sequence, year), due(right, received)
    asked = Asked(reference, right, person.id, case_id, received, until)
    request_id = await rights_requests.add(turn.tx, turn.desk.vault, asked, facts)
    request = await rights_requests.get(turn.tx, turn.desk.vault, request_id)
    if request is None:
        raise RuntimeError("a request that was just added is known")
    await turn.record(case, EventName.RIGHT_ASKED, "citizen", number=request.number, kind=right)
    return request


async def demand_none_open(
    turn: Turn, person: Person, right: Right, case: Case | None = None
) -> None:
    """Refuse the same request twice while the first one waits."""
    for earlier in await rights_requests.of_person(turn.tx, turn.desk.vault, person.id):
        same = earlier.right is right and earlier.case_id == (case.id if case else None)
        if same and earlier.answered_at is None:
            raise Refused("right-open-already", number=earlier.number, at=earlier.due_at)


async def post(turn: Turn, request: RightsRequest) -> None:
    """Show a request in the group: what is asked, by when, and nothing of who asks."""
    case = await case_of(turn, request)
    await turn.tell_group(
        line(turn, request, case), [_looks(turn, request)], case=case, purpose="right"
    )


def line(turn: Turn, request: RightsRequest, case: Case | None) -> Markup:
    """Write a request for the officers' eyes."""
    texts = turn.desk.texts
    return texts.say(
        OFFICIAL,
        "right-card",
        number=request.number,
        right=texts.plain(OFFICIAL, f"right-name-{request.right}"),
        case=case.number if case else "none",
        field=field_name(turn, OFFICIAL, request.facts),
        at=request.due_at,
        articles=RULES[request.right].articles,
        phase="overdue" if turn.now > request.due_at else "runs",
    )


def _looks(turn: Turn, request: RightsRequest) -> list[Button]:
    return [
        turn.button(OFFICIAL, "button-open-right", "right", "show", request.id),
        turn.button(OFFICIAL, "button-answer-right", "right", "answer", request.id),
    ]


async def settle(
    turn: Turn, request: RightsRequest, outcome: Outcome, words: str, officer: Officer | None
) -> None:
    """Record the answer once, and silence its reminders."""
    officer_id = officer.telegram_id if officer else None
    vault = turn.desk.vault
    if not await rights_requests.answer(
        turn.tx, vault, request.id, outcome, words, officer_id, turn.now
    ):
        raise Refused("right-answered-already")
    await reminders.drop(turn.tx, reminders.About(), turn.now, f"right:{request.id}:")
    actor = f"officer:{officer_id}" if officer else "desk"
    case = await case_of(turn, request)
    await turn.record(case, EventName.RIGHT_ANSWERED, actor, number=request.number, result=outcome)


async def tell(turn: Turn, person: Person, request: RightsRequest, text: Markup) -> None:
    """Tell somebody the answer; that it arrives is proved by its row."""
    about = {"right": request.id}
    await turn.tell(person, text, [[back(turn, person)]], purpose="right-answer", about=about)


async def known(turn: Turn, request_id: int) -> RightsRequest:
    """Return a request by its id, or refuse."""
    request = await rights_requests.get(turn.tx, turn.desk.vault, request_id)
    if request is None:
        raise Refused("right-unknown")
    return request


async def case_of(turn: Turn, request: RightsRequest) -> Case | None:
    """Return the case that a request is about, if any."""
    return await cases.get(turn.tx, request.case_id)


def name(turn: Turn, language: str, right: Right) -> str:
    """Name a right as people read it."""
    return turn.desk.texts.plain(language, f"right-name-{right}")


def field_name(turn: Turn, language: str, facts: Mapping[str, Any]) -> str:
    """Name the field that a correction is about; "none" where there is none."""
    field = facts.get("field")
    if field is None:
        return "none"
    return turn.desk.texts.plain(language, f"field-{field}".replace("_", "-"))


def back(turn: Turn, person: Person) -> Button:
    """Return the way back to all rights."""
    return turn.button(person.language, "button-rights", "right", "menu")
