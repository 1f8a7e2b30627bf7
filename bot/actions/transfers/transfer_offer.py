"""The offer to transfer a request to another body: the requester is asked once, and decides.

Who has no chat is asked by the officer who speaks with them; the form says how they agreed.
"""

from typing import Literal
from uuid import uuid4

from bot.buttons.button_data import YesNo
from bot.desk import contacts
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, OfficerForm, on_case
from bot.desk.messages import choice_buttons, say_group, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Officer, Person, State
from bot.domain.law.transfer_rules import (
    CarriedRequest,
    TransferState,
    lapses_on,
    travelling_identity,
)
from bot.domain.people.participant_roles import is_represented
from bot.domain.records.events import EventName, Facts
from bot.errors import Refused, require
from bot.forms.answer_fields import ShortLine
from bot.forms.form_engine import Form, FormModel, Step
from bot.forms.typed_text import letters
from bot.texts import OFFICIAL, Markup
from storage import cases, people, transfers


class TransferAnswers(FormModel):
    """The body that holds the information, by its name in the office's profile.

    A requester with a chat is asked there. To one without, an officer reads out what is sent, and
    says how they agreed (UU 27/2022 Art 22).
    """

    transfer_chat: bool = True
    transfer_body: ShortLine
    transfer_consent: Literal["signed", "spoken", "written"] | None = None


def _has_chat(answers: Answers) -> bool:
    return bool(answers.get("transfer_chat", True))


TRANSFER = Form(
    name="transfer",
    model=TransferAnswers,
    carried=("transfer_chat",),
    steps=(
        Step("transfer_body", "text"),
        Step(
            "transfer_consent",
            "choice",
            ("signed", "spoken", "written"),
            when=lambda answers: not _has_chat(answers),
            same_text_as="arrival_consent",
        ),
        Step(
            "transfer_confirm",
            "confirm",
            ("send", "carry"),
            possible=lambda answers, act: _has_chat(answers) is (act == "send"),
        ),
    ),
    act=Act.TRANSFER,
)


FEWEST_LETTERS = 10
"""As many as a request needs anywhere: files and voice notes stay with the bot that got them."""


async def bodies_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the other offices of the host that are open, by their names."""
    names = [one.office.name for one in turn.desk.other_desks.values()]
    return [(name, name) for name in names]


async def prefill_transfer(turn: Turn, case: Case | None) -> Answers:
    """Return whether the requester has a chat. Raises Refused if no transfer is possible.

    That is no part of `admit`, which takes the button away: then nobody would read why.
    """
    case = await contacts.get_case(turn, case.id if case else None)
    if is_represented(await cases.identity(turn.tx, case.id)):
        raise Refused("transfer-represented")
    if letters(case.wanted) < FEWEST_LETTERS:
        raise Refused("transfer-no-words")
    person = await people.get(turn.tx, case.person_id)
    return {"transfer_chat": person is not None and person.has_chat}


def _told(turn: Turn, case: Case, name: str) -> tuple[str, dict[str, object]]:
    """Return an office's short name and the facts of an offer; raise Refused if it is gone."""
    found = (key for key, one in turn.desk.other_desks.items() if one.office.name == name)
    office = require(next(found, None), "transfer-no-body")
    return office, {
        "body": name,
        "until": lapses_on(case.works_to, turn.today, turn.calendar),
    }


async def transfer_preview(turn: Turn, case: Case | None, answers: Answers) -> Markup:
    """Say what would be sent and until when it can be, before the requester is asked."""
    case = await contacts.get_case(turn, case.id if case else None)
    _, told = _told(turn, case, text_in(answers, "transfer_body"))
    return turn.texts.say(OFFICIAL, "transfer-shown", **told)


async def text_to_read(turn: Turn, case: Case | None, answers: Answers) -> Markup:
    """Write out what a requester without a chat is to hear or read before the yes."""
    case = await contacts.get_case(turn, case.id if case else None)
    office, told = _told(turn, case, text_in(answers, "transfer_body"))
    return await _question(turn, case, office, OFFICIAL, told)


