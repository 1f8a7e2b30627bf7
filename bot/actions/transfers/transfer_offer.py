"""An officer offers to carry a request on; the requester is asked once, and decides.

Who has no chat is asked by the officer who speaks with them; the form says how they agreed.
"""

from uuid import uuid4

from bot.actions.cases import case_card
from bot.actions.letters import request_letters
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import AnswerTransfer
from bot.desk import case_access, paper_sending, permission_checks
from bot.desk.button_acts import in_private
from bot.desk.purposes import NOTICE
from bot.desk.turn import Turn
from bot.domain.allowed_acts import Action, State
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName, Facts
from bot.domain.form_answers import Answers, text_in
from bot.domain.representation import is_represented
from bot.domain.transfer_rules import OPEN, RequestLetter, TransferState, lapses_on, who_travels
from bot.errors import Refused, needed
from bot.forms.transfer_form import TransferAnswers
from bot.forms.typed_text import letters
from bot.office.network_body import NetworkBody
from bot.texts import OFFICIAL, Markup
from storage import cases, people, transfers

FEWEST_LETTERS = 10
"""As many as a request needs anywhere: files and voice notes stay with the bot that got them."""


async def bodies_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the bodies of the network, by their names."""
    return [(one.name, one.name) for one in turn.office.network]


async def admit(turn: Turn, _officer: Officer, case: Case | None) -> None:
    """Raise Refused unless this request can be carried on now."""
    await permission_checks.demand_possible(turn, case, Action.TRANSFER)
    case = await case_access.the_case(turn, case.id if case else None)
    last = await transfers.get(turn.tx, case_id=case.id)
    if not turn.office.network:
        raise Refused("transfer-no-network")
    if last is not None and last.state in (*OPEN, TransferState.ACCEPTED):
        raise Refused("transfer-not-again", body=last.body_name)


async def start(turn: Turn, case: Case | None) -> Answers:
    """Return whether the requester has a chat to be asked in. Raises Refused with why not at all.

    That is no part of `admit`, which takes the button away: then nobody would read why.
    """
    case = await case_access.the_case(turn, case.id if case else None)
    if is_represented(await cases.identity(turn.tx, case.id)):
        raise Refused("transfer-represented")
    if letters(case.wanted) < FEWEST_LETTERS:
        raise Refused("transfer-no-words")
    person = await people.get(turn.tx, case.person_id)
    return {"transfer_chat": person is not None and person.has_chat}


def _told(turn: Turn, case: Case, name: str) -> tuple[NetworkBody, dict[str, object]]:
    """Return a body, and what is said of it wherever it is named; raise Refused if it is gone."""
    body = needed(turn.office.body(name), "transfer-no-body")
    return body, {
        "body": body.name,
        "way": "sealed" if body.is_reached else "letter",
        "nik": "yes" if body.nik else "no",
        "until": lapses_on(case.works_to, turn.today, turn.calendar),
    }


async def shown(turn: Turn, case: Case | None, answers: Answers) -> Markup:
    """Say what travels and until when it can, before the requester is asked."""
    case = await case_access.the_case(turn, case.id if case else None)
    _, told = _told(turn, case, text_in(answers, "transfer_body"))
    return turn.texts.say(OFFICIAL, "transfer-shown", **told)


async def to_read_out(turn: Turn, case: Case | None, answers: Answers) -> Markup:
    """Write out what a requester without a chat is to hear or read before the yes."""
    case = await case_access.the_case(turn, case.id if case else None)
    body, told = _told(turn, case, text_in(answers, "transfer_body"))
    return await _question(turn, case, body, OFFICIAL, told)


async def _question(
    turn: Turn, case: Case, body: NetworkBody, language: str, told: dict[str, object]
) -> Markup:
    """Write the question: that body's privacy notice first, then who it is and what is sent."""
    notice = body.notice.in_language(language) if body.notice else "none"
    identity = await cases.identity(turn.tx, case.id)
    kind = "minor" if identity.get("guardian_name") else case.kind
    asked = {"number": case.number, "subject": case.subject, "notice": notice, "kind": kind}
    return turn.texts.say(language, "transfer-question", **asked, **told)


