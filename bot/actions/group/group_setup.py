"""Checking that the desk has a group, and that the bot has the rights it needs there.

Telegram is asked by rows of the outbox; each answer queues the next question, so that nothing is
awaited inside a turn.
"""

from typing import Any

from bot.actions.group import forum_topics
from bot.buttons.desk_buttons import CheckGroup, ShowHealth, ShowMoveCode, ShowRoles
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_group
from bot.desk.turn import GROUP, Button, Turn, lane_of, page
from bot.domain.bot_rights import BotRights, Need, rights_of_bot
from bot.domain.case import Officer
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import desk_state, outbox
from storage.outbox import Outgoing, Queued

PURPOSE = "installing"


async def demand_open(turn: Turn) -> None:
    """Raise Refused while the desk has no group, since no officer would see a citizen's act."""
    if not await desk_state.group_id(turn.tx):
        raise Refused("desk-not-open")


async def check(turn: Turn, officer: Officer) -> None:
    """Check the bot's rights in the group again, for an administrator."""
    demand_administrator(officer)
    await begin(turn)


async def begin(turn: Turn) -> None:
    """Ask Telegram, step by step, what the bot may do in the group."""
    await _ask(turn, "getMe", {}, "me", key="installing")


async def heard(turn: Turn, row: Queued, result: Any) -> None:
    """Take the next step of the set-up, with what Telegram answered to the last one."""
    facts = {**row.about, str(row.about["step"]): result}
    match row.about["step"]:
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
    return [
        [turn.button(OFFICIAL, "button-install-again", CheckGroup())],
        [turn.button(OFFICIAL, "button-install-roles", ShowRoles())],
        [turn.button(OFFICIAL, "button-install-health", ShowHealth())],
        [turn.button(OFFICIAL, "button-install-move", ShowMoveCode())],
    ]


def demand_administrator(officer: Officer) -> None:
    """Raise Refused for anybody who does not administer the group, whatever their roles."""
    if not officer.administrator:
        raise Refused("install-only-administrators")


BUTTONS = (in_group(CheckGroup, bare(check)),)
