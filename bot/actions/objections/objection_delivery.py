"""Delivery of the answer to an objection, from which the days for a dispute are counted."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.actions.answers import answer_files
from bot.actions.delivery import relay
from bot.actions.letters import objection_letters
from bot.actions.objections import objection_access, objection_filing, objection_status
from bot.actions.objections.objection_delivery_form import (
    OBJECTION_DELIVERY,
    ObjectionDeliveryAnswers,
)
from bot.buttons.objection_buttons import RecordDelivery, ResendAnswer
from bot.desk import (
    alarms,
    case_access,
    message_wording,
    notices,
    office_time,
    paper_sending,
    permission_checks,
)
from bot.desk.button_acts import in_group, private_button
from bot.desk.notices import Draft, Kind
from bot.desk.procedures import LATELY, Procedure
from bot.desk.purposes import ALARM, NOTICE, Intent, Purpose, RowAbout
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.albums import Piece
from bot.domain.authority import Authority, ByLaw, OwnWill
from bot.domain.case import Case, Officer, Person
from bot.domain.events import EventName
from bot.domain.form_answers import Answers
from bot.domain.kept_file import KeptAbout
from bot.domain.legal_deadlines import local_date
from bot.domain.notices import After, Notice, Proof, Way
from bot.domain.objection_rules import safest
from bot.domain.objection_state import Objection
from bot.domain.reminders.objection_plan import dispute_right_reminders
from bot.domain.workdays import Reckoning
from bot.errors import Refused
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, objections, outbox, people, reminders

OBJECTION_ANSWER = Purpose("objection-answer", RowAbout, priority=outbox.CONVERSATION, quiet=True)
NOT_HERE = "initiate"
"""The reason for a requester who never wrote to the bot; see `alarms.REASONS`."""


async def send(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    by: Authority | OwnWill,
) -> None:
    """Let the outcome, reasons and rights be told, Indonesian first."""
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        await _undelivered(turn, objection, alarms.in_words(turn, NOT_HERE))
        return
    await notices.give_up(turn, await notices.of_objection(turn, objection.id))
    notice = await notices.decide(turn, case, _draft(turn, case, objection, given, by))
    about = KeptAbout.OBJECTION_ANSWER
    await answer_files.kept(turn, case, given.signed, about, objection.id, (by, given))
    await _post(turn, person, case, objection, given, notice)


async def _post(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    notice: int,
) -> None:
    """Send an answer that was given, in as many messages as needed, and then what was signed."""
    turn.sensitive = True  # what was decided is kept sealed, not in the outbox
    texts, language = turn.texts, person.language
    blocks = [*_blocks(turn, OFFICIAL, case, objection, given)]
    if language != OFFICIAL:
        blocks.append(f"\n<i>{texts.say(language, 'translation-heading')}</i>")
        blocks += _blocks(turn, language, case, objection, given)
    pages = message_wording.packed(blocks)
    intent = OBJECTION_ANSWER(RowAbout(notice=notice))
    for place, page in enumerate(pages, 1):
        await turn.tell(
            person,
            page,
            objection_filing.buttons(turn, language, case) if place == len(pages) else (),
            case=case,
            purpose=intent,
        )
    signed = answer_files.pieces(turn, given.signed)
    if person.has_chat:
        await _send_signed(turn, person, case, objection, signed, intent)
    elif not signed:
        await _send_letter(turn, person, case, objection, ())


def _draft(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    by: Authority | OwnWill,
) -> Draft:
    return Draft(
        OBJECTION_ANSWER.name,
        by,
        {"objection": objection.id},
        Markup("\n".join(_blocks(turn, OFFICIAL, case, objection, given))),
        objection_id=objection.id,
        due_on=objection.dates.earlier,
    )


async def _send_signed(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    signed: Sequence[Piece],
    intent: Intent,
) -> None:
    """Send the letter that was signed on paper; the answer counts once this has arrived too."""
    chat_id = await desk_state.group_id(turn.tx)
    heading = turn.texts.plain(person.language, "objection-signed-heading", number=objection.number)
    for piece in signed:
        await relay.to_citizen(
            turn,
            person,
            case,
            chat_id,
            [piece],
            heading=heading,
            intent=intent,
        )


def _blocks(
    turn: Turn,
    language: str,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
) -> Iterator[str]:
    """Yield an answer's text in blocks, without dates that depend on when it arrives."""
    texts, addressee = turn.texts, turn.office.objection_addressee
    yield texts.say(
        language,
        "objection-answered",
        number=objection.number,
        case=case.number if case else "none",
        outcome=texts.plain(language, f"objection-outcome-{given.objection_answer_outcome}"),
        addressee=addressee,
    )
    if given.objection_answer_reasons:
        reasons = given.objection_answer_reasons
        yield texts.say(language, "objection-answered-reasons", reasons=reasons)
    if given.objection_answer_order and given.objection_answer_due:
        yield texts.say(
            language,
            "objection-answered-order",
            order=given.objection_answer_order,
            due=given.objection_answer_due,
        )
    if given.objection_answer_agreement:
        agreement = given.objection_answer_agreement
        yield texts.say(language, "objection-answered-agreement", agreement=agreement)
    window = objection_letters.window(turn, objection.regime)
    yield "\n" + texts.say(language, "objection-answered-rights", window=window)


