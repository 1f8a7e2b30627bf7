"""Updates that failed again and again: an officer queues them anew."""

from bot.buttons.desk_buttons import RetryParked
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL
from storage import inbox

TRIED = 3
"""Attempts that a parked update counts as made, so that one more failure parks it again."""


async def take_up_again(turn: Turn, _officer: Officer) -> None:
    """Queue all parked updates again, with their original time of receipt."""
    count = await inbox.take_up_again(turn.tx, TRIED)
    text = turn.texts.plain(OFFICIAL, "parked-again", count=count)
    if count:
        await turn.say_group("parked-again", count=count)
    turn.answer(text)


BUTTONS = (in_group(RetryParked, bare(take_up_again)),)
