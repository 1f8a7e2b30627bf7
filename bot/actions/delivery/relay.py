"""Relay words between citizen and officers, keeping what each replies to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from bot.actions.cases import card_lines
from bot.actions.delivery import disclosure_checks, kept_files, outbox_posts
from bot.desk.call_purposes import Purpose, RowAbout, RowPurpose, row_purpose
from bot.desk.call_queue import GROUP, MessageId, outgoing_call, queue_outgoing, reply_to_message
from bot.desk.messages import group_place
from bot.desk.turn import Turn
from bot.domain import message
from bot.domain.law.case import Case, Person
from bot.domain.message import (
    LONGEST_TEXT,
    Content,
    Incoming,
    as_api_call,
    split_text,
    utf16_length,
    with_heading,
)
from bot.domain.records.kept_file import KeptAbout
from bot.domain.words.albums import CarriedMessage, Piece, RepliedTo
from bot.domain.words.masking_rules import MASK
from bot.texts import OFFICIAL
from storage import case_events, outbox, relayed_messages
from storage.case_events import Link
from storage.outbox import Outgoing, Payload


@dataclass(frozen=True, kw_only=True)
class ReplyAbout(RowAbout):
    """An officer's message that goes out as a reply: who wrote it, and where it stands."""

    officer: int | None = None
    source: int | None = None
    group: int | None = None
    """The group in which it was written, which may have moved."""
    unsent: int | None = None
    """Its number among the replies that an officer lets leave by a press."""


@dataclass(frozen=True)
class GroupWords:
    """What officers wrote in one chat: its pieces, what it replies to, and its topic."""

    chat_id: int
    pieces: Sequence[Piece]
    reply: Payload | None = None
    thread_id: int | None = None


CITIZEN_WORDS = Purpose(
    "citizen-words",
    RowAbout,
    priority=outbox.CONVERSATION,
    link="citizen",
    alarm_name="citizen-words",
)
QUESTION = Purpose("question", RowAbout, priority=outbox.CONVERSATION, link="citizen")
"""Words of a citizen on no request: what they enclose with an objection without one."""
REPLY = Purpose(
    "reply",
    ReplyAbout,
    priority=outbox.CONVERSATION,
    link_without_case="prompt",
    carries_reply=True,
    alarm_name="reply",
    heading_fact="source",
)


async def record_message(
    turn: Turn,
    case: Case,
    direction: Literal["citizen", "reply", "answer", "note"],
    place: tuple[int, int],
    content: Content,
    at: datetime | None = None,
) -> None:
    """Keep what was said as a version on the case, and the file that the office gave with it."""
    await case_events.add_message(turn.tx, case.id, direction, place, content, at or turn.now)
    if direction in ("reply", "answer"):
        await kept_files.keep_file(turn, KeptAbout(direction), content, place, case)
    elif direction == "note":
        await disclosure_checks.warn_of_identity(turn, case, place[1], content)


def group_row(
    turn: Turn,
    person: Person,
    case: Case | None,
    heading: str,
    priority: int = outbox.CONVERSATION,
) -> Outgoing:
    """Return a row that addresses a citizen's words to the group, still without the words."""
    purpose = CITIZEN_WORDS if case else QUESTION
    return outgoing_call(
        "",
        GROUP,
        row_purpose(purpose).for_person(person, heading),
        group_place(turn, case),
        case_id=case.id if case else None,
        priority=priority,
        sensitive=True,
    )


async def post_to_group(
    turn: Turn,
    case: Case | None,
    person: Person,
    content: Content,
    heading: str,
    priority: int = outbox.CONVERSATION,
) -> int:
    """Post a person's words in the case's topic or General; replies to it reach the person."""
    template = group_row(turn, person, case, heading, priority)
    method, payload = as_api_call(content)
    return await queue_outgoing(
        turn, replace(template, method=method, payload={**payload, **template.payload})
    )


async def post_full_text(turn: Turn, person: Person, case: Case) -> None:
    """Post the full text of a request that the card had to shorten."""
    if utf16_length(case.wanted) <= card_lines.WANTED_SHOWN:
        return
    title = turn.texts.plain(OFFICIAL, "citizen-asks-in-full")
    for piece in split_text(case.wanted, LONGEST_TEXT - utf16_length(title) - 2):
        for part in with_heading(Content(kind="text", text=piece), title):
            await post_to_group(turn, case, person, part, title, outbox.NEW_CASE)


