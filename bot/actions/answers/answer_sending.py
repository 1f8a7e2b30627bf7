"""Sending of the official answer: once, and only its delivery stops the clock."""

from collections.abc import Sequence

from bot.actions.answers import (
    answer_draft,
    answer_preview,
    order_fulfilment,
    request_decision,
    written_considerations,
)
from bot.actions.cases import case_acts, case_rating
from bot.actions.deadlines import case_dates
from bot.actions.delivery import kept_files, relay
from bot.actions.delivery.relay import GroupWords
from bot.actions.letters import decision_letters, decision_wording
from bot.actions.letters.decision_wording import DecisionInFull
from bot.buttons.objection_buttons import ObjectAbout
from bot.desk import contacts, notice_delivery, paper_sending
from bot.desk.call_purposes import CASE_WORD, ERRAND, Purpose, RowAbout
from bot.desk.event_recording import record_event
from bot.desk.keyboards import LONGEST_COPY, Button
from bot.desk.messages import answer_press, make_button, say_group, tell, tell_group
from bot.desk.notice_delivery import NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority, ByLaw
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import DeadlineKind, local_date, reckon_deadline
from bot.domain.law.legal_notice import Notice, NoticeEvent
from bot.domain.law.official_answer import AnswerMessage, Giving, OfficialAnswer
from bot.domain.law.shown_draft import shown_name
from bot.domain.law.submission import SubmissionState
from bot.domain.law.workdays import Reckoning
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.objection_reminder_plan import objection_right_reminders
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import certain, require
from bot.texts import OFFICIAL, Markup
from storage import (
    answers,
    case_events,
    decisions,
    file_archive,
    outbox,
    people,
    reminders,
    shown_drafts,
    submissions,
)

SENT = EventName.ANSWER_SENT


ANSWER = Purpose(
    "answer",
    RowAbout,
    priority=outbox.CONVERSATION,
    carries_reply=True,
    alarm_name="answer",
    must_arrive=True,
)


async def decide_and_send(
    turn: Turn, case: Case, by: Authority, answer: OfficialAnswer, parts: Sequence[AnswerMessage]
) -> bool:
    """Record the drafted decision and send the answer; return False if it needs an approval first.

    A refusal that somebody must approve waits for that.
    """
    person = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    if await request_decision.adopt(turn, case, by, answer, parts):
        return False
    given = await request_decision.decision_to_send(turn, case)
    request_decision.check_letter(given, parts)
    handed = answer_preview.demand_giving(case, given, answer, parts)
    await answers.set_giving(turn.tx, answer.id, handed.giving if handed else None)
    await answers.mark_sending(turn.tx, answer.id, by.id)
    await shown_drafts.forget(turn.tx, shown_name("answer", answer.id))
    await submissions.settle_answer(turn.tx, answer.id, SubmissionState.SIGNED, by.id, turn.now)
    words = turn.texts.say(OFFICIAL, "errand-answer", number=case.number)
    last = case.ordered_on or case.dates.earlier
    draft = NoticeDraft(ANSWER.name, by, {"answer": answer.id}, words, due_on=last)
    notice = await notice_delivery.save_notice(turn, case, draft)
    await _keep_parts(turn, case, parts)
    await file_archive.drop_unused(turn.tx, case.id)
    if person.has_chat:
        await post(turn, person, case, await notice_delivery.get(turn, notice))
    else:
        await notice_delivery.hand_to_officers(turn, case, notice)
    way = "sending" if person.has_chat else "entrusted"
    answer_press(turn, turn.texts.plain(OFFICIAL, f"answer-{way}"))
    facts: Facts = {"giving": handed.giving, "files": handed.files} if handed else {}
    await record_event(turn, case, EventName.ANSWER_SENT, by, **facts)
    return True


async def post(turn: Turn, person: Person, case: Case, notice: Notice) -> None:
    """Send an answer that was given into the requester's chat: its decision, then every part."""
    answer = require(await _answer_of(turn, notice), "no-answer-open")
    intent = ANSWER(RowAbout(notice=notice.id))
    for page in await _pages(turn, person, case, answer):
        await tell(turn, person, page, case=case, purpose=intent)
    title = turn.texts.plain(person.language, "answer-part-heading", number=case.number)
    parts = await answers.parts(turn.tx, answer.id)
    for together in answer_preview.group_into_posts(parts, turn.now):
        written = GroupWords(parts[0].chat_id, together)
        await relay.queue_for_citizen(turn, person, case, written, heading=title, intent=intent)


async def _pages(turn: Turn, person: Person, case: Case, answer: OfficialAnswer) -> list[Markup]:
    """Return the messages that open an answer with what was decided."""
    decided = require(await decision_wording.decision_of(turn, case), "decision-missing")
    parts = await answers.parts(turn.tx, answer.id)
    full = answer_preview.in_answer(case, decided, answer, parts)
    return decision_wording.answer_pages(turn, person, case, full)


async def _keep_parts(turn: Turn, case: Case, parts: Sequence[AnswerMessage]) -> None:
    """Store on the case what the officer wrote and attached."""
    for part in parts:
        await relay.record_message(turn, case, "answer", part.place, part.content)


