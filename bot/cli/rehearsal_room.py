"""A test group, in which Telegram's answers to a bot's calls are recorded.

What a bot cannot do, an administrator of the group is asked for on the terminal.
"""

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, TypeVar

from telegram.error import NetworkError

from bot.clock import Clock
from bot.errors import ConfigError, DeskError
from bot.sandbox.state import telegram_behaviour
from bot.sandbox.state.telegram_behaviour import ACCEPTED, Question, Value, shipped
from bot.transport.bot_api import File, Wire
from bot.transport.inbound.poller import ALLOWED_UPDATES

Seen = TypeVar("Seen")
JSON = dict[str, Any]

A_MINUTE = 61.0
"""Seconds after which Telegram has forgotten a group's last minute."""
GO_ON = "What was recorded stays: give the same command again to go on."
SKIP = "skip"


class StoppedError(DeskError):
    """The rehearsal cannot go on; the message says what to do."""


class SkippedError(Exception):
    """A scene cannot be played; its questions keep the answers that they had."""


class NotYetError(Exception):
    """What the administrator was asked for cannot be seen; the message says what is missing."""


@dataclass(frozen=True)
class Terminal:
    """How the administrator is spoken to, how a line of theirs is read, and how time passes."""

    say: Callable[[str], None]
    hear: Callable[[], Awaitable[str]]
    pause: Callable[[float], Awaitable[None]]


@dataclass(frozen=True)
class Reply:
    """Telegram's answer to a call."""

    status: int
    result: Any = None
    description: str = ""

    @property
    def words(self) -> str:
        """Return the answer as the record has it."""
        return ACCEPTED if self.status == 200 else f"{self.status} {self.description}"


class Record:
    """The answers so far, in a file that is written anew with each of them."""

    def __init__(self, path: Path, clock: Clock, say: Callable[[str], None]) -> None:
        self._path, self._clock, self._say = path, clock, say
        try:
            self.questions = telegram_behaviour.read(path) if path.exists() else _unasked()
        except ValueError as error:
            raise ConfigError(f"{error}. Name another file, or delete this one") from error
        self._write()

    def _write(self) -> None:
        try:
            telegram_behaviour.write(self._path, self.questions)
        except OSError as error:
            said = f"{self._path} cannot be written ({error.strerror}); name another file"
            raise ConfigError(said) from error

    def put(self, name: str, answer: Value) -> None:
        """Keep Telegram's answer to a question. Raises ConfigError if it cannot be written."""
        asked, ours = self.questions[name], shipped()[name].answer
        source = f"recorded {self._clock.now():%Y-%m-%d}"
        self.questions[name] = replace(asked, answer=answer, source=source)
        self._write()
        self._say(f"  {name}: {answer}" + ("" if answer == ours else f"   OTHER THAN: {ours}"))

    def has(self, name: str) -> bool:
        """Say whether Telegram itself answered a question."""
        return self.questions[name].is_recorded

    @property
    def left(self) -> dict[str, Question]:
        """Return the questions that Telegram has not answered."""
        return {name: asked for name, asked in self.questions.items() if not self.has(name)}


def _unasked() -> dict[str, Question]:
    """Return the questions as for the first time, also where recorded answers are shipped."""
    return {
        name: replace(asked, source="assumed") if asked.is_recorded else asked
        for name, asked in shipped().items()
    }


