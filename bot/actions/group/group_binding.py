"""Binding the desk to its group by /pasang, and moving it to another when the group agrees.

Who administers a group is asked of Telegram by rows of the outbox, so that nothing is awaited
inside a turn; each step is one transaction and looks again at what the steps before it found.
"""

from typing import Any

from bot.actions.group import binding_codes, group_moves, group_setup
from bot.desk import private_view
from bot.desk.turn import Turn, page
from bot.domain.bot_rights import administers
from bot.domain.case import Officer, Person
from bot.domain.events import EventName, Facts
from bot.domain.message import Incoming
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import desk_state, people
from storage.outbox import Outgoing, Queued

PURPOSE = "binding"
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
    about = {"step": "knocked", "title": title}
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


async def agree(turn: Turn, officer: Officer, stamp: str) -> None:
    """Let the old group's administrator agree to a move, which is made if all is still as asked."""
    move = await _asked(turn, officer, stamp)
    about = {"step": "agreed", "stamp": stamp, "by": officer.telegram_id}
    await _ask_membership(turn, move.chat, move.account, about, key=f"agreed:{stamp}")
    turn.answer(turn.texts.plain(OFFICIAL, "install-move-checking"))


async def decline(turn: Turn, officer: Officer, stamp: str) -> None:
    """Let the old group's administrator drop a move, and say so in both groups."""
    move = await _asked(turn, officer, stamp)
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


async def heard(turn: Turn, row: Queued, result: Any) -> None:
    """Take the next step, with what Telegram answered about who asked."""
    match row.about["step"]:
        case "knocked":
            await _knocked(turn, row, result)
        case "agreed":
            await _agreed(turn, row, result)


async def unanswered(turn: Turn, row: Queued) -> None:
    """Tell the old group that the new one, to which it agreed, is out of the bot's reach."""
    if row.about["step"] == "agreed" and await _is_as_asked(turn, row):
        await turn.say_group("install-move-lost")


async def _knocked(turn: Turn, row: Queued, member: dict[str, Any]) -> None:
    """Bind the first group, or ask the old one, if an administrator used the code."""
    chat_id, before = int(row.chat), row.about["before"]
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
        await _ask_old_group(turn, move, row, _name(member["user"]))


async def _ask_old_group(turn: Turn, move: binding_codes.Move, row: Queued, name: str) -> None:
    """Ask the old group once whether the desk may go, and tell the new one that it was asked."""
    chat_id = int(row.chat)
    if not move.chat:
        await binding_codes.use(turn, move, chat_id)
        keyboard = [
            [turn.button(OFFICIAL, f"button-install-{word}", "install", word, move.stamp)]
            for word in ("yes", "no")
        ]
        title, until = row.about["title"], move.until
        await turn.say_group("install-move-question", keyboard, name=name, title=title, until=until)
    await _say_there(turn, chat_id, "install-move-asked")


async def _agreed(turn: Turn, row: Queued, member: dict[str, Any]) -> None:
    """Move the desk to the group that was agreed to, unless something has changed meanwhile."""
    if not await _is_as_asked(turn, row):
        return
    if not administers(member):
        await turn.say_group("install-move-lost")
        return
    old = row.about["before"]
    await _bind(turn, int(row.chat), member["user"], agreed_by=row.about["by"])
    await _leave(turn, old)


async def _is_as_asked(turn: Turn, row: Queued) -> bool:
    """Say whether the same group still has the same move before it; tell it if the hour is over."""
    if await desk_state.group_id(turn.tx) != row.about["before"]:
        return False
    move = await binding_codes.standing(turn)
    if move is not None and (move.stamp, move.chat) == (row.about["stamp"], int(row.chat)):
        return True
    await turn.say_group("install-move-over")
    return False


async def _bind(
    turn: Turn, chat_id: int, account: dict[str, Any], agreed_by: int | None = None
) -> None:
    """Make a group the officers', with the account that asked as its first administrator."""
    await group_moves.adopt(turn, chat_id)
    name = _name(account)
    await people.set_membership(
        turn.tx, account["id"], name, turn.now, administrator=True, member=True
    )
    actor = f"officer:{account['id']}"
    facts: Facts = {"group": chat_id}
    if agreed_by is not None:
        facts["agreed_by"] = agreed_by
    await turn.record(None, EventName.GROUP_BOUND, actor, **facts)
    await turn.say_group("install-bound", name=name)
    await group_setup.begin(turn)


def _name(account: dict[str, Any]) -> str:
    return f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()


async def _leave(turn: Turn, old: int) -> None:
    """Tell the old group that the desk has moved, and remove the bot's commands there."""
    await _say_there(turn, old, "install-moved")
    for scope in ("chat", "chat_administrators"):
        await turn.post(
            Outgoing(
                "deleteMyCommands",
                chat=str(old),
                lane=f"f:{old}",
                payload={"scope": {"type": scope, "chat_id": old}},
                purpose="tidy",
            )
        )


async def _ask_membership(
    turn: Turn, chat_id: int, account: int, about: dict[str, Any], key: str | None = None
) -> None:
    """Ask Telegram what an account may do in a group; `about` comes back with the answer."""
    await turn.post(
        Outgoing(
            "getChatMember",
            chat=str(chat_id),
            lane=f"f:{chat_id}",
            payload={"user_id": account},
            purpose=PURPOSE,
            about={**about, "before": await desk_state.group_id(turn.tx)},
            key=key,
        )
    )


async def _say_there(turn: Turn, chat_id: int, text_id: str) -> None:
    """Send a text to a group that is not the officers', once however often it is queued."""
    await turn.post(
        Outgoing(
            "sendMessage",
            chat=str(chat_id),
            lane=f"f:{chat_id}",
            payload={"text": turn.texts.say(OFFICIAL, text_id), **page(())},
            purpose=PURPOSE,
            about={"step": "said"},
            key=f"{text_id}:{chat_id}",
        )
    )
