"""Telegram's pace: how many messages may leave now, by sliding windows of send times."""

from collections import defaultdict, deque
from dataclasses import dataclass

OVERALL = (30, 1.0)
PRIVATE = ((3, 1.0), (3, 3.0))
"""A burst of three, then one a second."""
GROUP = (18, 60.0)
"""Of Telegram's twenty a minute; two stay free for what cannot be counted."""
KEPT_FOR_URGENT = 4
"""Of the group's eighteen, only priorities 0 and 1 may use the last four."""
URGENT = 1


@dataclass(frozen=True)
class _Window:
    most: int
    seconds: float


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
        """Leave a chat alone until Telegram takes more ("*" is every chat)."""
        self._paused[chat] = max(until, self._paused.get(chat, 0.0))

    def wait(self, chat: str, priority: int, now: float) -> float:
        """Return the seconds until a call to this chat may go; 0 means now."""
        waits = [
            self._paused.get("*", 0.0) - now,
            self._paused.get(chat, 0.0) - now,
            _wait(self._overall, _Window(*OVERALL), now),
        ]
        sent = self._chats[chat]
        if chat == "group":
            most = GROUP[0] - (0 if priority <= URGENT else KEPT_FOR_URGENT)
            waits.append(_wait(sent, _Window(most, GROUP[1]), now))
        else:
            waits += [_wait(sent, _Window(*window), now) for window in PRIVATE]
        _forget(self._overall, now)
        _forget(sent, now)
        if not sent:
            del self._chats[chat]
        return max(0.0, *waits)


def _wait(sent: deque[float], window: _Window, now: float) -> float:
    inside = [at for at in sent if now - window.seconds < at <= now]
    if len(inside) < window.most:
        return 0.0
    return inside[-window.most] + window.seconds - now


def _forget(sent: deque[float], now: float) -> None:
    while sent and sent[0] <= now - GROUP[1]:
        sent.popleft()
