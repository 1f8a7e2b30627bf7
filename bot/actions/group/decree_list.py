"""Decrees that name who holds an office: entered once, and offered wherever one is asked for."""

from collections.abc import Iterable

from bot.buttons.desk_buttons import BringScan
from bot.desk import office_time
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.appointment import AppointmentDecree, scan_due
from bot.domain.case import Officer
from bot.domain.form_answers import Answers
from bot.errors import needed
from bot.forms.typed_decree import read_decree
from bot.texts import OFFICIAL
from storage import appointment_decrees

OFFERED = 3
"""Decrees, the newest, that can be tapped instead of written again."""


async def enter(turn: Turn, officer: Officer, line: str) -> int:
    """Enter a decree, or find it entered; return its id. Raises Refused if it lies ahead."""
    found = needed(read_decree(line), "error-grant-decree")
    number, dated_on = found
    office_time.refuse_future(turn, dated_on)
    due = scan_due(turn.today, turn.calendar)
    by = officer.telegram_id
    return await appointment_decrees.enter(turn.tx, number, dated_on, due, by, turn.now)


async def offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the decrees that were entered last, as they would be typed."""
    newest = list((await appointment_decrees.every(turn.tx)).values())[-OFFERED:]
    return [
        (f"{one.number} tanggal {one.dated_on.isoformat()}", named(turn, one))
        for one in reversed(newest)
    ]


def named(turn: Turn, decree: AppointmentDecree) -> str:
    """Return the number and the date of a decree."""
    return turn.texts.plain(OFFICIAL, "decree-named", number=decree.number, on=decree.dated_on)


def scan_buttons(turn: Turn, decrees: Iterable[AppointmentDecree]) -> Keyboard:
    """Return a button for each decree whose scan is still to be handed in."""
    label = turn.texts.plain(OFFICIAL, "button-decree-scan")
    return [
        [Button(f"{label} {decree.number}"[:60], BringScan(decree.id))]
        for decree in decrees
        if not decree.scanned
    ]
