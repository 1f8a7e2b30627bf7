"""Ask Telegram, just before an officer's reply leaves, whether its author has deleted it.

Telegram tells no bot of a deleted message, but refuses a reaction to one. Until it has answered,
the reply waits; if it cannot say, the reply goes. To a request that was withdrawn or answered
meanwhile it goes only by a tap of its author.
"""

from bot.actions.conversation import unsent_words
from bot.actions.delivery import outbox_posts
from bot.actions.delivery.relay import REPLY
from bot.actions.delivery.reply_delivery import ANSWERED_WITHIN, PROBE, ProbeAbout
from bot.desk.purposes import note_loss
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn
from bot.domain.case import State
from bot.domain.events import EventName
from storage import cases, outbox, people
from storage.outbox import Payload, Queued


async def _waiting(turn: Turn, about: ProbeAbout) -> list[Queued]:
    """Return the rows of the reply if it still waits: what goes out with it waits as well."""
    row = await outbox.find(turn.tx, about.reply or 0)
    return await outbox_posts.whole(turn, row) if row is not None and row.state == "queued" else []


async def _asks(turn: Turn, about: ProbeAbout) -> Payload | None:
    """Hold the reply while Telegram is asked; ask nothing about one that was stopped."""
    waiting = [row.seq for row in await _waiting(turn, about)]
    await outbox.hold_queued(turn.tx, waiting, turn.now + ANSWERED_WITHIN)
    return {} if waiting else None


async def _meant(turn: Turn, about: ProbeAbout) -> list[Queued]:
    """Return those rows; none if the request was withdrawn or answered since: then it is asked."""
    waiting = await _waiting(turn, about)
    case = await cases.get(turn.tx, waiting[0].case_id) if waiting else None
    if case is None:
        return waiting
    over = case.closed_at if case.state is State.WITHDRAWN else case.answered_at
    if over is None or over <= waiting[0].created_at:  # whoever wrote it knew
        return waiting
    await unsent_words.ask_anew(turn, waiting[0], case)
    return []


async def _let_go(turn: Turn, told: Arrived[ProbeAbout] | Missed[ProbeAbout]) -> None:
    """Let the reply leave: its author's message is there, or Telegram cannot say."""
    waiting = [row.seq for row in await _meant(turn, told.about)]
    await outbox.hold_queued(turn.tx, waiting, None)


async def _gone(turn: Turn, missed: Missed[ProbeAbout]) -> None:
    """Cancel a reply that the group no longer holds, and say so without its words.

    Telegram does not say whether its author deleted it, or anybody its topic. It was let go just
    before, in this very turn: no row has left yet.
    """
    waiting = await _waiting(turn, missed.about)
    if not waiting:
        return
    await note_loss(turn.tx, waiting[0], "it was deleted in the group, or its topic was")
    for part in waiting:
        await outbox.cancel(turn.tx, part.seq)
    said = REPLY.of(waiting[0])
    officer = await people.officer(turn.tx, said.officer or 0) if said else None
    if missed.case is not None and officer is not None:
        await turn.record(missed.case, EventName.REPLY_TAKEN_BACK, "desk", was="queued")
    name = officer.display_name if officer else "?"
    await turn.say_group("reply-deleted", case=missed.case, officer=name)


AFTER = (Fate(PROBE, again=_asks, delivered=_let_go, gone=_gone, refused=_let_go),)
