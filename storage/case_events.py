"""Events, messages and transcripts of cases, and what each Telegram message belongs to."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from bot.domain.message import Content, Transcript
from bot.domain.records.events import Event, EventName, OpenFacts
from bot.domain.words.albums import LARGEST_ALBUM
from storage.database import Row, Tx, load_queries, read_number
from storage.sqlite_connection import instant_as_text
from storage.table import Table
from storage.vault import Vault

SQL = load_queries("case_events")
MESSAGE = "message.content"
WRITTEN = "event.written"
CHAINED = ("case_id", "name", "actor", "happened_at", "recorded_at", "facts")
"""Columns of an event that its hash in the trail covers, beside what people wrote."""

LinkKind = Literal["citizen", "card", "prompt", "desk", "officer", "sheet"]


@dataclass(frozen=True)
class Link:
    """What a Telegram message belongs to; `outbox_seq` is the outbox row that it caused."""

    kind: LinkKind
    case_id: int | None = None
    person_id: int | None = None
    outbox_seq: int | None = None


async def add_event(tx: Tx, case_id: int | None, event: Event, recorded_at: datetime) -> None:
    """Append an event, with what people wrote sealed; `happened_at` is at most `recorded_at`.

    Raises TypeError if a fact is missing, or told by no event of this name.
    """
    event.check()
    clear = OpenFacts.__annotations__
    facts = {name: fact for name, fact in event.facts.items() if name in clear}
    hidden = {name: fact for name, fact in event.facts.items() if name not in clear}
    written = json.dumps(hidden) if hidden else None
    row = {
        "case_id": case_id,
        "name": event.name,
        "actor": event.actor,
        "happened_at": instant_as_text(min(event.happened_at, recorded_at)),
        "recorded_at": instant_as_text(recorded_at),
        "facts": json.dumps(facts, ensure_ascii=False),
    }
    append_to_trail(tx, row, written)


def append_to_trail(tx: Tx, row: Mapping[str, Any], written: str | None = None) -> None:
    """Append a row of the columns CHAINED to the trail; the text `written` is sealed."""
    sealed = tx.vault.seal(WRITTEN, row["case_id"] or 0, written) if written else None
    link = chain_link(tx.vault, row, written)
    tx.run_later(SQL["add_event"], **row, written=sealed, link=link)
    tx.run_later(SQL["set_end"], link=link)


def chain_link(vault: Vault, row: Row | Mapping[str, Any], written: str | None) -> str:
    """Return the keyed hash of an event, which is never stored: the hashes of the trail cover it.

    Nobody can chain an event without the key. What people wrote enters as a keyed hash too, so a
    new identity key does not change it.
    """
    content = [row[name] for name in CHAINED]
    content.append(vault.fingerprint(f"event:{written}") if written else None)
    return vault.chain_hash(json.dumps(content, ensure_ascii=False, separators=(",", ":")))


async def events(tx: Tx, case_id: int) -> list[Event]:
    """Return the events of a case in order."""
    return [_event(tx, row) for row in await tx.all(SQL["events"], case_id=case_id)]


async def of_objection(tx: Tx, number: str) -> list[Event]:
    """Return the events of an objection without a request, by its number, in order."""
    return [_event(tx, row) for row in await tx.all(SQL["of_objection"], number=number)]


def _event(tx: Tx, row: Row) -> Event:
    sealed = row["written"]
    written = tx.vault.open(WRITTEN, row["case_id"] or 0, sealed) if sealed else "{}"
    return Event(
        name=EventName(row["name"]),
        actor=row["actor"],
        happened_at=datetime.fromisoformat(row["happened_at"]),
        facts=json.loads(row["facts"]) | json.loads(written),
        recorded_at=datetime.fromisoformat(row["recorded_at"]),
    )


async def add_message(
    tx: Tx,
    case_id: int,
    direction: Literal["citizen", "reply", "answer", "note"],
    place: tuple[int, int],
    content: Content,
    at: datetime,
) -> None:
    """Keep one version of a message on a case, sealed; `place` is (chat id, message id)."""
    text = content.model_dump_json(exclude_defaults=True)
    tx.run_later(
        SQL["add_message"],
        case_id=case_id,
        direction=direction,
        chat_id=place[0],
        message_id=place[1],
        content=tx.vault.seal(MESSAGE, place[1], text),
        at=at,
    )


async def last_message_version(tx: Tx, place: tuple[int, int]) -> tuple[int, Content] | None:
    """Return (case id, content) of the newest version of a message, or None."""
    row = await tx.one(SQL["last_version"], chat_id=place[0], message_id=place[1])
    if row is None:
        return None
    text = tx.vault.open(MESSAGE, place[1], row["content"])
    return row["case_id"], Content.model_validate_json(text)


async def album(tx: Tx, case_id: int, chat_id: int, first: int) -> dict[tuple[int, int], Content]:
    """Return a case's message and the rest of the album it begins, by (chat, message id).

    There is nothing in it if the message is none of the case's.
    """
    found: dict[tuple[int, int], Content] = {}
    joins: str | None = None
    for number in range(first, first + LARGEST_ALBUM):
        kept = await last_message_version(tx, (chat_id, number))
        if kept is None or kept[0] != case_id or (found and kept[1].album != joins):
            break
        found[chat_id, number], joins = kept[1], kept[1].album
        if joins is None:
            break
    return found


async def add_link(tx: Tx, chat_id: int, message_id: int, link: Link) -> None:
    """Record what a Telegram message belongs to."""
    tx.run_later(SQL["link"], chat_id=chat_id, message_id=message_id, **vars(link))


async def find_link(tx: Tx, chat_id: int, message_id: int) -> Link | None:
    """Return what a Telegram message belongs to, or None if it belongs to nothing."""
    row = await tx.one(SQL["linked"], chat_id=chat_id, message_id=message_id)
    return Link(**dict(row)) if row else None


async def last_of_officer(tx: Tx, officer_id: int, since: datetime) -> int | None:
    """Return the outbox sequence of an officer's newest reply after `since`."""
    row = await tx.one(SQL["last_of_officer"], officer_id=officer_id, since=since)
    return row["seq"] if row else None


