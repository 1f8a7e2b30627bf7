"""The officers' group as the desk knows it: its members, and the bot's rights."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.actions.group import appointment_entry, departures, forum_topics, group_setup, role_grants
from bot.buttons.office_buttons import RegisterMember
from bot.buttons.request_buttons import OpenAbout
from bot.desk import alarms, contacts, group_message
from bot.desk.button_acts import in_group
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.keyboards import Keyboard
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Officer
from bot.texts import OFFICIAL, Markup
from storage import cases, desk_state, outbox, people
from storage.outbox import Json, Payload

ADMINISTRATOR_STATUSES = ("creator", "administrator")
LEFT_STATUSES = ("left", "kicked")
RIGHTS = {
    "can_manage_topics": "topics",
    "can_delete_messages": "deletions",
    "can_pin_messages": "pins",
}
"""Rights of an administrator that the desk needs, as Telegram names them, and our names."""


async def record_member_change(
    turn: Turn, telegram_id: int, name: str, *, administrator: bool, member: bool
) -> None:
    """Record that somebody joined, left, or became an administrator or no longer is one."""
    if member:
        await departures.record_return(turn, telegram_id, name)
    before = await people.officer_of(turn.tx, telegram_id)
    await people.set_membership(
        turn.tx, telegram_id, name, turn.now, administrator=administrator, member=member
    )
    if member:
        await role_grants.free_cases_of(turn, await contacts.officer_id_of(turn, telegram_id))
    elif before is not None and before.member:
        await departures.record_departure(turn, before)


async def record_administrators(turn: Turn, members: Sequence[Json]) -> None:
    """Record who administers the group, and what the bot may do there.

    Administrators are officers; one who is no longer and has no other role loses open cases.
    """
    found = {
        int(member["user"]["id"]): name_of(member["user"])
        for member in members
        if not member.get("user", {}).get("is_bot")
    }
    await people.set_administrators(turn.tx, found, turn.now)
    for holder in {case.officer_id for case in await cases.held(turn.tx)}:
        await role_grants.free_cases_of(turn, holder)
    for member in members:
        if member.get("user", {}).get("is_bot"):  # the only bot that Telegram lists is this one
            await tell_bot_rights(turn, member)


def is_inside(member: Json) -> bool:
    """Say whether somebody is in the group, by Telegram's description of a member."""
    return member.get("status") not in LEFT_STATUSES and member.get("is_member") is not False


def name_of(account: Json) -> str:
    """Return the whole name of an account."""
    return f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()


async def record_bot_status(turn: Turn, member: Json) -> None:
    """Act on Telegram's update that the bot was removed, let in, or given other rights."""
    if not is_inside(member):
        await group_setup.record_shut_out(turn, "kicked")
        return
    if member.get("can_send_messages") is False:
        await group_setup.record_shut_out(turn, "no rights")
        return
    await group_setup.record_let_in(turn)
    await tell_bot_rights(turn, member)
    await alarms.ask_for_administrators(turn)


async def tell_bot_rights(turn: Turn, member: Json) -> None:
    """Tell the group once which rights the bot lacks, or that it has all of them again."""
    missing = await _missing(turn, member)
    before = await desk_state.get(turn.tx, "rights_missing") or ""
    await desk_state.put(turn.tx, "rights_missing", ",".join(missing))
    if {"topics", "administrator"}.isdisjoint(missing):
        await forum_topics.retry_topics(turn)
    elif await desk_state.is_forum(turn.tx):
        await forum_topics.record_forbidden(turn)
    if ",".join(missing) == before:
        return
    if not missing:
        await say_group(turn, "rights-complete")
        return
    lines = [turn.texts.plain(OFFICIAL, f"right-{name}") for name in missing]
    await say_group(turn, "rights-missing", lines="\n".join(f"• {line}" for line in lines))


async def _missing(turn: Turn, member: Json) -> list[str]:
    if member.get("status") not in ADMINISTRATOR_STATUSES:
        return ["administrator"]
    if member["status"] == "creator":
        return []
    missing = [name for right, name in RIGHTS.items() if not member.get(right)]
    forum = await desk_state.is_forum(turn.tx)
    return [name for name in missing if name != "topics" or forum]


async def _on_administrators(turn: Turn, arrived: DeliveredRow[RowAbout]) -> None:
    await record_administrators(turn, arrived.objects)


@dataclass(frozen=True, kw_only=True)
class MemberAbout(RowAbout):
    """The roll call's message on which somebody unknown to the desk tapped."""

    roll_call: int | None = None


MEMBER = Purpose("member", MemberAbout, priority=outbox.DECORATION, link=None, may_fail=True)


async def call_roll(turn: Turn) -> None:
    """Ask everybody in the group for one tap: Telegram tells a bot of no member who is silent."""
    await appointment_entry.mark_vacancies_told(turn)
    await tell_group(turn, await _text(turn), _keyboard(turn))


async def show_present(turn: Turn, officer: Officer, _button: RegisterMember) -> None:
    """Show that a member is known now; a tap gives nobody a role."""
    answer_press(turn, turn.texts.plain(OFFICIAL, "roll-call-noted", name=officer.display_name))
    if turn.update.pressed is not None:
        await group_message.edit(turn, turn.update.pressed, await _text(turn), _keyboard(turn))


async def is_known_member(turn: Turn, telegram_id: int) -> bool:
    """Say whether the presser is a known member; if not, ask Telegram, and tell them so."""
    known = await people.officer_of(turn.tx, telegram_id)
    if known is not None and known.member:
        return True
    about = MEMBER(MemberAbout(roll_call=turn.update.pressed))
    asked: Payload = {"user_id": telegram_id}
    await queue_call(turn, "getChatMember", GROUP, about, asked, key=f"member:{telegram_id}")
    answer_press(turn, turn.texts.plain(OFFICIAL, "press-of-unknown"), alert=True)
    return False


async def _on_member_answer(turn: Turn, arrived: DeliveredRow[MemberAbout]) -> None:
    """Record a member of the group, and show the name in the roll call."""
    member = arrived.first
    if not is_inside(member):
        return
    user, is_administrator = member["user"], member["status"] in ADMINISTRATOR_STATUSES
    await record_member_change(
        turn, user["id"], name_of(user), administrator=is_administrator, member=True
    )
    if arrived.about.roll_call is not None:
        await group_message.edit(turn, arrived.about.roll_call, await _text(turn), _keyboard(turn))


async def _text(turn: Turn) -> Markup:
    known = [member.display_name for member in await people.members(turn.tx)]
    return turn.texts.say(OFFICIAL, "roll-call", count=len(known), names=", ".join(known))


def _keyboard(turn: Turn) -> Keyboard:
    return [
        [make_button(turn, OFFICIAL, "button-present", RegisterMember())],
        [make_button(turn, OFFICIAL, "button-appoint", OpenAbout("appoint"))],
    ]


ADDS = (
    in_group(RegisterMember, show_present),
    SendHandlers(alarms.ADMINISTRATORS, on_delivered=_on_administrators),
    SendHandlers(MEMBER, on_delivered=_on_member_answer),
)
