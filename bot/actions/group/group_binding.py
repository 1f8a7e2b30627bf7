"""Binding the desk to its group by /pasang, and moving it to another when the group agrees.

Who administers a group is asked of Telegram by rows of the outbox, so that nothing is awaited
inside a turn; each step is one transaction and looks again at what the steps before it found.
"""

from dataclasses import dataclass, replace
from typing import Literal

from bot.actions.group import binding_codes, group_moves, group_setup, roll_call
from bot.buttons.desk_buttons import AgreeToMove, DeclineMove, ShowMoveCode
from bot.desk import private_view
from bot.desk.button_acts import bare, in_group
from bot.desk.purposes import TIDY, Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate, Missed
from bot.desk.turn import Turn, page
from bot.domain.bot_rights import administers
from bot.domain.case import Officer, Person
from bot.domain.events import EventName, Facts
from bot.domain.message import Incoming
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import desk_state, people
from storage.outbox import Json, Payload


@dataclass(frozen=True, kw_only=True)
class BindingAbout(RowAbout):
    """A step of the binding, with what is to be still so when Telegram answers."""

    step: Literal["knocked", "agreed", "said", ""] = ""
    title: str = ""
    stamp: str = ""
    by: int | None = None
    """The administrator of the old group who agreed."""
    before: int = 0
    """The officers' group when Telegram was asked; 0: there was none."""


BINDING = Purpose("binding", BindingAbout, quiet=True)
LINK = "pindah"
"""The link by which an administrator who never wrote to the bot comes for a code."""


async def invite(turn: Turn, chat_id: int) -> None:
    """Tell a group that the bot has just joined how it becomes the officers' group."""
    if not await desk_state.group_id(turn.tx):
        turn.handled = turn.sensitive = True  # who added the bot is no officer yet
        await _say_there(turn, chat_id, "install-invite")


async def turn_away(turn: Turn, chat_id: int) -> None:
    """Answer /pasang from a channel, a bot or an administrator without a name: no account asks."""
    turn.sensitive = True
    await _say_there(turn, chat_id, "install-anonymous")


async def knock(turn: Turn, incoming: Incoming, words: str, title: str) -> None:
    """Handle /pasang in a group that is not the officers': a code opens it to an administrator."""
    turn.sensitive = True
    refusal = await binding_codes.why_not(turn, words, incoming.sender_id, incoming.chat_id)
    if refusal is not None:
        await _say_there(turn, incoming.chat_id, refusal)
        return
    about = BindingAbout(step="knocked", title=title)
    await _ask_membership(turn, incoming.chat_id, incoming.sender_id, about)


async def show_code(turn: Turn, officer: Officer) -> None:
    """Send an administrator, in private, the code with which they alone may move the desk."""
    group_setup.demand_administrator(officer)
    reader = await private_view.chat_of(turn, officer, LINK, action=DeskAction.MOVE_DESK)
    if reader is not None:
        await _send_code(turn, reader)
        turn.answer(turn.texts.plain(OFFICIAL, "install-code-sent"))


async def code_by_link(turn: Turn, reader: Person) -> bool:
    """Send the code to an administrator who came by the link; return False for anybody else."""
    known = await people.officer(turn.tx, reader.telegram_id)
    if known is None or not (known.member and known.administrator):
        return False
    await _send_code(turn, reader)
    return True


async def _send_code(turn: Turn, reader: Person) -> None:
    code, until = await binding_codes.make(turn, reader.telegram_id)
    text = turn.texts.say(OFFICIAL, "install-code", code=binding_codes.shown(code), until=until)
    await private_view.show(turn, reader, text)


async def agree(turn: Turn, officer: Officer, button: AgreeToMove) -> None:
    """Let the old group's administrator agree to a move, which is made if all is still as asked."""
    move = await _asked(turn, officer, button.stamp)
    about = BindingAbout(step="agreed", stamp=move.stamp, by=officer.telegram_id)
    await _ask_membership(turn, move.chat, move.account, about, key=f"agreed:{move.stamp}")
    turn.answer(turn.texts.plain(OFFICIAL, "install-move-checking"))


async def decline(turn: Turn, officer: Officer, button: DeclineMove) -> None:
    """Let the old group's administrator drop a move, and say so in both groups."""
    move = await _asked(turn, officer, button.stamp)
    await desk_state.put(turn.tx, desk_state.MOVE, "")
    await turn.say_group("install-move-declined", name=officer.display_name)
    await _say_there(turn, move.chat, "install-move-refused")


async def _asked(turn: Turn, officer: Officer, stamp: str) -> binding_codes.Move:
    """Return the move that a button's question is about. Raises Refused if it is over."""
    group_setup.demand_administrator(officer)
    move = await binding_codes.standing(turn)
    if move is None or not move.chat or move.stamp != stamp:
        raise Refused("install-move-over")
    return move


