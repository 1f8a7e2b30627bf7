"""Outbox rows that carry messages of a person or an officer, several in one call to Telegram.

A row that is still queued takes in what belongs to it, and follows what its author changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.actions.cases import name_masking
from bot.buttons.case_buttons import HideFile, OpenFile
from bot.desk.call_purposes import PRIVATE_MESSAGE, Purpose, RowAbout, read_about
from bot.desk.call_queue import GROUP, Call, MessageId, queue_outgoing
from bot.desk.keyboards import Button, message_payload
from bot.desk.messages import make_button
from bot.desk.turn import Turn
from bot.domain.message import Content, album_as_api_call, as_api_call, input_media, with_heading
from bot.domain.words.albums import (
    ALBUMS,
    WORDS,
    CarriedMessage,
    Piece,
    album_family,
    compose_album,
    fits_one_message,
    go_together,
    stack_posts,
)
from bot.errors import Refused, certain
from bot.texts import OFFICIAL
from storage import outbox, people, relayed_messages
from storage.outbox import Outgoing, Payload, Queued


@dataclass(frozen=True, kw_only=True)
class EditAbout(RowAbout):
    """The row that carried the message which an edit changes."""

    carrier: int | None = None


EDIT = Purpose("edit", EditAbout, priority=outbox.CONVERSATION, link=None, alarm_name="edit")
ALBUM_COMPLETE_AFTER = timedelta(seconds=1.5)
"""An album is sent this long after its last part came."""
KEPT = ("message_thread_id", "disable_notification", "reply_parameters")
"""Fields of a row's payload that stay when its words change."""
REPLACEABLE = ("animation", "audio", "document", "photo", "video")
"""Kinds of files that can take each other's place in a message that was sent."""


@dataclass(frozen=True)
class RenderedPost:
    """The texts that are sent first, and the message or album that follows them."""

    ahead: list[Content]
    parts: list[Content]

    @property
    def call(self) -> Call:
        """Return the call that sends the message or album after the texts."""
        return album_as_api_call(self.parts) if len(self.parts) > 1 else as_api_call(self.parts[0])


def render_post(turn: Turn, heading: str, pieces: Sequence[Piece]) -> RenderedPost | None:
    """Return what a row sends for its messages; None if the words do not fit into one."""
    kind, first = album_family(pieces[0]), pieces[0]
    masked = dict.fromkeys(kind for piece in pieces for kind in piece.masked)
    if masked:
        kinds = name_masking.kinds_in_words(turn, OFFICIAL, masked)
        heading = f"{heading}\n{turn.texts.plain(OFFICIAL, 'masked-line', kinds=kinds)}"
    if kind in ALBUMS.values():
        return RenderedPost(*compose_album(heading, [piece.content for piece in pieces]))
    if kind == WORDS and (len(pieces) > 1 or first.announced or first.quote):
        said = [_said(turn, place, piece) for place, piece in enumerate(pieces)]
        content = stack_posts(heading, said)
        if fits_one_message(content):
            return RenderedPost([], [content])
        if len(pieces) > 1:
            return None
    *ahead, last = with_heading(first.content, heading)
    return RenderedPost(ahead, [last])


def _said(turn: Turn, place: int, piece: Piece) -> tuple[str, str, Content]:
    """Return (time and kind, words replied to, own words) of a message in a post."""
    content = piece.content
    words = Content(kind="text", text=content.text, entities=content.entities)
    if place == 0:
        return "", piece.quote, words
    lead = turn.texts.plain(
        OFFICIAL,
        "piece-lead",
        clock=piece.at.astimezone(turn.zone).strftime("%H.%M"),
        kind=content.kind,
        edited=piece.edited,
    )
    return lead, piece.quote, words


async def _keyboard(
    turn: Turn, case_id: int | None, chat_id: int, pieces: Sequence[Piece]
) -> Payload:
    """Return buttons that open the announced files, one for an album; `chat_id` is their source.

    A single file that is shown gets one to hide it as identity; an album can have none.
    """
    if case_id is None:
        return {}
    if len(pieces) == 1 and not pieces[0].announced and pieces[0].content.kind in REPLACEABLE:
        owner = await people.find(turn.tx, chat_id)
        if owner is None:
            return {}
        hides = HideFile(case_id, pieces[0].message_id, owner.id)
        hide = make_button(turn, OFFICIAL, "button-is-identity", hides)
        return {"reply_markup": message_payload([[hide]])["reply_markup"]}
    announced = [piece for piece in pieces if piece.announced]
    shown = {piece.content.album or str(piece.message_id): piece for piece in reversed(announced)}
    files = sorted(shown.values(), key=lambda piece: piece.message_id)
    owner = await people.find(turn.tx, chat_id) if files else None
    owner_id = owner.id if owner else 0
    label = turn.texts.plain(OFFICIAL, "button-open-private")
    rows = [
        [
            Button(
                label if len(files) == 1 else f"{label} ({number})",
                OpenFile(case_id, piece.message_id, owner_id),
            )
        ]
        for number, piece in enumerate(files, 1)
    ]
    return {"reply_markup": message_payload(rows)["reply_markup"]} if rows else {}


