"""The outbox: calls to Telegram that are queued, sent or failed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple

from bot.domain.message import CHECKED
from bot.domain.send_lanes import LONGEST_DEFERRAL, LONGEST_WAIT, Priority
from storage.database import Row, Tx, load_queries, read_entity, read_instant, read_number
from storage.vault import SealError, Vault

SQL = load_queries("outbox")
PAYLOAD = "outbox.sealed"

Payload = dict[str, object]
"""Parameters of a call to Telegram, or part of them."""
Json = dict[str, Any]
"""A JSON object as it is stored: what it holds is known to whoever reads it."""
Reference = dict[str, str | int | None]
"""Stands for what is known only when a row is sent; see `reference`."""

ACKNOWLEDGEMENT, LAST_DAY, CONVERSATION, DIGEST, NEW_CASE, DECORATION = Priority

UNWRITTEN = "what it says now cannot be written"


@dataclass(frozen=True)
class Outgoing:
    """One call to Telegram before it is queued. `payload` may hold references; see `reference`.

    `chat` is a chat id or "group"; `lane` keeps order; `purpose` says what happens once it is
    sent; `sensitive` rows lose their payload as soon as they are sent, and keep it if they fail
    but may be sent again.
    """

    method: str
    chat: str
    lane: str
    payload: Payload
    purpose: str = "word"
    priority: int = ACKNOWLEDGEMENT
    about: Json = field(default_factory=dict)
    case_id: int | None = None
    key: str | None = None
    sensitive: bool = False
    held_until: datetime | None = None


@dataclass(frozen=True)
class Queued:
    """A row of the outbox; its payload is empty once it is gone, or if it is damaged."""

    seq: int
    lane: str
    chat: str
    priority: int
    method: str
    payload: Json
    purpose: str
    about: Json
    case_id: int | None
    state: str
    attempts: int
    uncertain: bool
    message_id: int | None
    sent_at: datetime | None
    created_at: datetime
    held_until: datetime | None
    refused: int = 0
    """How often Telegram refused it where it was to go."""


class Head(NamedTuple):
    """The facts about a lane's first row that decide which lane is sent next."""

    seq: int
    chat: str
    method: str
    priority: int
    """That of the most urgent row of its lane."""


def reference(kind: str, key: int | None = None) -> Reference:
    """Return a reference resolved at sending: "topic", "card", "board", or "sent" (by row).

    Of a message that was carried: "copy" is the one that shows it, "source" the one written,
    both by the copy's id; "copies" are all in which a row arrived.
    """
    return {"ref": kind, "key": key}


def files_in(payload: Json) -> list[tuple[Json, str]]:
    """Return (holder, name) for each file in a call: in the payload or its album's parts."""
    media = payload.get("media")
    if media is not None:
        return [(part, "media") for part in (media if isinstance(media, list) else [media])]
    return [(payload, kind) for kind in CHECKED if payload.get(kind)]


def _written(payload: Json) -> dict[str, str]:
    """Return a payload for SQL: its JSON, to be sealed, and its file ids in plain text."""
    named = (holder[name] for holder, name in files_in(payload))
    return {
        "payload": json.dumps(payload, ensure_ascii=False),
        "files": " ".join(file for file in named if isinstance(file, str)),
    }


def _queued(vault: Vault, row: Row) -> Queued:
    payload = _opened(vault, row)
    return read_entity(Queued, row, payload=payload, about=json.loads(row["about"]))


def _opened(vault: Vault, row: Row) -> Json:
    if row["sealed"] is None:
        return {}
    try:
        return dict(json.loads(vault.open(PAYLOAD, row["seq"], row["sealed"])))
    except SealError:  # Telegram refuses a call without parameters: it fails as any other
        return {}


def _values(outgoing: Outgoing, now: datetime) -> Payload:
    about = json.dumps(outgoing.about)
    return {**vars(outgoing), **_written(outgoing.payload), "about": about, "now": now}


async def queue(tx: Tx, outgoing: Outgoing, now: datetime) -> int:
    """Queue one call and return its sequence number.

    While a row with the same key is queued, that row takes the new payload instead.
    """
    row = await tx.one(SQL["queue"], **_values(outgoing, now))
    return int(row["seq"]) if row else 0