async def _on_handed(turn: Turn, notice: Notice) -> None:
    """Show officers the answer that they deliver by hand; it counts once that is reported."""
    case = await contacts.get_case(turn, notice.case_id)
    answer = require(await _answer_of(turn, notice), "no-answer-open")
    person = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    for page in await _pages(turn, person, case, answer):
        await tell_group(turn, page, case=case, purpose=ERRAND)
    await _send_letter(turn, person, case, answer.id, None)
    if decided := await decision_wording.decision_of(turn, case):
        await decision_letters.send_refusal(turn, person, case, decided, by_hand=True)


async def _on_sent(turn: Turn, notice: Notice) -> None:
    """Stop the clock once the whole answer was sent (UU 14/2008 Art 22(7)), late or not."""
    case = await contacts.get_case(turn, notice.case_id)
    at, answer = notice.instant_sent, await _answer_of(turn, notice)
    if answer is None:
        return  # it was given outside the chat, which is recorded with its outcome
    if not await answers.set_state(turn.tx, answer.id, "sending", "delivered", at):
        return
    await answer_draft.delete_messages(turn, case, answer)
    for other in await answers.drafts_on(turn.tx, case.id):
        await answer_draft.remove_signing_messages(turn, case, other)
        who, dropped = answer.officer_id, SubmissionState.DROPPED
        await submissions.settle_answer(turn.tx, other.id, dropped, who, turn.now)
    holder = case.officer_id or answer.officer_id  # who drafted it, if another signed
    sent = (await case_events.last_events(turn.tx, case.id, SENT))[SENT]
    by = ByLaw("UU 14/2008 Art 22(7)", sent.actor)
    await case_acts.mark_answered(turn, case, at, by, holder)
    outcome = await request_decision.record_outcome(turn, case, by)
    facts: Facts = {"outcome": outcome}
    if not notice.went_by_chat:
        facts["channel"] = notice.way or "unreached"
    await record_event(turn, case, EventName.ANSWERED, by, min(at, turn.now), **facts)
    await order_fulfilment.record_order_done(turn, case, by)
    on_time = local_date(at, turn.zone) <= case.due_on
    waits = [[notice_delivery.received_button(turn, notice)]] if notice.lies_ready else []
    await say_group(
        turn,
        "answer-delivered",
        waits,
        case=case,
        at=at,
        due=case.due_on,
        late=not on_time,
        channel=facts.get("channel", "chat"),
        apart=answer.giving in (Giving.OFFICE, Giving.SENT),
    )


async def _on_returned(turn: Turn, notice: Notice) -> None:
    """Owe the answer again: what came back was not sent, and its day is not the answer's.

    What was written elsewhere, or another answer took the place of, does not leave a second time.
    """
    case, answer = await contacts.get_case(turn, notice.case_id), await _answer_of(turn, notice)
    newest = await notice_delivery.newest_of_kind(turn, case, ANSWER.name)
    stands = newest is not None and newest.id == notice.id
    at = await case_acts.owe_answer_again(turn, case, notice) if stands else None
    if at is None or answer is None:
        await notice_delivery.void_notice(turn, await notice_delivery.get(turn, notice.id))
    if at is None:
        return
    if answer is not None:
        await answers.set_state(turn.tx, answer.id, "delivered", "sending")
    by = ByLaw("UU 30/2014 Art 61", notice.decided_by)
    if (decision := await decisions.current(turn.tx, case.id)) is not None:
        await decisions.mark_given(turn.tx, decision.id, None, by)
    await order_fulfilment.undo_order_done(turn, case, at, by)
    await case_dates.plan_answer_reminders(turn, await contacts.get_case(turn, case.id))


async def _answer_of(turn: Turn, notice: Notice) -> OfficialAnswer | None:
    """Return the answer that a notice delivers; None if it was given outside the chat."""
    return await answers.get(turn.tx, notice.number("answer")) if "answer" in notice.facts else None


async def _on_refused(turn: Turn, notice: Notice) -> None:
    """Offer to send an answer again if part of it did not arrive; the clock keeps running."""
    await _offer_again(turn, notice, "answer-kept")


async def _on_void(turn: Turn, notice: Notice) -> None:
    """Tell the officers that an answer did not leave: its request was withdrawn meanwhile."""
    case, answer = await contacts.get_case(turn, notice.case_id), await _answer_of(turn, notice)
    if answer and await answers.set_state(turn.tx, answer.id, "sending", "failed"):
        await answer_draft.delete_messages(turn, case, answer)
        await say_group(turn, "answer-void", case=case)


async def _on_taken_back(turn: Turn, notice: Notice) -> None:
    """Turn an answer that its signer took back into a draft again."""
    await _offer_again(turn, notice, "answer-taken-back")


async def _offer_again(turn: Turn, notice: Notice, why: str) -> None:
    case, answer = await contacts.get_case(turn, notice.case_id), await _answer_of(turn, notice)
    if answer and await answers.set_state(turn.tx, answer.id, "sending", "failed"):
        await notice_delivery.void_notice(turn, notice)
        await answer_draft.delete_messages(turn, case, answer)
        await answer_draft.reopen_draft(turn, case, answer.id, why)


