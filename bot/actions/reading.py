"""What only an officer's own private chat may show: who may read it, and how they get there."""

from bot.actions import roles
from bot.desk import Turn
from bot.domain.case import Officer, Person
from bot.domain.roles import DeskAction, may
from storage import people


async def chat_of(
    turn: Turn,
    officer: Officer,
    way_in: str = "petugas",
    *,
    action: DeskAction = DeskAction.SEE_IDENTITY,
) -> Person | None:
    """Return the private chat of an officer who may read there.

    Who never wrote to the bot is led there by the link `way_in`, and None is returned. Raises
    Refused, saying who may.
    """
    await roles.demand(turn, officer, action)
    reader = await people.find(turn.tx, officer.telegram_id)
    if reader is None or not reader.reachable:
        turn.answer("", url=f"start={way_in}")
        return None
    return reader


async def came_rightly(
    turn: Turn, reader: Person, action: DeskAction = DeskAction.SEE_IDENTITY
) -> bool:
    """Say whether somebody who came by such a link is an officer who may read there."""
    known = await people.officer(turn.tx, reader.telegram_id)
    return known is not None and may(action, await roles.roles_of(turn, known))
