"""An agreement (musyawarah) that ends an objection once both sides have agreed to its words."""

from zlib import crc32

from bot.actions.objections import objection_conclusion, objection_filing, objection_judge
from bot.buttons.objection_buttons import AnswerObjection
from bot.desk import case_access, dialogues, message_wording, typed_answers
from bot.desk.button_acts import private_button
from bot.desk.purposes import CASE_WORD
from bot.desk.turn import Keyboard, Turn
from bot.domain.asked_last import Fit
from bot.domain.authority import Authority, OwnWill
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.domain.message import Incoming
from bot.domain.objection_state import Objection
from bot.errors import Refused
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, objections, people

_TYPED = (("yes", "button-settlement-yes"), ("no", "button-settlement-no"))


async def propose(
    turn: Turn,
    by: Authority,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
) -> None:
    """Ask the requester whether they agree; the superior's days run on (UU 14/2008 Art 35(2)).

    Raises Refused where nobody can be asked in the chat: then a signed agreement is needed.
    """
    person = await people.get(turn.tx, objection.person_id)
    if person is None or not person.has_chat or not person.reachable:
        raise Refused("settlement-needs-paper", number=objection.number)
    words = given.model_dump(mode="json", exclude_none=True)
    await objections.propose_settlement(turn.tx, objection.id, words, by)
    number = objection.number
    await turn.record(case, EventName.SETTLEMENT_PROPOSED, by, number=number)
    await _ask(turn, person, case, objection, given.objection_answer_agreement or "")
    await turn.say_group("settlement-asked", case=case, number=number, due=objection.dates.earlier)


async def _ask(
    turn: Turn, person: Person, case: Case | None, objection: Objection, agreement: str
) -> None:
    """Show the words of an agreement, Indonesian first; the last message has the buttons."""
    turn.sensitive = True  # what was agreed is kept sealed, not in the outbox
    texts, language = turn.texts, person.language
    values = {
        "number": objection.number,
        "agreement": agreement,
        "addressee": turn.office.objection_addressee,
        "due": objection.dates.promised,
    }
    blocks = [texts.say(OFFICIAL, "settlement-question", **values)]
    if language != OFFICIAL:
        translation = texts.say(language, "settlement-question", **values)
        blocks.append(Markup(f"<i>{texts.say(language, 'translation-heading')}</i>\n{translation}"))
    pages = message_wording.packed(blocks)
    for place, page in enumerate(pages, 1):
        keyboard = _answers(turn, person, objection, agreement) if place == len(pages) else ()
        await turn.tell(person, page, keyboard, case=case, purpose=CASE_WORD)


def _answers(turn: Turn, person: Person, objection: Objection, agreement: str) -> Keyboard:
    mark = _mark(agreement)
    return [
        [
            turn.button(
                person.language,
                f"button-settlement-{'yes' if agreed else 'no'}",
                answer.at(objection.id, mark, agreed=agreed),
            )
        ]
        for agreed in (True, False)
    ]


def _mark(agreement: str) -> int:
    """Return a checksum of an agreement, so that only the words that were shown are agreed to."""
    return crc32(agreement.encode())


@private_button("objection:settle")
async def answer(
    turn: Turn, person: Person, objection_id: int, mark: int, agreed: bool = False
) -> None:
    """Take the requester's yes, which ends the objection, or no: then its answer is still owed.

    A kuasa agrees within the letter alone (KUHPerdata Art 1796).
    """
    objection = await case_access.pursued(turn, person, objection_id)
    await dialogues.leave(turn, person)
    proposal = await objections.settlement(turn.tx, objection.id)
    given = ObjectionDecisionAnswers.model_validate(proposal.words) if proposal else None
    if (
        proposal is None
        or given is None
        or not objection.waits
        or mark != _mark(given.objection_answer_agreement or "")
    ):
        raise Refused("settlement-over", number=objection.number)
    case = await cases.get(turn.tx, objection.case_id)
    await objections.end_settlement(turn.tx, objection.id)
    name = EventName.SETTLEMENT_AGREED if agreed else EventName.SETTLEMENT_DENIED
    by = OwnWill(person)
    await turn.record(case, name, by, number=objection.number)
    if agreed:
        officer = proposal.officer_id
        await objection_conclusion.conclude(turn, by, case, objection, given, officer)
        return
    await _go_on(turn, person, case, objection)


async def fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is a yes or no to a proposal that waits."""
    meant = typed_answers.choice(turn.texts, incoming.content.text, _TYPED)
    if meant is None or not await objections.proposed_to(turn.tx, person.id):
        return Fit.NO
    return Fit.SURELY


async def hear(turn: Turn, person: Person, _incoming: Incoming) -> None:
    """Tell who writes yes or no to a proposal that waits what to press.

    Words settle nothing: a legal act of theirs must be unmistakable.
    """
    for objection in await objections.proposed_to(turn.tx, person.id):
        proposal = await objections.settlement(turn.tx, objection.id)
        words = str(proposal.words.get("objection_answer_agreement", "")) if proposal else ""
        keyboard = _answers(turn, person, objection, words)
        await turn.say(person, "settlement-tap", keyboard, number=objection.number)


async def _go_on(turn: Turn, person: Person, case: Case | None, objection: Objection) -> None:
    """Tell both sides that the ordinary answer is owed as before."""
    await turn.say(
        person,
        "settlement-denied",
        objection_filing.buttons(turn, person.language, case),
        number=objection.number,
        due=objection.dates.promised,
        addressee=turn.office.objection_addressee,
    )
    await turn.say_group(
        "settlement-denied-group",
        [objection_filing.act(turn, AnswerObjection(objection.id))],
        case=case,
        number=objection.number,
        due=objection.dates.earlier,
        judge=await objection_judge.named(turn, objection.case_id, ringing=True),
    )


BUTTONS = (answer,)
