"""The rights that the bot needs in the officers' group, checked against Telegram's answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

ADMINISTRATORS = frozenset({"administrator", "creator"})


class Need(StrEnum):
    """A right that the bot needs in its group, in the order in which they are switched on."""

    ADMINISTRATOR = "administrator"
    SEES_ALL = "sees-all"
    TOPICS = "topics"
    MANAGE_TOPICS = "manage-topics"
    DELETE = "delete"
    PIN = "pin"


@dataclass(frozen=True)
class BotRights:
    """The needs that are met in the group, and those that apply to it at all."""

    met: frozenset[Need]
    asked: tuple[Need, ...]

    @property
    def lacking(self) -> tuple[Need, ...]:
        """Return what is not met, in order."""
        return tuple(need for need in self.asked if need not in self.met)


def administers(member: Mapping[str, Any]) -> bool:
    """Say whether a ChatMember is an administrator or the owner."""
    return member.get("status") in ADMINISTRATORS


def rights_of_bot(
    me: Mapping[str, Any], member: Mapping[str, Any], chat: Mapping[str, Any]
) -> BotRights:
    """Read the bot's rights from getMe, getChatMember and getChat.

    An administrator sees every message, whatever privacy mode says; the right to manage topics
    exists only where topics are switched on.
    """
    administrator, forum = administers(member), bool(chat.get("is_forum"))
    facts = {
        Need.ADMINISTRATOR: administrator,
        Need.SEES_ALL: administrator or bool(me.get("can_read_all_group_messages")),
        Need.TOPICS: forum,
        Need.MANAGE_TOPICS: bool(member.get("can_manage_topics")),
        Need.DELETE: bool(member.get("can_delete_messages")),
        Need.PIN: bool(member.get("can_pin_messages")),
    }
    asked = tuple(need for need in Need if forum or need is not Need.MANAGE_TOPICS)
    return BotRights(frozenset(need for need, met in facts.items() if met), asked)
