"""How an objection ends: by the answer of the superior, or by an agreement (musyawarah)."""

from zlib import crc32

from bot.actions.delivery import disclosure_checks
from bot.actions.objections import (
    objection_clock,
    objection_delivery,
    objection_judges,
    objection_lookup,
    objection_messages,
    objection_orders,
)
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import OpenAbout
from bot.desk import citizen_form_steps, contacts, dialogues, group_message, permission_checks
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.feature_declaration import AnswerOffers, Offer, OfficerForm, day_offered
from bot.desk.keyboards import Keyboard
from bot.desk.messages import choice_buttons, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, OwnWill
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.objection_rules import (
    REOPENS,
    ObjectionOutcome,
    order_by,
    why_not_answer,
    why_not_order,
)
from bot.domain.law.objection_state import Objection, ObjectionAnswer
from bot.domain.message import Incoming
from bot.domain.people.role_permissions import Judge
from bot.domain.records.events import EventName, Facts
from bot.domain.words.message_follow_ups import Fit
from bot.errors import Refused, require
from bot.forms.objection_answer_form import (
    OBJECTION_ANSWER,
    ObjectionDecisionAnswers,
    start_objection_answer,
)
from bot.texts import OFFICIAL
from storage import cases, objections, people

TYPED_ANSWERS = (("yes", "button-settlement-yes"), ("no", "button-settlement-no"))


async def prefill_answer(turn: Turn, officer: Officer, objection: Objection) -> Answers:
    """Check that an officer may answer or draft it now; return the form's prefilled answers."""
    found = await _judge_of_waiting(turn, objection)
    if found.outside:
        await permission_checks.demand(turn, officer, Act.RECORD_OBJECTION)
        return await _prefilled(turn, objection)
    judges = await permission_checks.may(turn, officer, Act.ANSWER_OBJECTION)
    if judges and not await permission_checks.is_judge(turn, officer, objection.case_id):
        role = turn.texts.plain(OFFICIAL, f"role-{found.role}")
        raise Refused("objection-judge-is-another", role=role)
    return await _prefilled(turn, objection)


async def _prefilled(turn: Turn, objection: Objection) -> Answers:
    before = await objections.answer_words(turn.tx, objection.id)
    return start_objection_answer(objection.ground, objection.id, before)


async def _judge_of_waiting(turn: Turn, objection: Objection) -> Judge:
    """Return who must answer. Raises Refused if nobody may, or no answer is owed any more."""
    objection_lookup.demand_possible(turn, objection, Act.ANSWER_OBJECTION)
    found = await permission_checks.judge_of(turn, objection.case_id)
    if found.role is None and not found.outside:
        raise Refused("objection-nobody-left")
    return found


async def prefill_oldest_answer(turn: Turn, case: Case | None) -> Answers:
    """Return the form's prefilled answers, for the oldest unanswered objection to the case."""
    waiting = [o for o in await objections.of_case(turn.tx, case.id) if o.waits] if case else []
    if not waiting:
        raise Refused("no-such-objection")
    return await _prefilled(turn, waiting[0])


async def decide_objection(
    turn: Turn, by: Authority, case: Case | None, given: ObjectionDecisionAnswers
) -> None:
    """Decide as the superior; an agreement is first put to the requester."""
    objection = await objection_lookup.demand_objection(turn, given.objection_id)
    found = await _judge_of_waiting(turn, objection)
    if found.outside and not given.objection_answer_signed:
        raise Refused("objection-needs-signed-order", official=found.outside)
    given = given.model_copy(update={"objection_answer_judge": found.outside})
    outcome = given.objection_answer_outcome
    due = given.objection_answer_due if outcome in REOPENS else None
    reasons = given.objection_answer_reasons or ""
    refusal = why_not_answer(objection.ground, outcome, reasons, due)
    if refusal is None and due is not None:
        refusal = why_not_order(due, turn.today, turn.calendar, objection.regime)
    if refusal is not None:
        last = order_by(turn.today, turn.calendar, objection.regime).due
        raise Refused(refusal, last=last)
    if outcome is ObjectionOutcome.SETTLED and not given.settlement_signed:
        await propose_agreement(turn, by, case, objection, given)
        return
    await objections.end_settlement(turn.tx, objection.id)
    await conclude(turn, by, case, objection, given, by.id)


