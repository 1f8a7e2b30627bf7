"""How officers see, from /data on, and answer what people ask about their own data."""

from bot.actions.letters import request_letters
from bot.actions.privacy import data_correction, data_erasure, data_incidents, rights_cards
from bot.actions.privacy.rights_cards import RIGHT_ANSWER
from bot.buttons.objection_buttons import ShowRightsRequest
from bot.buttons.request_buttons import OpenAbout
from bot.desk import group_message, paper_sending, permission_checks, private_view
from bot.desk.button_acts import group_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import hand_out_notice, make_button, say_group
from bot.desk.notice_delivery import NoticeKind
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.data_rights import Right, RightOutcome, RightsRequest
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.law.registration_numbers import parse_typed
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.forms.answer_fields import Reasons, ShortLine, Words
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.texts import OFFICIAL, Markup
from storage import cases, people, rights_requests


class RightsAnswerAnswers(FormModel):
    """What was done, or the reasons of a refusal, which the person is told.

    What a correction changes is one detail of one request; `right_case` is there if the person has
    no other.
    """

    right_id: int
    right_kind: Right
    right_case: int | None = None
    right_outcome: RightOutcome
    right_field: str | None = None
    right_number: ShortLine | None = None
    right_value: Words | None = None
    right_reasons: Reasons | None = None


ELSEWHERE = "other"
"""Instead of a field: it was set right already, and nothing changes here."""


def _corrects(answers: Answers) -> bool:
    granted = answers.get("right_outcome") == RightOutcome.GRANTED
    return granted and answers.get("right_kind") == Right.CORRECTION


def _changes(answers: Answers) -> bool:
    return answers.get("right_field") in data_correction.FIELDS


RIGHTS_ANSWER = Form(
    name="right_answer",
    model=RightsAnswerAnswers,
    carried=("right_id", "right_kind", "right_case"),
    steps=(
        Step("right_outcome", "choice", tuple(RightOutcome)),
        Step("right_field", "choice", (*data_correction.FIELDS, ELSEWHERE), when=_corrects),
        Step("right_number", "text", when=lambda a: _changes(a) and not a.get("right_case")),
        Step("right_value", "text", when=_changes),
        Step("right_reasons", "text", when=answered("right_outcome", RightOutcome.REFUSED)),
        Step("right_confirm", "confirm", ("send",)),
    ),
    act=Act.ANSWER_RIGHT,
)


MOST_SHOWN = 20


@group_button("data:rights")
async def list_open_requests(turn: Turn, officer: Officer) -> None:
    """Post the rights requests that wait for an answer, the most urgent first, with buttons."""
    if not await permission_checks.serves(turn, officer):
        raise Refused("not-an-officer")
    waiting = (await rights_requests.waiting(turn.tx))[:MOST_SHOWN]
    if not waiting:
        await say_group(turn, "rights-none")
        return
    lines = [rights_cards.request_text(turn, request) for request in waiting]
    keyboard = [
        [Button(f"✍️ {request.number}", OpenAbout("right_answer", request.id))]
        for request in waiting
    ]
    await say_group(turn, "rights-open", keyboard, lines=Markup("\n\n".join(lines)))


async def _write(turn: Turn, reader: Person, request_id: int) -> None:
    """Send an officer what a person asks about their own data, and record that it was seen."""
    request = await rights_cards.demand_request(turn, request_id)
    actor = await private_view.reading_officer(turn, reader)
    await record_event(
        turn, None, EventName.IDENTITY_SEEN, actor, what="right", number=request.number
    )
    words = request.facts.get("words", "–")
    text = turn.texts.say(OFFICIAL, "right-private", number=request.number, words=words)
    await private_view.show_text(turn, reader, text)


RIGHT = private_view.PrivateLook("hak", _write)


async def prefill_answer(turn: Turn, _officer: Officer, request_id: int) -> tuple[None, Answers]:
    """Return the prefilled answers of the form that answers an open rights request."""
    request = await _open(turn, request_id)
    known: Answers = {"right_id": request.id, "right_kind": request.right}
    own = await cases.of_person(turn.tx, request.person_id or 0)
    return None, {**known, "right_case": own[0].id} if len(own) == 1 else known


