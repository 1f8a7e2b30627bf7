"""What is looked at before a queued row leaves, and what follows once it did."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot.actions.cases import case_card
from bot.actions.delivery import lost_contact
from bot.actions.group import group_setup
from bot.actions.letters import request_letters
from bot.desk import alarms, notices, office_time, paper_sending, purposes, rounds
from bot.desk.purposes import WORD, Purpose, RowAbout, note_loss
from bot.desk.rounds import Failed
from bot.desk.row_fates import Arrived, Fate, Missed, Result, chat_of, objects_of
from bot.desk.turn import GROUP, Turn
from bot.dispatch import all_buttons, form_display
from bot.dispatch.features import FEATURES
from bot.domain.events import EventName
from bot.domain.notices import After, Notice
from storage import carried_messages, case_events, cases, desk_state, outbox
from storage.case_events import Link
from storage.outbox import Json, Queued

AnyFate = Fate[Any]


def _fates(*sends: AnyFate | Purpose[Any]) -> dict[str, AnyFate]:
    fates = (one if isinstance(one, Fate) else Fate(one) for one in sends)
    return {fate.purpose.name: fate for fate in fates}


FATES = _fates(*(one for each in FEATURES for one in each.purposes), *form_display.AFTER)
"""What follows from a row, by the name of its purpose."""
HEADED = tuple(fate for fate in FATES.values() if fate.purpose.heading_fact)


def fate_of(row: Queued) -> AnyFate:
    """Return what follows from a row; one of an unknown purpose, of an older program, is plain."""
    return FATES.get(row.purpose) or Fate(Purpose(row.purpose, RowAbout))


def _counts_as(row: Queued) -> AnyFate:
    """Return the fate of what a row is part of: words sent ahead count as what they head."""
    headed = (fate for fate in HEADED if fate.purpose.heading_fact in row.about)
    return next(headed, None) or fate_of(row)


async def delivered(turn: Turn, row: Queued, result: Result) -> None:
    """Record that a call succeeded, and do what waited for it."""
    await _succeeded(turn, row, result)
    fate = fate_of(row)
    if fate.on_delivered is not None:
        case = await cases.get(turn.tx, row.case_id)
        about = fate.purpose.parse_about(row.about)
        await fate.on_delivered(turn, Arrived(row, about, case, result))


async def _succeeded(turn: Turn, row: Queued, result: Result) -> None:
    """Record what Telegram answered, and what may be said and pressed about it."""
    fate = fate_of(row)
    sent = [part for part in objects_of(result) if part.get("message_id") is not None]
    message_id = sent[0]["message_id"] if sent else None
    await outbox.mark_sent(turn.tx, row.seq, turn.now, message_id)
    if row.chat == GROUP and row.method.startswith("send"):
        await group_setup.let_in(turn)
    if sent and fate.purpose.link is not None:
        await _note_copies(turn, row, sent)
        for part in sent:
            await _link(turn, row, part)
        await _remember_buttons(turn, row, sent[0])
    if row.purpose == case_card.CARD_EDIT.name and row.case_id is not None:
        await all_buttons.sweep_spent(turn, row.case_id)
    await notices.taken(turn, row, result)


async def _note_copies(turn: Turn, row: Queued, sent: list[Json]) -> None:
    """Record the messages, and the topic, in which a carried message arrived."""
    in_topic = row.chat == GROUP and sent[0].get("is_topic_message")
    thread_id = sent[0].get("message_thread_id") if in_topic else None
    message_ids = [part["message_id"] for part in sent]
    await carried_messages.mark_sent(turn.tx, row.seq, message_ids, thread_id)


async def _link(turn: Turn, row: Queued, message: Json) -> None:
    """Record what a reply to a message of the desk means."""
    purpose, here = fate_of(row).purpose, chat_of(message)
    if here is None:
        here = await desk_state.group_id(turn.tx) if row.chat == GROUP else int(row.chat)
    belongs = row.chat == GROUP or row.case_id is not None
    kind = purpose.link if belongs else purpose.link_without_case
    if kind is not None:
        link = Link(kind, row.case_id, purposes.about_of(row).person, row.seq)
        await case_events.link(turn.tx, here, message["message_id"], link)


async def _remember_buttons(turn: Turn, row: Queued, message: Json) -> None:
    """Keep the buttons of a message on a case; the case may have moved on before it was sent."""
    rows = row.payload.get("reply_markup", {}).get("inline_keyboard")
    if rows and row.case_id is not None and row.chat == GROUP and row.method.startswith("send"):
        await all_buttons.remember_spent(turn, message["message_id"], rows)
        await all_buttons.sweep_spent(turn, row.case_id)


async def nothing_left(turn: Turn, row: Queued, reason: str) -> None:
    """Treat a harmless refusal as success, unless what should have changed is gone altogether."""
    fate = fate_of(row)
    is_gone = any(words in reason.lower() for words in ("not found", "message_id_invalid"))
    if is_gone and fate.on_message_gone is not None:
        await _succeeded(turn, row, None)
        await fate.on_message_gone(turn, await _missed(turn, fate, row, reason))
    else:
        await delivered(turn, row, None)


async def unreachable(turn: Turn, row: Queued, reason: str) -> None:
    """Record that a private chat refused a row: the person blocked the bot, or is gone."""
    fate, missed = fate_of(row), await _end(turn, row, reason, away=True)
    case, what = missed.case, _counts_as(row).purpose
    news = await lost_contact.lost(turn, int(row.chat), case)
    if fate.on_unreachable is not None:
        await fate.on_unreachable(turn, missed)
    elif fate.purpose.may_fail:
        return
    elif case is not None and (news or what.must_arrive):
        await alarms.undelivered(turn, case, reason, what)


async def refused(turn: Turn, row: Queued, reason: str) -> None:
    """Record a final refusal, and say so where somebody has to act."""
    fate, missed = fate_of(row), await _end(turn, row, reason)
    case, purpose = missed.case, fate.purpose
    if fate.on_refused is not None:
        await fate.on_refused(turn, missed)
    elif purpose.may_fail or (case is None and purpose.carries_reply):
        return  # the line of a reply to nobody's case says it
    elif case is not None and (row.chat != GROUP or purpose.link == "citizen"):
        await alarms.undelivered(turn, case, reason, _counts_as(row).purpose)
    else:
        await alarms.send_failed(turn, row, reason)


async def unmade(turn: Turn, row: Queued, reason: str) -> None:
    """Give up a row whose file cannot be made or opened, and tell the officers.

    The words of a letter were sent before it; a file that somebody sent has not arrived at all.
    """
    is_paper = bool(purposes.about_of(row).paper)
    if not is_paper and row.purpose != WORD.name:
        await refused(turn, row, reason)
        return
    await purposes.mark_failed(turn.tx, row, reason, turn.now)
    case = await cases.get(turn.tx, row.case_id)
    await turn.say_group("letter-unmade" if case and is_paper else "paper-unmade", case=case)


async def _missed(turn: Turn, fate: AnyFate, row: Queued, reason: str) -> Missed[Any]:
    case = await cases.get(turn.tx, row.case_id)
    return Missed(row, fate.purpose.parse_about(row.about), case, reason)


async def _end(turn: Turn, row: Queued, reason: str, *, away: bool = False) -> Missed[Any]:
    """Record that a row did not arrive.

    Where its reader is `away` a notice is handed to officers, and has not failed.
    """
    await purposes.mark_failed(turn.tx, row, reason, turn.now)
    fate = fate_of(row)
    missed = await _missed(turn, fate, row, reason)
    await notices.refused(turn, row, alarms.in_words(turn, reason), away=away)
    if fate.on_failed is not None:
        await fate.on_failed(turn, missed)
    if fate.purpose.carries_reply and missed.case is not None:
        why = alarms.known(reason)
        await turn.record(missed.case, EventName.DELIVERY_FAILED, "desk", what=row.purpose, why=why)
    return missed


LOOK_AGAIN = timedelta(minutes=9)
"""How long a row is held at a time that came at night, or that cannot be written as it is now: the
outbox holds nothing for ten minutes."""


async def row_as_of_now(turn: Turn, row: Queued) -> Queued | None:
    """Return a claimed row as it may leave now; None if it waits for its hour, or is given up.

    What was asked for, and notices with legal meaning, leave at any hour.
    """
    fate = fate_of(row)
    if until := _waits(turn, row, fate):
        await outbox.hold(turn.tx, row.seq, until)
        return None
    if not await notices.may_leave(turn, row):
        await outbox.withdraw(turn.tx, row.seq)
        return None
    if fate.refresh is None:
        return row
    about = fate.purpose.parse_about(row.about)
    said = await rounds.tried_inside(
        turn, f"what row {row.seq} says now", fate.refresh(turn, about)
    )
    if isinstance(said, Failed):
        await outbox.hold(turn.tx, row.seq, turn.now + LOOK_AGAIN, outbox.UNWRITTEN)
        return None
    if said is None:
        await outbox.withdraw(turn.tx, row.seq)
        if not fate.purpose.may_fail:
            await note_loss(turn.tx, row, "what it says is true no more, or was taken back")
        return None
    return replace(row, payload={**row.payload, **said})


def _waits(turn: Turn, row: Queued, fate: AnyFate) -> datetime | None:
    """Return until when a row waits for its hour, or for what now holds it back."""
    if row.held_until and turn.now < row.held_until <= turn.now + outbox.LONGEST_WAIT:
        return row.held_until  # it was found due together with that
    early = fate.purpose.allowed_hours == "requesters" and office_time.is_too_early(turn)
    if fate.purpose.allowed_hours and (early or not office_time.may_remind(turn)):
        return turn.now + LOOK_AGAIN
    return None


async def _write(turn: Turn, seq: int) -> int:
    """Let a row leave that can be written again as it is now."""
    row = await outbox.find(turn.tx, seq)
    if row is None:
        return 0
    fate = fate_of(row)
    if fate.refresh is not None:
        await fate.refresh(turn, fate.purpose.parse_about(row.about))
    return await outbox.release_written(turn.tx, seq)


WRITE = rounds.by_row("before-sending", lambda turn: outbox.unwritten(turn.tx), _write)
"""Tries, as a matter of the clock, what could not be written as it is now when it was to leave."""


NOTICE_KINDS = {kind.what: kind for each in FEATURES for kind in each.notices}
"""The kinds of notices from which something follows, by what they are called."""


async def follow_notice(turn: Turn, notice: Notice, after: After) -> None:
    """Do what follows, as the feature says whose notice it is; of most nothing does.

    One that is handed out, and has no letter of its own, is offered as a plain one.
    """
    kind = NOTICE_KINDS.get(notice.what)
    effect = kind.effects.get(after) if kind else None
    if effect is not None:
        await effect(turn, notice)
    elif after is After.HANDED:
        case = await cases.get(turn.tx, notice.case_id)
        said, reader = await notices.text_of(turn, notice.id), await notices.reader_of(turn, notice)
        letter = await request_letters.plain(turn, case, *said, reader)
        await paper_sending.hand_over(turn, case, letter)