async def _heard(turn: Turn, arrived: Arrived[BindingAbout]) -> None:
    """Take the next step, with what Telegram answered about who asked."""
    chat_id, about, member = int(arrived.row.chat), arrived.about, arrived.first
    match about.step:
        case "knocked":
            await _knocked(turn, chat_id, about, member)
        case "agreed":
            await _agreed(turn, chat_id, about, member)


async def _unanswered(turn: Turn, missed: Missed[BindingAbout]) -> None:
    """Tell the old group that the new one, to which it agreed, is out of the bot's reach."""
    about = missed.about
    if about.step == "agreed" and await _is_as_asked(turn, int(missed.row.chat), about):
        await turn.say_group("install-move-lost")


async def _knocked(turn: Turn, chat_id: int, about: BindingAbout, member: Json) -> None:
    """Bind the first group, or ask the old one, if an administrator used the code."""
    before = about.before
    move = await binding_codes.standing(turn)
    if not administers(member):
        await _say_there(turn, chat_id, "install-not-administrator")
    elif await desk_state.group_id(turn.tx) != before:
        await _say_there(turn, chat_id, "install-elsewhere")
    elif not before:
        await _bind(turn, chat_id, member["user"])
    elif move is None or not move.may_begin(member["user"]["id"], chat_id):
        await _say_there(turn, chat_id, "install-elsewhere")
    else:
        await _ask_old_group(turn, move, chat_id, _name(member["user"]), about.title)


async def _ask_old_group(
    turn: Turn, move: binding_codes.Move, chat_id: int, name: str, title: str
) -> None:
    """Ask the old group once whether the desk may go, and tell the new one that it was asked."""
    if not move.chat:
        await binding_codes.use(turn, move, chat_id)
        keyboard = [
            [turn.button(OFFICIAL, "button-install-yes", AgreeToMove(move.stamp))],
            [turn.button(OFFICIAL, "button-install-no", DeclineMove(move.stamp))],
        ]
        until = move.until
        await turn.say_group("install-move-question", keyboard, name=name, title=title, until=until)
    await _say_there(turn, chat_id, "install-move-asked")


async def _agreed(turn: Turn, chat_id: int, about: BindingAbout, member: Json) -> None:
    """Move the desk to the group that was agreed to, unless something has changed meanwhile."""
    if not await _is_as_asked(turn, chat_id, about):
        return
    if not administers(member):
        await turn.say_group("install-move-lost")
        return
    await _bind(turn, chat_id, member["user"], agreed_by=about.by)
    await _leave(turn, about.before)


async def _is_as_asked(turn: Turn, chat_id: int, about: BindingAbout) -> bool:
    """Say whether the same group still has the same move before it; tell it if the hour is over."""
    if await desk_state.group_id(turn.tx) != about.before:
        return False
    move = await binding_codes.standing(turn)
    if move is not None and (move.stamp, move.chat) == (about.stamp, chat_id):
        return True
    await turn.say_group("install-move-over")
    return False


async def _bind(turn: Turn, chat_id: int, account: Json, agreed_by: int | None = None) -> None:
    """Make a group the officers', with the account that asked as its first administrator."""
    await group_moves.adopt(turn, chat_id)
    name = _name(account)
    await people.set_membership(
        turn.tx, account["id"], name, turn.now, administrator=True, member=True
    )
    facts: Facts = {"group": chat_id}
    if agreed_by is not None:
        facts["agreed_by"] = agreed_by
    await turn.record(None, EventName.GROUP_BOUND, f"officer:{account['id']}", **facts)
    await turn.say_group("install-bound", name=name)
    await roll_call.begin(turn)
    await group_setup.begin(turn)


def _name(account: Json) -> str:
    return f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()


async def _leave(turn: Turn, old: int) -> None:
    """Tell the old group that the desk has moved, and remove the bot's commands there."""
    await _say_there(turn, old, "install-moved")
    for scope in ("chat", "chat_administrators"):
        await turn.call(
            "deleteMyCommands", str(old), TIDY, {"scope": {"type": scope, "chat_id": old}}
        )


async def _ask_membership(
    turn: Turn, chat_id: int, account: int, about: BindingAbout, key: str | None = None
) -> None:
    """Ask Telegram what an account may do in a group; `about` comes back with the answer."""
    binding = BINDING(replace(about, before=await desk_state.group_id(turn.tx)))
    payload: Payload = {"user_id": account}
    await turn.call("getChatMember", str(chat_id), binding, payload, key=key)


async def _say_there(turn: Turn, chat_id: int, text_id: str) -> None:
    """Send a text to a group that is not the officers', once however often it is queued."""
    await turn.call(
        "sendMessage",
        str(chat_id),
        BINDING(BindingAbout(step="said")),
        {"text": turn.texts.say(OFFICIAL, text_id), **page(())},
        key=f"{text_id}:{chat_id}",
    )


BUTTONS = (
    in_group(ShowMoveCode, bare(show_code)),
    in_group(AgreeToMove, agree),
    in_group(DeclineMove, decline, once=True),
)
AFTER = (Fate(BINDING, delivered=_heard, refused=_unanswered, unreachable=_unanswered),)
