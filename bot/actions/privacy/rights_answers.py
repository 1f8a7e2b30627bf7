"""What people ask about their own data, as the office reads it and answers it."""

from bot.actions.privacy import data_correction, data_erasure, rights_cards
from bot.desk import case_access, permission_checks, private_view
from bot.desk.turn import Button, Turn
from bot.domain.case import Case, Officer, Person
from bot.domain.data_rights import Outcome, Right
from bot.domain.events import EventName
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.forms.form_engine import Answers
from bot.forms.rights_answer_form import RightsAnswerAnswers
from bot.texts import OFFICIAL, Markup
from storage import people, rights_requests
from storage.rights_requests import RightsRequest

MOST_SHOWN = 20


async def list_open(turn: Turn, officer: Officer) -> None:
    """List what waits for an answer, the most urgent first, each with its button."""
    if not await permission_checks.roles_of(turn, officer):
        raise Refused("not-an-officer")
    waiting = (await rights_requests.waiting(turn.tx, turn.desk.vault))[:MOST_SHOWN]
    if not waiting:
        await turn.say_group("rights-none")
        return
    lines = [
        rights_cards.line(turn, request, await rights_cards.case_of(turn, request))
        for request in waiting
    ]
    keyboard = [
        [Button(f"✍️ {request.number}", f"right:answer:{request.id}")] for request in waiting
    ]
    await turn.say_group("rights-open", keyboard, lines=Markup("\n\n".join(lines)))


async def show_private(turn: Turn, officer: Officer, request_id: int) -> None:
    """Show what is asked in the officer's own chat, and record the look."""
    reader = await private_view.chat_of(turn, officer, f"hak_{request_id}")
    if reader is None:
        return
    await _write(turn, reader, await rights_cards.known(turn, request_id))
    turn.answer(turn.desk.texts.plain(OFFICIAL, "identity-sent"))


async def by_link(turn: Turn, reader: Person, request_id: int) -> None:
    """Show the same to an officer who came by the link; to all others there is no such thing."""
    if not await private_view.came_rightly(turn, reader):
        raise Refused("no-such-case")
    await _write(turn, reader, await rights_cards.known(turn, request_id))


async def _write(turn: Turn, reader: Person, request: RightsRequest) -> None:
    case = await rights_cards.case_of(turn, request)
    actor = f"officer:{reader.telegram_id}"
    await turn.record(case, EventName.IDENTITY_SEEN, actor, what="right", number=request.number)
    text = turn.desk.texts.say(
        OFFICIAL,
        "right-private",
        number=request.number,
        words=request.facts.get("words", "none"),
        field=rights_cards.field_name(turn, OFFICIAL, request.facts),
        old=request.facts.get("old") or "–",
        new=request.facts.get("new", "–"),
    )
    await private_view.show(turn, reader, text)


async def begin(turn: Turn, officer: Officer, request_id: int) -> tuple[Case | None, Answers]:
    """Return the case of an open request, and what its answer starts with."""
    await permission_checks.demand(turn, officer, DeskAction.ANSWER_RIGHT)
    request = await _open(turn, request_id)
    return await rights_cards.case_of(turn, request), {
        "right_id": request.id,
        "right_kind": request.right,
    }


async def admit(turn: Turn, officer: Officer, case: Case | None) -> None:
    """Let who may answer do so; whether the request still waits is asked when it is answered."""
    del turn, officer, case


async def answer(
    turn: Turn, officer: Officer, case: Case | None, given: RightsAnswerAnswers
) -> None:
    """Do what was granted, record the answer and tell it."""
    del case
    request = await _open(turn, given.right_id)
    person = await people.get(turn.tx, request.person_id)
    if person is None:
        raise Refused("right-answered-already")
    outcome, actor = given.right_outcome, f"officer:{officer.telegram_id}"
    done = await _carry_out(turn, person, request, actor) if outcome is Outcome.GRANTED else ""
    await rights_cards.settle(turn, request, outcome, given.right_reasons or "", officer)
    texts = turn.desk.texts
    text = texts.notice(
        person.language,
        "right-answered",
        number=request.number,
        right=texts.plain(person.language, f"right-name-{request.right}"),
        outcome=outcome,
        words=given.right_reasons or "none",
    )
    await rights_cards.tell(turn, person, request, Markup(f"{text}\n\n{done}".strip()))
    await turn.say_group(
        "right-answered-group",
        case=await rights_cards.case_of(turn, request),
        number=request.number,
        outcome=outcome,
        officer=officer.display_name,
    )


async def _carry_out(turn: Turn, person: Person, request: RightsRequest, actor: str) -> str:
    """Do what a granted request asks of the desk itself, and write what was done."""
    match request.right:
        case Right.CORRECTION:
            await data_correction.apply(
                turn, await case_access.the_case(turn, request.case_id), request.facts, actor
            )
        case Right.ERASURE:
            return await data_erasure.erase(turn, person)
    return ""


async def delivered(turn: Turn, request_id: int) -> None:
    """Record that an answer arrived; who asked to be forgotten and left nothing is forgotten."""
    request = await rights_cards.known(turn, request_id)
    await rights_requests.set_delivered(turn.tx, request.id, turn.now)
    case = await rights_cards.case_of(turn, request)
    await turn.record(case, EventName.RIGHT_TOLD, "desk", number=request.number)
    if request.right is Right.ERASURE and request.outcome is Outcome.GRANTED:
        await data_erasure.forget(turn, request.person_id)


async def undelivered(turn: Turn, request_id: int) -> None:
    """Ask the officers to tell by another way what did not arrive."""
    request = await rights_cards.known(turn, request_id)
    await turn.say_group("right-undelivered", number=request.number)


async def _open(turn: Turn, request_id: int) -> RightsRequest:
    request = await rights_cards.known(turn, request_id)
    if request.answered_at is not None:
        raise Refused("right-answered-already")
    return request
