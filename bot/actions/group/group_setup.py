"""Checking that the desk has a group, and that the bot has the rights it needs there.

Telegram is asked by rows of the outbox; each answer queues the next question, so that nothing is
awaited inside a turn.
"""

from dataclasses import dataclass, field, replace
from typing import Literal

from bot.actions.group import forum_topics
from bot.buttons.desk_buttons import CheckGroup, ShowHealth, ShowRoles
from bot.desk import permission_checks
from bot.desk.button_acts import bare, in_group
from bot.desk.purposes import Purpose, RowAbout
from bot.desk.row_fates import Arrived, Fate
from bot.desk.turn import GROUP, Button, Turn, page
from bot.domain.bot_rights import BotRights, Need, rights_of_bot
from bot.domain.case import Officer
from bot.errors import Refused
from bot.texts import OFFICIAL, Markup
from storage import desk_state, outbox
from storage.outbox import Json, Payload


@dataclass(frozen=True, kw_only=True)
class InstallingAbout(RowAbout):
    """A step of the check, with what Telegram answered to the steps before."""

    step: Literal["me", "member", "chat", "test", "report", ""] = ""
    me: Json = field(default_factory=dict)
    member: Json = field(default_factory=dict)
    asked: tuple[Need, ...] = ()
    met: tuple[Need, ...] = ()


INSTALLING = Purpose("installing", InstallingAbout, quiet=True)


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
    await _ask(turn, "getMe", {}, InstallingAbout(step="me"), key="installing")


async def _heard(turn: Turn, arrived: Arrived[InstallingAbout]) -> None:
    """Take the next step of the set-up, with what Telegram answered to the last one."""
    about, result = arrived.about, arrived.first
    match about.step:
        case "me":
            known = replace(about, step="member", me=result)
            await _ask(turn, "getChatMember", {"user_id": result["id"]}, known)
        case "member":
            await _ask(turn, "getChat", {}, replace(about, step="chat", member=result))
        case "chat":
            found = rights_of_bot(about.me, about.member, result)
            await forum_topics.see(turn, forum=Need.TOPICS in found.met, certain=True)
            if Need.MANAGE_TOPICS in found.met:
                await forum_topics.try_again(turn)
            await _write_to_itself(turn, found)
        case "test":
            await _report(turn, arrived.row.seq, about)


async def _ask(
    turn: Turn, method: str, payload: Payload, about: InstallingAbout, *, key: str | None = None
) -> None:
    await turn.call(method, GROUP, INSTALLING(about), payload, key=key)


async def _write_to_itself(turn: Turn, found: BotRights) -> None:
    """Send a test message, which is edited into the report once it has arrived."""
    text = turn.texts.say(OFFICIAL, "install-testing")
    about = InstallingAbout(step="test", asked=found.asked, met=tuple(sorted(found.met)))
    payload: Payload = {"text": text, **page(())}
    await turn.call("sendMessage", GROUP, INSTALLING(about), payload)


async def _report(turn: Turn, tested: int, about: InstallingAbout) -> None:
    """Edit the test message, which the row `tested` sent, into what the bot may do."""
    found = BotRights(frozenset(about.met), about.asked)
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
    await turn.call(
        "editMessageText",
        GROUP,
        INSTALLING(InstallingAbout(step="report")),
        {"message_id": outbox.ref("sent", tested), "text": text, **page(_next(turn))},
    )


def _next(turn: Turn) -> list[list[Button]]:
    return [
        [turn.button(OFFICIAL, "button-install-again", CheckGroup())],
        [turn.button(OFFICIAL, "button-install-roles", ShowRoles())],
        [turn.button(OFFICIAL, "button-install-health", ShowHealth())],
    ]


def demand_administrator(officer: Officer) -> None:
    """Raise Refused for anybody who does not administer the group, whatever their roles."""
    if not officer.administrator:
        raise Refused("install-only-administrators")


BUTTONS = (in_group(CheckGroup, bare(check)),)
AFTER = (Fate(INSTALLING, delivered=_heard),)
