"""The queue of updates, with Telegram's rules for fetching and confirming."""

from asyncio import AbstractEventLoop, Event, get_running_loop
from collections.abc import Iterator
from typing import Any

from bot.sandbox.state.api_refusal import JSON

# Telegram leaves these out unless they are asked for by name.
SPECIAL = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FIRST_ID = 482_190_317


class UpdateQueue:
    """Updates that the bot has not confirmed yet."""

    def __init__(self, first_id: int = FIRST_ID) -> None:
        self.next_id = first_id
        self.allowed: tuple[str, ...] = ()
        self._pending: list[JSON] = []
        self._waiting: list[tuple[AbstractEventLoop, Event]] = []

    def __iter__(self) -> Iterator[JSON]:
        return iter(self._pending)

    def __len__(self) -> int:
        return len(self._pending)

    def allows(self, kind: str) -> bool:
        """Say whether the bot asked for this kind of update."""
        return kind in self.allowed if self.allowed else kind not in SPECIAL

    def push(self, kind: str, payload: JSON) -> JSON | None:
        """Queue an update if its kind is allowed now, and return it."""
        return self.push_raw({kind: payload}) if self.allows(kind) else None

    def push_raw(self, update: JSON) -> JSON:
        """Queue any update; an `update_id` is added where there is none."""
        queued = {"update_id": self.next_id, **update}
        self.next_id = max(self.next_id, _number(queued["update_id"])) + 1
        self._pending.append(queued)
        self.interrupt()
        return queued

    def fetch(self, offset: int, limit: int) -> list[JSON]:
        """Confirm all before `offset` (if negative: counted from the end) and return the next."""
        if offset < 0:
            self._pending = self._pending[offset:]
        elif offset > 0:
            self._pending = [u for u in self._pending if _number(u["update_id"]) >= offset]
        return self._pending[:limit]

    def clear(self) -> None:
        """Throw away all pending updates."""
        self._pending = []

    def waiter(self) -> Event:
        """Return an event that is set by the next update, or by `interrupt`."""
        event = Event()
        self._waiting.append((get_running_loop(), event))
        return event

    def interrupt(self) -> None:
        """Wake all that wait for an update."""
        waiting, self._waiting = self._waiting, []
        for loop, event in waiting:
            if not loop.is_closed():
                loop.call_soon_threadsafe(event.set)


def _number(update_id: Any) -> int:
    # A hostile test may push an update whose id is no number.
    return update_id if isinstance(update_id, int) else 0