async def _on_received(turn: Turn, notice: Notice) -> None:
    """Tell the last day to object (Arts 35, 36(1)), and the duty to name the source (Art 5(2)).

    Who was answered on paper reads it there; who was answered outside the chat reads it in it too.
    """
    case = await contacts.get_case(turn, notice.case_id)
    person, answer = await people.get(turn.tx, case.person_id), await _answer_of(turn, notice)
    if person is None:
        return
    on = local_date(notice.instant_arrived, turn.zone)
    until = reckon_deadline(DeadlineKind.OBJECTION_FILING, on, turn.calendar, case.regime)
    planned = objection_right_reminders(on, until.due, turn.reminder_rules)
    await reminders.add_reminders(turn.tx, Subject(case.id), planned)
    await case_rating.plan_rating_question(turn, case, on)
    if not person.has_chat:
        return
    language, buttons = person.language, list[list[Button]]()
    buttons.append([make_button(turn, language, "button-object", ObjectAbout(case.id))])
    if answer is not None:
        await _send_letter(turn, person, case, answer.id, until)
        if decided := await decision_wording.decision_of(turn, case):
            await decision_letters.send_refusal(turn, person, case, decided)
        considered = written_considerations.send_consideration.button(case.id)
        buttons.append([make_button(turn, language, "button-see-consideration", considered)])
        buttons += _doors_to_holders(turn, language, case, decided) if decided else []
    text = turn.texts.notice(
        language,
        "answer-footing" if answer else "elsewhere-rights",
        number=case.number,
        until=until.due,
        estimated=until.estimated,
    )
    await tell(turn, person, text, buttons, case=case, purpose=CASE_WORD)


def _doors_to_holders(
    turn: Turn, language: str, case: Case, decided: DecisionInFull
) -> list[list[Button]]:
    """Return the way to each body of this host that holds what was asked, and the words to paste.

    UU 14/2008 Art 22(7)b: the answer names the body; asking there is the requester's own act.
    """
    texts, named = turn.texts, {one.decision_other_body or "" for one in decided.given.parts}
    doors = [
        [
            Button(
                texts.plain(language, "other-body-bot", body=one.office.short_name),
                url=f"https://t.me/{bot}",
            )
        ]
        for bot, one in turn.desk.other_desks.items()
        if any(words.startswith(one.office.name) for words in named)
    ]
    if doors and 0 < len(case.wanted) <= LONGEST_COPY:
        doors.append([Button(texts.plain(language, "button-copy-request"), copy=case.wanted)])
    return doors


async def _send_letter(
    turn: Turn, person: Person, case: Case, answer_id: int, until: Reckoning | None
) -> None:
    """Send the answer as a letter too, which lists its files; for a moment it waits for them.

    Without a last day to object it is the one that is passed on by hand, which starts the days.
    """
    files = await file_archive.of_answer(turn.tx, answer_id)
    waits = kept_files.are_awaited(files)
    await answers.set_notice_waits(turn.tx, answer_id, waits=waits)
    decided = require(await decision_wording.decision_of(turn, case), "decision-missing")
    if waits or decided.given.decision_means != "words":
        return
    answer = require(await answers.get(turn.tx, answer_id), "no-answer-open")
    parts = await answers.parts(turn.tx, answer.id)
    full = answer_preview.in_answer(case, decided, answer, parts)
    listed = kept_files.letter_rows(turn, files)
    letter = (
        await decision_letters.delivered_notice(turn, person, case, full, until, listed)
        if until
        else await decision_letters.written_notice(turn, case, full, files=listed)
    )
    await paper_sending.send_letter(turn, person, case, letter, by_hand=until is None)


async def send_waiting_letter(turn: Turn, case_id: int) -> None:
    """Send the answer's letter that was held until its files were stored or failed.

    Until the answer was received no last day is known: the letter is passed on by hand.
    """
    case = await contacts.get_case(turn, case_id)
    answer = await answers.notice_waiting(turn.tx, case_id)
    person = await people.get(turn.tx, case.person_id)
    if answer is None or person is None:
        return
    until, sent = None, await notice_delivery.newest_of_kind(turn, case, ANSWER.name)
    told = certain(sent, "an answer whose letter waits has a notice")
    if person.has_chat and told.arrived_at is not None:
        on = local_date(told.arrived_at, turn.zone)
        until = reckon_deadline(DeadlineKind.OBJECTION_FILING, on, turn.calendar, case.regime)
    await _send_letter(turn, person, case, answer.id, until)


ADDS = (
    ANSWER,
    NoticeKind(
        ANSWER.name,
        {
            NoticeEvent.HANDED: _on_handed,
            NoticeEvent.REFUSED: _on_refused,
            NoticeEvent.SENT: _on_sent,
            NoticeEvent.RETURNED: _on_returned,
            NoticeEvent.ARRIVED: _on_received,
            NoticeEvent.TAKEN_BACK: _on_taken_back,
            NoticeEvent.VOID: _on_void,
        },
    ),
)
