"""Decrees that name who holds an office: entered once, and offered wherever one is asked for."""

from collections.abc import Iterable
from datetime import date

from bot.buttons.form_buttons import OpenAbout
from bot.desk import office_time
from bot.desk.turn import Button, Keyboard, Turn
from bot.domain.form_answers import Answers
from bot.domain.role_permissions import NUMBER_FOLLOWS, Decree
from bot.errors import needed
from bot.forms.typed_decree import read_decree
from bot.texts import OFFICIAL
from storage import appointments

OFFERED = 3
"""Decrees, the newest, that can be tapped instead of written again."""


def read(turn: Turn, line: str) -> tuple[str, date]:
    """Return the number and the date of a decree. Raises Refused if it lies ahead."""
    number, dated_on = needed(read_decree(line), "error-grant-decree")
    office_time.refuse_future(turn, dated_on)
    return number, dated_on


async def these(turn: Turn, named: tuple[str | None, date | None]) -> list[Decree]:
    """Return the decree of a number and a date, if an appointment names it."""
    known = (await appointments.decrees(turn.tx)).values()
    return [one for one in known if (one.number, one.dated_on) == named]


async def offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the decrees that were entered last, as they would be typed."""
    newest = list((await appointments.decrees(turn.tx)).values())[-OFFERED:]
    return [
        (f"{one.number} tanggal {one.dated_on.isoformat()}", named(turn, one))
        for one in reversed(newest)
    ]


async def orders_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the same, and of who acts for another an order of today whose number follows."""
    known = await offered(turn, answers)
    if answers.get("grant_acting") == "none":
        return known
    line = f"{NUMBER_FOLLOWS} tanggal {turn.today.isoformat()}"
    return [(line, turn.texts.plain(OFFICIAL, "decree-number-follows")), *known]


def named(turn: Turn, decree: Decree) -> str:
    """Return the number and the date of a decree."""
    return turn.texts.plain(OFFICIAL, "decree-named", number=decree.number, on=decree.dated_on)


def scan_buttons(turn: Turn, decrees: Iterable[Decree]) -> Keyboard:
    """Return a button for each decree whose scan, or number, is still to be handed in."""
    label = turn.texts.plain(OFFICIAL, "button-decree-scan")
    return [
        [Button(f"{label} {decree.number}"[:60], OpenAbout("decree_scan", decree.id))]
        for decree in decrees
        if not decree.is_whole
    ]
