"""What a torture run did and what went wrong: what Telegram answered, beside the desk's rows."""

import contextlib
import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from bot.domain.send_lanes import Priority
from sandbox import Person
from sandbox.state.shared_state import Call
from tests.faults.adrift import ADRIFT
from tests.process import Office
from tests.torture.load import Load

FIRST_UPDATE = 900_000_000

Place = tuple[int, int]
"""A message, by its chat and its number there."""


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
    owed: int
    """What was still to be done for people when the desk had to be at rest."""
    lines: tuple[str, ...] = ()
    """What is owed, and the rows of the outbox that do not agree with Telegram, by name."""

    def told(self) -> str:
        counts = [each.name for each in fields(self) if each.name != "lines"]
        return "\n".join([*(f"{name:24} {getattr(self, name)}" for name in counts), *self.lines])

    def wrongs(self) -> list[str]:
        """Return the names of the counts that must be zero and are not."""
        nothing = [name for name in NOTHING if getattr(self, name)]
        more = ["sent_twice"] if self.most_per_chat_and_death > 1 else []
        return nothing + more


NOTHING = (
    "updates_lost", "words_lost", "replies_lost", "answers_lost", "filings_lost", "filed_twice",
    "numbers_wrong",
    "reminders_lost", "reminders_doubled", "sends_lost",
    "notices_lost", "notices_adrift", "effects_wrong", "effects_twice", "owed",
)  # fmt: skip


@dataclass
class Found:
    """What was found after each kill."""

    office: Office
    folder: Path
    deaths: int = 0
    most: int = 0
    """The most messages that one kill made unknown to the desk in one chat: those come twice."""
    unknown: set[Place] = field(default_factory=set)
    """The messages that Telegram has and no row of the outbox names."""
    adrift: int = 0
    wrong: int = 0
    repeated: int = 0
    """Notices that nobody passes on, effects that are missing or came too early, or came twice."""
    lines: list[str] = field(default_factory=list)

    def died(self) -> None:
        """Count what one more kill made unknown, and what is wrong after it."""
        self.deaths += 1
        self.look()
        made = sent_by_telegram(self.office.telegram.journal)
        unknown = made.keys() - known_to_desk(self.office, self.folder).keys()
        new = unknown - self.unknown
        for chat, count in Counter(chat for chat, _ in new).items():
            self.most = max(self.most, count)
            if count > 1:
                self.lines.append(f"death {self.deaths}, chat {chat}: no row names")
                self.lines += [_call(made[one]) for one in sorted(new) if one[0] == chat]
                self.lines += self.rows_to(chat)
        self.unknown = unknown

    def look(self) -> None:
        """Count what is wrong with the notices of a desk that does not run."""
        self.adrift += len(rows(self.folder, ADRIFT))
        self.wrong += len(rows(self.folder, WRONG_EFFECTS))
        self.repeated += len(rows(self.folder, REPEATED_EFFECTS))

    def rows_to(self, chat: int) -> list[str]:
        """Return the rows to a chat that were on their way, and those that left last."""
        name = "group" if chat == self.office.group.id else str(chat)
        return named(rows(self.folder, ROWS_TO, chat=name))


def _call(call: Call) -> str:
    words = str(call.params.get("text", call.params.get("caption")))[:60]
    return f"  {call.method} {call.message_id} at {call.at:%d %H:%M:%S.%f}: {words!r}"


def named(found: Iterable[Mapping[str, Any]]) -> list[str]:
    return [f"  row {dict(row)}" for row in found]


def rows(folder: Path, sql: str, **values: object) -> list[dict[str, Any]]:
    with contextlib.closing(sqlite3.connect(folder / "data" / "loket.sqlite3")) as database:
        database.row_factory = sqlite3.Row
        return [dict(row) for row in database.execute(sql, values)]


