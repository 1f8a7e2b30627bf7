"""Who waits how long in a busy group: `python -m benchmarks.lanes [FILERS] [MINUTES] [SECOND]`.

Virtual time, Telegram's limits enforced. Many people file in one SECOND;
before and after, citizens write on older cases, and officers press buttons and reply. Only the pace
makes anybody wait: the machine takes no time. Then a busy half-hour with twenty replies, and the
same without any: a line may make nobody's words wait.
"""

import asyncio
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from heapq import merge

from benchmarks.printing import Row, show
from sandbox import Person, SandboxMessage
from sandbox.state.shared_state import Call
from tests.walking import walk_to
from tests.world import World, opened

STEP, TICK = timedelta(seconds=0.05), timedelta(seconds=15)
OLDER = 24
"""Older cases: their citizens write in turn, each so seldom that no words are gathered."""
WORDS, PROMPTS, REPLIES = 11, 4, 4
"""What comes in a minute: words evenly, prompts one after the other at its beginning."""
HALF_HOUR, MANY_WORDS, MANY_REPLIES = 1800.0, 300, 20
"""Seconds of a busy half-hour, and what comes in it, evenly."""
SECOND = 60
"""When the others file."""
GOALS = {"receipt": 8.0, "case": 120.0, "word": 10.0, "line": 5.0, "prompt": 2.0}
"""Seconds in which each kind of thing should be seen; of receipts, 95 of 100."""
Event = tuple[float, str, Callable[[], None]]
"""A second, a name, and what happens then."""


@dataclass
class Busy:
    """An office with older cases and people about to file; what is waited for, and since when."""

    world: World
    older: list[Person]
    cards: list[SandboxMessage]
    filers: list[Person]
    waiting: dict[str, datetime] = field(default_factory=dict)
    waits: dict[str, list[float]] = field(default_factory=dict)
    statuses: Counter[int] = field(default_factory=Counter)

    def ask(self, name: str) -> None:
        """Note that something, such as "word 3", is waited for from now on."""
        self.waiting[name] = self.world.clock.now()

    def seen(self, name: str, at: datetime) -> None:
        """Note that it can be seen now."""
        if name in self.waiting:
            wait = (at - self.waiting.pop(name)).total_seconds()
            self.waits.setdefault(name.split(maxsplit=1)[0], []).append(wait)

    def note(self, call: Call) -> None:
        """Write down what a call shows."""
        self.statuses[call.status] += 1
        text, chat = str(call.params.get("text", "")), int(call.params.get("chat_id", 0))
        if call.status == 200 and chat < 0:
            self._in_group(call, text)
        elif call.status == 200 and "TANDA BUKTI" in text:
            self.seen(f"receipt {chat}", call.at)
            number = text.partition("/PPID")[0][-3:]
            self.ask(f"case {number}")
            self.ask(f"card {number}")

    def _in_group(self, call: Call, text: str) -> None:
        if text.startswith("📤"):
            for name in [name for name in self.waiting if name.startswith("line")]:
                self.seen(name, call.at)
        if "per desa juga" in text:
            self.seen(f"word {text.rpartition(' ')[2]}", call.at)
        if call.params.get("reply_markup", {}).get("force_reply"):
            first = min((name for name in self.waiting if name.startswith("prompt")), default="")
            self.seen(first, call.at)
        for name in [name for name in self.waiting if name.startswith(("case", "card"))]:
            kind, number = name.split()
            if f"{number}/PPID" in text and (kind == "case" or "Giliran:" in text):
                self.seen(name, call.at)

    def write(self, number: int) -> None:
        """Let a citizen write on an older case."""
        self.ask(f"word {number}")
        self.older[number % OLDER].says(f"Tambahan: datanya per desa juga {number}")

    def reply(self, number: int) -> None:
        """Let an officer reply to the newest words."""
        seat = self.world.budi.in_(self.world.group)
        to = next(m for m in reversed(self.world.group.messages) if "per desa juga" in m.text)
        self.ask(f"line {number}")
        seat.replies(to, f"Sedang kami siapkan ({number})")

    def half_hour(self, replies: int) -> Iterator[Event]:
        """Yield what people do in a busy half-hour."""
        for count, act, since in ((MANY_WORDS, self.write, 0.0), (replies, self.reply, 40.0)):
            for place in range(count):
                yield since + place * (HALF_HOUR - 60) / count, act.__name__, partial(act, place)

    def events(self, minutes: int, second: int) -> Iterator[Event]:
        """Yield what people do, in its order."""

        def press(number: int) -> None:
            self.ask(f"prompt {number:04}")
            card = self.cards[number % OLDER]
            self.world.budi.in_(self.world.group).presses("Balas", on=card)

        def file() -> None:
            for person in self.filers:
                self.ask(f"receipt {person.id}")
                person.presses("Kirim permohonan")

        def each(
            count: int, apart: float, act: Callable[[int], None], since: float = 0.0
        ) -> Iterator[Event]:
            for place in range(count * minutes):
                at = since + place // count * 60 + place % count * apart
                yield at, act.__name__, partial(act, place)

        yield from merge(
            each(WORDS, 60 / WORDS, self.write),
            each(PROMPTS, 2.0, press),
            each(REPLIES, 60 / REPLIES, self.reply, since=10.0),
            [(second + 0.05, "file", file)],
        )

    async def live(self, events: Iterable[Event], seconds: float) -> None:
        """Let the desk and the people go on for a while."""
        clock = self.world.clock
        begun, ticked = clock.now(), clock.now()
        for at, _, act in [*events, (seconds, "end", lambda: None)]:
            while clock.now() < begun + timedelta(seconds=at):
                if clock.now() - ticked >= TICK:
                    await self.world.parts.ticker.once()
                    ticked = clock.now()
                await self.world.parts.settle()
                clock.turn(STEP)
            act()