async def send_again(turn: Turn, officer: Officer, button: ResendAnswer) -> None:
    """Send again, with the same words, an answer that did not arrive."""
    objection, case = await objection_access.with_case(turn, button.objection_id)
    objection_access.demand_possible(turn, objection, Act.RECORD_DELIVERY)
    await permission_checks.demand(turn, officer, Act.RECORD_DELIVERY)
    if not await _again(turn, case, objection):
        raise Refused("objection-answer-on-its-way", number=objection.number)
    turn.answer(turn.texts.plain(OFFICIAL, "answer-sending"))


async def _again(turn: Turn, case: Case | None, objection: Objection) -> bool:
    """Send an answer that did not arrive again; False if none waits, or it is on its way."""
    notice = await notices.of_objection(turn, objection.id)
    person = await people.get(turn.tx, objection.person_id)
    if notice is None or person is None or not await notices.leaves_anew(turn, notice):
        return False
    words = await objections.answer_words(turn.tx, objection.id)
    given = ObjectionDecisionAnswers.model_validate(words)
    await _post(turn, person, case, objection, given, notice.id)
    return True


async def back(turn: Turn, person: Person) -> None:
    """Send somebody who can be reached again the answers to their objections that wait for them."""
    for objection in await objections.of_person(turn.tx, person.id):
        notice = await notices.of_objection(turn, objection.id)
        if notice is not None and notice.is_open:
            await _again(turn, await cases.get(turn.tx, objection.case_id), objection)


async def _received(turn: Turn, notice: Notice) -> None:
    """Count the days to dispute from when an answer was received (Art 37(2)), and tell the last.

    Who received it outside the chat is told so by whom that is recorded.
    """
    at = notice.arrived_at or turn.now
    objection = await objections.get(turn.tx, notice.number("objection"))
    by = ByLaw("UU 14/2008 Art 36")
    if objection is None or not await objections.set_delivered(turn.tx, objection.id, at, by):
        return
    readings = await _open_way(turn, objection, at)
    person = await people.get(turn.tx, objection.person_id)
    case = await cases.get(turn.tx, objection.case_id)
    if person is None or notice.way is not Way.CHAT:
        return
    await _send_letter(turn, person, case, objection, readings)
    if not readings:
        return  # without a known number of days there is no last day to tell
    told, received = objection_status.told(turn, readings), local_date(at, turn.zone)
    await objection_filing.notify(
        turn, case, objection, "objection-way-open", received=received, **told
    )


async def _send_letter(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    readings: Sequence[Reckoning],
) -> None:
    """Send the answer as a letter too, with the last day to go to the Commission if it is known."""
    words = await objections.answer_words(turn.tx, objection.id)
    given = ObjectionDecisionAnswers.model_validate(words)
    if given.signed:
        return  # the letter signed on paper takes its place
    said = Markup("\n".join(_blocks(turn, person.language, case, objection, given)))
    days = [reading.due for reading in readings]
    letter = await objection_letters.answer(turn, person, case, objection, given, days, said)
    await paper_sending.send(turn, person, case, letter)


async def _open_way(turn: Turn, objection: Objection, at: datetime) -> Sequence[Reckoning]:
    """Replace the reminders before the last day to go to the Commission; return its readings."""
    on = local_date(at, turn.zone)
    readings = objection_status.dispute_readings(turn, objection, on)
    last = safest(readings, turn.today)
    about = objection_filing.about(objection)
    await reminders.drop(turn.tx, about, turn.now, "dispute_right:")
    rules = turn.office.reminder_rules(turn.calendar)
    planned = dispute_right_reminders(turn.today, last.due if last else None, rules, objection.id)
    await reminders.plan(turn.tx, about, planned)
    return readings


async def _refused(turn: Turn, notice: Notice) -> None:
    objection = await objections.get(turn.tx, notice.number("objection"))
    *_, last = await notices.in_vain(turn, notice)
    if objection is not None:
        await _undelivered(turn, objection, last.evidence)


async def _undelivered(turn: Turn, objection: Objection, reason: str) -> None:
    """Post an alarm that an answer did not arrive: the days left, and what else can be done."""
    if objection.delivered_at is not None:
        return
    case, due = await cases.get(turn.tx, objection.case_id), objection.dates.earlier
    text = turn.texts.say(
        OFFICIAL,
        "undelivered-objection-answer",
        number=objection.number,
        reason=reason,
        due=due,
        phase="overdue" if turn.today > due else "running",
        days=max(0, turn.calendar.left(turn.today, due)),
    )
    acts = [objection_filing.act(turn, objection, kind) for kind in (ResendAnswer, RecordDelivery)]
    key = f"undelivered-objection:{objection.id}"
    await turn.tell_group(text, acts, case=case, purpose=ALARM, key=key)