async def queue_change(tx: Tx, outgoing: Outgoing, of: int, now: datetime) -> bool:
    """Queue a change to the message of a row; False if that row was not sent.

    Its payload refers to the row, which it is sent to the chat of.
    """
    return await tx.run(SQL["queue_change"], **_values(outgoing, now), of=of) == 1


async def lane_heads(
    tx: Tx, now: datetime, resting: Sequence[str], group_takes: int, uncounted: str, only: str = ""
) -> list[Head]:
    """Return the rows that are due, the most urgent first, one per lane.

    Rows of `resting` chats come last, and rows for the group that are less urgent than what it
    still takes, unless their method is `uncounted`. If `only` names a purpose, all others wait.
    """
    rows = await tx.all(
        SQL["heads"],
        now=now,
        far=now + LONGEST_WAIT,
        patience=now - LONGEST_DEFERRAL,
        resting=json.dumps(resting),
        group_takes=group_takes,
        uncounted=uncounted,
        only=only,
    )
    return [Head(*row) for row in rows]


async def claim(tx: Tx, seq: int) -> Queued:
    """Mark a row as on its way, and return it; this attempt is counted already."""
    [row] = await tx.all(SQL["claim"], seq=seq)
    return _queued(tx.vault, row)


async def is_queued(tx: Tx, key: str) -> bool:
    """Say whether a row with this key waits, so that another one would take its place."""
    return await tx.one(SQL["is_queued"], key=key) is not None


async def sent_under(tx: Tx, case_id: int, key: str) -> int | None:
    """Return the first row on a case that was sent under this key."""
    row = await tx.one(SQL["sent_under"], case_id=case_id, key=key)
    return row["seq"] if row else None


async def is_on_its_way(tx: Tx, seq: int) -> bool:
    """Say whether a row was claimed and its result is not recorded yet."""
    return await tx.one(SQL["is_on_its_way"], seq=seq) is not None


async def mark_sent(tx: Tx, seq: int, now: datetime, message_id: int | None) -> None:
    """Record that Telegram accepted a row."""
    tx.run_later(SQL["sent"], seq=seq, now=now, message_id=message_id)


async def mark_failed(tx: Tx, row: Queued, error: str, now: datetime, *, keep: bool) -> None:
    """Record that a row failed for good; a sensitive payload is gone unless it is to `keep`."""
    tx.run_later(SQL["failed"], seq=row.seq, error=error, now=now, keep=keep)


async def send_again(
    tx: Tx, seq: int, not_before: datetime, error: str, *, uncertain: bool, counted: bool
) -> None:
    """Queue a row again; `counted` says whether the attempt counts against it.

    A row is cancelled instead if a newer row with its key is queued: that one replaces it.
    """
    if await tx.run(SQL["supersede"], seq=seq):
        return
    tx.run_later(
        SQL["again"],
        seq=seq,
        not_before=not_before,
        error=error,
        uncertain=uncertain,
        counted=counted,
    )


async def hold(tx: Tx, seq: int, until: datetime, error: str | None = None) -> None:
    """Put a claimed row back until an instant; later rows of its lane may be sent before it."""
    tx.run_later(SQL["hold"], seq=seq, until=until, error=error)


async def unwritable_rows(tx: Tx) -> list[int]:
    """Return the queued rows whose message could not be composed."""
    return [row["seq"] for row in await tx.all(SQL["unwritten"], error=UNWRITTEN)]


async def release_written(tx: Tx, seq: int) -> int:
    """Release a row whose message can be composed again; return how many were released."""
    return await tx.run(SQL["release_written"], seq=seq, error=UNWRITTEN)


async def of_reply(tx: Tx, reply_id: int) -> list[Queued]:
    """Return the rows that carry an officer's reply, by what they are about."""
    return [_queued(tx.vault, row) for row in await tx.all(SQL["of_reply"], reply_id=reply_id)]


async def cancel_claimed(tx: Tx, seq: int) -> None:
    """Cancel a claimed row that was not sent."""
    tx.run_later(SQL["drop"], seq=seq)


