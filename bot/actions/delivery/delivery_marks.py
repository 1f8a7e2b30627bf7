"""Reactions on an officer's own message that show whether it was delivered."""

from dataclasses import dataclass

from bot.actions.delivery.relay import REPLY, ReplyAbout
from bot.desk.purposes import ALARM, Purpose, RowAbout
from bot.desk.row_fates import Fate, Missed
from bot.desk.turn import GROUP, Turn, reply_to_message
from bot.texts import OFFICIAL
from storage import desk_state, outbox
from storage.outbox import Queued

ARRIVED, FAILED, CUT_OFF = "👌", "👎", "💔"
"""Bots may react with few emoji; the check mark is not among them."""


@dataclass(frozen=True, kw_only=True)
class MarkAbout(RowAbout):
    """What a reaction shows: that the officer's message `source` did not arrive, and why."""

    reason: str = ""
    source: int | None = None


REACTION = Purpose("reaction", MarkAbout, priority=outbox.CARD, link=None, quiet=True)


async def show(turn: Turn, row: Queued, sign: str, reason: str = "") -> None:
    """React to the officer's message that a reply carries; if refused, `reason` is told in words.

    Nothing is shown if the message stands in a group that is no longer the officers'.
    """
    source = await source_of(turn, row)
    if source is not None:
        told = MarkAbout(reason=reason, source=source) if reason else MarkAbout()
        await react(turn, row.case_id, source, sign, told)


async def react(
    turn: Turn, case_id: int | None, message_id: int, sign: str, about: MarkAbout = MarkAbout()
) -> None:
    """Set the desk's reaction to a message of the group; without a sign, remove it."""
    reaction = [{"type": "emoji", "emoji": sign}] if sign else []
    payload = {"message_id": message_id, "reaction": reaction}
    await turn.call("setMessageReaction", GROUP, REACTION(about), payload, case_id=case_id)


async def source_of(turn: Turn, row: Queued) -> int | None:
    """Return the id of the message that is a reply, or None if it is not in the present group."""
    about = REPLY.of(row) or ReplyAbout()
    here = await desk_state.group_id(turn.tx)
    return about.source if about.group in (None, here) else None


async def _said_in_words(turn: Turn, missed: Missed[MarkAbout]) -> None:
    """Say in a message what a reaction could not show: that a reply did not arrive."""
    reason, source = missed.about.reason, missed.about.source
    if not reason or source is None:
        return
    text = turn.texts.say(OFFICIAL, "undelivered-here", reason=reason)
    await turn.call(
        "sendMessage",
        GROUP,
        ALARM,
        {
            "text": text,
            "parse_mode": "HTML",
            "reply_parameters": reply_to_message(source),
            **turn.group_place(None),
        },
        case_id=missed.row.case_id,
        priority=outbox.ACKNOWLEDGEMENT,
    )


AFTER = (Fate(REACTION, refused=_said_in_words),)