async def prepared(world: World, filers: int) -> Busy:
    """File the older cases, and walk the others to the last button of the form."""
    people = [world.telegram.person(f"Lama {number}") for number in range(OLDER)]
    cards = []
    for person in people:
        await world.files(person)
        cards.append(world.card)
    crowd = [world.telegram.person(f"Warga {number}") for number in range(filers)]
    for person in crowd:
        await walk_to(world, "confirm", person)
    world.clock.turn(timedelta(minutes=2))
    await world.settle()
    world.clock.turn(timedelta(minutes=2))
    return Busy(world, people, cards, crowd)


async def main(filers: int, minutes: int, second: int = SECOND) -> None:
    """Measure, and print how long each kind of thing was waited for."""
    async with opened(watched=True) as world:
        busy = await prepared(world, filers)
        world.telegram.enforce_pace = True
        world.telegram.on_call.append(busy.note)
        await busy.live(busy.events(minutes, second), minutes * 60.0)
    rows = [Row("refused by Telegram", f"{busy.statuses[429]}", "0")]
    for kind in (*GOALS, "card"):
        waits = sorted(busy.waits.get(kind, [0.0]))
        left = sum(name.startswith(kind) for name in busy.waiting)
        p95 = waits[max(0, int(len(waits) * 0.95) - 1)]
        goal = f"≤ {GOALS[kind]:.0f} s" if kind in GOALS else ""
        found = f"{waits[len(waits) // 2]:.1f} / {p95:.1f} / {waits[-1]:.1f} s of {len(waits)}"
        rows.append(Row(f"{kind}: half, 95 of 100, all", f"{found}, {left} still wait", goal))
    show("lanes", rows)


async def half_hour() -> None:
    """Measure a busy half-hour with replies and without, and print who waited how long."""
    rows = []
    for replies in (0, MANY_REPLIES):
        async with opened(watched=True) as world:
            busy = await prepared(world, 0)
            world.telegram.enforce_pace = True
            world.telegram.on_call.append(busy.note)
            await busy.live(sorted(busy.half_hour(replies), key=lambda one: one[0]), HALF_HOUR)
        for kind, goal in (("line", "≤ 5 s, ≤ 60 s"), ("word", "as without replies")):
            waits = sorted(busy.waits.get(kind, []))
            if waits:
                found = f"{waits[len(waits) // 2]:.1f} / {waits[-1]:.1f} s of {len(waits)}"
                rows.append(Row(f"{kind} beside {replies} replies: half, all", found, goal))
    show("half-hour", rows)


if __name__ == "__main__":
    asyncio.run(main(*[int(argument) for argument in sys.argv[1:]] or [200, 10]))
    asyncio.run(half_hour())