FROM_HERE = """
INSERT INTO desk_state (name, value)
SELECT 'tortured_from', cast(coalesce(max(seq), 0) AS TEXT) FROM outbox
"""
KNOWN = """
SELECT seq, purpose, state, method, chat, message_id FROM outbox
WHERE message_id IS NOT NULL AND method LIKE 'send%'
    AND seq > (SELECT cast(value AS INTEGER) FROM desk_state WHERE name = 'tortured_from')
"""
"""Whatever became of a row: one that has left and was cancelled afterwards has left."""
ROWS_TO = """
SELECT seq, purpose, state, method, message_id, attempts, uncertain, error FROM outbox
WHERE chat = :chat AND attempts > 0 ORDER BY state <> 'sending', seq DESC LIMIT 12
"""
OWED = f"""
SELECT 'update ' || update_id || ', tried ' || attempts AS what FROM inbox WHERE state = 'waiting'
UNION ALL SELECT 'row ' || seq || ' ' || purpose || ' ' || state || ' ' || method || ' to ' || chat
    || coalesce(': ' || error, '')
FROM outbox WHERE state IN ('queued', 'sending') AND priority < {Priority.DECORATION:d}
UNION ALL SELECT 'reminder ' || key || ' of request ' || coalesce(case_id, '-')
FROM reminder, desk_state
WHERE reminder.state = 'waiting' AND name = 'last_tick_at' AND due_at <= value
"""  # noqa: S608 - a number of our own
"""What people wait for; a card, a button or the board may still be edited."""
REMINDED = """
SELECT case_id FROM (
    SELECT id AS case_id, (SELECT count(*) FROM reminder WHERE case_id = cases.id
            AND audience = 'requester' AND state = 'sent') AS claimed,
        (SELECT count(*) FROM outbox WHERE case_id = cases.id AND purpose = 'reminder'
            AND message_id IS NOT NULL) AS said
    FROM cases)
"""
DOUBLED, LOST = f"{REMINDED} WHERE said > claimed", f"{REMINDED} WHERE said < claimed"
SENT_REMINDERS = "SELECT count(*) AS n FROM reminder WHERE state = 'sent'"
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


def owed(office: Office, load: Load, folder: Path) -> list[str]:
    """Return what is still to be done for people, as of the last tick."""
    unfetched = len(office.telegram.updates)
    return [
        *([f"  {unfetched} updates that nobody fetched"] if unfetched else []),
        *(f"  reply to {words!r}" for words in load.unheard()),
        *([f"  {unreceived(load, folder)} decisions"] if unreceived(load, folder) else []),
        *(f"  {row['what']}" for row in rows(folder, OWED)),
    ]


def unreceived(load: Load, folder: Path) -> int:
    """Return how many decisions of the officers did not arrive as a notice."""
    notices: int = rows(folder, NOTICES)[0]["n"]
    return len(load.decisions) - (notices - load.received)


def counted(load: Load, found: Found, left: list[str]) -> Count:
    """Return the counts: what people did and saw, compared with the desk's records."""
    office, folder = found.office, found.folder
    handled = rows(folder, f"SELECT state FROM inbox WHERE update_id >= {FIRST_UPDATE}")  # noqa: S608
    pushed = office.telegram.updates.next_id - FIRST_UPDATE
    sequences = [row["sequence"] for row in rows(folder, "SELECT sequence FROM cases")]
    made, known = sent_by_telegram(office.telegram.journal), known_to_desk(office, folder)
    lost = [row for place, row in known.items() if place not in made]
    shown = [message.text for message in office.group.messages if message.from_bot]
    late = unreceived(load, folder)
    return Count(
        deaths=found.deaths,
        updates=pushed,
        sends=len(made),
        cases=len(sequences),
        updates_lost=pushed - sum(row["state"] in ("done", "ignored") for row in handled),
        words_lost=sum(not any(words in text for text in shown) for words in load.said),
        replies_lost=len(load.unheard()),
        answers_lost=sum(max(0, asked - answers(who)) for who, asked in load.asked.items()),
        filings_lost=max(0, load.pressed - len(sequences)),
        filed_twice=max(0, len(sequences) - load.pressed),
        numbers_wrong=len(set(sequences) ^ set(range(1, len(sequences) + 1))),
        reminders=rows(folder, SENT_REMINDERS)[0]["n"],
        reminders_lost=len(rows(folder, LOST)),
        reminders_doubled=len(rows(folder, DOUBLED)),
        sent_twice=len(made.keys() - known.keys()),
        most_per_chat_and_death=found.most,
        sends_lost=len(lost),
        notices=len(load.decisions) - late,
        notices_lost=late,
        notices_adrift=found.adrift,
        effects_wrong=found.wrong,
        effects_twice=found.repeated,
        owed=len(left),
        lines=(*found.lines, *named(lost), *left),
    )


def sent_by_telegram(journal: list[Call]) -> dict[Place, Call]:
    """Return the messages that people really got since `prepared`, and by which call."""
    return {
        (int(call.params["chat_id"]), call.message_id): call
        for call in journal
        if call.method.startswith("send") and call.status == 200 and call.message_id is not None
    }


def known_to_desk(office: Office, folder: Path) -> dict[Place, dict[str, Any]]:
    """Return the rows that left since `prepared`, by the message that Telegram answered."""
    return {
        (office.group.id if row["chat"] == "group" else int(row["chat"]), row["message_id"]): row
        for row in rows(folder, KNOWN)
    }


def answers(who: Person) -> int:
    return sum(message.from_bot for message in who.chat) - 1
