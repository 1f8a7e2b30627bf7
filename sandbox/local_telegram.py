"""The local Telegram as tests and the demo use it: its people, groups and recorded calls."""

from typing import Any

from sandbox.clock import Clock
from sandbox.people.sandbox_group import Group
from sandbox.people.sandbox_person import Person
from sandbox.state.chats import Account, Member
from sandbox.state.faults import JSON, Behaviour, shipped
from sandbox.state.shared_state import BotAccount, Call, State

FIRST_PERSON = 510_000_000
ALL_RIGHTS = ("can_manage_chat", "can_delete_messages", "can_pin_messages")


class LocalTelegram(State):
    """A small, strict Telegram that stamps messages with the given clock.

    What the documentation leaves open it answers as `behaviour` says, which a test may change.
    """

    def __init__(
        self,
        clock: Clock,
        token: str = "100:sandbox",  # noqa: S107 - opens nothing but this sandbox
        bot_username: str = "LoketKlatenBot",
        bot_name: str = "Loket PPID",
    ) -> None:
        bot = BotAccount(int(token.partition(":")[0]), bot_username, bot_name)
        super().__init__(clock, token, bot, Behaviour(shipped()))

    def person(
        self, name: str, username: str = "", language_code: str = "id", phone: str = ""
    ) -> Person:
        """Return a new person, who has not started the bot."""
        account = Account(
            FIRST_PERSON + self.serial(),
            name,
            username,
            language_code,
            phone or f"+62812{self.serial():08d}",
        )
        self.accounts[account.id] = account
        return Person(self, account)

    def forum(self, title: str, *, bot: bool = True) -> Group:
        """Return a new supergroup with topics; the bot administers it unless `bot` is false."""
        return self._group(title, is_forum=True, bot=bot)

    def group(self, title: str, *, bot: bool = True) -> Group:
        """Return a new supergroup without topics."""
        return self._group(title, is_forum=False, bot=bot)

    def _group(self, title: str, *, is_forum: bool, bot: bool) -> Group:
        group = Group(self, self.group_id(), title, is_forum=is_forum)
        self.chats[group.id] = group
        if bot:
            topics = ("can_manage_topics",) if is_forum else ()
            rights = frozenset((*ALL_RIGHTS, *topics))
            group.members[self.bot.id] = Member(self.bot.json, "administrator", rights=rights)
        return group

    @property
    def commands(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """Return the commands that the bot set, by scope and language."""
        return self.bot.commands

    def push_raw(self, update: JSON) -> JSON:
        """Queue any update, even a malformed one."""
        return self.updates.push_raw(update)

    def calls(self, method: str = "", **params: Any) -> list[Call]:
        """Return the calls of this method that had these parameters."""
        return [
            call
            for call in self.journal
            if method in {"", call.method}
            and all(call.params.get(name) == value for name, value in params.items())
        ]
