"""Delivery of the answer to an objection, from which the days for a dispute are counted."""

from collections.abc import Iterator
from dataclasses import replace

from bot.actions.answers import answer_preview
from bot.actions.cases import case_acts
from bot.actions.delivery import relay
from bot.actions.delivery.relay import GroupWords
from bot.actions.letters import objection_letters
from bot.actions.objections import (
    objection_clock,
    objection_lookup,
    objection_messages,
    objection_status,
)
from bot.desk import contacts, group_message, notice_delivery, paper_sending
from bot.desk.button_acts import private_button
from bot.desk.call_purposes import CASE_WORD, Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.messages import make_button, say, say_group, tell
from bot.desk.notice_delivery import NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw, OwnWill
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import Before, Notice, NoticeEvent
from bot.domain.law.objection_state import Objection
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout
from bot.errors import Refused
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, objections, outbox, people

OBJECTION_ANSWER = Purpose(
    "objection-answer", RowAbout, priority=outbox.CONVERSATION, may_fail=True
)


async def send_answer(
    turn: Turn,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    by: Authority | OwnWill,
) -> None:
    """Deliver an answer's outcome, reasons and rights, Indonesian first."""
    await notice_delivery.void_notice(
        turn, await notice_delivery.newest_of_objection(turn, objection.id)
    )
    words, due = "\n".join(_blocks(turn, OFFICIAL, case, objection, given)), objection.dates.earlier
    facts = {"before": Before.of(case).model_dump(mode="json")} if case else {}
    draft = NoticeDraft(
        OBJECTION_ANSWER.name, by, facts, Markup(words), objection_id=objection.id, due_on=due
    )
    notice = await notice_delivery.save_notice(turn, case, draft)
    about = KeptAbout.OBJECTION_ANSWER
    await answer_preview.store_form_files(
        turn, case, given.signed, about, objection.id, (by, given)
    )
    person = await people.get(turn.tx, objection.person_id)
    if person is not None and person.has_chat:
        await post_answer(turn, person, await notice_delivery.get(turn, notice))
    else:
        await notice_delivery.hand_to_officers(turn, case, notice)


async def post_answer(turn: Turn, person: Person, notice: Notice) -> None:
    """Send a recorded answer in as many messages as it takes, and then its signed letter.

    It counts once the letter that was signed on paper has arrived too.
    """
    turn.sensitive = True  # what was decided is kept sealed, not in the outbox
    objection, case = await objection_lookup.with_case(turn, notice.objection_id)
    given = await _given(turn, objection)
    pages = group_message.in_both_languages(
        turn,
        person.language,
        lambda language: _blocks(turn, language, case, objection, given),
    )
    intent = OBJECTION_ANSWER(RowAbout(notice=notice.id))
    keyboard = objection_messages.message_buttons(turn, person.language, case)
    for place, page in enumerate(pages, 1):
        below = keyboard if place == len(pages) else ()
        await tell(turn, person, page, below, case=case, purpose=intent)
    chat_id, known = await desk_state.group_id(turn.tx), {"number": objection.number}
    heading = turn.texts.plain(person.language, "objection-signed-heading", **known)
    for piece in answer_preview.file_pieces(turn, given.signed):
        written = GroupWords(chat_id, [piece])
        await relay.queue_for_citizen(turn, person, case, written, heading=heading, intent=intent)


async def _given(turn: Turn, objection: Objection) -> ObjectionDecisionAnswers:
    words = await objections.answer_words(turn.tx, objection.id)
    return ObjectionDecisionAnswers.model_validate(words)


def _blocks(
    turn: Turn,
    language: str,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
) -> Iterator[str]:
    """Yield an answer's text in blocks, without dates that depend on when it arrives."""
    texts = turn.texts
    yield texts.say(
        language,
        "objection-answered",
        number=objection.number,
        case=case.number if case else "none",
        outcome=texts.plain(language, f"objection-outcome-{given.objection_answer_outcome}"),
    )
    if given.objection_answer_reasons:
        reasons = given.objection_answer_reasons
        yield texts.say(language, "objection-answered-reasons", reasons=reasons)
    if given.objection_answer_order:
        yield texts.say(
            language,
            "objection-answered-order",
            order=given.objection_answer_order,
            due=given.objection_answer_due,
        )
    if given.objection_answer_agreement:
        agreement = given.objection_answer_agreement
        yield texts.say(language, "objection-answered-agreement", agreement=agreement)
    window = objection_letters.commission_days(turn, objection.regime)
    yield "\n" + texts.say(language, "objection-answered-rights", window=window)


