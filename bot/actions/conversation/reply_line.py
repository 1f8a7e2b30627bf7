"""The line under an officer's reply: to whom it goes, what it would carry, and what became of it.

It is written as it is to leave, from what is stored then; so it never says what is over.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions.conversation import reply_findings
from bot.actions.conversation.reply_findings import Findings
from bot.actions.delivery import outbox_posts
from bot.buttons.case_buttons import (
    AddToDraft,
    ChangeReplyToo,
    DeleteReplyToo,
    KeepInside,
    SendReply,
)
from bot.desk import contacts, group_message, permission_checks
from bot.desk.call_purposes import ALARM, Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call, reply_to_message
from bot.desk.delivery_handlers import SendHandlers, UndeliveredRow
from bot.desk.event_recording import redraw_card
from bot.desk.keyboards import Button, Keyboard, message_payload
from bot.desk.messages import group_place, make_button, tell, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.message import shortened
from bot.domain.records.unsent_reply import INSIDE, LEFT, ReplyState, UnsentPart, UnsentReply
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, outbox, people, unsent_replies
from storage.outbox import CONVERSATION, Payload


@dataclass(frozen=True, kw_only=True)
class LineAbout(RowAbout):
    """The reply that a line is about, by its number."""

    unsent: int = 0


LINE = Purpose("reply-line", LineAbout)
LINE_CHANGE = Purpose(
    "reply-line-change", LineAbout, priority=CONVERSATION, lane="l", link=None, may_fail=True
)
SAID_WHEN_SLOW = timedelta(seconds=2)
"""After so long the line says that a reply is still on its way; mostly it has arrived."""
SUBJECT_SHOWN, FILE_SHOWN = 40, 30
"""Most UTF-16 units of a subject, and of a file's name, in a line."""


async def post(turn: Turn, reply: UnsentReply) -> None:
    """Post the line of a reply below its first message, instead of an earlier one."""
    [first, *_] = parts = await unsent_replies.parts(turn.tx, reply.id)
    case, group_id = await cases.get(turn.tx, reply.case_id), await desk_state.group_id(turn.tx)
    if reply.line is not None:
        await group_message.remove(turn, outbox.reference("sent", reply.line), case)
    payload = {"text": "", **group_place(turn, case)}
    if first.chat_id == group_id:
        payload["reply_parameters"] = reply_to_message(first.message_id)
        if reply.thread_id is None and case is not None and case.thread_id is not None:
            payload.pop("message_thread_id")  # it was written in General
    album = any(part.piece.content.album for part in parts)
    line = await queue_call(
        turn,
        "sendMessage",
        GROUP,
        LINE(LineAbout(person=reply.person_id, unsent=reply.id)),
        payload,
        case_id=reply.case_id,
        sensitive=True,
        held_until=turn.now + outbox_posts.ALBUM_COMPLETE_AFTER if album else None,
    )
    await unsent_replies.change(turn.tx, reply.id, line=line)


async def redraw(turn: Turn, reply_id: int | None, *, after: timedelta | None = None) -> None:
    """Write the line of a reply anew, as its facts will be when that leaves."""
    reply = await unsent_replies.get(turn.tx, reply_id)
    row = await outbox.find(turn.tx, reply.line) if reply else None
    if reply is None or row is None or row.state == "queued":
        return
    await queue_call(
        turn,
        "editMessageText",
        GROUP,
        LINE_CHANGE(LineAbout(unsent=reply.id)),
        {"message_id": outbox.reference("sent", row.seq), "text": ""},
        case_id=reply.case_id,
        key=f"reply-line:{reply.id}",
        sensitive=True,
        held_until=turn.now + after if after else None,
    )


async def redraw_beside(turn: Turn, person_id: int | None, case_id: int | None) -> None:
    """Write the lines anew of all replies that wait for a person: there is news to name."""
    for reply_id in await unsent_replies.waiting_for(turn.tx, person_id, case_id):
        await redraw(turn, reply_id)


async def redraw_for_file(turn: Turn, kept_id: int) -> None:
    """Write the line anew of the reply that a kept file is of, if it is of one."""
    part = await unsent_replies.part_of_file(turn.tx, kept_id)
    await redraw(turn, part.reply_id if part else None)


async def settle(
    turn: Turn,
    reply: UnsentReply,
    state: ReplyState,
    why: str = "",
    *,
    by: int | None = None,
    after: timedelta | None = None,
) -> None:
    """Record where a reply stands now, and have its line and its case's card say so."""
    known = {"pressed_by": by} if by is not None else {}
    await unsent_replies.change(turn.tx, reply.id, state=state, why=why, state_at=turn.now, **known)
    await redraw(turn, reply.id, after=after)
    redraw_card(turn, reply.case_id if reply.mentioned_at else None)


async def become_note(turn: Turn, reply: UnsentReply, by: int | None) -> None:
    """Keep a reply in the group; while its line stands its author may still let it leave."""
    await settle(turn, reply, ReplyState.NOTE, by=by)


async def written(turn: Turn, about: LineAbout) -> Payload | None:
    """Return the text and buttons of a line as things stand now; None if its reply is no more."""
    reply = await unsent_replies.get(turn.tx, about.unsent)
    if reply is None:
        return None
    parts = await unsent_replies.parts(turn.tx, reply.id)
    if not parts or reply.state not in INSIDE | LEFT:
        return {"text": await _ended(turn, reply), **message_payload(())}
    found = await reply_findings.find(turn, reply, parts)
    text = Markup("\n".join((await _waiting(turn, reply, parts), *found.lines)))
    return {"text": text, **message_payload(await _keyboard(turn, reply, parts, found))}


