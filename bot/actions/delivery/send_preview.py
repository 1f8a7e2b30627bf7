"""The preview in the group of a reply about to be sent, edited into how that ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.delivery import disclosure_checks, outbox_posts
from bot.actions.delivery.disclosure_checks import Remarks
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.buttons.case_buttons import DeleteHeld, EditHeld, HoldReply, SendHeld
from bot.desk import contacts
from bot.desk.call_purposes import Purpose, RowAbout, RowPurpose
from bot.desk.call_queue import GROUP, queue_call, reply_to_message
from bot.desk.keyboards import message_payload
from bot.desk.messages import group_place, make_button
from bot.desk.turn import Turn
from bot.domain.law.case import Case
from bot.domain.message import shortened
from bot.domain.words.albums import Piece
from bot.errors import certain, require
from bot.texts import OFFICIAL
from storage import cases, outbox, relayed_messages
from storage.outbox import Payload, Queued


@dataclass(frozen=True, kw_only=True)
class PreviewAbout(RowAbout):
    """The preview that a call is about, by its row, and the state of its hold and checks."""

    line: int = 0
    held_by: str = ""
    """Who holds the words, or what became of their request."""
    source: int = 0
    """The officer's message of which is asked whether it is still there; 0 is the preview."""
    since: datetime | None = None
    """When that was written what the group saw last."""
    hides: str = ""
    """A checksum of what hides in the words' files: what holds them, or was let go by a tap."""


PREVIEW = Purpose("leaving", PreviewAbout, lane="l")
PREVIEW_CHANGE = Purpose("leaving-change", PreviewAbout, lane="l", link=None)
"""What the line says instead, and goes by as the line itself."""
HELD = Purpose("leaving-held", PreviewAbout, lane="l", link=None, may_fail=True)
TOLD = Purpose("leaving-told", PreviewAbout, link=None, may_fail=True)
"""Tells the author at closing time that words are still held."""
ENDED = Purpose("leaving-ended", PreviewAbout, lane="l", link=None, may_fail=True)
SENT = Purpose(
    "leaving-sent", PreviewAbout, priority=outbox.DECORATION, lane="l", link=None, may_fail=True
)
SHOWN = 600
"""Most UTF-16 units of the words in a line; they stand whole in the messages above it."""


async def queue_preview(
    turn: Turn, case: Case | None, person_id: int | None, said: Sequence[Piece]
) -> int:
    """Queue the preview below an officer's message; of an album, once it is complete."""
    album = said[0].content.album is not None
    return await queue_call(
        turn,
        "sendMessage",
        GROUP,
        PREVIEW(PreviewAbout(person=person_id)),
        {
            **_pending_text(turn, said, "soon"),
            **group_place(turn, case),
            "reply_parameters": reply_to_message(said[0].message_id),
        },
        case_id=case.id if case else None,
        sensitive=True,
        held_until=turn.now + outbox_posts.ALBUM_COMPLETE_AFTER if album else None,
    )


async def rows_shown(turn: Turn, line: int | None) -> list[Queued]:
    """Return the rows of a preview: unsent replies, and sent ones with a waiting change."""
    return [
        row
        for row in await outbox.of_line(turn.tx, line)
        if row.state == "queued" or (row.waits_for is not None and row.state in ("sending", "sent"))
    ]


def line_of(rows: Sequence[Queued]) -> int:
    """Return the preview of rows that one shows."""
    return certain(rows[0].line, "a row that is shown has a line")


async def pieces_shown(turn: Turn, line: int) -> list[Piece]:
    """Return the words of a preview: unsent replies, and changes of sent ones."""
    said = [
        copy
        for row in await outbox.of_line(turn.tx, line)
        if row.state == "queued" and REPLY.about_of(row) is not None
        for copy in await relayed_messages.of_row(turn.tx, row.seq)
    ]
    changes = await relayed_messages.of_row(turn.tx, line)
    return [copy.piece for copy in (*said, *changes)]


async def _author_of(turn: Turn, rows: Sequence[Queued]) -> str:
    """Return the name of the author of these replies."""
    said = next(filter(None, map(REPLY.about_of, rows)), ReplyAbout())
    return await contacts.officer_name(turn, said.officer)


async def active_hold(turn: Turn, rows: Sequence[Queued]) -> PreviewAbout | None:
    """Return the facts of the hold on these rows; None if there is none."""
    for row in rows:
        waited = await outbox.find(turn.tx, row.waits_for)
        about = HELD.about_of(waited) or TOLD.about_of(waited)
        if about is not None:
            return about
    return None


async def holder_of(turn: Turn, rows: Sequence[Queued]) -> str | None:
    """Return who or what holds these rows; None if nobody does."""
    about = await active_hold(turn, rows)
    return about.held_by if about else None


