"""Requests that were never completed: closed by an officer, and perhaps taken up again."""

from collections.abc import Sequence
from functools import partial

from bot.actions.cases import case_acts
from bot.actions.deadlines import case_dates, date_explanations, objection_window
from bot.actions.requests import request_completion
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import CloseIncomplete, ReopenLate
from bot.buttons.objection_buttons import ObjectAbout
from bot.buttons.request_buttons import AddWords, NewRequest
from bot.desk import contacts, group_message, notice_delivery, rehearsal
from bot.desk.button_acts import in_case, no_fields
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, choice_buttons, make_button, say_group, tell_group
from bot.desk.notice_delivery import GivenElsewhere, NoticeDraft, NoticeKind
from bot.desk.turn import Turn
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Person, State
from bot.domain.law.legal_deadlines import DeadlineKind, local_date, reckon_deadline
from bot.domain.law.legal_notice import NOT_PROCESSED, Before, Notice, NoticeEvent
from bot.domain.law.shown_draft import shown_name
from bot.domain.records.event_trail import date_facts
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import require
from bot.texts import OFFICIAL, Markup
from storage import people, reminders, request_facts, shown_drafts


async def ask_or_close(turn: Turn, case: Case, by: Authority, button: CloseIncomplete) -> None:
    """Close a request that was not completed by its last day, after showing what its reader gets.

    If that has changed since it was shown, nothing is closed, and it is shown anew.
    """
    if button.answer == YesNo.NO:
        await shown_drafts.forget(turn.tx, shown_name("closing", case.id))
        if turn.update.pressed is not None:
            await group_message.keep_only_buttons(turn, turn.update.pressed, (), case)
        answer_press(turn, turn.texts.plain(OFFICIAL, "not-process-dropped"))
        return
    reader = require(await people.get(turn.tx, case.person_id), "nobody-to-reply-to")
    rehearsed = await rehearsal.rehearse(turn, reader, partial(close_request, turn, by, case))
    about, is_yes = shown_name("closing", case.id), button.answer == YesNo.YES
    if is_yes and await rehearsal.is_as_shown(turn, about, rehearsed, button.shown):
        await shown_drafts.forget(turn.tx, about)
        await close_request(turn, by, case)
        answer_press(turn, turn.texts.plain(OFFICIAL, "not-processed-done"))
        return
    await _ask_certain(turn, case, await rehearsal.show(turn, about, rehearsed), rehearsed.mark)
    if is_yes:
        answer_press(turn, turn.texts.plain(OFFICIAL, "submission-moved"), alert=True)


async def _ask_certain(turn: Turn, case: Case, blocks: Sequence[Markup], shown: str) -> None:
    """Ask whether a request is closed, above all that its requester would get."""
    listed = require(
        await request_facts.last_deficiency(turn.tx, case.id),
        "not-now-not-process",
        number=case.number,
    )
    text = turn.texts.say(
        OFFICIAL,
        "not-process-certain",
        number=case.number,
        until=listed.complete_by,
        sent=listed.answered_at or turn.now,
        heard=bool(listed.answered_at),
    )
    named = {answer: CloseIncomplete(case.id, answer, shown) for answer in YesNo}
    keyboard = choice_buttons(turn, OFFICIAL, "button-not-process", named)
    first, *rest = group_message.pack_into_messages([text, *blocks])
    await tell_group(turn, first, keyboard, case=case)
    for page in rest:
        await tell_group(turn, page, case=case)


async def close_request(
    turn: Turn, by: Authority, case: Case, elsewhere: GivenElsewhere | None = None
) -> None:
    """Close an incomplete request, and tell the requester why and what can be done.

    The time to object begins with its receipt.
    """
    at = elsewhere.proof.at if elsewhere else turn.now
    await case_acts.move_state(turn, case, EventName.NOT_PROCESSED, by)
    await request_completion.settle_deficiency(turn, case, "not_processed", by)
    await record_event(
        turn, case, EventName.NOT_PROCESSED, by, at, **(elsewhere.facts if elsewhere else {})
    )
    on = local_date(at, turn.zone)
    until = reckon_deadline(DeadlineKind.OBJECTION_FILING, on, turn.calendar, case.regime)
    values = {
        "number": case.number,
        "subject": case.subject,
        "until": until.due,
        "estimated": until.estimated,
    }
    proof = elsewhere.proof if elsewhere else None
    before = Before.of(case).model_dump(mode="json")
    draft = NoticeDraft(
        NOT_PROCESSED, by, {"until": until.due.isoformat(), "before": before}, proof=proof
    )
    person = require(await contacts.requester_of(turn, case), "nobody-to-reply-to")
    keyboard = _ways_on(turn, person, case)
    await notice_delivery.deliver_notice(
        turn, person, case, draft, "not-processed-notice", values, keyboard
    )
    await say_group(turn, "not-processed-group", case=case)


def _ways_on(turn: Turn, person: Person, case: Case) -> Keyboard:
    language = person.language
    return [
        [make_button(turn, language, "button-complete-now", AddWords(case.id))],
        [make_button(turn, language, "button-object", ObjectAbout(case.id))],
        [make_button(turn, language, "button-file", NewRequest())],
    ]


async def _on_arrived(turn: Turn, notice: Notice) -> None:
    """Plan the reminders of the right to object, once the closing notice has arrived."""
    case = await contacts.get_case(turn, notice.case_id)
    if case.state is State.NOT_PROCESSED:
        await objection_window.plan_reminders(turn, case)


async def _taken_back(turn: Turn, notice: Notice) -> None:
    await request_completion.undo(turn, notice, EventName.NOT_PROCESSED)


async def revive_request(turn: Turn, case: Case, by: Authority) -> None:
    """Take up a request again that was completed too late: the officer's choice, not a duty."""
    await case_acts.move_state(turn, case, EventName.REVIVED, by)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now, "objection_right:")
    await case_dates.plan_answer_reminders(turn, case)
    case = await date_explanations.count_from_completion(turn, case, by)
    await record_event(turn, case, EventName.REVIVED, by, **date_facts(case.dates))
    await request_completion.tell_processed(turn, case, "revived-notice")
    await say_group(turn, "revived-group", case=case, due=case.dates.earlier)
    answer_press(turn, turn.texts.plain(OFFICIAL, "revived-done"))


ADDS = (
    in_case(CloseIncomplete, ask_or_close),
    in_case(ReopenLate, no_fields(revive_request)),
    NoticeKind(
        NOT_PROCESSED, {NoticeEvent.ARRIVED: _on_arrived, NoticeEvent.TAKEN_BACK: _taken_back}
    ),
)