async def _waiting(turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart]) -> Markup:
    """Say to whom words would go, and what they are if they are more than the message above."""
    case = await cases.get(turn.tx, reply.case_id)
    author, mention = await people.officer(turn.tx, reply.officer_id), Markup("none")
    if author is not None and reply.mentioned_at is not None:
        mention = contacts.mention_of(turn, author)
    return turn.texts.say(
        OFFICIAL,
        "reply-line",
        state="change" if reply.state in LEFT else reply.state,
        number=case.number if case else "none",
        subject=shortened(case.subject, SUBJECT_SHOWN) if case else "",
        parts=_listed(turn, parts) or "none",
        author=await contacts.officer_name(turn, reply.officer_id),
        by=await contacts.officer_name(turn, reply.pressed_by, "none"),
        mention=mention if reply.state is ReplyState.WAITING else "none",
        missing=reply.why or "none",
    )


def _listed(turn: Turn, parts: Sequence[UnsentPart]) -> str:
    """Return a reply's messages in their order; "" if it is one text, which stands above."""
    if [part.piece.content.kind for part in parts] == ["text"]:
        return ""
    named: list[str] = []
    for part in parts:
        content = part.piece.content
        kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
        name = content.file_name and shortened(content.file_name, FILE_SHOWN)
        named.append(f"{kind} {name}" if name else kind)
    return ", ".join(named)


async def _keyboard(
    turn: Turn, reply: UnsentReply, parts: Sequence[UnsentPart], found: Findings
) -> Keyboard:
    if reply.state is ReplyState.BESIDE:
        yes = make_button(turn, OFFICIAL, "button-beside-yes", AddToDraft(reply.id))
        no = make_button(turn, OFFICIAL, "button-beside-no", KeepInside(reply.id))
        return [[yes, no]]
    marked = any(part.piece.content.is_note for part in parts)
    if reply.state in LEFT:
        too = ChangeReplyToo(reply.id, found.seen)
        change = [] if marked else [_send_button(turn, "change", found, too)]
        deletes = make_button(turn, OFFICIAL, "button-reply-delete", DeleteReplyToo(reply.id))
        return [[*change, deletes]]
    send = _send_button(turn, "send", found, SendReply(reply.id, found.seen))
    if reply.state is ReplyState.NOTE:
        author = await people.officer(turn.tx, reply.officer_id)
        may = author and await permission_checks.may(turn, author, Act.REPLY)
        return [[send]] if may and not marked else []
    return [[send, make_button(turn, OFFICIAL, "button-reply-keep", KeepInside(reply.id))]]


def _send_button(turn: Turn, how: str, found: Findings, data: SendReply | ChangeReplyToo) -> Button:
    """Return the button that lets words leave; its label says despite what."""
    why = ", ".join(dict.fromkeys(found.despite)) or "none"
    label = turn.texts.plain(OFFICIAL, "reply-send", how=how, why=why)
    return Button(label, data)


async def _ended(turn: Turn, reply: UnsentReply) -> Markup:
    """Say what became of a reply."""
    return turn.texts.say(
        OFFICIAL,
        "reply-ended",
        how=reply.why if reply.why in ("changed", "gone", "by-hand") else reply.state,
        why=reply.why,
        clock=clock(turn, reply.state_at),
        author=await contacts.officer_name(turn, reply.officer_id),
        sender=await sender_of(turn, reply),
    )


async def sender_of(turn: Turn, reply: UnsentReply) -> str:
    """Return the name of the colleague who let an author's reply leave; "none" if it was both."""
    alone = reply.pressed_by in (None, reply.officer_id)
    return "none" if alone else await contacts.officer_name(turn, reply.pressed_by)


def clock(turn: Turn, at: datetime) -> str:
    """Return the local time of day, as lines give it."""
    return at.astimezone(turn.zone).strftime("%H.%M")


async def _on_line_gone(turn: Turn, missed: UndeliveredRow[LineAbout]) -> None:
    """Post a line again that somebody deleted, unless it told no more than that all is well."""
    reply = await unsent_replies.get(turn.tx, missed.about.unsent)
    if reply is None or reply.state is ReplyState.NOTE:
        return
    if await unsent_replies.parts(turn.tx, reply.id):
        await post(turn, replace(reply, line=None))
    elif reply.state is not ReplyState.SENT:
        case = await cases.get(turn.tx, reply.case_id)
        await tell_group(turn, await _ended(turn, reply), case=case, purpose=ALARM)


async def _on_line_refused(turn: Turn, missed: UndeliveredRow[LineAbout]) -> None:
    """Make a note of words whose line Telegram refuses, and tell their author and the group."""
    reply = await unsent_replies.get(turn.tx, missed.about.unsent)
    if reply is None or reply.state not in INSIDE:
        return
    await become_note(turn, reply, None)
    number = missed.case.number if missed.case else "none"
    text = turn.texts.say(OFFICIAL, "reply-unseen", number=number, why=missed.reason)
    await tell_group(turn, text, purpose=ALARM)
    await tell_author(turn, reply, text)


async def tell_author(turn: Turn, reply: UnsentReply, text: Markup) -> bool:
    """Tell the author of a reply something in private; False if they cannot be reached there."""
    wrote = await people.officer(turn.tx, reply.officer_id)
    author = await people.find(turn.tx, wrote.telegram_id) if wrote else None
    if author is None or not author.reachable:
        return False
    await tell(turn, author, text)
    return True


ADDS = (
    SendHandlers(LINE, refresh=written, on_refused=_on_line_refused),
    SendHandlers(LINE_CHANGE, refresh=written, on_message_gone=_on_line_gone),
)
