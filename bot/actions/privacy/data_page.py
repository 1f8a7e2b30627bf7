"""/data: what concerns personal data, each with its button: rights, incidents, destruction."""

from bot.actions.privacy import data_incidents, rights_answers
from bot.buttons.privacy_buttons import ListDestruction, ListIncidents, ListRights
from bot.desk import group_message
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL
from storage import incidents, rights_requests


async def show(turn: Turn, _officer: Officer) -> None:
    """Post how much waits, and the buttons that lead to it."""
    keyboard = [
        [turn.button(OFFICIAL, "button-data-rights", ListRights())],
        [turn.button(OFFICIAL, "button-data-incidents", ListIncidents())],
        [turn.button(OFFICIAL, "button-data-destruction", ListDestruction())],
        group_message.closing(turn),
    ]
    await turn.say_group(
        "data-page",
        keyboard,
        rights=len(await rights_requests.waiting(turn.tx)),
        incidents=len(await incidents.unclosed(turn.tx)),
    )


BUTTONS = (
    in_group(ListRights, bare(rights_answers.list_open)),
    in_group(ListIncidents, bare(data_incidents.show_standing)),
)