async def days_offered(turn: Turn, answers: Answers) -> list[Offer]:
    """Offer three days for an order: the last lawful one, one halfway, and the next day."""
    objection = await objection_lookup.demand_objection(turn, _about(answers))
    days = order_by(turn.today, turn.calendar, objection.regime).counted
    ahead = dict.fromkeys((days[-1], days[len(days) // 2], days[0]))
    return [day_offered(turn, day) for day in ahead]


async def _objector(turn: Turn, _case: Case | None, answers: Answers) -> Person | None:
    """Return who reads the answer to an objection."""
    objection = await objection_lookup.demand_objection(turn, _about(answers))
    return await people.get(turn.tx, objection.person_id)


def _about(answers: Answers) -> int:
    known = answers.get("objection_id")
    return known if isinstance(known, int) else 0


async def conclude(
    turn: Turn,
    by: Authority | OwnWill,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    officer_id: int,
) -> None:
    """Keep the decision of an officer, send it, and reopen the case if it orders an answer.

    What they agreed on with the requester exists by the requester's own yes.
    """
    outcome = given.objection_answer_outcome
    kept = ObjectionAnswer(
        outcome,
        given.model_dump(mode="json", exclude_none=True),
        given.objection_answer_due if outcome in REOPENS else None,
        officer_id,
    )
    await objections.answer(turn.tx, objection.id, kept, turn.now, by)
    facts: Facts = {"number": objection.number, "outcome": outcome}
    if given.objection_answer_judge:
        facts["signed_by"] = given.objection_answer_judge
    await record_event(turn, case, EventName.OBJECTION_ANSWERED, by, **facts)
    await objection_clock.drop_reminders(turn, objection)
    await objection_delivery.send_answer(turn, case, objection, given, by)
    if outcome in REOPENS and isinstance(by, Authority):
        ordered = await objection_lookup.demand_objection(turn, objection.id)
        await objection_orders.reopen_for_order(turn, case, ordered, by, "superior")
    await _tell_group(turn, case, objection, given)


async def _tell_group(
    turn: Turn, case: Case | None, objection: Objection, given: ObjectionDecisionAnswers
) -> None:
    """Say in the group what was decided, and who must do what until when."""
    outcome, words = given.objection_answer_outcome, given.objection_answer_agreement
    follows = "agreement" if words else "nothing"
    if outcome in REOPENS:
        follows, words = "order", given.objection_answer_order
    await say_group(
        turn,
        "objection-answer-sent",
        case=case,
        number=objection.number,
        outcome=turn.texts.plain(OFFICIAL, f"objection-outcome-{outcome}"),
        follows=follows,
        words=words or "",
        who=await objection_orders.executors_to_mention(turn),
        due=given.objection_answer_due,
    )


async def propose_agreement(
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
    await record_event(turn, case, EventName.SETTLEMENT_PROPOSED, by, number=number)
    await _show_agreement(turn, person, case, objection, given.objection_answer_agreement or "")
    await say_group(turn, "settlement-asked", case=case, number=number, due=objection.dates.earlier)


async def _show_agreement(
    turn: Turn, person: Person, case: Case | None, objection: Objection, agreement: str
) -> None:
    """Show the words of an agreement, Indonesian first; the last message has the buttons."""
    turn.sensitive = True  # what was agreed is kept sealed, not in the outbox
    due = objection.dates.promised
    values = {"number": objection.number, "agreement": agreement, "due": due}
    pages = group_message.in_both_languages(
        turn,
        person.language,
        lambda language: [turn.texts.say(language, "settlement-question", **values)],
    )
    for place, page in enumerate(pages, 1):
        keyboard = (
            _agreement_buttons(turn, person, objection, agreement) if place == len(pages) else ()
        )
        await tell(turn, person, page, keyboard, case=case, purpose=CASE_WORD)


def _agreement_buttons(
    turn: Turn, person: Person, objection: Objection, agreement: str
) -> Keyboard:
    mark = _checksum(agreement)
    named = {
        says: answer_proposal.button(objection.id, mark, agreed=says is YesNo.YES) for says in YesNo
    }
    return choice_buttons(turn, person.language, "button-settlement", named)


def _checksum(agreement: str) -> int:
    """Return a checksum of an agreement, so that only the words that were shown are agreed to."""
    return crc32(agreement.encode())


@private_button("objection:settle")
async def answer_proposal(
    turn: Turn, person: Person, objection_id: int, mark: int, agreed: bool = False
) -> None:
    """Take the requester's yes, which ends the objection, or no: then its answer is still owed.

    A kuasa agrees within the letter alone (KUHPerdata Art 1796).
    """
    objection = await contacts.own_changeable_objection(turn, person, objection_id)
    await dialogues.leave(turn, person)
    number = objection.number
    proposal = require(
        await objections.settlement(turn.tx, objection.id), "settlement-over", number=number
    )
    given = ObjectionDecisionAnswers.model_validate(proposal.words)
    if not objection.waits or mark != _checksum(given.objection_answer_agreement or ""):
        raise Refused("settlement-over", number=number)
    case = await cases.get(turn.tx, objection.case_id)
    await objections.end_settlement(turn.tx, objection.id)
    name = EventName.SETTLEMENT_AGREED if agreed else EventName.SETTLEMENT_DENIED
    by = OwnWill(person)
    await record_event(turn, case, name, by, number=number)
    if agreed:
        await conclude(turn, by, case, objection, given, proposal.officer_id)
        return
    await _tell_not_agreed(turn, person, case, objection)


async def proposal_fit(turn: Turn, person: Person, incoming: Incoming) -> Fit:
    """Say whether a message is a yes or no to a proposal that waits."""
    meant = citizen_form_steps.typed_choice(turn.texts, incoming.content.text, TYPED_ANSWERS)
    if meant is None or not await objections.proposed_to(turn.tx, person.id):
        return Fit.NO
    return Fit.SURELY


async def explain_agreement_buttons(turn: Turn, person: Person, _incoming: Incoming) -> None:
    """Tell a person who typed yes or no to a proposal to press a button instead.

    Words settle nothing: a legal act of theirs must be unmistakable.
    """
    for objection in await objections.proposed_to(turn.tx, person.id):
        proposal = await objections.settlement(turn.tx, objection.id)
        words = str(proposal.words.get("objection_answer_agreement", "")) if proposal else ""
        keyboard = _agreement_buttons(turn, person, objection, words)
        await say(turn, person, "settlement-tap", keyboard, number=objection.number)


async def _tell_not_agreed(
    turn: Turn, person: Person, case: Case | None, objection: Objection
) -> None:
    """Tell both sides that the ordinary answer is owed as before."""
    await say(
        turn,
        person,
        "settlement-denied",
        objection_messages.message_buttons(turn, person.language, case),
        number=objection.number,
        due=objection.dates.promised,
    )
    await say_group(
        turn,
        "settlement-denied-group",
        [objection_messages.act_row(turn, OpenAbout(OBJECTION_ANSWER.name, objection.id))],
        case=case,
        number=objection.number,
        due=objection.dates.earlier,
        judge=await objection_judges.judge_names(turn, objection.case_id, ringing=True),
    )


ADDS = (
    OfficerForm(
        OBJECTION_ANSWER,
        decide_objection,
        prefill_oldest_answer,
        about=objection_lookup.about(OBJECTION_ANSWER, prefill_answer),
        waits=lambda number, facts: number in facts.objections,
        side_notes={"let_go": disclosure_checks.hidden_in_form},
        reader=_objector,
        offers={"objection_answer_due": AnswerOffers(days_offered)},
    ),
    answer_proposal,
)