async def answer_request(
    turn: Turn, by: Authority, _case: Case | None, given: RightsAnswerAnswers
) -> None:
    """Carry out what was granted, record the answer, and send it to the person."""
    request = await _open(turn, given.right_id)
    person = require(await people.get(turn.tx, request.person_id), "right-answered-already")
    outcome = given.right_outcome
    done = Markup()
    if outcome is RightOutcome.GRANTED:
        done = await _carry_out(turn, person, request, by, given)
    await rights_cards.record_answer(turn, request, outcome, given.right_reasons or "", by)
    texts = turn.texts
    text = texts.notice(
        person.language,
        "right-answered",
        number=request.number,
        right=texts.plain(person.language, f"right-name-{request.right}"),
        outcome=outcome,
        words=given.right_reasons,
    )
    await rights_cards.send_answer(turn, person, request, Markup(f"{text}\n\n{done}".strip()), by)
    await say_group(
        turn,
        "right-answered-group",
        number=request.number,
        outcome=outcome,
        officer=by.display_name,
    )


async def _carry_out(
    turn: Turn,
    person: Person,
    request: RightsRequest,
    by: Authority,
    given: RightsAnswerAnswers,
) -> Markup:
    """Carry out what a granted request asks of the desk itself; return the words on it."""
    if request.right is Right.ERASURE:
        return await data_erasure.erase(turn, person)
    if given.right_field in data_correction.FIELDS and given.right_value is not None:
        case = await _own_case(turn, person, given)
        value = given.right_value
        await data_correction.correct(turn, case, given.right_field, value, by.actor)
    return Markup()


async def _own_case(turn: Turn, person: Person, given: RightsAnswerAnswers) -> Case:
    """Return the request that is corrected. Raises Refused for one of another person."""
    case = await cases.get(turn.tx, given.right_case)
    if given.right_number is not None:
        typed = parse_typed(given.right_number, turn.office.number_template, turn.today.year)
        case = await cases.by_sequence(turn.tx, typed.year, typed.sequence) if typed else None
    if case is None or case.person_id != person.id:
        raise Refused("right-case-unknown")
    return case


async def _on_arrived(turn: Turn, notice: Notice) -> None:
    """Record that an answer arrived; after a granted erasure, delete the person if possible."""
    request = await rights_cards.demand_request(turn, notice.number("right"))
    await rights_requests.set_delivered(turn.tx, request.id, notice.instant_arrived)
    await record_event(turn, None, EventName.RIGHT_TOLD, "desk", number=request.number)
    if request.right is Right.ERASURE and request.outcome is RightOutcome.GRANTED:
        await data_erasure.schedule_erasure(turn, request.person_id)


async def _on_refused(turn: Turn, notice: Notice) -> None:
    """Ask the officers to pass on an answer that did not arrive; it stands in its letter alone."""
    request = await rights_cards.demand_request(turn, notice.number("right"))
    number = request.number
    words = turn.texts.say(
        OFFICIAL,
        "right-answered",
        number=number,
        right=rights_cards.right_name(turn, OFFICIAL, request.right),
        outcome=request.outcome,
        words=request.answer or "none",
    )
    letter = await request_letters.plain(turn, None, number, words, {})
    await paper_sending.offer_letter(turn, None, letter)
    text = turn.texts.say(OFFICIAL, "right-undelivered", number=number)
    await hand_out_notice(turn, None, notice.id, text, number)


async def _open(turn: Turn, request_id: int) -> RightsRequest:
    request = await rights_cards.demand_request(turn, request_id)
    if request.answered_at is not None:
        raise Refused("right-answered-already")
    return request


async def show_overview(turn: Turn, _officer: Officer) -> None:
    """Post how much waits, and the buttons that lead to it."""
    keyboard = [
        [make_button(turn, OFFICIAL, "button-data-rights", list_open_requests.button())],
        [make_button(turn, OFFICIAL, "button-data-incidents", data_incidents.list_open.button())],
        [make_button(turn, OFFICIAL, "button-data-destruction", OpenAbout("destruction"))],
        group_message.close_menu_button(turn),
    ]
    await say_group(
        turn,
        "data-page",
        keyboard,
        rights=len(await rights_requests.waiting(turn.tx)),
        incidents=len(await rights_requests.unclosed_incidents(turn.tx)),
    )


ADDS = (
    OfficerForm(RIGHTS_ANSWER, answer_request, never_in_group=True, about=prefill_answer),
    list_open_requests,
    in_group(
        ShowRightsRequest,
        lambda turn, officer, button: RIGHT.press(turn, officer, button.request_id),
    ),
    NoticeKind(
        RIGHT_ANSWER.name, {NoticeEvent.REFUSED: _on_refused, NoticeEvent.ARRIVED: _on_arrived}
    ),
)
