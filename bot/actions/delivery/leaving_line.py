"""The line in the group that shows what is about to leave for a citizen, and how that ended."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.actions.delivery import leaving_remarks, outbox_posts
from bot.actions.delivery.leaving_remarks import Remarks
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.buttons.case_buttons import DeleteHeld, EditHeld, HoldWords, SendHeld
from bot.desk import contacts
from bot.desk.purposes import Intent, Purpose, RowAbout
from bot.desk.turn import GROUP, Turn, page, reply_to_message
from bot.domain.albums import Piece
from bot.domain.case import Case
from bot.domain.message import shortened
from bot.errors import needed
from bot.texts import OFFICIAL
from storage import carried_messages, cases, outbox
from storage.outbox import Payload, Queued


@dataclass(frozen=True, kw_only=True)
class LineAbout(RowAbout):
    """What a call has to do with a line, whose row it names."""

    line: int | None = None
    held_by: str = ""
    """Who holds the words, or what became of their request."""
    source: int | None = None
    """The officer's message of which is asked whether it is still there."""
    since: datetime | None = None
    """When that was written what the group saw last."""
    hides: str = ""
    """A checksum of what hides in the words' files: what holds them, or was let go by a tap."""


LINE = Purpose("leaving", LineAbout, lane="l")
CHANGE = Purpose("leaving-change", LineAbout, lane="l", link=None)
"""What the line says instead, and goes by as the line itself."""
HELD = Purpose("leaving-held", LineAbout, lane="l", link=None, may_fail=True)
TOLD = Purpose("leaving-told", LineAbout, link=None, may_fail=True)
"""Tells the author at closing time that words are still held."""
ENDED = Purpose("leaving-ended", LineAbout, lane="l", link=None, may_fail=True)
SENT = Purpose(
    "leaving-sent", LineAbout, priority=outbox.DECORATION, lane="l", link=None, may_fail=True
)
SHOWN = 600
"""Most UTF-16 units of the words in a line; they stand whole in the messages above it."""


async def begin(turn: Turn, case: Case | None, person_id: int | None, said: Sequence[Piece]) -> int:
    """Queue the line below an officer's message; of an album once its parts are there."""
    album = said[0].content.album is not None
    return await turn.call(
        "sendMessage",
        GROUP,
        LINE(LineAbout(person=person_id)),
        {
            **_soon(turn, said, "soon"),
            **turn.group_place(case),
            "reply_parameters": reply_to_message(said[0].message_id),
        },
        case_id=case.id if case else None,
        sensitive=True,
        held_until=turn.now + outbox_posts.SETTLED if album else None,
    )


async def open_rows(turn: Turn, line: int | None) -> list[Queued]:
    """Return what a line shows: what has not left, and sent replies of which a change waits."""
    rows = await outbox.of_line(turn.tx, line) if line is not None else []
    return [
        row
        for row in rows
        if row.state == "queued" or (row.waits_for is not None and row.state in ("sending", "sent"))
    ]


async def words(turn: Turn, line: int) -> list[Piece]:
    """Return the words in a line: replies that have not left, and changes of those that have."""
    said = [
        copy
        for row in await outbox.of_line(turn.tx, line)
        if row.state == "queued" and REPLY.about_of(row) is not None
        for copy in await carried_messages.of_row(turn.tx, row.seq)
    ]
    changes = await carried_messages.of_row(turn.tx, line)
    return [copy.piece for copy in (*said, *changes)]


async def author(turn: Turn, rows: Sequence[Queued]) -> str:
    """Return the name of who wrote what rows carry."""
    said = next(filter(None, map(REPLY.about_of, rows)), ReplyAbout())
    return await contacts.name_of(turn, said.officer)


async def hold_of(turn: Turn, rows: Sequence[Queued]) -> LineAbout | None:
    """Return what holds rows; None if nothing does."""
    for row in rows:
        waited = await outbox.find(turn.tx, row.waits_for or 0)
        about = HELD.about_of(waited) or TOLD.about_of(waited)
        if about is not None:
            return about
    return None


