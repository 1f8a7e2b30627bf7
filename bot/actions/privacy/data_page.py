"""/data: what concerns personal data, each with its button: rights, incidents, destruction."""

from bot.actions.privacy import data_incidents, rights_answers
from bot.buttons.form_buttons import OpenAbout
from bot.desk import group_message
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL
from storage import incidents, rights_requests


async def show(turn: Turn, _officer: Officer) -> None:
    """Post how much waits, and the buttons that lead to it."""
    keyboard = [
        [turn.button(OFFICIAL, "button-data-rights", rights_answers.list_open.at())],
        [turn.button(OFFICIAL, "button-data-incidents", data_incidents.show_standing.at())],
        [turn.button(OFFICIAL, "button-data-destruction", OpenAbout("destruction"))],
        group_message.closing(turn),
    ]
    await turn.say_group(
        "data-page",
        keyboard,
        rights=len(await rights_requests.waiting(turn.tx)),
        incidents=len(await incidents.unclosed(turn.tx)),
    )
