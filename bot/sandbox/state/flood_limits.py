"""Telegram's pace: 30 messages a second overall, 1 a second per person, fewer per group."""

from collections import defaultdict
from math import ceil

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