async def queue_messages(
    turn: Turn,
    template: Outgoing,
    chat_id: int,
    pieces: Sequence[Piece],
    *,
    thread_id: int | None = None,
) -> int:
    """Queue messages written in a chat; return the row whose delivery proves their arrival.

    The template says where it goes; its `about` holds the heading. What takes several calls
    goes in order, and the last one is the proof.
    """
    written = render_post(turn, heading_of(template), pieces)
    if written is None:
        raise ValueError("these messages do not make one post")
    method, payload = written.call
    place = template.payload
    for content in written.ahead:
        await queue_outgoing(turn, _ahead(template, content, place))
        place = {name: value for name, value in place.items() if name != "reply_parameters"}
    keyboard = await _keyboard(turn, template.case_id, chat_id, pieces)
    row = replace(template, method=method, payload={**payload, **keyboard, **place})
    seq = await queue_outgoing(turn, row)
    for piece in pieces:
        await relayed_messages.add_message(turn.tx, seq, chat_id, piece, thread_id)
    return seq


def _ahead(template: Outgoing, content: Content, place: Payload) -> Outgoing:
    """Return a row for a text that is sent before the row which proves the arrival."""
    method, payload = as_api_call(content)
    stays = template.chat == GROUP or read_about(template).notice
    purpose = template.purpose if stays else PRIVATE_MESSAGE.name
    return replace(template, method=method, payload={**payload, **place}, purpose=purpose)


def _beside(
    row: Queued, content: Content, place: Payload, held: datetime | None = None
) -> Outgoing:
    """Return the row of a text that belongs to a row queued already, and so follows it."""
    template = replace(template_of(row, held), about={**row.about, "beside": row.seq})
    return _ahead(template, content, place)


async def join_message(
    turn: Turn, row: Queued, chat_id: int, piece: Piece, *, thread_id: int | None = None
) -> bool:
    """Let a queued row take in one more message; False if it does not belong there."""
    pieces = [copy.piece for copy in await relayed_messages.of_row(turn.tx, row.seq)]
    if row.state != "queued" or not go_together(pieces, piece):
        return False
    written = render_post(turn, heading_of(row), [*pieces, piece])
    if written is None:
        return False
    held = row.held_until
    if held is not None and piece.content.album is not None:
        held = max(held, turn.now + ALBUM_COMPLETE_AFTER)
    await relayed_messages.add_message(turn.tx, row.seq, chat_id, piece, thread_id)
    await _rewrite(turn, row, chat_id, written, [*pieces, piece], held)
    return True


async def _rewrite(
    turn: Turn,
    row: Queued,
    chat_id: int,
    written: RenderedPost,
    pieces: Sequence[Piece],
    held: datetime | None,
) -> None:
    """Rewrite a queued row, and the texts sent ahead of it, to its messages' present words."""
    ahead = await texts_beside(turn, row)
    for lead, content in zip(ahead, written.ahead, strict=False):
        await _say_instead(turn, lead, as_api_call(content), held)
    for lead in ahead[len(written.ahead) :]:
        await outbox.cancel(turn.tx, lead.seq)
    kept = {name: row.payload[name] for name in KEPT if name in row.payload}
    for content in written.ahead[len(ahead) :]:
        # It follows the row that it would go ahead of: late words are better than lost words.
        await queue_outgoing(turn, _beside(row, content, kept, held))
    method, payload = written.call
    keyboard = await _keyboard(turn, row.case_id, chat_id, pieces)
    await _say_instead(turn, row, (method, {**payload, **keyboard}), held)


async def _say_instead(turn: Turn, row: Queued, call: Call, held: datetime | None) -> None:
    method, payload = call
    kept = {name: row.payload[name] for name in KEPT if name in row.payload}
    await outbox.rewrite(turn.tx, row.seq, method, {**payload, **kept}, held)


def heading_of(row: Outgoing | Queued) -> str:
    """Return what stands above the words that a row carries."""
    return read_about(row).heading


def template_of(row: Queued, held: datetime | None = None) -> Outgoing:
    """Return a template with a row's address, for further rows that belong to it."""
    return Outgoing(
        row.method,
        chat=row.chat,
        lane=row.lane,
        payload={},
        purpose=row.purpose,
        priority=row.priority,
        about=row.about,
        case_id=row.case_id,
        sensitive=True,
        held_until=held,
    )


async def texts_beside(turn: Turn, row: Queued) -> list[Queued]:
    """Return the rows of texts that are sent with a row, before or after it."""
    found: list[Queued] = []
    before = await outbox.find(turn.tx, row.seq - 1)
    while before is not None and before.about == row.about and await _goes_ahead(turn, before):
        found.insert(0, before)
        before = await outbox.find(turn.tx, before.seq - 1)
    return found + await outbox.rows_beside(turn.tx, row)


