"""A file that may have reached the wrong person: offered to be recorded as a data incident."""

from datetime import timedelta

from bot.actions import roles
from bot.desk import Turn
from bot.domain.case import Case, Officer
from bot.domain.events import EventName
from bot.domain.roles import DeskAction
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import story

NOTICE = timedelta(days=3)
"""3 x 24 hours to tell whose data it is and the agency in writing (UU 27/2022 Art 46(1))."""


async def offer(turn: Turn, case: Case, source: int) -> None:
    """Offer to record what a reply with a file may have been, once it was taken back."""
    button = turn.button(OFFICIAL, "button-incident", "case", "incident", case.id, source)
    text = turn.desk.texts.say(OFFICIAL, "incident-offered", number=case.number)
    await turn.tell_group(text, [[button]], case=case)


async def record(turn: Turn, case: Case, officer: Officer, source: int) -> None:
    """Record the suspicion once, and say who must be told by when (UU 27/2022 Art 46)."""
    await roles.demand(turn, officer, DeskAction.REPLY)
    for event in await story.events(turn.tx, turn.desk.vault, case.id):
        if event.name is EventName.INCIDENT_SUSPECTED and event.facts["source"] == source:
            raise Refused("incident-known")
    await turn.record(
        case, EventName.INCIDENT_SUSPECTED, f"officer:{officer.telegram_id}", source=source
    )
    await turn.say_group(
        "incident-recorded",
        case=case,
        number=case.number,
        officer=officer.display_name,
        at=turn.now,
        until=turn.now + NOTICE,
        protector=turn.desk.office.privacy.protection_officer or "none",
    )
    turn.answer(turn.desk.texts.plain(OFFICIAL, "incident-noted"))