async def holder(turn: Turn, rows: Sequence[Queued]) -> str | None:
    """Return who holds rows, or what does; None if nobody does."""
    about = await hold_of(turn, rows)
    return about.held_by if about else None


async def show(turn: Turn, line: int, rows: Sequence[Queued], let_go: str = "") -> None:
    """Show what leaves as it is now; the seconds begin once that was seen."""
    new = any(row.state == "queued" for row in rows)
    shown = _soon(turn, await words(turn, line), "soon" if new else "change")
    seq = await say(turn, line, shown, CHANGE(LineAbout(line=line, hides=let_go)))
    await wait_for(turn, rows, seq)


async def show_held(
    turn: Turn, line: int, rows: Sequence[Queued], by: str, remarks: Remarks | None = None
) -> None:
    """Hold what a line shows until its author decides: nothing sends it by itself."""
    held = turn.texts.say(
        OFFICIAL,
        "leaving-held",
        by=by,
        officer=await author(turn, rows),
        words=_quoted(turn, await words(turn, line)),
    )
    text = "\n".join((held, *(leaving_remarks.lines(turn, remarks) if remarks else ())))
    buttons = [
        turn.button(OFFICIAL, "button-held-go", SendHeld()),
        turn.button(OFFICIAL, "button-held-edit", EditHeld()),
        turn.button(OFFICIAL, "button-held-delete", DeleteHeld()),
    ]
    why = HELD(LineAbout(line=line, held_by=by, hides=remarks.asked if remarks else ""))
    seq = await say(turn, line, {"text": text, **page([buttons])}, why)
    await wait_for(turn, rows, seq)


async def show_end(turn: Turn, line: int, how: str, officer: str, why: str = "") -> None:
    """Let a line say in few words how it ended; it has nothing left to press."""
    clock = turn.now.astimezone(turn.zone).strftime("%H.%M")
    text = turn.texts.say(OFFICIAL, "leaving-ended", how=how, officer=officer, clock=clock, why=why)
    purpose = SENT if how in ("sent", "changed") else ENDED
    await say(turn, line, {"text": text, **page(())}, purpose(LineAbout(line=line)))


async def say(turn: Turn, line: int, shown: Payload, why: Intent) -> int:
    """Let a line say something else; return the row with whose arrival the group sees it."""
    row = needed(await outbox.find(turn.tx, line), "leaving-over")
    if row.state == "queued":
        place = {name: row.payload[name] for name in outbox_posts.KEPT if name in row.payload}
        await outbox.rewrite(turn.tx, line, row.method, {**place, **shown}, row.held_until)
        if why.purpose is not HELD:
            return line
    payload = {"message_id": outbox.ref("sent", line), **shown}
    return await turn.call(
        "editMessageText", GROUP, why, payload, case_id=row.case_id, sensitive=True
    )


async def wait_for(turn: Turn, rows: Sequence[Queued], seq: int | None) -> None:
    """Let rows wait for another row than before, which is not needed any more; None: for none."""
    for before in {row.waits_for for row in rows} - {None, seq}:
        old = await outbox.find(turn.tx, before or 0)
        if old is not None and LINE.about_of(old) is None:
            await outbox.cancel(turn.tx, old.seq)
    await outbox.let_wait(turn.tx, rows, seq)


async def anew(turn: Turn, line: int, rows: Sequence[Queued]) -> None:
    """Show in a new message what stood in a line that is not there any more."""
    held, said = await holder(turn, rows), await words(turn, line)
    case = await cases.get(turn.tx, rows[0].case_id)
    new = await begin(turn, case, None, said)
    await outbox.move_line(turn.tx, line, new)
    rows = await open_rows(turn, new)
    if held is None:
        await wait_for(turn, rows, new)
    else:
        await show_held(turn, new, rows, held)


def _soon(turn: Turn, said: Sequence[Piece], how: str) -> Payload:
    """Return the line of what leaves soon; anybody with a role can hold it."""
    seconds = turn.desk.hold_seconds
    text = turn.texts.say(OFFICIAL, "leaving", how=how, seconds=seconds, words=_quoted(turn, said))
    return {"text": text, **page([[turn.button(OFFICIAL, "button-hold", HoldWords())]])}


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
