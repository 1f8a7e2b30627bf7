"""The roll call of a new group: a tap by which the desk knows each member, before any writes.

Who presses a button may have left the group, or never been in it: of whom the desk does not know as
a member, Telegram is asked first.
"""

from dataclasses import dataclass

from bot.actions.group import appointment_entry, group_members
from bot.buttons.desk_buttons import SayPresent
from bot.buttons.form_buttons import OpenAbout
from bot.desk import group_message
from bot.desk.button_acts import in_group
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import GROUP, Keyboard, Turn
from bot.domain.case import Officer
from bot.texts import OFFICIAL, Markup
from storage import outbox, people
from storage.outbox import Payload


@dataclass(frozen=True, kw_only=True)
class MemberAbout(RowAbout):
    """The message of the roll call on which somebody tapped whom the desk does not know."""

    roll_call: int | None = None


MEMBER = Purpose("member", MemberAbout, priority=outbox.DECORATION, link=None, quiet=True)


async def begin(turn: Turn) -> None:
    """Ask everybody in the group for one tap: Telegram tells a bot of no member who is silent."""
    await appointment_entry.mark_told(turn)
    await turn.tell_group(await _text(turn), _keyboard(turn))


async def note(turn: Turn, officer: Officer, _button: SayPresent) -> None:
    """Show that a member is known now; a tap gives nobody a role."""
    turn.answer(turn.texts.plain(OFFICIAL, "roll-call-noted", name=officer.display_name))
    if turn.pressed is not None:
        await group_message.edit(turn, turn.pressed, await _text(turn), _keyboard(turn))


async def knows(turn: Turn, telegram_id: int) -> bool:
    """Say whether who answers the roll call is known as a member; else ask Telegram, and say so."""
    known = await people.officer_of(turn.tx, telegram_id)
    if known is not None and known.member:
        return True
    about = MEMBER(MemberAbout(roll_call=turn.pressed))
    asked: Payload = {"user_id": telegram_id}
    await turn.call("getChatMember", GROUP, about, asked, key=f"member:{telegram_id}")
    turn.answer(turn.texts.plain(OFFICIAL, "press-of-unknown"), alert=True)
    return False


async def _told(turn: Turn, arrived: Arrived[MemberAbout]) -> None:
    """Know who is a member of the group, and show it where the roll is called."""
    member = arrived.first
    if not group_members.is_inside(member):
        return
    user, is_administrator = member["user"], member["status"] in group_members.ADMINISTRATING
    await group_members.changed(
        turn, user["id"], group_members.name_of(user), administrator=is_administrator, member=True
    )
    if arrived.about.roll_call is not None:
        await group_message.edit(turn, arrived.about.roll_call, await _text(turn), _keyboard(turn))


async def _text(turn: Turn) -> Markup:
    known = [member.display_name for member in await people.members(turn.tx)]
    return turn.texts.say(OFFICIAL, "roll-call", count=len(known), names=", ".join(known))


def _keyboard(turn: Turn) -> Keyboard:
    return [
        [turn.button(OFFICIAL, "button-present", SayPresent())],
        [turn.button(OFFICIAL, "button-appoint", OpenAbout("appoint"))],
    ]


BUTTONS = (in_group(SayPresent, note),)
AFTER = (Fate(MEMBER, delivered=_told),)
