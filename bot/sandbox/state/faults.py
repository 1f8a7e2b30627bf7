"""Faults of the local Telegram that tests and the demo plan for the bot's calls."""

from dataclasses import dataclass, field

from bot.sandbox.state.api_refusal import Refusal, too_many

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

    down: bool = False
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
        self.down = False
        self.planned = []

    def meets(self, kind: str, method: str, chat: int | None) -> Fault | None:
        """Use up and return one fault of this kind that fits the call."""
        for fault in self.planned:
            if fault.kind == kind and fault.fits(method, chat):
                fault.times -= 1
                return fault
        return None
