"""Trail anchors: kept every working morning, and sent to the one administrator who keeps them."""

from collections.abc import Sequence

from bot.buttons.desk_buttons import KeepAnchors
from bot.desk import private_view, rounds
from bot.desk.button_acts import bare, in_group
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.case import Officer, Person
from bot.domain.event_trail import Anchor
from bot.domain.reminders.reminder_plan import QUIET_FROM
from bot.texts import OFFICIAL
from storage import desk_state, outbox, people, trail

ANCHOR = Purpose("anchor", RowAbout, priority=outbox.DIGEST, by_day="officers")


SENT = "anchor_sent"
"""The fact that names the event of the anchor that was sent last."""


async def keep(turn: Turn) -> int:
    """Keep an anchor, which is one fact, on each working morning with a longer trail."""
    if not _is_time(turn):
        return 0
    before, now = await trail.last_anchor(turn.tx), await trail.last(turn.tx)
    if now is None or (before and (before[0] >= turn.today or before[1] == now)):
        return 0
    await trail.add_anchor(turn.tx, now, turn.today)
    return 1


async def _unsent(turn: Turn) -> Sequence[int] | None:
    if not _is_time(turn) or not await desk_state.get(turn.tx, desk_state.ANCHOR_KEEPER):
        return None
    kept, sent = await trail.last_anchor(turn.tx), await desk_state.get(turn.tx, SENT)
    return [] if kept is None or sent == str(kept[1].event_id) else [kept[1].event_id]


async def _send(turn: Turn, event_id: int) -> int:
    """Send the newest anchor to who keeps them, if that is an administrator still."""
    await desk_state.put(turn.tx, SENT, str(event_id))
    keeper = int(await desk_state.get(turn.tx, desk_state.ANCHOR_KEEPER) or 0)
    kept, officer = await trail.last_anchor(turn.tx), await people.officer(turn.tx, keeper)
    person = await people.find(turn.tx, keeper)
    if kept is None or officer is None or person is None:
        return 0
    if not officer.administrator or not person.reachable:
        return 0
    await _tell(turn, person, kept[1])
    return 1


SEND = rounds.by_row("trail-sent", _unsent, _send)


async def choose_keeper(turn: Turn, officer: Officer) -> None:
    """Let the administrator who asks get the anchors in private from now on, in place of another.

    Who gets them already gets them no more.
    """
    person = await private_view.chat_of(turn, officer, act=Act.KEEP_ANCHORS)
    if person is None:
        return
    own = str(officer.telegram_id)
    stops = await desk_state.get(turn.tx, desk_state.ANCHOR_KEEPER) == own
    await desk_state.put(turn.tx, desk_state.ANCHOR_KEEPER, "" if stops else own)
    now = await trail.last(turn.tx)
    if not stops and now is not None:
        kept = await trail.last_anchor(turn.tx)
        await desk_state.put(turn.tx, SENT, str(kept[1].event_id) if kept else "")
        await _tell(turn, person, now)
    turn.answer(turn.texts.plain(OFFICIAL, "trail-keeper", keeps="no" if stops else "yes"))


async def _tell(turn: Turn, person: Person, anchor: Anchor) -> None:
    text = turn.texts.say(
        OFFICIAL, "trail-anchor", today=turn.today, event=str(anchor.event_id), chain=anchor.chain
    )
    await turn.tell(person, text, purpose=ANCHOR)


def _is_time(turn: Turn) -> bool:
    """Return whether this is a working day on which the digest may have been written."""
    local = turn.now.astimezone(turn.zone)
    first = turn.office.digest_time
    return turn.calendar.is_workday(local.date()) and first <= local.time() < QUIET_FROM


BUTTONS = (in_group(KeepAnchors, bare(choose_keeper)),)
