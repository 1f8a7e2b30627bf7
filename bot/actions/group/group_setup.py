"""The group of the desk: checked when it is set up, and followed when it moves."""

import logging
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Literal

from bot.actions.cases import topic_rebuild
from bot.actions.group import forum_topics
from bot.actions.welcome import office_answers
from bot.buttons.office_buttons import ShowHealth, ShowRoles
from bot.desk import alarms, permission_checks
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.call_queue import GROUP, queue_call
from bot.desk.delivery_handlers import DeliveredRow, SendHandlers
from bot.desk.keyboards import Button, message_payload
from bot.desk.messages import make_button, say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Officer
from bot.domain.people.bot_rights import BotRight, BotRights, rights_of_bot
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import (
    cases,
    citizen_drafts,
    desk_state,
    outbox,
    people,
    relayed_messages,
    submissions,
    unsent_replies,
)
from storage.outbox import Json, Payload


@dataclass(frozen=True, kw_only=True)
class SetupCheckAbout(RowAbout):
    """A step of the check, with what Telegram answered to the steps before."""

    step: Literal["me", "member", "chat", "test", "report", ""] = ""
    me: Json = field(default_factory=dict)
    member: Json = field(default_factory=dict)
    asked: tuple[BotRight, ...] = ()
    met: tuple[BotRight, ...] = ()


SETUP_CHECK = Purpose("installing", SetupCheckAbout, may_fail=True)


async def demand_group(turn: Turn) -> None:
    """Raise Refused while the desk has no group, since no officer would see a citizen's act."""
    if not await desk_state.group_id(turn.tx):
        raise Refused("desk-not-open")


@group_button("install:again")
async def recheck_rights(turn: Turn, officer: Officer) -> None:
    """Check the bot's rights in the group again, for an administrator."""
    demand_administrator(officer)
    await check_rights(turn)


async def check_rights(turn: Turn) -> None:
    """Ask Telegram, step by step, what the bot may do in the group."""
    await _ask(turn, "getMe", {}, SetupCheckAbout(step="me"), key="installing")


async def _on_answer(turn: Turn, arrived: DeliveredRow[SetupCheckAbout]) -> None:
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
            await forum_topics.record_forum(turn, forum=BotRight.TOPICS in found.met, certain=True)
            if BotRight.MANAGE_TOPICS in found.met:
                await forum_topics.retry_topics(turn)
            await _send_test_message(turn, found)
        case "test":
            await _report(turn, arrived.row.seq, about)


async def _ask(
    turn: Turn, method: str, payload: Payload, about: SetupCheckAbout, *, key: str | None = None
) -> None:
    await queue_call(turn, method, GROUP, SETUP_CHECK(about), payload, key=key)


async def _send_test_message(turn: Turn, found: BotRights) -> None:
    """Send a test message, which is edited into the report once it has arrived."""
    text = turn.texts.say(OFFICIAL, "install-testing")
    about = SetupCheckAbout(step="test", asked=found.asked, met=tuple(sorted(found.met)))
    payload: Payload = {"text": text, **message_payload(())}
    await queue_call(turn, "sendMessage", GROUP, SETUP_CHECK(about), payload)


async def _report(turn: Turn, tested: int, about: SetupCheckAbout) -> None:
    """Edit the test message, which the row `tested` sent, into what the bot may do."""
    found = BotRights(frozenset(about.met), about.asked)
    texts = turn.texts
    lines = [
        texts.say(OFFICIAL, f"install-need-{need}", met=need in found.met) for need in found.asked
    ]
    text = texts.say(
        OFFICIAL,
        "install-report",
        lines=lines,
        ready=not found.lacking,
        vacant=permission_checks.role_names(turn, await permission_checks.vacant_roles(turn))
        or "none",
        silent=_silent(turn),
    )
    await queue_call(
        turn,
        "editMessageText",
        GROUP,
        SETUP_CHECK(SetupCheckAbout(step="report")),
        {
            "message_id": outbox.reference("sent", tested),
            "text": text,
            **message_payload(_next(turn)),
        },
    )


def _silent(turn: Turn) -> str:
    """Name what people ask about and the office's profile does not tell, or "none"."""
    settings = [setting for setting, _ in office_answers.lacking(turn.office)]
    names = [turn.texts.plain(OFFICIAL, f"choice-office-detail-{one}") for one in settings]
    return ", ".join(names) or "none"


def _next(turn: Turn) -> list[list[Button]]:
    return [
        [make_button(turn, OFFICIAL, "button-install-again", recheck_rights.button())],
        [make_button(turn, OFFICIAL, "button-install-roles", ShowRoles())],
        [make_button(turn, OFFICIAL, "button-install-health", ShowHealth())],
    ]


