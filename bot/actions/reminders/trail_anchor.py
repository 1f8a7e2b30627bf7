"""Trail anchors: kept every working morning, and sent to the one administrator who keeps them."""

from bot.buttons.desk_buttons import KeepAnchors
from bot.desk import private_view
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


async def keep(turn: Turn) -> int:
    """Keep an anchor on each working morning with a longer trail; send it to who keeps them."""
    if not _is_time(turn):
        return 0
    before, now = await trail.last_anchor(turn.tx), await trail.last(turn.tx)
    if now is None or (before and (before[0] >= turn.today or before[1] == now)):
        return 0
    await trail.add_anchor(turn.tx, now, turn.today)
    for person in await people.administrators_in_private(turn.tx):
        if str(person.telegram_id) == await desk_state.get(turn.tx, desk_state.ANCHOR_KEEPER):
            await _tell(turn, person, now)
    return 1


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
