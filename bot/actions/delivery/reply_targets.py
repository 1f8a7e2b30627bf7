"""Find on the other side the message that a reply points to, with the words that it quotes."""

from bot.desk.turn import MessageId, Turn, reply_to_message
from bot.domain import quotes
from bot.domain.albums import CarriedMessage
from bot.domain.case import Person
from bot.domain.gathered_chatter import Pointed
from bot.domain.masking_rules import MASK
from bot.domain.message import Content, Incoming, units
from storage import carried_messages, case_events, outbox
from storage.outbox import Payload


async def from_citizen(turn: Turn, person: Person, incoming: Incoming) -> Pointed:
    """Find in the group what a citizen's message replies to: an officer's words, or their own."""
    words = incoming.quote.text if incoming.quote else ""
    if incoming.reply_to is None:
        return Pointed(quote=words)
    own = await carried_messages.newest(turn.tx, person.telegram_id, incoming.reply_to)
    if own is not None:
        said = own.piece.content
        quote = None
        if incoming.quote is not None:
            # What the group sees masked stands at the same place in the citizen's own message.
            shown = quotes.cut(said.text, incoming.quote.position, units(words))
            quote = quotes.quote_in(said, shown, incoming.quote.position)
        return Pointed(_reply(outbox.ref("copy", own.id), quote), said.text, words)
    theirs = await _carried(turn, person.telegram_id, incoming.reply_to)
    if not theirs:
        return Pointed(quote=words)
    said = theirs[0].piece.content
    return Pointed(
        _reply(outbox.ref("source", theirs[0].id), quotes.quote_in(said, words)), said.text, words
    )


async def from_officer(turn: Turn, incoming: Incoming) -> Payload | None:
    """Find in the citizen's chat what an officer's message replies to: the citizen's own words."""
    if incoming.reply_to is None:
        return None
    carried = await _carried(turn, incoming.chat_id, incoming.reply_to)
    if not carried:
        return None
    words = incoming.quote.text if incoming.quote else ""
    for copy in carried:
        place = copy.piece.content.text.find(words) if words else -1
        if place >= 0:
            start = units(copy.piece.content.text[:place])
            return _reply(copy.message_id, await _in_original(turn, copy, start, units(words)))
    return _reply(carried[-1].message_id, None)


def _reply(message_id: MessageId, quote: Payload | None) -> Payload:
    return {**reply_to_message(message_id), **(quote or {})}


async def _carried(turn: Turn, chat_id: int, message_id: int) -> list[CarriedMessage]:
    """Return what a message of the desk carries; for a text sent ahead, what follows it carries."""
    link = await case_events.linked(turn.tx, chat_id, message_id)
    row = await outbox.find(turn.tx, link.outbox_seq) if link and link.outbox_seq else None
    if row is None:
        return []
    about, ahead = row.about, False
    while row is not None and row.about == about:
        found = await carried_messages.of_row(turn.tx, row.seq)
        if found:
            return [copy for copy in found if ahead or copy.sent_id == message_id]
        row, ahead = await outbox.find(turn.tx, row.seq + 1), True
    return []


async def _in_original(turn: Turn, copy: CarriedMessage, start: int, length: int) -> Payload | None:
    """Return the quote as it stands in what the citizen wrote: the group may see it masked."""
    shown = copy.piece.content
    kept = await case_events.last_version(turn.tx, (copy.chat_id, copy.message_id))
    original = kept[1] if kept is not None else shown
    if not _same_but_masked(original, shown):
        return None
    words = quotes.cut(original.text, start, length)
    return None if MASK in words else quotes.quote_in(original, words, start)


def _same_but_masked(original: Content, shown: Content) -> bool:
    """Say whether the group sees this very version: only what is masked differs."""
    ours, theirs = original.text.encode("utf-16-le"), shown.text.encode("utf-16-le")
    mask = MASK.encode("utf-16-le")
    return len(ours) == len(theirs) and all(
        theirs[at : at + 2] in (ours[at : at + 2], mask) for at in range(0, len(ours), 2)
    )