def demand_administrator(officer: Officer) -> None:
    """Raise Refused for anybody who does not administer the group, whatever their roles."""
    if not officer.administrator:
        raise Refused("install-only-administrators")


logger = logging.getLogger(__name__)

SHUT_SINCE = "shut_out_since"
SHUT_TOLD_AT = "shut_out_told_at"
RETRY_BINDING_AFTER = timedelta(seconds=60)
"""How long the group's messages wait until one of them is tried again."""
TELL_AGAIN = timedelta(days=1)
REASONS = {
    "kicked": "removed",
    "not a member": "removed",
    "left": "removed",
    "chat not found": "gone",
    "deleted": "gone",
    "not enough rights": "muted",
    "no rights": "muted",
}
"""Words in Telegram's refusal to let the bot write in the group, and the reason they mean."""


async def follow_migration(turn: Turn, new_id: int) -> None:
    """Follow the group to its new id, once; the people in it are the same."""
    if new_id == await desk_state.group_id(turn.tx):
        return
    await desk_state.put_group_id(turn.tx, new_id)
    await _post_all_cards(turn)
    logger.warning("the officers' group has a new id")


async def adopt_group(turn: Turn, new_id: int) -> None:
    """Make another group the officers': forget the old members, and post open cases' cards."""
    await desk_state.put_group_id(turn.tx, new_id)
    await desk_state.put(turn.tx, "forum", "unknown")
    for fact in (SHUT_SINCE, SHUT_TOLD_AT, "rights_missing", desk_state.RELEASED_FROM):
        await desk_state.put(turn.tx, fact, "")
    await people.forget_members(turn.tx)
    await outbox.resume_group(turn.tx, turn.now)
    await _post_all_cards(turn)
    await alarms.ask_for_administrators(turn)


async def _post_all_cards(turn: Turn) -> None:
    """Post the cards of all unfinished cases in a group that has none of them yet.

    The new group has its own message ids: those of the old one are forgotten.
    """
    await outbox.forget_group_messages(turn.tx)
    await citizen_drafts.forget_group_messages(turn.tx)
    await submissions.forget_posted(turn.tx)
    await cases.forget_places(turn.tx)
    await relayed_messages.forget_group(turn.tx)
    await unsent_replies.forget_lines(turn.tx)
    for case in await cases.unfinished(turn.tx):
        await topic_rebuild.rebuild(turn, case, "moved")


async def record_shut_out(turn: Turn, said: str) -> None:
    """Let everything for the group wait, and tell its administrators in private, once a day.

    `said` is what Telegram said.
    """
    await outbox.postpone_group(turn.tx, turn.now + RETRY_BINDING_AFTER)
    since = await desk_state.get_instant(turn.tx, SHUT_SINCE)
    if since is None:
        since = turn.now
        await desk_state.put_instant(turn.tx, SHUT_SINCE, since)
    if not await desk_state.is_due_again(turn.tx, SHUT_TOLD_AT, turn.now, TELL_AGAIN):
        return
    lowered = said.lower()
    reason = next((key for words, key in REASONS.items() if words in lowered), "other")
    logger.error("the officers' group does not let the bot in: %s", said)
    await _tell_administrators(turn, "alarm-shut-out", since=since, reason=reason)


async def _tell_administrators(turn: Turn, text_id: str, **values: object) -> None:
    """Write to the group's administrators in private, to those who ever wrote to the bot."""
    if not await alarms.tell_administrators(turn, turn.texts.say(OFFICIAL, text_id, **values)):
        logger.error("no administrator of the group can be told of it in private")


async def tell_general_closed(turn: Turn) -> None:
    """Tell the administrators in private, once a day, that nothing can be written in General."""
    if await desk_state.is_due_again(turn.tx, "general_closed_told_at", turn.now, TELL_AGAIN):
        await _tell_administrators(turn, "alarm-general-closed")


async def record_let_in(turn: Turn) -> None:
    """Send what waited while the bot could not write in the group, and say so."""
    since = await desk_state.get_instant(turn.tx, SHUT_SINCE)
    if since is None:
        return
    await desk_state.put(turn.tx, SHUT_SINCE, "")
    await desk_state.put(turn.tx, SHUT_TOLD_AT, "")
    await outbox.resume_group(turn.tx, turn.now)
    waiting = await outbox.waiting_for_group(turn.tx)
    await say_group(turn, "back-in-group", since=since, count=waiting)
    await _tell_administrators(turn, "back-in-group-private")


ADDS = (
    recheck_rights,
    SendHandlers(SETUP_CHECK, on_delivered=_on_answer),
)