async def _goes_ahead(turn: Turn, row: Queued) -> bool:
    return row.state != "cancelled" and not await relayed_messages.of_row(turn.tx, row.seq)


async def change_queued(turn: Turn, row: Queued, copy: CarriedMessage, piece: Piece) -> bool:
    """Let a queued row carry the newer version of a message; False if it cannot any more."""
    present = await relayed_messages.of_row(turn.tx, row.seq)
    pieces = [piece if other.id == copy.id else other.piece for other in present]
    if row.state != "queued" or len({album_family(one) for one in pieces}) > 1:
        return False
    written = render_post(turn, heading_of(row), pieces)
    if written is None:
        return False
    await relayed_messages.replace(turn.tx, copy, piece)
    await _rewrite(turn, row, copy.chat_id, written, pieces, row.held_until)
    return True


async def remove_message(turn: Turn, row: Queued, copy: CarriedMessage) -> bool:
    """Take a message out of a row that is still queued; False if it has left."""
    if row.state != "queued":
        return False
    await relayed_messages.drop(turn.tx, copy.id)
    pieces = [other.piece for other in await relayed_messages.of_row(turn.tx, row.seq)]
    written = render_post(turn, heading_of(row), pieces) if pieces else None
    if written is None:
        for part in (row, *await texts_beside(turn, row)):
            await outbox.cancel(turn.tx, part.seq)
    else:
        await _rewrite(turn, row, copy.chat_id, written, pieces, row.held_until)
    return True


async def rendered_change(
    turn: Turn, row: Queued, copy: CarriedMessage, piece: Piece
) -> tuple[RenderedPost, RenderedPost, list[tuple[int, Call]]]:
    """Return what a row sent, what it says with a newer version, and the edit of each copy.

    Raises Refused if Telegram cannot show it in the place of the older one.
    """
    present = await relayed_messages.of_row(turn.tx, row.seq)
    heading = heading_of(row)
    before = certain(
        render_post(turn, heading, [other.piece for other in present]), "what was sent fitted"
    )
    after = render_post(turn, heading, [piece if o.id == copy.id else o.piece for o in present])
    if after is None or len(before.parts) != len(after.parts):
        raise Refused("edit-not-carried")
    edits = [
        (other.id, _edit_call(old, new, alone=len(before.parts) == 1))
        for other, old, new in zip(present, before.parts, after.parts, strict=True)
        if old != new
    ]
    return before, after, edits


async def change_sent(turn: Turn, row: Queued, copy: CarriedMessage, piece: Piece) -> None:
    """Edit what was sent so that it shows the newer version; raises Refused as `rewritten` does."""
    before, after, edits = await rendered_change(turn, row, copy, piece)
    for copy_id, call in edits:
        await _edit(turn, row, outbox.reference("copy", copy_id), call, f"edit:{copy_id}")
    await _edit_ahead(turn, row, before.ahead, after.ahead)
    await relayed_messages.replace(turn.tx, copy, piece)


def _edit_call(old: Content, new: Content, *, alone: bool) -> Call:
    """Return the (method, payload) that turns one message into another, or raise Refused.

    It carries the file and the words, since an edit that waits is replaced by the next one.
    """
    if old.kind in (*REPLACEABLE, "text") and new.kind in REPLACEABLE:
        if not alone and ALBUMS.get(old.kind) != ALBUMS.get(new.kind):
            raise Refused("edit-not-carried")
        return "editMessageMedia", {"media": input_media(new)}
    if (old.kind, old.file_id, old.extra) != (new.kind, new.file_id, new.extra):
        raise Refused("edit-not-carried")
    if new.kind == "text":
        return "editMessageText", as_api_call(new)[1]
    return "editMessageCaption", {
        "caption": new.text,
        "caption_entities": list(new.entities),
    }


async def _edit(turn: Turn, row: Queued, message: MessageId, call: Call, key: str) -> None:
    """Queue an edit of one of the messages that a row sent."""
    method, payload = call
    await queue_outgoing(
        turn,
        replace(
            template_of(row),
            method=method,
            payload={"message_id": message, **payload},
            purpose=EDIT.name,
            priority=EDIT.priority,
            about=EDIT(EditAbout(carrier=row.seq)).facts,
            key=key,
        ),
    )


async def _edit_ahead(
    turn: Turn, row: Queued, before: Sequence[Content], after: Sequence[Content]
) -> None:
    """Edit the texts that were sent before a post; send additional ones as new messages."""
    rows = await texts_beside(turn, row)
    for lead, old, new in zip(rows, before, after, strict=False):
        if old != new:
            sent, call = (
                outbox.reference("sent", lead.seq),
                ("editMessageText", as_api_call(new)[1]),
            )
            await _edit(turn, row, sent, call, f"edit-ahead:{lead.seq}")
    for new in after[len(before) :]:
        if new.text != heading_of(row):
            await queue_outgoing(turn, _beside(row, new, {}))
