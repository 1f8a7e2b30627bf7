"""One torture run: people use a desk that is killed again and again, then losses are counted."""

import asyncio
import contextlib
import random
import signal
import sqlite3
from collections import Counter
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from bot.clock import SystemClock
from sandbox import Person
from sandbox.state.shared_state import Call
from tests.faults.adrift import ADRIFT
from tests.process import Office, real_office
from tests.torture.desk import ShiftedClock
from tests.torture.load import Load, about_to_decide
from tests.turned_clock import TurnedClock
from tests.walking import fills_in
from tests.world import WIB, office_begins

OPENS = datetime(2026, 11, 24, 10, 0, tzinfo=WIB)
STARTING, LIVING = 2.0, 4.0
"""Most seconds before a kill: while the desk starts, or after its first poll."""
CALLS = 25
"""Other kills come at one of the first CALLS calls to Telegram, before its answer arrives."""
BETWEEN = timedelta(hours=4)
"""How far the clock moves between two starts, so that nights and days off pass too."""
FIRST_UPDATE = 900_000_000
REST = 600.0
"""Seconds in which the desk must finish its work after the last kill: groups are slow."""


@dataclass(frozen=True)
class Plan:
    """The settings of a run; the same seed tries the same kills."""

    seed: int
    seconds: float
    filers: int
    askers: int
    decisions: int
    slowly: float = 1.0


@dataclass(frozen=True)
class Count:
    """What a run did, and what went wrong in it."""

    deaths: int
    updates: int
    sends: int
    cases: int
    updates_lost: int
    words_lost: int
    replies_lost: int
    answers_lost: int
    filings_lost: int
    filed_twice: int
    numbers_wrong: int
    reminders: int
    reminders_lost: int
    reminders_doubled: int
    sent_twice: int
    most_per_chat_and_death: int
    sends_lost: int
    notices: int
    notices_lost: int
    notices_adrift: int
    effects_wrong: int
    effects_twice: int
    twice: tuple[str, ...] = ()
    """What Telegram and the desk know of a chat in which one kill made several messages unknown."""

    def told(self) -> str:
        counts = [each.name for each in fields(self) if each.name != "twice"]
        lines = [f"{name:24} {getattr(self, name)}" for name in counts]
        return "\n".join([*lines, *self.twice])

    def wrongs(self) -> list[str]:
        """Return the names of the counts that must be zero and are not."""
        nothing = [name for name in NOTHING if getattr(self, name)]
        more = ["sent_twice"] if self.most_per_chat_and_death > 1 else []
        return nothing + more


NOTHING = (
    "updates_lost", "words_lost", "replies_lost", "answers_lost", "filings_lost", "filed_twice",
    "numbers_wrong",
    "reminders_lost", "reminders_doubled", "sends_lost",
    "notices_lost", "notices_adrift", "effects_wrong", "effects_twice",
)  # fmt: skip


async def tortured(folder: Path, plan: Plan) -> Count:
    """Let people use a desk that is killed at random moments, let it finish, and count."""
    chance = random.Random(plan.seed)  # noqa: S311 - it must be repeatable
    async with real_office(folder, TurnedClock(OPENS)) as office:
        load = await prepared(office, plan, chance)
        officers = asyncio.create_task(load.officers())
        citizens = asyncio.create_task(load.citizens())
        found = await dies_again_and_again(office, plan, chance, folder)
        await ended(citizens)
        await rests(office, load, folder, found.deaths)
        await ended(officers)
        found.look(folder)
        return counted(office, load, folder, found)


