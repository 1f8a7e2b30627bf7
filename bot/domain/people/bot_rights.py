"""The rights that the bot needs in the officers' group, checked against Telegram's answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

ADMINISTRATORS = frozenset({"administrator", "creator"})


class BotRight(StrEnum):
    """A right that the bot needs in its group, in the order in which they are switched on."""

    ADMINISTRATOR = "administrator"
    SEES_ALL = "sees-all"
    TOPICS = "topics"
    MANAGE_TOPICS = "manage-topics"
    DELETE = "delete"
    PIN = "pin"


@dataclass(frozen=True)
class BotRights:
    """The rights that the bot has in the group, and those that it needs there."""

    met: frozenset[BotRight]
    asked: tuple[BotRight, ...]

    @property
    def lacking(self) -> tuple[BotRight, ...]:
        """Return the rights that the bot needs but lacks, in order."""
        return tuple(need for need in self.asked if need not in self.met)


def is_administrator(member: Mapping[str, Any]) -> bool:
    """Say whether a ChatMember is an administrator or the owner."""
    return member.get("status") in ADMINISTRATORS


def rights_of_bot(
    me: Mapping[str, Any], member: Mapping[str, Any], chat: Mapping[str, Any]
) -> BotRights:
    """Read the bot's rights from getMe, getChatMember and getChat.

    An administrator sees every message, whatever privacy mode says; the right to manage topics
    exists only where topics are switched on.
    """
    administrator, forum = is_administrator(member), bool(chat.get("is_forum"))
    facts = {
        BotRight.ADMINISTRATOR: administrator,
        BotRight.SEES_ALL: administrator or bool(me.get("can_read_all_group_messages")),
        BotRight.TOPICS: forum,
        BotRight.MANAGE_TOPICS: bool(member.get("can_manage_topics")),
        BotRight.DELETE: bool(member.get("can_delete_messages")),
        BotRight.PIN: bool(member.get("can_pin_messages")),
    }
    asked = tuple(need for need in BotRight if forum or need is not BotRight.MANAGE_TOPICS)
    return BotRights(frozenset(need for need, met in facts.items() if met), asked)
