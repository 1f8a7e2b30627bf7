"""Binding the desk to its group, and checking that the bot has the rights it needs there.

Telegram is asked by rows of the outbox; each answer queues the next question, so that nothing is
awaited inside a turn.
"""

import secrets
from datetime import datetime, timedelta
from typing import Any

from bot.actions.group import forum_topics, group_moves
from bot.desk import permission_checks
from bot.desk.turn import GROUP, Button, Turn, lane_of, page
from bot.domain.bot_rights import BotRights, Need, administers, rights_of_bot
from bot.domain.case import Officer
from bot.domain.events import EventName
from bot.domain.message import Incoming
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import case_events, desk_state, outbox, people
from storage.outbox import Outgoing, Queued

PURPOSE = "installing"
CODE_STANDS = timedelta(hours=1)
CODE_DIGITS = 8
MOST_TRIES = 5
"""Wrong codes an hour, by anybody, after which no code counts for the rest of it."""


async def demand_open(turn: Turn) -> None:
    """Raise Refused while the desk has no group, since no officer would see a citizen's act."""
    if not await desk_state.group_id(turn.tx):
        raise Refused("desk-not-open")


async def invite(turn: Turn, chat_id: int) -> None:
    """Tell a group that the bot has just joined how it becomes the officers' group."""
    if not await desk_state.group_id(turn.tx):
        turn.handled = turn.sensitive = True  # who added the bot is no officer yet
        await _say_there(turn, chat_id, "install-invite")


async def knock(turn: Turn, incoming: Incoming, words: str) -> None:
    """Handle /pasang in a group that is not the officers': only its administrator may bind it.

    A desk that has a group moves only with the code that was made there.
    """
    turn.sensitive = True
    before = await desk_state.group_id(turn.tx)
    if incoming.anonymous:
        await _say_there(turn, incoming.chat_id, "install-anonymous")
    elif before and not await _code_fits(turn, words):
        await _say_there(turn, incoming.chat_id, "install-elsewhere")
    else:
        await turn.post(
            Outgoing(
                "getChatMember",
                chat=str(incoming.chat_id),
                lane=f"f:{incoming.chat_id}",
                payload={"user_id": incoming.sender_id},
                purpose=PURPOSE,
                about={"step": "installer", "before": before},
            )
        )


async def check(turn: Turn, officer: Officer) -> None:
    """Check the bot's rights in the group again, for an administrator."""
    _demand_administrator(officer)
    await _ask(turn, "getMe", {}, "me", key="installing")


async def show_code(turn: Turn, officer: Officer) -> None:
    """Make and post the code with which an administrator moves the desk to another group."""
    _demand_administrator(officer)
    code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
    until = turn.now + CODE_STANDS
    print_of = turn.desk.vault.fingerprint(f"move:{code}")
    await desk_state.put(turn.tx, "move_code", f"{until.isoformat()} {print_of}")
    await turn.say_group("install-code", code=code, until=until, name=officer.display_name)


async def heard(turn: Turn, row: Queued, result: Any) -> None:
    """Take the next step of the set-up, with what Telegram answered to the last one."""
    facts = {**row.about, str(row.about["step"]): result}
    match row.about["step"]:
        case "installer":
            await _bind(turn, row, result)
        case "me":
            await _ask(turn, "getChatMember", {"user_id": result["id"]}, "member", facts)
        case "member":
            await _ask(turn, "getChat", {}, "chat", facts)
        case "chat":
            found = rights_of_bot(facts["me"], facts["member"], result)
            await forum_topics.see(turn, forum=Need.TOPICS in found.met, certain=True)
            if Need.MANAGE_TOPICS in found.met:
                await forum_topics.try_again(turn)
            await _write_to_itself(turn, found)
        case "test":
            await _report(turn, row)


async def _bind(turn: Turn, row: Queued, member: dict[str, Any]) -> None:
    """Bind the group if the person who asked administers it and no other was bound meanwhile."""
    chat_id, before = int(row.chat), row.about["before"]
    if not administers(member):
        await _say_there(turn, chat_id, "install-not-administrator")
        return
    if await desk_state.group_id(turn.tx) != before:
        await _say_there(turn, chat_id, "install-elsewhere")
        return
    await group_moves.adopt(turn, chat_id)
    await desk_state.put(turn.tx, "move_code", "")
    account = member["user"]
    name = f"{account.get('first_name', '')} {account.get('last_name', '')}".strip()
    await people.set_membership(
        turn.tx, account["id"], name, turn.now, administrator=True, member=True
    )
    await turn.record(None, EventName.GROUP_BOUND, f"officer:{account['id']}", group=chat_id)
    await turn.say_group("install-bound", name=name)
    if before:
        await _leave(turn, int(before))
    await _ask(turn, "getMe", {}, "me", key="installing")


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


async def _ask(
    turn: Turn,
    method: str,
    payload: dict[str, Any],
    step: str,
    facts: dict[str, Any] | None = None,
    *,
    key: str | None = None,
) -> None:
    await turn.post(
        Outgoing(
            method,
            chat=GROUP,
            lane=lane_of(None),
            payload=payload,
            purpose=PURPOSE,
            about={**(facts or {}), "step": step},
            key=key,
        )
    )


async def _write_to_itself(turn: Turn, found: BotRights) -> None:
    """Send a test message, which is edited into the report once it has arrived."""
    text = turn.texts.say(OFFICIAL, "install-testing")
    about = {"step": "test", "asked": list(found.asked), "met": sorted(found.met)}
    await turn.post(
        Outgoing(
            "sendMessage",
            chat=GROUP,
            lane=lane_of(None),
            payload={"text": text, **page(())},
            purpose=PURPOSE,
            about=about,
        )
    )


async def _report(turn: Turn, row: Queued) -> None:
    found = BotRights(frozenset(map(Need, row.about["met"])), tuple(map(Need, row.about["asked"])))
    texts = turn.texts
    lines = [
        texts.say(OFFICIAL, f"install-need-{need}", met="yes" if need in found.met else "no")
        for need in found.asked
    ]
    text = texts.say(
        OFFICIAL,
        "install-report",
        lines=Markup("\n".join(lines)),
        ready="no" if found.lacking else "yes",
        vacant=permission_checks.names(turn, await permission_checks.vacant(turn)) or "none",
    )
    await turn.post(
        Outgoing(
            "editMessageText",
            chat=GROUP,
            lane=lane_of(None),
            payload={"message_id": outbox.ref("sent", row.seq), "text": text, **page(_next(turn))},
            purpose=PURPOSE,
            about={"step": "report"},
        )
    )


def _next(turn: Turn) -> list[list[Button]]:
    names = ("again", "roles", "health", "move")
    return [[turn.button(OFFICIAL, f"button-install-{name}", "install", name)] for name in names]


async def _code_fits(turn: Turn, words: str) -> bool:
    """Say whether these digits are the code that is valid now; wrong ones are counted."""
    digits = "".join(words.split())
    known = await desk_state.get(turn.tx, "move_code") or ""
    if not known or not digits:
        return False
    until, _, print_of = known.partition(" ")
    tries = await case_events.attempts(turn.tx, "install", turn.now - CODE_STANDS)
    if tries >= MOST_TRIES or turn.now > datetime.fromisoformat(until):
        return False
    if turn.desk.vault.fingerprint(f"move:{digits}") == print_of:
        return True
    await case_events.count_attempt(turn.tx, "install", turn.now)
    return False


def _demand_administrator(officer: Officer) -> None:
    if not officer.administrator:
        raise Refused("install-only-administrators")


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
