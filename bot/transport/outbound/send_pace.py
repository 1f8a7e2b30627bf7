"""Rate limits: how many messages may be sent now, by sliding windows of send times."""

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import NamedTuple

from bot.desk.turn import GROUP


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
URGENT = 1
GROUP_WINDOW_AT_LEISURE = Window(14, 60.0)
"""Limit of less urgent calls to the group: only priorities 0 and 1 may use the last four."""


class Pace:
    """Remembers what was sent when (monotonic seconds) and says what may go now."""

    def __init__(self) -> None:
        self._overall: deque[float] = deque()
        self._chats: defaultdict[str, deque[float]] = defaultdict(deque)
        self._paused: dict[str, float] = {}

    def spend(self, chat: str, at: float) -> None:
        """Count one call to a chat."""
        self._overall.append(at)
        self._chats[chat].append(at)

    def pause(self, chat: str, until: float) -> None:
        """Send nothing to a chat until Telegram takes more."""
        self._paused[chat] = max(until, self._paused.get(chat, 0.0))

    def wait(self, chat: str, priority: int, now: float) -> float:
        """Return the seconds until a call to this chat may go; 0 means now."""
        return max(self.wait_of_all(now), self._chat_wait(chat, priority, now))

    def wait_of_all(self, now: float) -> float:
        """Return the seconds until a call may go to any chat at all."""
        _forget(self._overall, now - OVERALL[0].seconds)
        return max(_wait(self._overall, window, now) for window in OVERALL)

    def resting(self, now: float) -> list[str]:
        """Return the chats that take nothing now, however urgent it is."""
        known = {*self._chats, *self._paused}
        return [chat for chat in known if self._chat_wait(chat, URGENT, now) > 0]

    def _chat_wait(self, chat: str, priority: int, now: float) -> float:
        self._tidy(chat, now)
        window = PRIVATE
        if chat == GROUP:
            window = GROUP_WINDOW if priority <= URGENT else GROUP_WINDOW_AT_LEISURE
        room = _wait(self._chats.get(chat, ()), window, now)
        return max(self._paused.get(chat, now) - now, room)

    def _tidy(self, chat: str, now: float) -> None:
        if self._paused.get(chat, now) < now:
            del self._paused[chat]
        if chat in self._chats:
            window = GROUP_WINDOW if chat == GROUP else PRIVATE
            _forget(self._chats[chat], now - window.seconds)
            if not self._chats[chat]:
                del self._chats[chat]


def _wait(sent: Sequence[float], window: Window, now: float) -> float:
    """Return the seconds until the window has room; `sent` is in the order of time."""
    if len(sent) < window.most:
        return 0.0
    return max(0.0, sent[-window.most] + window.seconds - now)


def _forget(sent: deque[float], until: float) -> None:
    while sent and sent[0] <= until:
        sent.popleft()
