"""How a paper of the office looks, and how anybody checks that one is real."""

from bot.actions.letters import letter_parts
from bot.desk.messages import say
from bot.desk.turn import Turn
from bot.domain.law.case import Person


async def explain_genuine(turn: Turn, person: Person) -> None:
    """Say what stands on every paper of the office, and how it is checked."""
    office, bot = turn.office, await letter_parts.bot_name(turn) or "none"
    await say(turn, person, "genuine", office=office.name, bot=bot, phone=office.phone or "none")
