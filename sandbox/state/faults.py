"""The local Telegram's refusals: by its rules, by planned faults, or as configured."""

import tomllib
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any, NoReturn

JSON = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """An answer with `ok: false`, in Telegram's own words."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class NothingToChange(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """Raised when Telegram accepts a call that has nothing left to change."""


class ConnectionDropped(Exception):  # noqa: N818 - a fault of the network, not of ours
    """The connection breaks without an answer."""


def bad_request(description: str, **parameters: int) -> Refusal:
    """Return a 400 refusal with `description` after "Bad Request: "."""
    return Refusal(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> Refusal:
    """Return a 403 refusal with `description` after "Forbidden: "."""
    return Refusal(403, f"Forbidden: {description}")


def too_many(seconds: int) -> Refusal:
    """Return a 429 refusal that asks to wait `seconds`."""
    return Refusal(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)


OVERALL = 30
PERSON_BURST = 3


class Pace:
    """The times at which messages were sent, in monotonic seconds."""

    def __init__(self) -> None:
        self._all: list[float] = []
        self._groups: dict[int, list[float]] = defaultdict(list)
        self._credit: dict[int, tuple[float, float]] = {}

    def wait(self, chat: int, now: float, count: int, minute: int) -> int:
        """Return the seconds to wait; 0 if the messages may go, which counts them as sent.

        `minute` is how many go to a group within a minute.
        """
        self._all = [at for at in self._all if at > now - 1]
        if len(self._all) + count > OVERALL:
            return 1
        wait = self._group(chat, now, count, minute) if chat < 0 else self._person(chat, now, count)
        if wait == 0:
            self._all += [now] * count
        return wait

    def _group(self, chat: int, now: float, count: int, minute: int) -> int:
        recent = [at for at in self._groups[chat] if at > now - 60]
        self._groups[chat] = recent
        if len(recent) + count > minute:
            return max(1, ceil(recent[0] + 60 - now)) if recent else 60
        recent += [now] * count
        return 0

    def _person(self, chat: int, now: float, count: int) -> int:
        credit, since = self._credit.get(chat, (float(PERSON_BURST), now))
        credit = min(float(PERSON_BURST), credit + now - since)
        # An album may be longer than the burst; then a full credit is enough.
        needed = min(float(count), float(PERSON_BURST))
        self._credit[chat] = (credit, now)
        if credit < needed:
            return ceil(needed - credit)
        self._credit[chat] = (credit - count, now)
        return 0


WORDS = {
    400: "Bad Request: chat not found",
    403: "Forbidden: bot was blocked by the user",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass
class Fault:
    """A failure planned for the next `times` calls that it fits."""

    kind: str
    method: str | None
    chat: int | None
    times: int
    status: int = 0
    retry_after: int = 0
    description: str | None = None
    seconds: float = 0.0

    def fits(self, method: str, chat: int | None) -> bool:
        """Say whether the fault fits this call; without a method it fits all but getUpdates."""
        meant = method != "getUpdates" if self.method is None else method == self.method
        return self.times > 0 and meant and self.chat in (None, chat)

    def refusal(self) -> Refusal:
        """Return the answer that a failing call gets."""
        if self.status == 429:
            return too_many(self.retry_after)
        words = WORDS.get(self.status, "Internal Server Error")
        return Refusal(self.status, self.description or words)


@dataclass
class Faults:
    """All planned faults; `down` cuts off all of Telegram."""

    is_down: bool = False
    planned: list[Fault] = field(default_factory=list)

    def fail(
        self,
        method: str | None = None,
        *,
        chat: int | None = None,
        times: int = 1,
        status: int = 429,
        retry_after: int = 2,
        description: str | None = None,
    ) -> None:
        """Answer the next calls with an error instead of doing them."""
        fault = Fault("fail", method, chat, times, status, retry_after, description)
        self.planned.append(fault)

    def drop(
        self,
        method: str | None = None,
        *,
        chat: int | None = None,
        times: int = 1,
        after_effect: bool = False,
    ) -> None:
        """Break the connection, before or after the call had its effect."""
        self.planned.append(Fault("after" if after_effect else "before", method, chat, times))

    def delay(self, method: str, seconds: float, times: int = 1) -> None:
        """Hold the call for `seconds` of real time (over HTTP only)."""
        self.planned.append(Fault("delay", method, None, times, seconds=seconds))

    def clear(self) -> None:
        """Let everything work again."""
        self.is_down = False
        self.planned = []

    def take_fault(self, kind: str, method: str, chat: int | None) -> Fault | None:
        """Use up and return one fault of this kind that fits the call."""
        for fault in self.planned:
            if fault.kind == kind and fault.fits(method, chat):
                fault.times -= 1
                return fault
        return None


SHIPPED = Path(__file__).parents[1] / "telegram_behaviour.toml"
ACCEPTED = "ok"
FIELDS = ("message_thread_id", "is_topic_message", "reply_to_message")
"""Fields of a message that Telegram shows in one place and leaves out in another."""

Value = str | bool | int | list[str]


class Behaviour(dict[str, Value]):
    """The configured answers of the local Telegram, by name."""

    def refuse(self, name: str) -> None:
        """Raise the configured refusal of this name; return if Telegram accepts the call."""
        if self[name] != ACCEPTED:
            status, _, description = str(self[name]).partition(" ")
            raise Refusal(int(status), description)

    def refuse_lost(self, name: str) -> NoReturn:
        """Raise the configured answer to a call about something that is gone."""
        self.refuse(name)
        raise NothingToChange

    def number(self, name: str) -> int:
        """Return a configured answer as a number."""
        return int(str(self[name]))

    def fields(self, name: str) -> frozenset[str]:
        """Return the fields that a message has by this configured answer."""
        answer = self[name]
        return frozenset(answer if isinstance(answer, list) else ())


@cache
def shipped() -> Behaviour:
    """Return the shipped answers, which are assumptions about Telegram."""
    tables = tomllib.loads(SHIPPED.read_text("utf-8"))
    return Behaviour({name: table["answer"] for name, table in tables.items()})