async def requeue_claimed(tx: Tx) -> int:
    """Queue again the rows that were on their way when the process ended; return how many."""
    tx.run_later(SQL["supersede"], seq=None)
    return await tx.run(SQL["recover"])


async def find(tx: Tx, seq: int | None) -> Queued | None:
    """Return one row; None if its number is None or unknown."""
    row = await tx.one(SQL["by_seq"], seq=seq) if seq else None
    return _queued(tx.vault, row) if row else None


async def queued_after(tx: Tx, seq: int) -> list[Queued]:
    """Return the rows queued after a row, in order."""
    return [_queued(tx.vault, row) for row in await tx.all(SQL["queued_after"], seq=seq)]


async def rows_beside(tx: Tx, row: Queued) -> list[Queued]:
    """Return the rows that belong to a row and were queued after it."""
    rows = await tx.all(SQL["beside"], chat=row.chat, seq=row.seq)
    return [_queued(tx.vault, found) for found in rows]


async def is_waiting(tx: Tx, purpose: str) -> bool:
    """Say whether something with this purpose waits or is on its way."""
    return await tx.one(SQL["waits"], purpose=purpose) is not None


async def sent_messages(tx: Tx, purpose: str, before: datetime) -> list[int]:
    """Return uncancelled rows of a purpose that were sent by an instant, newest first."""
    rows = await tx.all(SQL["standing"], purpose=purpose, before=before)
    return [row["seq"] for row in rows]


async def cancel(tx: Tx, seq: int) -> bool:
    """Cancel a row; False if it is no longer queued."""
    return await tx.run(SQL["cancel"], seq=seq) == 1


async def cancel_key(tx: Tx, key: str) -> None:
    """Cancel the row that waits under a key, if there is one."""
    tx.run_later(SQL["cancel_key"], key=key)


async def cancel_even_sent(tx: Tx, seq: int) -> None:
    """Cancel a row that is queued or was sent; one that is on its way is left as it is."""
    tx.run_later(SQL["take_back"], seq=seq)


async def cancel_notice(tx: Tx, notice_id: int, state: Literal["queued", "failed"]) -> None:
    """Cancel the messages of a notice that are still queued, or that have failed."""
    tx.run_later(SQL["cancel_notice"], notice_id=notice_id, state=state)


async def cancel_beside(tx: Tx, case_id: int | None, at: datetime) -> None:
    """Cancel rows queued at an instant with a notice to a case's requester, as its letter."""
    tx.run_later(SQL["cancel_beside"], case_id=case_id, at=at)


async def is_touched(tx: Tx, notice_id: int) -> bool:
    """Say whether Telegram has taken something of a notice, or may have."""
    return await tx.one(SQL["touched_of"], notice_id=notice_id) is not None


async def is_leaving(tx: Tx, notice_id: int) -> bool:
    """Say whether a message of a notice waits, or is on its way."""
    return await tx.one(SQL["leaving_of"], notice_id=notice_id) is not None


async def count_unsent(tx: Tx, notice_id: int) -> int:
    """Return how many messages of a notice Telegram does not have."""
    return await read_number(tx, SQL["unsent_of"], notice_id=notice_id)


async def forget_group_messages(tx: Tx) -> None:
    """Cancel rows that change messages of a former group; rows that only reply lose the reply."""
    for row in [_queued(tx.vault, found) for found in await tx.all(SQL["open_to_group"])]:
        reply = row.payload.get("reply_parameters", {})
        # A call that changes a message by its id would change a different one in another group.
        if isinstance(row.payload.get("message_id"), int):
            tx.run_later(SQL["drop"], seq=row.seq)
        elif isinstance(reply.get("message_id"), int):
            del row.payload["reply_parameters"]
            _put(tx, row)


async def postpone_group(tx: Tx, until: datetime) -> None:
    """Postpone all queued rows for the group until an instant."""
    tx.run_later(SQL["postpone_group"], until=until)


async def resume_group(tx: Tx, now: datetime, case_id: int | None = None) -> None:
    """Make postponed rows for the group due now: all of them, or those on one case."""
    tx.run_later(SQL["hasten_group"], now=now, case_id=case_id)


