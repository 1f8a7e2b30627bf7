"""The roll call of a new group: a tap by which the desk knows each member, before any writes."""

from bot.actions.group import appointments
from bot.buttons.desk_buttons import Appoint, SayPresent
from bot.desk import group_message
from bot.desk.button_acts import in_group
from bot.desk.turn import Keyboard, Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL, Markup
from storage import people


async def begin(turn: Turn) -> None:
    """Ask everybody in the group for one tap: Telegram tells a bot of no member who is silent."""
    await appointments.mark_told(turn)
    await turn.tell_group(await _text(turn), _keyboard(turn))


async def note(turn: Turn, officer: Officer, _button: SayPresent) -> None:
    """Show that a member is known now; a tap gives nobody a role."""
    turn.answer(turn.texts.plain(OFFICIAL, "roll-call-noted", name=officer.display_name))
    if turn.pressed is not None:
        await group_message.edit(turn, turn.pressed, await _text(turn), _keyboard(turn))


async def _text(turn: Turn) -> Markup:
    known = [member.display_name for member in await people.members(turn.tx)]
    return turn.texts.say(OFFICIAL, "roll-call", count=len(known), names=", ".join(known))


def _keyboard(turn: Turn) -> Keyboard:
    return [
        [turn.button(OFFICIAL, "button-present", SayPresent())],
        [turn.button(OFFICIAL, "button-appoint", Appoint())],
    ]


BUTTONS = (in_group(SayPresent, note),)
