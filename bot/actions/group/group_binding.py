"""Binding the desk to its group by /pasang, with the code that the operator reads.

Only a group whose topics are switched on is bound: each case has one of its own.

Who administers a group is asked of Telegram by a row of the outbox, so that nothing is awaited
inside a turn; what its answer leads to looks again at whether there is no group yet.
"""

from dataclasses import dataclass
from typing import Literal

from bot.actions.group import binding_codes, group_setup, roll_call
from bot.desk import contacts
from bot.desk.call_purposes import CLEANUP, Purpose, RowAbout
from bot.desk.call_queue import queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.event_recording import record_event
from bot.desk.keyboards import message_payload
from bot.desk.messages import say_group
from bot.desk.turn import Turn
from bot.domain.message import Incoming
from bot.domain.people.bot_rights import is_administrator
from bot.domain.records.events import EventName
from bot.texts import OFFICIAL
from storage import desk_state, people
from storage.outbox import Json


@dataclass(frozen=True, kw_only=True)
class BindingAbout(RowAbout):
    """A binding step: Telegram is asked about the group, then about who typed the code."""

    step: Literal["place", "knocked", "said", ""] = ""
    account: int = 0
    """Who typed the code."""


BINDING = Purpose("binding", BindingAbout, may_fail=True)


async def explain_binding(turn: Turn, chat_id: int) -> None:
    """Tell a group that the bot has just joined how it becomes the officers' group."""
    if not await desk_state.group_id(turn.tx):
        turn.update.handled = turn.sensitive = True  # who added the bot is no officer yet
        await _say_there(turn, chat_id, "install-invite")


async def refuse_binding(turn: Turn, chat_id: int) -> None:
    """Refuse /pasang from channels, bots and anonymous administrators, who show no account."""
    turn.sensitive = True
    await _say_there(turn, chat_id, "install-anonymous")


async def try_binding(turn: Turn, incoming: Incoming, words: str) -> None:
    """Handle /pasang in a group that is not the officers': a code opens it to an administrator."""
    turn.sensitive = True
    refusal = await binding_codes.why_not(turn, words, incoming.sender_id, incoming.chat_id)
    if refusal is not None:
        await _say_there(turn, incoming.chat_id, refusal)
        return
    about = BindingAbout(step="place", account=incoming.sender_id)
    await queue_call(turn, "getChat", str(incoming.chat_id), BINDING(about), {})


async def _on_answer(turn: Turn, arrived: DeliveredRow[BindingAbout]) -> None:
    """Take the next step, with what Telegram answered about the group or about who asked."""
    chat_id, about = int(arrived.row.chat), arrived.about
    match about.step:
        case "place" if not arrived.first.get("is_forum"):
            await _say_there(turn, chat_id, "install-needs-topics")
        case "place":
            asked = BINDING(BindingAbout(step="knocked"))
            await queue_call(turn, "getChatMember", str(chat_id), asked, {"user_id": about.account})
        case "knocked":
            await _knocked(turn, chat_id, arrived.first)


async def _knocked(turn: Turn, chat_id: int, member: Json) -> None:
    """Bind the group if whoever typed the code administers it and no other was bound."""
    if not is_administrator(member):
        await _say_there(turn, chat_id, "install-not-administrator")
    elif await desk_state.group_id(turn.tx):
        await _say_there(turn, chat_id, "install-elsewhere")
    else:
        await _bind(turn, chat_id, member["user"])


async def _bind(turn: Turn, chat_id: int, account: Json) -> None:
    """Make a group the officers', with the account that asked as its first administrator."""
    released = await desk_state.get_json(turn.tx, desk_state.RELEASED_FROM, int)
    await group_setup.adopt_group(turn, chat_id)
    name = f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()
    await people.set_membership(
        turn.tx, account["id"], name, turn.now, administrator=True, member=True
    )
    who = await contacts.officer_id_of(turn, account["id"])
    await record_event(turn, None, EventName.GROUP_BOUND, f"officer:{who}", group=chat_id)
    await say_group(turn, "install-bound", name=name)
    await roll_call.call_roll(turn)
    await group_setup.check_rights(turn)
    if released and released != chat_id:
        await _leave(turn, released)


async def _leave(turn: Turn, old: int) -> None:
    """Tell a group that was released that the desk is elsewhere, and take the commands away."""
    await _say_there(turn, old, "install-moved")
    for scope in ("chat", "chat_administrators"):
        await queue_call(
            turn, "deleteMyCommands", str(old), CLEANUP, {"scope": {"type": scope, "chat_id": old}}
        )


async def _say_there(turn: Turn, chat_id: int, text_id: str) -> None:
    """Send a text to a group that is not the officers', once however often it is queued."""
    await queue_call(
        turn,
        "sendMessage",
        str(chat_id),
        BINDING(BindingAbout(step="said")),
        {"text": turn.texts.say(OFFICIAL, text_id), **message_payload(())},
        key=f"{text_id}:{chat_id}",
    )


ADDS = (SendHandlers(BINDING, on_delivered=_on_answer),)
