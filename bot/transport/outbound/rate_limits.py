"""Rate limits: how many messages may be sent now, by sliding windows of send times."""

from collections import defaultdict, deque
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from bot.desk.call_queue import GROUP
from bot.domain.send_lanes import Priority


class Window(NamedTuple):
    """A rate limit: at most `most` calls in `seconds`."""

    most: int
    seconds: float


OVERALL = (Window(28, 1.0), Window(7, 0.25))
"""Limits of all chats together: two of Telegram's thirty a second stay free, and a second's calls
do not leave all at once, since they arrive later than they leave, and closer together."""
PRIVATE = Window(3, 3.0)
"""Limit of a private chat: a burst of three, then one a second."""
GROUP_WINDOW = Window(18, 60.0)
"""Limit of the group: of Telegram's twenty a minute, two stay free for what cannot be counted."""
TALK_WINDOW = Window(14, 60.0)
"""Limit of all that is not urgent: four a minute are kept for officers' prompts and the like."""
BUSY = Window(4, 60.0)
"""From so many words in the last minute on, more are expected."""
LEISURE_WINDOWS = (Window(2, 20.0), Window(6, 60.0))
"""Limits of all that is less urgent than words: a case with its topic every twenty seconds, so that
eight words that come at once, or eleven in the course of a minute, find room."""
BUSY_WINDOW = Window(3, 60.0)
"""Their limit while words come: eleven of those a minute find room at once."""
BUSY_CARDS = Window(2, 60.0)
"""What cards and changes may fill of it: the third is for what tells of many things at once."""


class RateLimiter:
    """Remembers what was sent when (monotonic seconds) and says what may go now.

    Of each limit only so many calls are remembered as it allows: older ones bind nothing.
    """

    def __init__(self) -> None:
        self._overall = _sent(OVERALL[0])
        self._chats: defaultdict[str, deque[float]] = defaultdict(partial(_sent, PRIVATE))
        self._group, self._talk = _sent(GROUP_WINDOW), _sent(TALK_WINDOW)
        self._words, self._leisure = _sent(BUSY), _sent(LEISURE_WINDOWS[-1])
        self._paused: dict[str, float] = {}
        self.slowed = False
        """Telegram called for a pause in the group: it counts more there than was counted."""

    def count_call(self, chat: str, priority: int, at: float, *, counted: bool = True) -> None:
        """Count a call to a chat; uncounted calls use up only the overall limit."""
        self._overall.append(at)
        if not counted:
            return
        (self._group if chat == GROUP else self._chats[chat]).append(at)
        if chat == GROUP and priority > Priority.LAST_DAY:
            self._talk.append(at)
            (self._leisure if priority > Priority.CONVERSATION else self._words).append(at)

    def pause(self, chat: str, until: float) -> None:
        """Send nothing to a chat until Telegram takes more."""
        self.slowed |= chat == GROUP
        self._paused[chat] = max(until, self._paused.get(chat, 0.0))

    def seconds_to_wait(
        self, chat: str, priority: int, now: float, *, counted: bool = True
    ) -> float:
        """Return the seconds until a call to this chat may go; 0 means now."""
        room = self._room(chat, priority, now) if counted else 0.0
        return max(self.seconds_to_wait_overall(now), self._pause(chat, now), room)

    def seconds_to_wait_overall(self, now: float) -> float:
        """Return the seconds until a call may go to any chat at all."""
        return max(_wait(self._overall, window, now) for window in OVERALL)

    def paused_chats(self, now: float) -> list[str]:
        """Return the private chats that are full, and all chats that are paused."""
        for chat, sent in [*self._chats.items()]:
            if sent[-1] <= now - PRIVATE.seconds:
                del self._chats[chat]
        full = [chat for chat, sent in self._chats.items() if _wait(sent, PRIVATE, now)]
        return full + [chat for chat in [*self._paused] if self._pause(chat, now)]

    def least_priority_in_group(self, now: float) -> int:
        """Return the least urgent priority for which the group has room now; -1 if it is full."""
        limits = (max(Priority), Priority.DIGEST, Priority.CONVERSATION, Priority.LAST_DAY)
        return next((one for one in limits if not self._room(GROUP, one, now)), -1)

    def _pause(self, chat: str, now: float) -> float:
        if self._paused.get(chat, now) <= now:
            self._paused.pop(chat, None)
        return self._paused.get(chat, now) - now

    def _room(self, chat: str, priority: int, now: float) -> float:
        """Return the seconds until a chat has room for a call."""
        if chat != GROUP:
            return _wait(self._chats.get(chat, ()), PRIVATE, now)
        waits = [_wait(self._group, GROUP_WINDOW, now)]
        if priority > Priority.LAST_DAY:
            waits.append(_wait(self._talk, TALK_WINDOW, now))
        if priority > Priority.CONVERSATION:
            busy = BUSY_WINDOW if priority == Priority.DIGEST else BUSY_CARDS
            windows = (busy,) if _wait(self._words, BUSY, now) else LEISURE_WINDOWS
            waits += [_wait(self._leisure, window, now) for window in windows]
        return max(waits)


def _sent(limit: Window) -> deque[float]:
    """Return an empty deque for as many send times as the limit allows calls."""
    return deque(maxlen=limit.most)


def _wait(sent: Sequence[float], window: Window, now: float) -> float:
    """Return the seconds until the window has room; `sent` is in the order of time."""
    if len(sent) < window.most:
        return 0.0
    return max(0.0, sent[-window.most] + window.seconds - now)