async def ended(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def prepared(office: Office, plan: Plan, chance: random.Random) -> Load:
    """Bring everybody to the button that sends the form, without pauses, before the first kill."""
    telegram = office.telegram
    async with office.before(TurnedClock(OPENS)) as world:
        filers = [telegram.person(f"Warga {number}") for number in range(plan.filers)]
        for filer in filers:
            await fills_in(world, filer)
        askers = [telegram.person(f"Penanya {number}") for number in range(plan.askers)]
        for asker in askers:
            await world.say(asker, "/start")
        await office_begins(world)
        waiting = [telegram.person(f"Pemohon {number}") for number in range(plan.decisions)]
        decisions = await about_to_decide(world, waiting)
        async with world.desk.database.transaction() as tx:
            await tx.run(FROM_HERE)
            received = (await tx.all(NOTICES))[0]["n"]
        telegram.journal.clear()
        telegram.updates.next_id = FIRST_UPDATE
    return Load(office, chance, filers, askers, decisions, received, plan.slowly, len(waiting))


@dataclass
class Found:
    """What was found after each kill."""

    deaths: int = 0
    most: int = 0
    """The most messages that one kill made unknown to the desk in one chat: those come twice."""
    twice: list[str] = field(default_factory=list)
    """What is known of each chat in which one kill made several messages unknown."""
    adrift: int = 0
    wrong: int = 0
    repeated: int = 0
    """Notices that nobody passes on, effects that are missing or came too early, or came twice."""

    def look(self, folder: Path) -> None:
        """Count what is wrong with the notices of a desk that does not run."""
        self.adrift += len(rows(folder, ADRIFT))
        self.wrong += len(rows(folder, WRONG_EFFECTS))
        self.repeated += len(rows(folder, REPEATED_EFFECTS))


async def dies_again_and_again(
    office: Office, plan: Plan, chance: random.Random, folder: Path
) -> Found:
    """Start and kill the desk until the time is over, and look after each kill."""
    loop, found, before = asyncio.get_running_loop(), Found(), Counter[int]()
    ends = loop.time() + plan.seconds
    while loop.time() < ends:
        earlier = len(office.telegram.journal)
        await lives(office, found.deaths)
        await chance.choice((early, late, in_a_call))(office, chance)
        await office.ends(signal.SIGKILL)
        await office.carries_out()  # else it would be counted with the next death
        found.deaths += 1
        found.look(folder)
        unknown = unknown_to_desk(office, folder)
        more = {chat: count - before[chat] for chat, count in unknown.items()}
        for chat in [chat for chat, count in more.items() if count > 1]:
            found.twice.append(f"death {found.deaths}, chat {chat}:")
            found.twice += seen_of(office, folder, chat, earlier)
        found.most = max([found.most, *more.values()])
        before = unknown
    return found


def seen_of(office: Office, folder: Path, chat: int, earlier: int) -> list[str]:
    """Return the calls to a chat since the `earlier` ones, and the rows that the desk has of it."""
    calls = [call for call in office.telegram.journal[earlier:] if is_send(call)]
    here = [call for call in calls if int(call.params["chat_id"]) == chat]
    name = "group" if chat == office.group.id else chat
    return [
        *(
            f"  call {call.method} {call.status} at {call.at:%d %H:%M:%S.%f}:"
            f" {str(call.params.get('text', call.params.get('caption')))[:60]!r}"
            for call in here
        ),
        *(f"  row {row}" for row in rows(folder, ROWS_OF.format(chat=name))),
    ]


async def early(_: Office, chance: random.Random) -> None:
    """Wait until a moment in the desk's start, to kill it then."""
    await asyncio.sleep(chance.uniform(0, STARTING))


async def late(office: Office, chance: random.Random) -> None:
    """Wait until a moment after the desk's first poll, to kill it then."""
    before = len(office.telegram.calls("getUpdates"))
    await office.until(lambda: len(office.telegram.calls("getUpdates")) > before, REST)
    await asyncio.sleep(chance.uniform(0, LIVING))


async def in_a_call(office: Office, chance: random.Random) -> None:
    """Kill the desk once Telegram has carried out a call, before the desk has the answer."""
    died, calls = asyncio.Event(), iter(range(chance.randrange(CALLS), -1, -1))

    def called(_: Call) -> None:
        if next(calls, None) == 0 and office.process is not None:
            office.process.kill()
            died.set()

    office.telegram.on_call.append(called)
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(LIVING + STARTING):
            await died.wait()
    office.telegram.on_call.remove(called)


async def lives(office: Office, deaths: float) -> None:
    """Start the desk some hours after its last kill, with Telegram's clock set alike."""
    clock = shifted(OPENS + BETWEEN * deaths)
    office.telegram.clock = clock
    await office.starts("tests.torture.desk", str(clock.shift / timedelta(hours=1)))


async def rests(office: Office, load: Load, folder: Path, deaths: int) -> None:
    """Let the desk run on a working day until nothing is left to do, and stop it cleanly."""
    at = OPENS + BETWEEN * deaths
    while at.hour != OPENS.hour or at.weekday() > 4:
        at += timedelta(hours=1)
    earlier = rows(folder, TICKED)
    await lives(office, (at - OPENS) / BETWEEN)

    def over() -> bool:
        heard = not len(office.telegram.updates) and not load.unheard()
        heard = heard and load.decided == len(load.decisions)
        return heard and rows(folder, TICKED) != earlier and nothing_left(folder)

    with contextlib.suppress(TimeoutError):
        await office.until(over, REST, pause=0.2)
    assert await office.ends(signal.SIGTERM) == 0


def shifted(to: datetime) -> ShiftedClock:
    return ShiftedClock((to - SystemClock().now()) / timedelta(hours=1))


def nothing_left(folder: Path) -> bool:
    """Say whether everything is handled and sent, as of the last tick."""
    return not rows(folder, LEFT)[0]["n"]


def rows(folder: Path, sql: str) -> list[dict[str, Any]]:
    with contextlib.closing(sqlite3.connect(folder / "data" / "loket.sqlite3")) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(sql)]


