"""Acts on a case: take, finish and withdraw it, or move it to its next state."""

from datetime import datetime
from typing import Any

from bot.actions.cases import case_rating, menu_pages
from bot.buttons.case_buttons import CloseCase, TakeCase
from bot.buttons.request_buttons import ShowOwnCase, WithdrawRequest
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import case_button, in_case, no_fields
from bot.desk.call_purposes import CASE_WORD
from bot.desk.event_recording import record_event
from bot.desk.messages import answer_press, make_button, say, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority, ByLaw, OwnWill
from bot.domain.law.case import OWED, Case, Officer, Person, State
from bot.domain.law.legal_notice import Before, Notice
from bot.domain.records.event_trail import TELLING, ReplayedRow, replay_case
from bot.domain.records.events import EventName, Facts
from bot.domain.reminders.reminder_plan import Subject
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import case_events, cases, people, reminders
from storage.sqlite_connection import instant_as_text

ANSWERING = frozenset({EventName.ANSWERED, EventName.ANSWERED_ELSEWHERE})
ANSWERED = frozenset({State.ANSWERED, State.FINISHED})


async def move_state(
    turn: Turn, case: Case, name: EventName, by: Authority, **changes: Any
) -> None:
    """Move a case to the state after the act of an event, or raise Refused.

    The reminders go where no answer is owed any more after it.
    """
    act, state = require(name.row.act, "no-such-case"), name.state_after(case.state)
    if state is None or not await cases.set_state(turn.tx, case, state, by, **changes):
        raise Refused(act.rule.refusal, number=case.number)
    if case.state in OWED and state not in OWED:
        await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now)


async def undo(turn: Turn, case: Case, name: EventName, notice: Notice, by: ByLaw) -> None:
    """Let a case be as it was before an event whose notice its signer took back.

    Raises Refused if the case has moved since.
    """
    before = Before.model_validate(notice.facts["before"])
    moved = case.state is not name.state_after(before.state)
    if moved or not await cases.undo(turn.tx, case, before, notice.decided_at, by):
        raise Refused("take-back-over")


async def owe_answer_again(turn: Turn, case: Case, notice: Notice) -> datetime | None:
    """Let a request be as it was before its last answer, whose letter came back.

    What was recorded with the answer, or closed the request since, stands no more. Return when the
    answer was recorded; None if the request has been reopened since.
    """
    events = await case_events.events(turn.tx, case.id)
    answered = [one for one in events if one.name in ANSWERING]
    if not answered or case.state not in ANSWERED:
        return None
    by, last = ByLaw("UU 30/2014 Art 61", notice.decided_by), answered[-1]
    closed = [one for one in events[events.index(last) :] if one.name is EventName.FINISHED]
    for one in (last, *closed):
        since = instant_as_text(one.recorded_at or one.happened_at)
        facts: Facts = {"what": notice.what, "since": since}
        await record_event(turn, case, EventName.LETTER_RETURNED, by, **facts)
    told = ReplayedRow()
    standing = await case_events.events(turn.tx, case.id)
    for one in (one for one in standing if one.name in TELLING and "number" not in one.facts):
        told = replay_case(told, one.name, instant_as_text(one.happened_at), one.facts)
    await cases.restore(turn.tx, case.id, told, by)
    return last.recorded_at


async def mark_answered(turn: Turn, case: Case, at: datetime, by: ByLaw, holder: int) -> None:
    """Mark a case as answered because its answer was delivered, unless none is owed any more."""
    if EventName.ANSWERED.state_after(case.state) is not None:
        await cases.set_answered(turn.tx, case, at, by, holder)
        await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now)


async def take(turn: Turn, case: Case, by: Authority) -> None:
    """Make an officer the one who works on the case; if another does, ask first."""
    if case.officer_id == by.id and case.state is State.IN_PROCESS:
        answer_press(turn, turn.texts.plain(OFFICIAL, "taken"))
        return
    holder = await _other_holder(turn, case, by)
    if holder is not None:
        text = turn.texts.say(
            OFFICIAL, "take-over-certain", number=case.number, holder=holder.display_name
        )
        over = make_button(
            turn, OFFICIAL, "button-take-over", take_case_over.button(case.id, holder.id)
        )
        await menu_pages.show_page(turn, text, [over], case=case)
        return
    await _take(turn, case, by)


@case_button("case:takeover", does=Act.TAKE)
async def take_case_over(turn: Turn, case: Case, by: Authority, asked: int) -> None:
    """Take a case from the officer who works on it, and tell them; ask anew if that is another."""
    holder = await _other_holder(turn, case, by)
    if holder is None or holder.id != asked:
        await take(turn, case, by)
        return
    await _take(turn, case, by)
    await say_group(
        turn,
        "taken-over",
        case=case,
        by=by.display_name,
        mention=contacts.mention_of(turn, holder),
    )


async def _other_holder(turn: Turn, case: Case, officer: Officer) -> Officer | None:
    """Return the officer who works on the case, unless it is this one."""
    if case.officer_id is None or case.officer_id == officer.id:
        return None
    return await people.officer(turn.tx, case.officer_id)


async def _take(turn: Turn, case: Case, by: Authority) -> None:
    await move_state(turn, case, EventName.TAKEN, by, officer_id=by.id)
    await record_event(turn, case, EventName.TAKEN, by)
    answer_press(turn, turn.texts.plain(OFFICIAL, "taken"))


async def finish(turn: Turn, case: Case, by: Authority) -> None:
    """Close a case; raise Refused unless it is answered, not processed or withdrawn."""
    await move_state(turn, case, EventName.FINISHED, by, closed_at=turn.now)
    await record_event(turn, case, EventName.FINISHED, by)
    await case_rating.ask_rating(turn, case)
    answer_press(turn, turn.texts.plain(OFFICIAL, "finished"))


async def withdraw_request(turn: Turn, person: Person, case: Case, *, certain: bool) -> None:
    """Take a request back, after asking once; the number stays in the register."""
    language = person.language
    await permission_checks.demand_possible(turn, case, Act.WITHDRAW)
    if not certain:
        yes = make_button(
            turn, language, "button-yes-withdraw", WithdrawRequest(case.id, certain=True)
        )
        no = make_button(turn, language, "button-no-withdraw", ShowOwnCase(case.id))
        await say(turn, person, "withdraw-certain", [[yes], [no]], number=case.number)
        return
    by = OwnWill(person)
    if not await cases.withdraw(turn.tx, case, by, turn.now):
        raise Refused(Act.WITHDRAW.rule.refusal, number=case.number)
    await reminders.drop_waiting(turn.tx, Subject(case.id), turn.now)
    await record_event(turn, case, EventName.WITHDRAWN, by)
    text = turn.texts.notice(
        language, "withdrawn", number=case.number, subject=case.subject, at=turn.now
    )
    await tell(turn, person, text, case=case, purpose=CASE_WORD)
    await say_group(turn, "withdrawn-group", case=case, unit=case.unit)


ADDS = (in_case(TakeCase, no_fields(take)), take_case_over, in_case(CloseCase, no_fields(finish)))
