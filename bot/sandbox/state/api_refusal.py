"""The ways in which the local Telegram refuses a call, its pace among them."""

from collections import defaultdict
from math import ceil
from typing import Any

JSON = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """An answer with `ok: false`, in Telegram's own words."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters


class Unseen(Exception):  # noqa: N818 - an answer of Telegram, not a crash
    """A call that Telegram accepts though there is nothing left that it could change."""


class Dropped(Exception):  # noqa: N818 - a fault of the network, not of ours
    """The connection breaks without an answer."""


def bad(description: str, **parameters: int) -> Refusal:
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
