"""What Telegram's documentation leaves open, and how the local Telegram answers it: a file."""

import tomllib
from functools import cache
from pathlib import Path
from typing import NoReturn

from bot.sandbox.state.api_refusal import Refusal, Unseen

SHIPPED = Path(__file__).parents[1] / "telegram_behaviour.toml"
ACCEPTED = "ok"
FIELDS = ("message_thread_id", "is_topic_message", "reply_to_message")
"""Fields of a message that Telegram shows in one place and leaves out in another."""

Value = str | bool | int | list[str]


class Behaviour(dict[str, Value]):
    """The answers by name, as the local Telegram reads them."""

    def refuse(self, name: str) -> None:
        """Raise the refusal that is the answer to a question; return if Telegram accepts it."""
        if self[name] != ACCEPTED:
            status, _, description = str(self[name]).partition(" ")
            raise Refusal(int(status), description)

    def refuse_lost(self, name: str) -> NoReturn:
        """Raise the answer to a call that means something which is no longer there."""
        self.refuse(name)
        raise Unseen

    def number(self, name: str) -> int:
        """Return an answer that is a number."""
        return int(str(self[name]))

    def fields(self, name: str) -> frozenset[str]:
        """Return which of FIELDS a message has."""
        answer = self[name]
        return frozenset(answer if isinstance(answer, list) else ())


@cache
def shipped() -> Behaviour:
    """Return the answers that are assumed."""
    tables = tomllib.loads(SHIPPED.read_text("utf-8"))
    return Behaviour({name: table["answer"] for name, table in tables.items()})