async def begin(_turn: Turn, _officer: Officer, objection: Objection) -> Answers:
    """Return the form's prefilled answers."""
    return {"objection_id": objection.id}


async def record_delivery(
    turn: Turn, officer: Officer, case: Case | None, given: ObjectionDeliveryAnswers
) -> None:
    """Record a delivery by another channel; the days for a dispute count from when it happened."""
    objection = await objection_access.the_objection(turn, given.objection_id)
    objection_access.demand_possible(turn, objection, Act.RECORD_DELIVERY)
    by = await permission_checks.demand(turn, officer, Act.RECORD_DELIVERY)
    proof = _proof(turn, objection, given, by)
    await turn.record(
        case,
        EventName.OBJECTION_DELIVERED,
        by,
        proof.at,
        number=objection.number,
        channel=proof.way,
        evidence=proof.evidence,
        reason=given.elsewhere_reason,
    )
    await _prove(turn, case, objection, proof, by)
    objection = await objection_access.the_objection(turn, given.objection_id)
    if objection.delivered_at is None:
        return  # it was posted; the days begin with its receipt
    on = local_date(objection.delivered_at, turn.zone)
    readings = objection_status.dispute_readings(turn, objection, on)
    await _tell_recorded(turn, case, objection, proof, readings)
    await turn.say_group(
        "objection-delivery-recorded",
        case=case,
        number=objection.number,
        channel=turn.texts.plain(OFFICIAL, f"choice-elsewhere-channel-{proof.way}"),
        at=proof.at,
        until=readings[0].due if readings else "unknown",
    )


async def _prove(
    turn: Turn, case: Case | None, objection: Objection, proof: Proof, by: Authority
) -> None:
    """Let what an officer states prove that the answer was sent, or that it was received."""
    notice = await notices.of_objection(turn, objection.id)
    if notice is None:
        words = await objections.answer_words(turn.tx, objection.id)
        told = ObjectionDecisionAnswers.model_validate(words)
        await notices.told(turn, case, _draft(turn, case, objection, told, by), proof)
    else:
        await notices.settle(turn, notice.id, proof)


def _proof(
    turn: Turn, objection: Objection, given: ObjectionDeliveryAnswers, by: Authority
) -> Proof:
    at = office_time.moment(turn, given.elsewhere_happened_at)
    zone, answered = turn.zone, objection.answered_at or turn.now
    if local_date(at, zone) < local_date(answered, zone):
        raise Refused("objection-delivered-before-answer")
    at = office_time.happened(turn, given.elsewhere_happened_at, objection.filed_at)
    return Proof(at, Way(given.elsewhere_channel), by.id, given.elsewhere_evidence)


async def _tell_recorded(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    proof: Proof,
    readings: Sequence[Reckoning],
) -> None:
    """Tell the requester what was recorded and by when to dispute, and how to deny the receipt."""
    person = await people.get(turn.tx, objection.person_id)
    if person is None or not person.reachable:
        return
    language = person.language
    text = turn.texts.notice(
        language,
        "objection-delivery-notice",
        number=objection.number,
        channel=proof.way,
        at=proof.at,
        recorded=turn.now,
        **objection_status.told(turn, readings),
    )
    missing = turn.button(language, "button-not-received", not_received.at(objection.id))
    keyboard = [[missing], *objection_filing.buttons(turn, language, case)]
    await turn.tell(person, text, keyboard, case=case, purpose=NOTICE)


@private_button("objection:missing")
async def not_received(turn: Turn, person: Person, objection_id: int) -> None:
    """Record that an answer given elsewhere did not arrive: the dispute's days have not begun."""
    objection = await case_access.own_objection(turn, person, objection_id)
    by = OwnWill(person)
    if not await notices.denied(turn, await notices.of_objection(turn, objection.id)):
        raise Refused("not-received-known")
    await objections.unset_delivered(turn.tx, objection.id, by)
    case = await cases.get(turn.tx, objection.case_id)
    await turn.record(case, EventName.NOT_RECEIVED, by, number=objection.number)
    await reminders.drop(turn.tx, objection_filing.about(objection), turn.now, "dispute_right:")
    await turn.say(person, "objection-not-received-noted", number=objection.number)
    act = objection_filing.act(turn, objection, RecordDelivery)
    await turn.say_group("alarm-objection-not-received", [act], case=case, number=objection.number)


FORMS = (Procedure(OBJECTION_DELIVERY, record_delivery, offers={"elsewhere_happened_at": LATELY}),)
BUTTONS = (
    objection_access.opens(RecordDelivery, OBJECTION_DELIVERY, begin),
    in_group(ResendAnswer, send_again),
    not_received,
)
NOTICES = (Kind(OBJECTION_ANSWER.name, {After.REFUSED: _refused, After.ARRIVED: _received}),)