async def last_on_case(tx: Tx, officer_id: int, since: datetime, case_id: int | None) -> int | None:
    """Return the outbox sequence of an officer's newest reply on a case after `since`.

    Without a case it is the newest reply to a question outside any case.
    """
    row = await tx.one(SQL["last_on_case"], officer_id=officer_id, since=since, case_id=case_id)
    return row["seq"] if row else None


async def count_attempt(tx: Tx, target: str, now: datetime) -> None:
    """Count an attempt under `target`, such as a request number or a person."""
    tx.run_later(SQL["add_attempt"], target=target, at=now)


async def attempts(tx: Tx, target: str, since: datetime) -> int:
    """Return how many attempts under `target` there were after `since`."""
    return await read_number(tx, SQL["attempts"], target=target, since=since)


async def last_events(tx: Tx, case_id: int, *names: EventName) -> dict[EventName, Event]:
    """Return a case's last event of each of these names, the newest last."""
    found: dict[EventName, Event] = {}
    for row in await tx.all(SQL["last_events"], case_id=case_id, names=json.dumps(names)):
        name, at = EventName(row["name"]), datetime.fromisoformat(row["happened_at"])
        found[name] = Event(name, row["actor"], at, json.loads(row["facts"]))
    return found


@dataclass(frozen=True)
class CaseMessage:
    """A message on a case; `fate` is the state of an officer's reply in the outbox."""

    direction: str
    content: Content
    at: datetime
    fate: str | None


async def last_words(tx: Tx, case_id: int, most: int) -> list[CaseMessage]:
    """Return the last messages of a case in their newest version, the oldest first."""
    return [
        CaseMessage(
            row["direction"],
            Content.model_validate_json(tx.vault.open(MESSAGE, row["message_id"], row["content"])),
            datetime.fromisoformat(row["at"]),
            row["state"],
        )
        for row in reversed(await tx.all(SQL["last_words"], case_id=case_id, most=most))
    ]


async def added_words(
    tx: Tx, case_id: int, chat_id: int, last: int | None = None
) -> list[tuple[int, Content, datetime]]:
    """Return (message id, content, when) of the messages that a chat added to a case.

    `last` is the id of the last of them; without it they are all.
    """
    rows = await tx.all(SQL["added_words"], case_id=case_id, chat_id=chat_id, last=last)
    return [
        (
            row["message_id"],
            Content.model_validate_json(tx.vault.open(MESSAGE, row["message_id"], row["content"])),
            datetime.fromisoformat(row["at"]),
        )
        for row in rows
    ]


async def texts_on_cases(tx: Tx, case_ids: Sequence[int], most: int) -> dict[int, list[str]]:
    """Return the texts of the newest `most` messages on some cases, all versions, by case id."""
    said: dict[int, list[str]] = {}
    for row in await tx.all(SQL["said_on"], cases=json.dumps(case_ids), most=most):
        content = json.loads(tx.vault.open(MESSAGE, row["message_id"], row["content"]))
        said.setdefault(row["case_id"], []).append(content.get("text", ""))
    return said


async def mark_album_internal(tx: Tx, album: str, now: datetime) -> None:
    """Mark an album as internal, so that no part of it can be sent to a requester."""
    tx.run_later(SQL["keep_album_inside"], album=album, at=now)


async def is_album_internal(tx: Tx, album: str) -> bool:
    """Say whether an album was recorded as internal."""
    return await tx.one(SQL["album_is_inside"], album=album) is not None


async def remove_link(tx: Tx, chat_id: int, message_id: int) -> None:
    """Forget what a Telegram message belongs to."""
    tx.run_later(SQL["unlink"], chat_id=chat_id, message_id=message_id)


TRANSCRIPTS = Table("transcript", Transcript)


async def add_transcript(
    tx: Tx, case_id: int, officer_id: int, place: tuple[int, int], now: datetime
) -> int:
    """Record that a speaker is asked to confirm a transcript; return its number."""
    return await TRANSCRIPTS.add(
        tx,
        case_id=case_id,
        officer_id=officer_id,
        chat_id=place[0],
        message_id=place[1],
        asked_at=now,
    )


async def get_transcript(tx: Tx, transcript_id: int) -> Transcript | None:
    """Return a transcript by its number."""
    return await TRANSCRIPTS.get(tx, transcript_id)


async def record_answer(tx: Tx, transcript_id: int, now: datetime, *, right: bool) -> bool:
    """Record whether the person who spoke confirms a transcript; False if recorded before."""
    settled = {"right": right, "settled_at": now}
    return await TRANSCRIPTS.change(tx, transcript_id, "settled_at IS NULL", **settled)