async def offer(turn: Turn, officer: Officer, case: Case | None, given: TransferAnswers) -> None:
    """Ask the requester, or go by what they said elsewhere; the clock runs as before."""
    case = await case_access.the_case(turn, case.id if case else None)
    body, told = _told(turn, case, given.transfer_body)
    person = await people.get(turn.tx, case.person_id)
    if person is None or not (person.has_chat or given.transfer_consent):
        raise Refused("error-incomplete")
    new_id = await transfers.ask(turn.tx, case.id, body.short, body.name, turn.now)
    actor, moved = officer.actor, EventName.TRANSFER_MOVED
    await turn.record(case, moved, actor, body=body.name, stage=TransferState.ASKED)
    if given.transfer_consent is not None:
        said = YesNo.YES
        await _decide(turn, person, case, new_id, said, actor, consent=given.transfer_consent)
        return
    language = person.language
    rows = [
        [turn.button(language, f"button-transfer-{says}", AnswerTransfer(new_id, says))]
        for says in YesNo
    ]
    text = await _question(turn, case, body, language, told)
    await turn.tell(person, text, rows, case=case, purpose=NOTICE)
    await turn.tell_group(turn.texts.say(OFFICIAL, "transfer-asked", **told), case=case)
    await case_card.refresh(turn, case.id)


async def answer(turn: Turn, person: Person, button: AnswerTransfer) -> None:
    """Take the requester's one answer."""
    found = await transfers.get(turn.tx, button.transfer_id)
    case = await case_access.decided_by(turn, person, found.case_id if found else None)
    await _decide(turn, person, case, button.transfer_id, button.says, "citizen")


async def _decide(
    turn: Turn,
    person: Person,
    case: Case,
    transfer_id: int,
    says: YesNo,
    actor: str,
    consent: str | None = None,
) -> None:
    """Do what the requester said; only after a yes anything travels."""
    found = await transfers.get(turn.tx, transfer_id)
    body = turn.office.body(found.body) if found else None
    asked = found is not None and found.state is TransferState.ASKED
    if found is None or body is None or not asked or case.state is State.WITHDRAWN:
        raise Refused("transfer-settled")
    if says is YesNo.NO:
        state = TransferState.DECLINED
    elif body.is_reached:
        state = TransferState.AGREED
        letter = await _letter(turn, person, case, body)
        await transfers.queue(turn.tx, letter, case.id, body.short, turn.now, found.id)
    else:
        state = TransferState.CARRIED
        await paper_sending.send(turn, person, case, await request_letters.form(turn, case))
    await transfers.move(turn.tx, found, state, turn.now)
    name, number = found.body_name, case.number
    facts: Facts = {"body": name, "stage": state}
    if consent is not None:
        facts["consent"] = consent
    await turn.record(case, EventName.TRANSFER_MOVED, actor, **facts)
    if person.has_chat:
        text_id = f"transfer-is-{state}"
        text = turn.texts.say(person.language, text_id, number=number, body=name)
        await turn.tell(person, text, case=case)
    await turn.say_group(f"transfer-now-{state}", case=case, body=name, due=case.works_to)
    await case_card.refresh(turn, case.id)


async def _letter(turn: Turn, person: Person, case: Case, body: NetworkBody) -> RequestLetter:
    """Write what was named to the requester, and nothing else."""
    asked = {"subject", "wanted", "purpose", "obtain", "format", "delivery"}
    return RequestLetter(
        uid=uuid4().hex,
        first_number=case.number,
        first_received_at=case.received_at,
        clock=body.clock,
        chat=person.has_chat,
        **case.model_dump(include=asked),
        who=who_travels(await cases.identity(turn.tx, case.id), nik=body.nik),
    )


BUTTONS = (in_private(AnswerTransfer, answer),)