async def show_pending(turn: Turn, line: int, rows: Sequence[Queued], let_go: str = "") -> None:
    """Show the present words in the preview; the delay begins once the group has seen it."""
    new = any(row.state == "queued" for row in rows)
    shown = _pending_text(turn, await pieces_shown(turn, line), "soon" if new else "change")
    seq = await edit_preview(
        turn, line, shown, PREVIEW_CHANGE(PreviewAbout(line=line, hides=let_go))
    )
    await make_wait_for(turn, rows, seq)


async def show_held(
    turn: Turn, line: int, rows: Sequence[Queued], by: str, remarks: Remarks | None = None
) -> None:
    """Hold the replies of a preview until their author decides; nothing else sends them."""
    held = turn.texts.say(
        OFFICIAL,
        "leaving-held",
        by=by,
        officer=await _author_of(turn, rows),
        words=_quoted(turn, await pieces_shown(turn, line)),
    )
    text = "\n".join((held, *(disclosure_checks.remark_lines(turn, remarks) if remarks else ())))
    buttons = [
        make_button(turn, OFFICIAL, "button-held-go", SendHeld()),
        make_button(turn, OFFICIAL, "button-held-edit", EditHeld()),
        make_button(turn, OFFICIAL, "button-held-delete", DeleteHeld()),
    ]
    why = HELD(PreviewAbout(line=line, held_by=by, hides=remarks.asked if remarks else ""))
    seq = await edit_preview(turn, line, {"text": text, **message_payload([buttons])}, why)
    await make_wait_for(turn, rows, seq)


async def show_outcome(turn: Turn, how: str, rows: Sequence[Queued], why: str = "") -> None:
    """Edit the preview of rows, if there is one, to say how it ended, without buttons."""
    line = rows[0].line
    if line is None:
        return
    clock, officer = turn.now.astimezone(turn.zone).strftime("%H.%M"), await _author_of(turn, rows)
    text = turn.texts.say(OFFICIAL, "leaving-ended", how=how, officer=officer, clock=clock, why=why)
    purpose = SENT if how in ("sent", "changed") else ENDED
    await edit_preview(
        turn, line, {"text": text, **message_payload(())}, purpose(PreviewAbout(line=line))
    )


async def edit_preview(turn: Turn, line: int, shown: Payload, why: RowPurpose) -> int:
    """Edit a preview; return the outbox row that proves that the group saw it."""
    row = require(await outbox.find(turn.tx, line), "leaving-over")
    if row.state == "queued":
        place = {name: row.payload[name] for name in outbox_posts.KEPT if name in row.payload}
        await outbox.rewrite(turn.tx, line, row.method, {**place, **shown}, row.held_until)
        if why.purpose is not HELD:
            return line
    payload = {"message_id": outbox.reference("sent", line), **shown}
    return await queue_call(
        turn, "editMessageText", GROUP, why, payload, case_id=row.case_id, sensitive=True
    )


async def make_wait_for(turn: Turn, rows: Sequence[Queued], seq: int | None) -> None:
    """Let rows wait for another row, or for none; cancel what they waited for, but no preview."""
    for before in {was for row in rows if (was := row.waits_for)} - {seq}:
        if PREVIEW.about_of(await outbox.find(turn.tx, before)) is None:
            await outbox.cancel(turn.tx, before)
    await outbox.set_waits_for(turn.tx, rows, seq)


async def post_preview_again(turn: Turn, line: int, rows: Sequence[Queued]) -> None:
    """Post a preview that was lost again, as a new message: what it replied to may be lost too."""
    held, said = await holder_of(turn, rows), await pieces_shown(turn, line)
    case = await cases.get(turn.tx, rows[0].case_id)
    new = await queue_preview(turn, case, None, said)
    await outbox.forget_quote(turn.tx, new, reply=True)
    await outbox.move_line(turn.tx, line, new)
    rows = await rows_shown(turn, new)
    if held is None:
        await make_wait_for(turn, rows, new)
    else:
        await show_held(turn, new, rows, held)


def _pending_text(turn: Turn, said: Sequence[Piece], how: str) -> Payload:
    """Return the preview of a reply that is sent soon, with the button to hold it."""
    seconds = turn.desk.hold_seconds
    text = turn.texts.say(OFFICIAL, "leaving", how=how, seconds=seconds, words=_quoted(turn, said))
    return {
        "text": text,
        **message_payload([[make_button(turn, OFFICIAL, "button-hold", HoldReply())]]),
    }


def _quoted(turn: Turn, said: Sequence[Piece]) -> str:
    room = SHOWN // max(1, len(said))
    return " · ".join(shortened(_in_words(turn, piece), room) for piece in said)


def _in_words(turn: Turn, piece: Piece) -> str:
    content = piece.content
    if content.kind == "text":
        return content.text
    kind = turn.texts.plain(OFFICIAL, "file-kind", kind=content.kind)
    named = f"{kind}: {content.file_name}" if content.file_name else kind
    return f"[{named}] {content.text}".rstrip()
