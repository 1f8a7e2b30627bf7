"""The one way in which an officer's reply goes out, and the reaction that shows its fate."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.delivery import outbox_posts, relay
from bot.actions.delivery.outbox_posts import EDIT, EditAbout
from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.desk.purposes import ALARM, Purpose, RowAbout, Why, note_loss
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import GROUP, Turn, reply_to_message
from bot.domain.albums import Piece
from bot.domain.case import Case, Person
from bot.domain.events import EventName
from bot.texts import OFFICIAL, Markup
from storage import carried_messages, case_events, desk_state, outbox
from storage.case_events import Link
from storage.outbox import Payload, Queued

HELD, ARRIVED, FAILED, CUT_OFF, INSIDE = "👀", "👌", "👎", "💔", "🙊"
"""Marks on an officer's message: it waits to leave, arrived, did not, and will not go out.

Bots may react with few emoji; the check mark is not among them.
"""


@dataclass(frozen=True, kw_only=True)
class MarkAbout(RowAbout):
    """What a reaction shows: that the officer's message `source` did not arrive, and why."""

    reason: str = ""
    source: int | None = None


REACTION = Purpose(
    "reaction", MarkAbout, priority=outbox.CONVERSATION, lane="m", link=None, quiet=True
)
PLAIN_MARK = REACTION(MarkAbout())
HELD_MARK = Purpose("held-mark", MarkAbout, lane="m", link=None, quiet=True)
LEAVING = "🕊"
"""The reaction on a reply whose hold is over: its author can no longer stop it."""
ANSWERED_WITHIN = timedelta(seconds=90)
"""How long a reply waits for the answer, longer than a call that failed waits for its next try.

While calls fail the wait begins anew with each: what Telegram cannot be asked it cannot be sent.
"""


@dataclass(frozen=True, kw_only=True)
class ProbeAbout(RowAbout):
    """The row of the reply that waits for the answer."""

    reply: int | None = None


PROBE = Purpose("probe", ProbeAbout, lane="m", link=None, quiet=True)


async def send(  # noqa: PLR0913 - who, where, what
    turn: Turn,
    person: Person,
    case: Case | None,
    chat_id: int,
    said: Sequence[Piece],
    about: ReplyAbout,
    *,
    open_to_change: bool = True,
    held_until: datetime | None = None,
    reply: Payload | None = None,
    thread_id: int | None = None,
) -> int:
    """Queue what an officer wrote in the group `chat_id`; return the row that proves its arrival.

    A reply that is `open_to_change` can be taken back, and follows its author's edits. One that is
    held is marked at once, and leaves once Telegram has said whether it was deleted meanwhile.
    """
    leaves = held_until and held_until + ANSWERED_WITHIN
    seq = await relay.to_citizen(
        turn,
        person,
        case,
        chat_id,
        said,
        heading=_heading(turn, person, case),
        intent=REPLY(about),
        held_until=leaves,
        reply=reply,
        thread_id=thread_id,
    )
    if open_to_change:
        link = Link("officer", case.id if case else None, person.id, seq)
        for piece in said:
            await case_events.link(turn.tx, chat_id, piece.message_id, link)
    if held_until is not None and about.source is not None:
        case_id = case.id if case else None
        await react(turn, case_id, about.source, HELD, HELD_MARK(MarkAbout(source=about.source)))
        await _probe(turn, seq, about.source, case_id, held_until)
    return seq


async def _probe(turn: Turn, reply: int, source: int, case_id: int | None, at: datetime) -> None:
    """Queue the question, at the end of the hold, about the message `source` of the group."""
    payload: Payload = {
        "message_id": source,
        "reaction": [{"type": "emoji", "emoji": LEAVING}],
    }
    about = PROBE(ProbeAbout(reply=reply))
    await turn.call("setMessageReaction", GROUP, about, payload, case_id=case_id, held_until=at)


def _heading(turn: Turn, person: Person, case: Case | None) -> str:
    """Return the heading of a reply, which speaks for the office and names no officer."""
    texts = turn.texts
    if case is None:
        return texts.plain(person.language, "reply-heading-question")
    return texts.plain(person.language, "reply-heading", number=case.number)


