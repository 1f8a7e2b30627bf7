"""Ask Telegram, just before an officer's reply leaves, whether its author has deleted it.

Telegram tells no bot of a deleted message, but refuses a reaction to one. Until it has answered,
the reply waits; if it cannot say, the reply goes.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.actions.delivery import outbox_posts
from bot.actions.delivery.relay import REPLY
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import GROUP, Turn
from bot.domain.events import EventName
from storage import outbox, people
from storage.outbox import Payload, Queued

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


async def plan(turn: Turn, reply: int, source: int, case_id: int | None, at: datetime) -> None:
    """Queue the question, at the end of the hold, about the message `source` of the group."""
    payload: Payload = {
        "message_id": source,
        "reaction": [{"type": "emoji", "emoji": LEAVING}],
    }
    about = PROBE(ProbeAbout(reply=reply))
    await turn.call("setMessageReaction", GROUP, about, payload, case_id=case_id, held_until=at)


async def _waiting(turn: Turn, about: ProbeAbout) -> list[Queued]:
    """Return the rows of the reply if it still waits: what goes out with it waits as well."""
    row = await outbox.find(turn.tx, about.reply or 0)
    return await outbox_posts.whole(turn, row) if row is not None and row.state == "queued" else []


async def _asks(turn: Turn, about: ProbeAbout) -> Payload | None:
    """Hold the reply while Telegram is asked; ask nothing about one that was stopped."""
    waiting = [row.seq for row in await _waiting(turn, about)]
    await outbox.hold_queued(turn.tx, waiting, turn.now + ANSWERED_WITHIN)
    return {} if waiting else None


async def _let_go(turn: Turn, told: Arrived[ProbeAbout] | Missed[ProbeAbout]) -> None:
    """Let the reply leave: its author's message is there, or Telegram cannot say."""
    await outbox.hold_queued(turn.tx, [row.seq for row in await _waiting(turn, told.about)], None)


async def _gone(turn: Turn, missed: Missed[ProbeAbout]) -> None:
    """Cancel a reply whose author deleted it, and say so without its words.

    It was let go just before, in this very turn: no row has left yet.
    """
    waiting = await _waiting(turn, missed.about)
    if not waiting:
        return
    for part in waiting:
        await outbox.cancel(turn.tx, part.seq)
    said = REPLY.of(waiting[0])
    officer = await people.officer(turn.tx, said.officer or 0) if said else None
    if missed.case is not None and officer is not None:
        actor = f"officer:{officer.telegram_id}"
        await turn.record(missed.case, EventName.REPLY_TAKEN_BACK, actor, was="queued")
    name = officer.display_name if officer else "?"
    await turn.say_group("reply-deleted", case=missed.case, officer=name)


AFTER = (Fate(PROBE, again=_asks, delivered=_let_go, gone=_gone, refused=_let_go),)
