"""Entries that a unit must confirm or renew in time: asked once a month, confirmed by a tap."""

from datetime import date

from bot.actions.cases import menu_pages
from bot.actions.cases.menu_pages import Part
from bot.buttons.button_data import ButtonData
from bot.buttons.office_buttons import KeepEntry
from bot.desk.button_acts import group_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer
from bot.domain.law.list_entry import Renewal, next_asking_day, renewals
from bot.domain.records.events import EventName
from bot.domain.reminders.reminder_conditions import OfficeMatter
from bot.errors import Refused, require
from bot.texts import OFFICIAL
from storage import list_entries


async def due(turn: Turn) -> list[Renewal]:
    """Return the entries that each unit must renew before the next monthly question."""
    listed = await list_entries.listed(turn.tx)
    return renewals(listed, turn.today, turn.zone, turn.calendar)


async def renewal_matters(turn: Turn) -> list[OfficeMatter]:
    """Return the due renewals as lines of the digest, one for each unit."""
    return [
        OfficeMatter(one.id, unit_name(turn, one), one.by, turn.now, count=len(one.entries))
        for one in await due(turn)
    ]


def unit_name(turn: Turn, renewal: Renewal) -> str:
    """Return the name of a unit, or the words for entries that name no unit."""
    return renewal.unit or turn.texts.plain(OFFICIAL, "list-no-unit")


def confirm_button(turn: Turn, unit: int) -> ButtonData:
    """Return the button that confirms all entries which a unit must renew."""
    return confirm.button(unit, next_asking_day(turn.today, turn.calendar))


@group_button("dip:due", does=Act.KEEP_LIST)
async def list_renewals(turn: Turn, _officer: Officer, unit: int, page: int = 0) -> None:
    """List the entries that a unit must renew, each with a button that opens it."""
    one = await _of(turn, unit)
    acts = [make_button(turn, OFFICIAL, "button-renewals-current", confirm_button(turn, one.id))]
    acts += [Button(e.entry.title, KeepEntry(e.id)) for e in one.entries]
    text = turn.texts.say(
        OFFICIAL, "list-renewals", unit=unit_name(turn, one), count=len(one.entries), by=one.by
    )
    part = Part(page, lambda page: list_renewals.button(one.id, page))
    await menu_pages.show_page(turn, text, acts, part=part)


@group_button("dip:current", does=Act.CONFIRM_LIST)
async def confirm(turn: Turn, officer: Officer, unit: int, until: date) -> None:
    """Record that all that a unit must renew is still true today.

    Raises Refused for a button of an earlier month, which was about other entries.
    """
    one = await _of(turn, unit)
    if until != next_asking_day(turn.today, turn.calendar):
        raise Refused("list-renewals-over")
    ids = [entry.id for entry in one.entries]
    await list_entries.confirm(turn.tx, ids, turn.today)
    await record_event(turn, None, EventName.LIST_CONFIRMED, officer, entries=ids)
    await say_group(turn, "list-renewed", unit=unit_name(turn, one), count=len(ids))


async def _of(turn: Turn, unit: int) -> Renewal:
    return require(
        next((one for one in await due(turn) if one.id == unit), None), "list-renewals-none"
    )


ADDS = (list_renewals, confirm)