async def _delivered(turn: Turn, arrived: Arrived[ReplyAbout]) -> None:
    """Mark the officer's own message as arrived."""
    case, officer_id = arrived.case, arrived.about.officer
    await show(turn, arrived.row, ARRIVED)
    if case is not None:
        await turn.record(case, EventName.REPLY_DELIVERED, f"officer:{officer_id}")


async def stop(turn: Turn, row: Queued) -> None:
    """Cancel a reply that waits, with all that goes out with it: it is talk among officers now."""
    await note_loss(turn.tx, row, "its author keeps it inside")
    for part in await outbox_posts.whole(turn, row):
        await outbox.cancel(turn.tx, part.seq)
    for copy in await carried_messages.of_row(turn.tx, row.seq):
        place = (copy.chat_id, copy.message_id)
        await case_events.link(turn.tx, *place, Link("desk", row.case_id))


async def show(turn: Turn, row: Queued, sign: str, reason: str = "") -> None:
    """React to the officer's message that a reply carries; if refused, `reason` is told in words.

    Nothing is shown if the message stands in a group that is no longer the officers'.
    """
    source = await source_of(turn, row)
    if source is not None:
        told = MarkAbout(reason=reason, source=source) if reason else MarkAbout()
        await react(turn, row.case_id, source, sign, REACTION(told))


async def react(
    turn: Turn, case_id: int | None, message_id: int, sign: str, why: Why = PLAIN_MARK
) -> None:
    """Set the desk's reaction to a message of the group; without a sign, remove it."""
    reaction = [{"type": "emoji", "emoji": sign}] if sign else []
    payload = {"message_id": message_id, "reaction": reaction}
    await turn.call("setMessageReaction", GROUP, why, payload, case_id=case_id)


async def source_of(turn: Turn, row: Queued) -> int | None:
    """Return the id of the message that is a reply, or None if it is not in the present group."""
    about = REPLY.of(row) or ReplyAbout()
    here = await desk_state.group_id(turn.tx)
    return about.source if about.group in (None, here) else None


async def _said_in_words(turn: Turn, missed: Missed[MarkAbout]) -> None:
    """Say in a message what a reaction could not show: that a reply did not arrive."""
    reason, source = missed.about.reason, missed.about.source
    if reason and source is not None:
        await _say_below(turn, missed, turn.texts.say(OFFICIAL, "undelivered-here", reason=reason))


async def _held_in_words(turn: Turn, missed: Missed[MarkAbout]) -> None:
    """Say in a message what a reaction could not show: that words will leave soon."""
    held = turn.texts.say(OFFICIAL, "held-here", hold=turn.desk.hold_seconds)
    await _say_below(turn, missed, held)


async def _say_below(turn: Turn, missed: Missed[MarkAbout], text: Markup) -> None:
    await turn.call(
        "sendMessage",
        GROUP,
        ALARM,
        {
            "text": text,
            "parse_mode": "HTML",
            "reply_parameters": reply_to_message(missed.about.source or 0),
            **turn.group_place(None),
        },
        case_id=missed.row.case_id,
        priority=outbox.ACKNOWLEDGEMENT,
    )


async def _correction_gone(turn: Turn, missed: Missed[EditAbout]) -> None:
    """Tell the officer that a correction changed nothing: the citizen deleted the message."""
    carrier = await outbox.find(turn.tx, missed.about.carrier or 0)
    source = await source_of(turn, carrier) if carrier is not None else None
    if source is None:
        return
    await react(turn, missed.row.case_id, source, FAILED)
    text = turn.texts.say(OFFICIAL, "edit-of-deleted")
    key = f"edit-of-deleted:{source}"
    await turn.tell_group(text, case=missed.case, purpose=ALARM, key=key, reply_to=source)


AFTER = (
    Fate(REPLY, delivered=_delivered),
    Fate(REACTION, refused=_said_in_words),
    Fate(HELD_MARK, refused=_held_in_words),
    Fate(EDIT, gone=_correction_gone),
)
