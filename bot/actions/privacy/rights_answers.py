"""How officers see, from /data on, and answer what people ask about their own data."""

from bot.actions.letters import request_letters
from bot.actions.privacy import data_correction, data_erasure, data_incidents, rights_cards
from bot.actions.privacy.rights_cards import RIGHT_ANSWER
from bot.buttons.objection_buttons import ShowRightsRequest
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, group_message, paper_sending, permission_checks, private_view
from bot.desk.button_acts import group_button, in_group
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import OfficerForm
from bot.desk.keyboards import Button
from bot.desk.messages import hand_out_notice, make_button, say_group
from bot.desk.notice_delivery import NoticeKind
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.data_rights import RIGHT_RULES, Right, RightOutcome, RightsRequest
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from bot.forms.answer_fields import Reasons
from bot.forms.form_engine import Form, FormModel, Step, answered
from bot.texts import OFFICIAL, Markup
from storage import cases, people, rights_requests


class RightsAnswerAnswers(FormModel):
    """The outcome, with reasons that the person is told unless all is granted."""

    right_id: int
    right_kind: Right
    right_outcome: RightOutcome
    right_reasons: Reasons | None = None


def _possible(answers: Answers, outcome: str) -> bool:
    kind = text_in(answers, "right_kind")
    return not kind or outcome in RIGHT_RULES[Right(kind)].outcomes


_gives_reasons = answered("right_outcome", *(set(RightOutcome) - {RightOutcome.GRANTED}))
RIGHTS_ANSWER = Form(
    name="right_answer",
    model=RightsAnswerAnswers,
    carried=("right_id", "right_kind"),
    steps=(
        Step("right_outcome", "choice", tuple(RightOutcome), possible=_possible),
        Step("right_reasons", "text", when=_gives_reasons),
        Step("right_confirm", "confirm", ("send",)),
    ),
    act=Act.ANSWER_RIGHT,
)


MOST_SHOWN = 20


@group_button("data:rights")
async def list_open_requests(turn: Turn, officer: Officer) -> None:
    """Post the rights requests that wait for an answer, the most urgent first, with buttons."""
    if not await permission_checks.roles_of(turn, officer):
        raise Refused("not-an-officer")
    waiting = (await rights_requests.waiting(turn.tx))[:MOST_SHOWN]
    if not waiting:
        await say_group(turn, "rights-none")
        return
    lines = [
        rights_cards.request_text(turn, request, await rights_cards.case_of(turn, request))
        for request in waiting
    ]
    keyboard = [
        [Button(f"✍️ {request.number}", OpenAbout("right_answer", request.id))]
        for request in waiting
    ]
    await say_group(turn, "rights-open", keyboard, lines=Markup("\n\n".join(lines)))


async def _write(turn: Turn, reader: Person, request_id: int) -> None:
    """Send an officer what a person asks about their own data, and record that it was seen."""
    request = await rights_cards.demand_request(turn, request_id)
    case = await rights_cards.case_of(turn, request)
    actor = await private_view.reading_officer(turn, reader)
    await record_event(
        turn, case, EventName.IDENTITY_SEEN, actor, what="right", number=request.number
    )
    text = turn.texts.say(
        OFFICIAL,
        "right-private",
        number=request.number,
        words=request.facts.get("words", "none"),
        field=rights_cards.field_name(turn, OFFICIAL, request.facts.get("field")),
        old=request.facts.get("old") or "–",
        new=request.facts.get("new", "–"),
    )
    await private_view.show_text(turn, reader, text)


RIGHT = private_view.PrivateLook("hak", _write)


async def prefill_answer(
    turn: Turn, _officer: Officer, request_id: int
) -> tuple[Case | None, Answers]:
    """Return the case of an open rights request, and the form's prefilled answers."""
    request = await _open(turn, request_id)
    return await rights_cards.case_of(turn, request), {
        "right_id": request.id,
        "right_kind": request.right,
    }


async def answer_request(
    turn: Turn, by: Authority, _case: Case | None, given: RightsAnswerAnswers
) -> None:
    """Carry out what was granted, record the answer, and send it to the person."""
    request = await _open(turn, given.right_id)
    person = require(await people.get(turn.tx, request.person_id), "right-answered-already")
    outcome, actor = given.right_outcome, by.actor
    done = await _carry_out(turn, person, request, actor) if outcome is RightOutcome.GRANTED else ""
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
        case=await rights_cards.case_of(turn, request),
        number=request.number,
        outcome=outcome,
        officer=by.display_name,
    )


async def _carry_out(turn: Turn, person: Person, request: RightsRequest, actor: str) -> str:
    """Carry out what a granted request asks of the desk itself; return the words on it."""
    match request.right:
        case Right.CORRECTION:
            await data_correction.apply(
                turn, await contacts.get_case(turn, request.case_id), request.facts, actor
            )
        case Right.ERASURE:
            return await data_erasure.erase(turn, person)
    return ""


async def _on_arrived(turn: Turn, notice: Notice) -> None:
    """Record that an answer arrived; after a granted erasure, delete the person if possible."""
    request = await rights_cards.demand_request(turn, notice.number("right"))
    await rights_requests.set_delivered(turn.tx, request.id, notice.instant_arrived)
    case = await rights_cards.case_of(turn, request)
    await record_event(turn, case, EventName.RIGHT_TOLD, "desk", number=request.number)
    if request.right is Right.ERASURE and request.outcome is RightOutcome.GRANTED:
        await data_erasure.schedule_erasure(turn, request.person_id)


async def _on_refused(turn: Turn, notice: Notice) -> None:
    """Ask the officers to pass on an answer that did not arrive; it stands in its letter alone."""
    request = await rights_cards.demand_request(turn, notice.number("right"))
    case, number = await rights_cards.case_of(turn, request), request.number
    reader = await cases.identity(turn.tx, case.id) if case else {}
    words = turn.texts.say(
        OFFICIAL,
        "right-answered",
        number=number,
        right=rights_cards.right_name(turn, OFFICIAL, request.right),
        outcome=request.outcome,
        words=request.answer or "none",
    )
    letter = await request_letters.plain(turn, case, number, words, reader)
    await paper_sending.offer_letter(turn, case, letter)
    text = turn.texts.say(OFFICIAL, "right-undelivered", number=number)
    await hand_out_notice(turn, case, notice.id, text, number)


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