FROM_HERE = """
INSERT INTO desk_state (name, value)
SELECT 'tortured_from', cast(coalesce(max(seq), 0) AS TEXT) FROM outbox
"""
TICKED = "SELECT value FROM desk_state WHERE name = 'last_tick_at'"
LEFT = """
SELECT (SELECT count(*) FROM inbox WHERE state = 'waiting')
    + (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending'))
    + (SELECT count(*) FROM reminder, desk_state
       WHERE reminder.state = 'waiting' AND name = 'last_tick_at' AND due_at <= value) AS n
"""
ROWS_OF = """
SELECT seq, method, purpose, state, attempts, uncertain, message_id, sent_at, error FROM outbox
WHERE chat = '{chat}' AND attempts > 0 ORDER BY state = 'sent', sent_at DESC LIMIT 12
"""
DOUBLED = """
SELECT count(*) AS n FROM (
    SELECT (SELECT count(*) FROM reminder WHERE case_id = cases.id
            AND audience = 'requester' AND state = 'sent') AS claimed,
        (SELECT count(*) FROM outbox WHERE case_id = cases.id AND purpose = 'reminder') AS said
    FROM cases) WHERE said > claimed
"""
LOST = DOUBLED.replace("said > claimed", "said < claimed")
NOTICES = "SELECT count(*) AS n FROM notice WHERE arrived_at IS NOT NULL"
WRONG_EFFECTS = """
SELECT n.what, n.sent_at, n.arrived_at FROM notice AS n JOIN cases AS c ON c.id = n.case_id
WHERE CASE n.what
    WHEN 'extension' THEN c.due_on <> iif(n.sent_at IS NULL, '2026-12-08', '2026-12-17')
    WHEN 'answer' THEN c.answered_at IS NOT n.sent_at
    WHEN 'missing' THEN (n.arrived_at IS NULL) = EXISTS (
        SELECT 1 FROM reminder AS r WHERE r.case_id = c.id AND r.key LIKE 'completion:%')
    WHEN 'objection-answer' THEN n.arrived_at IS NOT (
        SELECT o.delivered_at FROM objection AS o WHERE o.id = n.objection_id)
END
"""
"""Notices that were sent and did nothing, or that did something before they were: by hand, a
request of 24 November is answered by 8 December, or by 17 December if that was extended."""
REPEATED_EFFECTS = """
SELECT case_id FROM event WHERE name IN ('extended', 'answered', 'objection-answered')
GROUP BY case_id, name HAVING count(*) > 1
"""


def counted(office: Office, load: Load, folder: Path, found: Found) -> Count:
    """Return the counts: what people did and saw, compared with the desk's records."""
    handled = rows(folder, f"SELECT state FROM inbox WHERE update_id >= {FIRST_UPDATE}")  # noqa: S608
    pushed = office.telegram.updates.next_id - FIRST_UPDATE
    sequences = [row["sequence"] for row in rows(folder, "SELECT sequence FROM cases")]
    extra = unknown_to_desk(office, folder)
    shown = [message.text for message in office.group.messages if message.from_bot]
    received = rows(folder, NOTICES)[0]["n"] - load.received
    return Count(
        deaths=found.deaths,
        updates=pushed,
        sends=sum(call.status == 200 for call in office.telegram.journal if is_send(call)),
        cases=len(sequences),
        updates_lost=pushed - sum(row["state"] in ("done", "ignored") for row in handled),
        words_lost=sum(not any(words in text for text in shown) for words in load.said),
        replies_lost=len(load.unheard()),
        answers_lost=sum(max(0, asked - answers(who)) for who, asked in load.asked.items()),
        filings_lost=max(0, load.pressed - len(sequences)),
        filed_twice=max(0, len(sequences) - load.pressed),
        numbers_wrong=len(set(sequences) ^ set(range(1, len(sequences) + 1))),
        reminders=rows(folder, "SELECT count(*) AS n FROM reminder WHERE state = 'sent'")[0]["n"],
        reminders_lost=rows(folder, LOST)[0]["n"],
        reminders_doubled=rows(folder, DOUBLED)[0]["n"],
        sent_twice=sum(count for count in extra.values() if count > 0),
        most_per_chat_and_death=found.most,
        sends_lost=sum(-count for count in extra.values() if count < 0),
        notices=received,
        notices_lost=len(load.decisions) - received,
        notices_adrift=found.adrift,
        effects_wrong=found.wrong,
        effects_twice=found.repeated,
        twice=tuple(found.twice),
    )


def unknown_to_desk(office: Office, folder: Path) -> Counter[int]:
    """Count, by chat, the messages that Telegram took and the desk does not know of."""
    unknown = sent_by_telegram(office.telegram.journal)
    unknown.subtract(sent_by_desk(office, folder))
    return unknown


def is_send(call: Call) -> bool:
    return call.method.startswith("send")


def sent_by_telegram(journal: list[Call]) -> Counter[int]:
    """Count the messages that each chat really got since `prepared`."""
    return Counter(
        int(call.params["chat_id"]) for call in journal if is_send(call) and call.status == 200
    )


def sent_by_desk(office: Office, folder: Path) -> Counter[int]:
    """Count the messages that the desk recorded as sent to each chat since `prepared`."""
    sql = """SELECT chat FROM outbox WHERE state = 'sent' AND method LIKE 'send%'
        AND seq > (SELECT cast(value AS INTEGER) FROM desk_state WHERE name = 'tortured_from')"""
    chats = [row["chat"] for row in rows(folder, sql)]
    return Counter(office.group.id if chat == "group" else int(chat) for chat in chats)


def answers(who: Person) -> int:
    return sum(message.from_bot for message in who.chat) - 1