async def queue_for_citizen(
    turn: Turn,
    person: Person,
    case: Case | None,
    written: GroupWords,
    *,
    heading: str,
    intent: RowPurpose,
) -> int:
    """Queue what officers wrote; return the row that proves its arrival."""
    template = outgoing_call(
        "",
        str(person.telegram_id),
        intent.for_person(person, heading),
        {"reply_parameters": written.reply} if written.reply else {},
        case_id=case.id if case else None,
        sensitive=True,
    )
    return await outbox_posts.queue_messages(
        turn, template, written.chat_id, written.pieces, thread_id=written.thread_id
    )


async def queue_reply(
    turn: Turn, person: Person, case: Case | None, written: GroupWords, about: ReplyAbout
) -> None:
    """Queue what an officer wrote in the group; it speaks for the office.

    Its author can take it back, and change it.
    """
    heading = (
        turn.texts.plain(person.language, "reply-heading", number=case.number)
        if case is not None
        else turn.texts.plain(person.language, "reply-heading-question")
    )
    seq = await queue_for_citizen(turn, person, case, written, heading=heading, intent=REPLY(about))
    link = Link("officer", case.id if case else None, person.id, seq)
    for piece in written.pieces:
        await case_events.add_link(turn.tx, written.chat_id, piece.message_id, link)


async def citizen_reply_target(turn: Turn, person: Person, incoming: Incoming) -> RepliedTo:
    """Find in the group what a citizen's message replies to: an officer's words, or their own."""
    words = incoming.quote.text if incoming.quote else ""
    if incoming.reply_to is None:
        return RepliedTo(quote=words)
    own = await relayed_messages.newest(turn.tx, person.telegram_id, incoming.reply_to)
    if own is not None:
        said = own.piece.content
        quote = None
        if incoming.quote is not None:
            # What the group sees masked stands at the same place in the citizen's own message.
            shown = message.cut_utf16(said.text, incoming.quote.position, utf16_length(words))
            quote = message.quote_in(said, shown, incoming.quote.position)
        return RepliedTo(_reply_to(outbox.reference("copy", own.id), quote), said.text, words)
    theirs = await _carried_by(turn, person.telegram_id, incoming.reply_to)
    if not theirs:
        return RepliedTo(quote=words)
    said = theirs[0].piece.content
    return RepliedTo(
        _reply_to(outbox.reference("source", theirs[0].id), message.quote_in(said, words)),
        said.text,
        words,
    )


async def officer_reply_target(
    turn: Turn, chat_id: int, replied_to: int | None, words: str = ""
) -> Payload | None:
    """Find in the citizen's chat what an officer replies to in the group: the citizen's own words.

    `words` are those that the officer quotes.
    """
    carried = await _carried_by(turn, chat_id, replied_to) if replied_to is not None else []
    if not carried:
        return None
    for copy in carried:
        place = copy.piece.content.text.find(words) if words else -1
        if place >= 0:
            start = utf16_length(copy.piece.content.text[:place])
            return _reply_to(
                copy.message_id, await _in_original(turn, copy, start, utf16_length(words))
            )
    return _reply_to(carried[-1].message_id, None)


def _reply_to(message_id: MessageId, quote: Payload | None) -> Payload:
    return {**reply_to_message(message_id), **(quote or {})}


async def _carried_by(turn: Turn, chat_id: int, message_id: int) -> list[CarriedMessage]:
    """Return what a message of the desk carries; for a text sent ahead, what its post holds."""
    link = await case_events.find_link(turn.tx, chat_id, message_id)
    row = await outbox.find(turn.tx, link.outbox_seq) if link else None
    if row is None:
        return []
    about, ahead = row.about, False
    while row is not None and row.about == about:
        found = await relayed_messages.of_row(turn.tx, row.seq)
        if found:
            return [copy for copy in found if ahead or copy.sent_id == message_id]
        row, ahead = await outbox.find(turn.tx, row.seq + 1), True
    return []


async def _in_original(turn: Turn, copy: CarriedMessage, start: int, length: int) -> Payload | None:
    """Return the quote as it stands in what the citizen wrote: the group may see it masked."""
    shown = copy.piece.content
    kept = await case_events.last_message_version(turn.tx, copy.place)
    original = kept[1] if kept is not None else shown
    if not _same_but_masked(original, shown):
        return None
    words = message.cut_utf16(original.text, start, length)
    return None if MASK in words else message.quote_in(original, words, start)


def _same_but_masked(original: Content, shown: Content) -> bool:
    """Say whether two versions differ only by masking, so that places in one fit the other."""
    ours, theirs = original.text.encode("utf-16-le"), shown.text.encode("utf-16-le")
    mask = MASK.encode("utf-16-le")
    return len(ours) == len(theirs) and all(
        theirs[at : at + 2] in (ours[at : at + 2], mask) for at in range(0, len(ours), 2)
    )


ADDS = (QUESTION,)