@dataclass
class Room:
    """The test group, the bot and the administrator in it; nothing of who they are is recorded."""

    wire: Wire
    clock: Clock
    terminal: Terminal
    record: Record
    group_id: int = 0
    person_id: int = 0
    hello_id: int = 0
    """The message by which the administrator named the group."""
    _free_at: float = field(default=0.0, init=False)

    async def once(
        self, method: str, files: Mapping[str, File] | None = None, /, **given: Any
    ) -> Reply:
        """Call a method, in the group unless `chat_id` is given. Raises StoppedError."""
        given = {"chat_id": self.group_id, **given} if self.group_id else given
        try:
            status, body = await self.wire.answer(method, given, files=files)
            answer = json.loads(body)
            is_well = answer["ok"] == (status == 200)
        except (NetworkError, ValueError, TypeError, KeyError) as error:
            raise _unreachable(type(error).__name__) from error
        if not is_well:
            raise _unreachable(str(status))
        retry_after = float(answer.get("parameters", {}).get("retry_after", 0))
        reply = Reply(status, answer.get("result"), self._anonymous(answer))
        _check(reply)
        if retry_after or not method.startswith("get"):
            self._free_at = self.clock.monotonic() + max(A_MINUTE, retry_after)
        return reply

    def _anonymous(self, answer: JSON) -> str:
        words = str(answer.get("description", ""))
        for number in filter(None, (self.group_id, self.person_id)):
            words = words.replace(str(number), "…")
        return words

    async def call(
        self, method: str, files: Mapping[str, File] | None = None, /, **given: Any
    ) -> Reply:
        """Call a method; wait, and call again, where Telegram asks for a pause."""
        while (reply := await self.once(method, files, **given)).status == 429:
            await self.quiet()
        return reply

    async def result(
        self, method: str, files: Mapping[str, File] | None = None, /, **given: Any
    ) -> Any:
        """Call a method that a scene needs, and return its result. Raises SkippedError."""
        reply = await self.call(method, files, **given)
        if reply.status != 200:
            raise SkippedError(f"Telegram refused {method}: {reply.words}")
        return reply.result

    async def sent(self, text: str, **given: Any) -> int:
        """Send a message that a scene needs, and return its id. Raises SkippedError."""
        return int((await self.result("sendMessage", text=text, **given))["message_id"])

    async def ask(self, question: str, /, **given: Any) -> None:
        """Call what a question of the record asks, and record the answer."""
        reply = await self.call(self.record.questions[question].call, **given)
        self.record.put(question, reply.words)

    async def quiet(self) -> None:
        """Wait until Telegram has forgotten what was sent to the group."""
        seconds = self._free_at - self.clock.monotonic()
        if seconds > 0:
            self.terminal.say(f"  Telegram wants a pause of {seconds:.0f} seconds …")
            await self.terminal.pause(seconds)

    async def updates(self, kind: str) -> list[JSON]:
        """Return the waiting updates of a kind; they stay at Telegram for the desk."""
        # No offset: one would confirm what citizens wrote, and the desk would never see it.
        updates = await self.result(
            "getUpdates", chat_id=None, timeout=0, allowed_updates=ALLOWED_UPDATES
        )
        return [update[kind] for update in updates if kind in update]

    async def done(self, act: str, look: Callable[[], Awaitable[Seen]]) -> Seen:
        """Ask the administrator for an act until `look` sees it, and return what it saw.

        `look` raises NotYetError while it sees nothing; SkippedError is raised if they skip it.
        """
        self.terminal.say(f"\n→ {act}\n  Then press Enter ({SKIP} and Enter leaves it out).")
        while (await self.terminal.hear()).strip().lower() != SKIP:
            try:
                return await look()
            except NotYetError as error:
                self.terminal.say(f"  {error}")
        raise SkippedError("left out")


def _check(reply: Reply) -> None:
    """Raise StoppedError for an answer that says nothing about the question."""
    if reply.status == 401:
        raise StoppedError("Telegram refuses the token; ask @BotFather for it anew")
    if reply.status == 409:
        raise StoppedError(f"another program uses this bot's token: stop it first. {GO_ON}")
    if not 200 <= reply.status < 500:
        raise _unreachable(str(reply.status))


def _unreachable(why: str) -> StoppedError:
    return StoppedError(f"Telegram gave no answer ({why}): check the network. {GO_ON}")


async def typed_line() -> str:
    """Return the next line of the terminal; unlike `input`, it can be broken off by Ctrl-C."""
    nobody = StoppedError(f"nobody is at the terminal. {GO_ON}")
    ready, loop = asyncio.Event(), asyncio.get_running_loop()
    try:
        loop.add_reader(sys.stdin, ready.set)
    except (OSError, ValueError) as error:  # a file, or none at all
        raise nobody from error
    try:
        await ready.wait()
    finally:
        loop.remove_reader(sys.stdin)
    if line := sys.stdin.readline():
        return line
    raise nobody