async def waiting_for_group(tx: Tx) -> int:
    """Return how many messages wait for the group."""
    row = await tx.one(SQL["waiting_for_group"])
    return int(row["n"]) if row else 0


async def hold_behind(tx: Tx, case_id: int, until: datetime, leading: Sequence[str]) -> None:
    """Hold back what is to be written on a case, but not rows of the `leading` purposes."""
    tx.run_later(SQL["hold_behind"], case_id=case_id, until=until, leading=json.dumps(leading))


async def release_behind(tx: Tx, case_id: int, leading: Sequence[str]) -> None:
    """Release what `hold_behind` holds back, once no row of the `leading` purposes waits."""
    tx.run_later(SQL["release_behind"], case_id=case_id, leading=json.dumps(leading))


async def failed_rows_to(
    tx: Tx, case_id: int, telegram_id: int, anew: str, unchanged: Sequence[str]
) -> list[Queued]:
    """Return the rows that failed to reach a person on a case and may be sent again.

    Those of the purpose `anew` are written again, those `unchanged` need their payload.
    """
    rows = await tx.all(
        SQL["unreceived"],
        case_id=case_id,
        chat=str(telegram_id),
        anew=anew,
        unchanged=json.dumps(unchanged),
    )
    return [_queued(tx.vault, row) for row in rows]


async def cancel_older_failed(tx: Tx, case_id: int, telegram_id: int, before: datetime) -> None:
    """Cancel a person's old failed rows on a case, so that they are not offered again."""
    tx.run_later(SQL["give_up_older"], case_id=case_id, chat=str(telegram_id), before=before)


async def mark_replaced(tx: Tx, seq: int) -> bool:
    """Record that a failed row is replaced by another; False if that is done already."""
    return await tx.run(SQL["give_up"], seq=seq) == 1


async def rewrite(
    tx: Tx, seq: int, method: str, payload: Payload, held_until: datetime | None
) -> bool:
    """Change what a queued row says, or when; False if it is no longer queued."""
    values = {"method": method, "held_until": held_until, **_written(payload)}
    return await tx.run(SQL["rewrite"], seq=seq, **values) == 1


async def hold_file(tx: Tx, file_id: str, until: datetime) -> None:
    """Hold back, until an instant, the queued rows that carry a file; later rows may pass them."""
    await tx.run(SQL["hold_file"], file_id=file_id, until=until)


async def forget_quote(tx: Tx, seq: int, *, reply: bool) -> None:
    """Remove the quoted words from a row's reply, or the `reply` altogether."""
    row = await find(tx, seq)
    if row is None:
        return
    said = row.payload.get("reply_parameters", {})
    for name in ("quote", "quote_entities"):
        said.pop(name, None)
    if reply:
        row.payload.pop("reply_parameters", None)
    _put(tx, row)


async def count_refusal(tx: Tx, seq: int) -> int:
    """Count that Telegram refused a row where it was to go; return how often it has."""
    return await read_number(tx, SQL["refuse"], seq=seq)


async def move_to_general(tx: Tx, seq: int) -> None:
    """Let a row for a topic go to the group's General instead, as a reply to nothing."""
    row = await find(tx, seq)
    if row is not None:
        for name in ("message_thread_id", "reply_parameters"):
            row.payload.pop(name, None)
        _put(tx, row)
        tx.run_later(SQL["move"], seq=seq)


def _put(tx: Tx, row: Queued) -> None:
    tx.run_later(SQL["put"], seq=row.seq, payload=json.dumps(row.payload, ensure_ascii=False))


async def sent_since(tx: Tx, since: datetime) -> list[tuple[Head, datetime]]:
    """Return everything sent after `since`, with when that was."""
    rows = await tx.all(SQL["recent"], since=since)
    return [(Head(*row[:4]), datetime.fromisoformat(row["sent_at"])) for row in rows]


async def next_due(tx: Tx, now: datetime) -> datetime | None:
    """Return when the next row that waits for its time may go."""
    return await read_instant(tx, SQL["next_due"], now=now)