async def _question(
    turn: Turn, case: Case, office: str, language: str, told: dict[str, object]
) -> Markup:
    """Write the question: the other office's privacy notice, its name, and what is sent."""
    privacy = turn.desk.other_desks[office].office.privacy
    officer = privacy.protection_officer or "none"
    notice = turn.texts.plain(language, "transfer-notice", officer=officer)
    notice = f"{notice} {privacy.retention.in_language(language)}"
    identity = await cases.identity(turn.tx, case.id)
    kind = "minor" if identity.get("guardian_name") else case.kind
    asked = {"number": case.number, "subject": case.subject, "notice": notice, "kind": kind}
    return turn.texts.say(language, "transfer-question", **asked, **told)


async def offer(turn: Turn, officer: Officer, case: Case, given: TransferAnswers) -> None:
    """Ask the requester, or go by what they said elsewhere; the clock runs as before."""
    office, told = _told(turn, case, given.transfer_body)
    person = await people.get(turn.tx, case.person_id)
    if person is None or not (person.has_chat or given.transfer_consent):
        raise Refused("error-incomplete")
    name = given.transfer_body
    new_id = await transfers.add_offer(turn.tx, case.id, office, name, turn.now)
    actor, moved = officer.actor, EventName.TRANSFER_MOVED
    await record_event(turn, case, moved, actor, body=name, stage=TransferState.ASKED)
    if given.transfer_consent is not None:
        said = YesNo.YES
        await _decide(turn, person, case, new_id, said, actor, consent=given.transfer_consent)
        return
    language = person.language
    named = {says: answer.button(new_id, says) for says in YesNo}
    rows = choice_buttons(turn, language, "button-transfer", named)
    text = await _question(turn, case, office, language, told)
    await tell(turn, person, text, rows, case=case, purpose=CASE_WORD)
    await tell_group(turn, turn.texts.say(OFFICIAL, "transfer-asked", **told), case=case)


@private_button("transfer")
async def answer(turn: Turn, person: Person, transfer_id: int, says: YesNo) -> None:
    """Take the requester's yes or no, once, to a proposed new request."""
    found = await transfers.get(turn.tx, transfer_id)
    case = await contacts.own_decidable_case(turn, person, found.case_id if found else None)
    await _decide(turn, person, case, transfer_id, says, "citizen")


async def _decide(
    turn: Turn,
    person: Person,
    case: Case,
    transfer_id: int,
    says: YesNo,
    actor: str,
    consent: str | None = None,
) -> None:
    """Record the requester's yes or no to a transfer; only after a yes is anything sent."""
    found = require(await transfers.get(turn.tx, transfer_id), "transfer-settled")
    if found.state is not TransferState.ASKED or case.state is State.WITHDRAWN:
        raise Refused("transfer-settled")
    state = TransferState.AGREED if says is YesNo.YES else TransferState.DECLINED
    if says is YesNo.YES:
        await transfers.save_content(turn.tx, found.id, await _carried(turn, person, case))
    await transfers.set_state(turn.tx, found, state, turn.now)
    name, number = found.body_name, case.number
    facts: Facts = {"body": name, "stage": state}
    if consent is not None:
        facts["consent"] = consent
    await record_event(turn, case, EventName.TRANSFER_MOVED, actor, **facts)
    if person.has_chat:
        text_id = f"transfer-is-{state}"
        text = turn.texts.say(person.language, text_id, number=number, body=name)
        await tell(turn, person, text, case=case)
    await say_group(turn, f"transfer-now-{state}", case=case, body=name, due=case.works_to)


async def _carried(turn: Turn, person: Person, case: Case) -> CarriedRequest:
    """Return the parts of a request that the requester was told would be sent."""
    asked = {"subject", "wanted", "purpose", "obtain", "format", "delivery"}
    return CarriedRequest(
        uid=uuid4().hex,
        first_number=case.number,
        first_received_at=case.received_at,
        chat=person.has_chat,
        **case.model_dump(include=asked),
        who=travelling_identity(await cases.identity(turn.tx, case.id)),
    )


ADDS = (
    OfficerForm(
        TRANSFER,
        on_case(offer),
        prefill_transfer,
        side_notes={
            "transfer_consent": text_to_read,
            "transfer_confirm": transfer_preview,
        },
        offers={"transfer_body": AnswerOffers(bodies_offered, is_exclusive=True)},
    ),
    answer,
)
