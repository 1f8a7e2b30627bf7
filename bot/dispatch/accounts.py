"""The person behind a Telegram account, who may be new, or back after not being reached."""

from bot.actions.delivery import unreachable_people
from bot.actions.outside_chat import errand_list
from bot.desk.turn import Turn
from bot.domain.law.case import Person
from bot.texts import OFFICIAL
from storage import people


async def person_of_account(turn: Turn, telegram_id: int) -> Person:
    """Return the person with a Telegram account, added with Indonesian as language if new."""
    known = await people.find(turn.tx, telegram_id)
    if known is None:
        return await people.add_person(turn.tx, telegram_id, OFFICIAL, turn.now)
    if not known.reachable:
        await unreachable_people.record_reachable(turn, known)
        await errand_list.send_to_chat(turn, known)
    return known
