"""A request about one's own data: its number, clock, card and answer (UU 27/2022)."""

from collections.abc import Mapping

from bot.buttons.objection_buttons import ShowRights, ShowRightsRequest
from bot.buttons.request_buttons import OpenAbout
from bot.desk import notice_delivery, number_series
from bot.desk.call_purposes import RECEIPT, Purpose, RowAbout, RowPurpose
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, tell, tell_group
from bot.desk.notice_delivery import NoticeDraft
from bot.desk.turn import Turn
from bot.domain.law.authority import By, ByLaw
from bot.domain.law.case import Officer, Person
from bot.domain.law.data_rights import (
    RIGHT_RULES,
    SERIES,
    Right,
    RightAsked,
    RightOutcome,
    RightsRequest,
    answer_deadline,
    reference_number,
)
from bot.domain.law.legal_deadlines import local_date, received_at
from bot.domain.records.events import EventName
from bot.domain.reminders.office_reminder_plan import right_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL, Markup
from storage import outbox, reminders, rights_requests

RIGHT = Purpose("right", RowAbout, priority=outbox.CONVERSATION)
RIGHT_ANSWER = Purpose("right-answer", RowAbout, may_fail=True)


async def file_request(turn: Turn, person: Person, right: Right, words: str) -> RightsRequest:
    """Register a rights request that the office answers, with its clock, reminders and receipt."""
    await demand_none_open(turn, person, right)
    request = await register_request(turn, person, right, {"words": words})
    planned = right_reminders(request.id, request.received_at, request.due_at, turn.reminder_rules)
    await reminders.add_reminders(turn.tx, Subject(), planned)
    text = turn.texts.notice(
        person.language,
        "right-received",
        number=request.number,
        right=right_name(turn, person.language, right),
        at=request.due_at,
        articles=RIGHT_RULES[right].articles,
    )
    await tell(turn, person, text, [[back_button(turn, person)]], purpose=RECEIPT)
    await post_request(turn, request)
    return request


async def register_request(
    turn: Turn, person: Person, right: Right, facts: Mapping[str, str]
) -> RightsRequest:
    """Store a rights request with its number; it counts as received when the button was pressed."""
    received = received_at(None, turn.update.stored_at, turn.update.tap_at)
    year = local_date(received, turn.zone).year
    sequence = await number_series.take_number(turn, SERIES, year)
    reference, until = reference_number(sequence, year), answer_deadline(right, received)
    asked = RightAsked(reference, right, person.id, received, until)
    request_id = await rights_requests.add_request(turn.tx, asked, facts)
    added = await rights_requests.get(turn.tx, request_id)
    request = certain(added, "a request that was just added is known")
    await record_event(
        turn, None, EventName.RIGHT_ASKED, "citizen", number=request.number, kind=right
    )
    return request


async def demand_none_open(turn: Turn, person: Person, right: Right) -> None:
    """Raise Refused if the person's same request still waits for an answer."""
    for earlier in await rights_requests.of_person(turn.tx, person.id):
        if earlier.right is right and earlier.answered_at is None:
            raise Refused("right-open-already", number=earlier.number, at=earlier.due_at)


async def post_request(turn: Turn, request: RightsRequest) -> None:
    """Show a request in the group: what is asked and by when, but nothing about the person."""
    await tell_group(turn, request_text(turn, request), [_looks(turn, request)], purpose=RIGHT)


def request_text(turn: Turn, request: RightsRequest) -> Markup:
    """Return the text about a rights request for the officers."""
    texts = turn.texts
    return texts.say(
        OFFICIAL,
        "right-card",
        number=request.number,
        right=texts.plain(OFFICIAL, f"right-name-{request.right}"),
        at=request.due_at,
        articles=RIGHT_RULES[request.right].articles,
        phase="overdue" if turn.now > request.due_at else "runs",
    )


def _looks(turn: Turn, request: RightsRequest) -> list[Button]:
    return [
        make_button(turn, OFFICIAL, "button-open-right", ShowRightsRequest(request.id)),
        make_button(turn, OFFICIAL, "button-answer-right", OpenAbout("right_answer", request.id)),
    ]


async def record_answer(
    turn: Turn, request: RightsRequest, outcome: RightOutcome, words: str, officer: Officer | None
) -> None:
    """Record the answer and drop its reminders. Raises Refused if it was answered before."""
    officer_id = officer.id if officer else None
    if not await rights_requests.answer(turn.tx, request, outcome, words, officer_id, turn.now):
        raise Refused("right-answered-already")
    await reminders.drop_waiting(turn.tx, Subject(), turn.now, f"right:{request.id}:")
    actor = f"officer:{officer_id}" if officer else "desk"
    await record_event(
        turn, None, EventName.RIGHT_ANSWERED, actor, number=request.number, result=outcome
    )


async def send_answer(
    turn: Turn, person: Person, request: RightsRequest, text: Markup, by: By | None = None
) -> None:
    """Send a person the answer, as the law has it or as an officer decided."""
    await tell(
        turn,
        person,
        text,
        [[back_button(turn, person)]],
        purpose=await keep_answer(turn, request, by),
    )


async def keep_answer(turn: Turn, request: RightsRequest, by: By | None = None) -> RowPurpose:
    """Record that an answer is to be sent; its words are stored with the request alone."""
    by = by or ByLaw(RIGHT_RULES[request.right].articles)
    draft = NoticeDraft(RIGHT_ANSWER.name, by, {"right": request.id}, Markup())
    notice = await notice_delivery.save_notice(turn, None, draft)
    return RIGHT_ANSWER(RowAbout(notice=notice))


async def demand_request(turn: Turn, request_id: int) -> RightsRequest:
    """Return a rights request by its id. Raises Refused if there is none."""
    return require(await rights_requests.get(turn.tx, request_id), "right-unknown")


def right_name(turn: Turn, language: str, right: Right) -> str:
    """Return the name of a right in a language."""
    return turn.texts.plain(language, f"right-name-{right}")


def back_button(turn: Turn, person: Person) -> Button:
    """Return the button that leads back to all rights."""
    return make_button(turn, person.language, "button-rights", ShowRights())


ADDS = (RIGHT, RIGHT_ANSWER)
