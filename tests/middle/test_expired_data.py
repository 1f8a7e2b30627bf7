"""What is due to be destroyed, from when, and that what is destroyed is that alone."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.law.authority import ByLaw
from bot.domain.law.data_rights import DataKind
from storage import expired_data
from tests.middle.holding import BESIDE, lives
from tests.prelude import Turn, World

BY = ByLaw("UU 27/2022 Art 43")
BEFORE = datetime(2020, 1, 2, tzinfo=UTC)
"""Long before anything happened in the worlds of the tests."""
MOMENT = timedelta(microseconds=1)
OUTBOX = (
    "INSERT INTO outbox (lane, chat, priority, method, purpose, not_before, created_at, state, "
    "case_id, sealed) VALUES ('p:9', '9', 1, 'sendMessage', 'word', :at, :at, "
)
INBOX = (
    "INSERT INTO inbox (update_id, digest, lane, stored_at, tap_at, handled_at, state) "
    "VALUES (9, x'', 'p:9', :at, :at, :at, "
)
PAPER = (
    "INSERT INTO paper (name, facts, made_at, chain, proof, kind, recipient) "
    "VALUES ('a.pdf', x'', :at, '', '', "
)
ROWS: Mapping[DataKind, str] = {
    DataKind.HANDLED: f"{INBOX} 'done')",
    DataKind.PARKED: f"{INBOX} 'parked')",
    DataKind.SENT: f"{OUTBOX} 'sent', NULL, NULL)",
    DataKind.CARRIED: f"{OUTBOX} 'sent', 1, x'00')",
    DataKind.FAILED: f"{OUTBOX} 'failed', 1, x'00')",
    DataKind.EXCHANGES: "INSERT INTO dialogue (person_id, name, facts, updated_at) "
    "VALUES (1, 'certainty', x'', :at)",
    DataKind.SHEETS: "INSERT INTO sheet (officer_id, case_id, form, step, answers, updated_at) "
    "VALUES (1, 1, 'decision', 'outcome', x'', :at)",
    DataKind.SUBMISSIONS: "INSERT INTO submission (form, act, answers, drafter_id, state, "
    "submitted_at, settled_at) VALUES ('decision', 'decide', x'', 1, 'returned', :at, :at)",
    DataKind.WORDS: "INSERT INTO dialogue (person_id, name, facts, updated_at) "
    "VALUES (1, 'passed', x'', :at)",
    DataKind.TRIES: "INSERT INTO attempt (target, at) VALUES ('a', :at)",
    DataKind.SEARCHES: "INSERT INTO search (officer_id, words, at) VALUES (1, x'', :at)",
    DataKind.ALBUMS: "INSERT INTO inside_album (album, at) VALUES ('a', :at)",
    DataKind.PAPERS: f"{PAPER} 'register', 'officer')",
    DataKind.UPLOADS: "INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, "
    "due_at, stored_at) VALUES ('material', 1, 9, 8, 'F9', :at, :at)",
    DataKind.STRANGERS: "INSERT INTO person (telegram_id, first_seen_at) VALUES (9, :at)",
}
"""One record of each kind that is kept for a time of its own."""
COUNTED = (
    "SELECT (SELECT count(*) FROM inbox) + (SELECT count(*) FROM outbox)"
    " + (SELECT count(sealed) FROM outbox) + (SELECT count(*) FROM dialogue)"
    " + (SELECT count(*) FROM sheet) + (SELECT count(*) FROM submission)"
    " + (SELECT count(*) FROM attempt) + (SELECT count(*) FROM search)"
    " + (SELECT count(*) FROM inside_album) + (SELECT count(*) FROM paper)"
    " + (SELECT count(*) FROM upload) + (SELECT count(*) FROM person)"
    " + (SELECT count(*) FROM link) AS n"
)


async def due(turn: Turn, kind: DataKind, before: datetime = BEFORE) -> list[int]:
    return [one.id for one in await expired_data.due(turn.tx, kind, before, 10)]


async def destroyed(turn: Turn, kind: DataKind, before: datetime = BEFORE) -> None:
    """Destroy what is due, as a night does."""
    for one in await expired_data.due(turn.tx, kind, before, 10):
        while await expired_data.destroy_file(turn.tx, kind, one, before, BY):
            pass
        assert await expired_data.destroy_record(turn.tx, kind, one, before, turn.now, BY)


async def counted(turn: Turn) -> int:
    [row] = await turn.tx.all(COUNTED)
    return int(row["n"])


@pytest.mark.parametrize("kind", ROWS)
@pytest.mark.usefixtures("objected")
async def test_what_is_older_than_its_period_goes_and_nothing_else(
    turn: Turn, kind: DataKind
) -> None:
    await turn.tx.run(ROWS[kind], at=BEFORE)
    assert await due(turn, kind) == []
    there = await counted(turn)
    assert len(await due(turn, kind, BEFORE + MOMENT)) == 1
    await destroyed(turn, kind, BEFORE + MOMENT)
    assert await counted(turn) == there - 1


OFFICER = "INSERT INTO officer (id, telegram_id, display_name, seen_at) VALUES (9, 9, '', :now)"
NEW = "(SELECT id FROM person WHERE telegram_id = 9)"


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        (DataKind.HANDLED, "UPDATE inbox SET state = 'waiting'"),
        (DataKind.PARKED, "UPDATE inbox SET state = 'done'"),
        (DataKind.SENT, "UPDATE outbox SET state = 'queued' WHERE lane = 'p:9'"),
        (DataKind.SENT, "UPDATE outbox SET case_id = 1"),
        (DataKind.CARRIED, "UPDATE outbox SET state = 'failed'"),
        (DataKind.CARRIED, "UPDATE outbox SET case_id = NULL"),
        (DataKind.CARRIED, "UPDATE outbox SET sealed = NULL"),
        (DataKind.FAILED, "UPDATE outbox SET state = 'sent'"),
        (DataKind.FAILED, "UPDATE outbox SET case_id = NULL"),
        (DataKind.FAILED, "UPDATE outbox SET sealed = NULL"),
        (DataKind.SUBMISSIONS, "UPDATE submission SET state = 'waiting'"),
        (DataKind.EXCHANGES, "UPDATE dialogue SET name = 'stray'"),
        (DataKind.WORDS, "UPDATE dialogue SET name = 'certainty'"),
        (DataKind.PAPERS, "UPDATE paper SET case_id = 1"),
        (DataKind.PAPERS, "UPDATE paper SET recipient = 'requester'"),
        (DataKind.PAPERS, "UPDATE paper SET kind = 'classification'"),
        (DataKind.UPLOADS, "UPDATE upload SET case_id = 1"),
        (DataKind.UPLOADS, "UPDATE upload SET objection_id = 1"),
        (DataKind.UPLOADS, BESIDE["draft"]),
        (DataKind.STRANGERS, "UPDATE cases SET person_id = :id"),
        (DataKind.STRANGERS, "UPDATE objection SET person_id = :id"),
        (DataKind.STRANGERS, OFFICER),
        *(
            (DataKind.STRANGERS, BESIDE[name])
            for name in ("claims", "draft", "dialogues", "unreached", "uploads")
        ),
    ],
)
@pytest.mark.usefixtures("objected")
async def test_what_is_still_needed_is_not_due(turn: Turn, kind: DataKind, change: str) -> None:
    await turn.tx.run(ROWS[kind], at=BEFORE - MOMENT)
    new = await turn.tx.one(f"SELECT coalesce({NEW}, 1) AS id")
    assert new is not None
    assert len(await due(turn, kind)) == 1
    values = {"id": new["id"], "sari": 9, "now": turn.now}
    named = {name: value for name, value in values.items() if f":{name}" in change}
    await turn.tx.run(change, **named)
    assert await due(turn, kind) == []


@pytest.mark.usefixtures("objected")
async def test_a_dossier_that_a_requester_may_ask_for_again_goes_too(turn: Turn) -> None:
    await turn.tx.run(f"{PAPER} 'dispute_dossier', 'requester')", at=BEFORE - MOMENT)
    assert len(await due(turn, DataKind.PAPERS)) == 1


@pytest.mark.usefixtures("objected")
async def test_what_led_to_a_stranger_s_chat_goes_with_them(turn: Turn) -> None:
    await turn.tx.run(ROWS[DataKind.STRANGERS], at=BEFORE - MOMENT)
    for person in (NEW, "1"):
        link = "INSERT INTO link (chat_id, message_id, kind, person_id) VALUES (9, {}, 'desk', {})"
        await turn.tx.run(link.format(person, person))
    await destroyed(turn, DataKind.STRANGERS)
    left = await turn.tx.all("SELECT person_id FROM link WHERE chat_id = 9")
    assert [row["person_id"] for row in left] == [1]


@pytest.mark.parametrize("kind", [DataKind.STRANGERS, DataKind.UPLOADS])
async def test_what_others_still_need_keeps_nothing_of_anybody_else(
    objected: World, turn: Turn, kind: DataKind
) -> None:
    await lives(turn, objected)
    await turn.tx.run(ROWS[DataKind.STRANGERS], at=BEFORE - MOMENT)
    if kind is DataKind.UPLOADS:
        await turn.tx.run(ROWS[kind], at=BEFORE - MOMENT)
        await turn.tx.run(f"UPDATE upload SET person_id = {NEW} WHERE file_id = 'F9'")  # noqa: S608 - ours
    assert len(await due(turn, kind)) == 1