async def _on_received(turn: Turn, notice: Notice) -> None:
    """Count the days to dispute from when an answer was received (Art 37(2)), and tell the last.

    Whoever received it outside the chat reads what was recorded, and how to deny it.
    """
    at = notice.instant_arrived
    objection, case = await objection_lookup.with_case(turn, notice.objection_id)
    by = ByLaw("UU 14/2008 Art 36")
    if not await objections.set_delivered(turn.tx, objection.id, at, by):
        return
    objection = replace(objection, delivered_at=at)
    await objection_clock.plan_dispute_reminders(turn, objection, turn.today)
    person = await people.get(turn.tx, objection.person_id)
    if person is None:
        return
    if not notice.went_by_chat:
        await _tell_recorded(turn, person, case, objection, notice)
        return
    await _send_letter(turn, person, case, objection)
    if not objection_status.answer_readings(turn, objection):
        return  # without a known number of days there is no last day to tell
    told = objection_status.dispute_values(turn, objection)
    received = local_date(at, turn.zone)
    await objection_messages.notify_objector(
        turn, case, objection, "objection-way-open", received=received, **told
    )


async def _send_letter(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    *,
    by_hand: bool = False,
) -> None:
    """Send the answer as a letter too, with the last day to go to the Commission if it is known."""
    given = await _given(turn, objection)
    if given.signed:
        return  # the letter signed on paper takes its place
    said = Markup("\n".join(_blocks(turn, person.language, case, objection, given)))
    days = [one.due for one in objection_status.answer_readings(turn, objection)]
    letter = await objection_letters.answer(turn, person, case, objection, given, days, said)
    await paper_sending.send_letter(turn, person, case, letter, by_hand=by_hand)


async def _on_handed(turn: Turn, notice: Notice) -> None:
    """Offer the letter to the officer who passes the answer on."""
    objection, case = await objection_lookup.with_case(turn, notice.objection_id)
    person = await people.get(turn.tx, objection.person_id)
    if person is not None:
        await _send_letter(turn, person, case, objection, by_hand=True)


async def _on_sent(turn: Turn, notice: Notice) -> None:
    """Tell officers that an undeliverable answer lies ready, with a button for its receipt."""
    if notice.lies_ready:
        objection, case = await objection_lookup.with_case(turn, notice.objection_id)
        await say_group(
            turn,
            "objection-lies-ready",
            [[notice_delivery.received_button(turn, notice)]],
            case=case,
            number=objection.number,
            at=notice.sent_at,
        )


async def _taken_back(turn: Turn, notice: Notice) -> None:
    """Mark an objection as unanswered again; what its answer ordered is no longer owed."""
    objection, case = await objection_lookup.with_case(turn, notice.objection_id)
    by = notice_delivery.untold(notice)
    if not await objections.unanswer(turn.tx, objection.id, by):
        raise Refused("take-back-over")
    if objection.ordered_on is not None:
        await objection_clock.drop_reminders(turn, objection, "order:")
        if case is not None:
            await case_acts.undo(turn, case, EventName.REOPENED, notice, by)


async def _tell_recorded(
    turn: Turn, person: Person, case: Case | None, objection: Objection, notice: Notice
) -> None:
    """Tell the requester the recorded receipt, the last day to dispute, and how to deny it."""
    if not (person.has_chat and person.reachable):
        return
    language = person.language
    text = turn.texts.notice(
        language,
        "objection-delivery-notice",
        number=objection.number,
        channel=notice.way,
        at=notice.arrived_at,
        recorded=turn.now,
        **objection_status.dispute_values(turn, objection),
    )
    missing = make_button(turn, language, "button-not-received", deny_receipt.button(objection.id))
    keyboard = [[missing], *objection_messages.message_buttons(turn, language, case)]
    await tell(turn, person, text, keyboard, case=case, purpose=CASE_WORD)


@private_button("objection:missing")
async def deny_receipt(turn: Turn, person: Person, objection_id: int) -> None:
    """Record that an answer given elsewhere did not arrive: the dispute's days have not begun."""
    objection = await contacts.own_objection(turn, person, objection_id)
    by = OwnWill(person)
    notice = await notice_delivery.newest_of_objection(turn, objection.id)
    if notice is None or not await notice_delivery.mark_not_received(turn, notice):
        raise Refused("not-received-known")
    await objections.unset_delivered(turn.tx, objection.id, by)
    case = await cases.get(turn.tx, objection.case_id)
    await record_event(turn, case, EventName.NOT_RECEIVED, by, number=objection.number)
    await objection_clock.drop_reminders(turn, objection, "dispute_right:")
    await say(turn, person, "objection-not-received-noted", number=objection.number)
    waits = [[notice_delivery.received_button(turn, notice)]]
    await say_group(turn, "alarm-objection-not-received", waits, case=case, number=objection.number)


ADDS = (
    deny_receipt,
    OBJECTION_ANSWER,
    NoticeKind(
        OBJECTION_ANSWER.name,
        {
            NoticeEvent.HANDED: _on_handed,
            NoticeEvent.SENT: _on_sent,
            NoticeEvent.ARRIVED: _on_received,
            NoticeEvent.TAKEN_BACK: _taken_back,
        },
    ),
)
