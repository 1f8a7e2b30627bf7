"""Messages to the group that wait to be gathered: whose, until when, and on which list."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.words.albums import Chatter, ChatterState, NewMessage
from storage import case_events, chatter, people
from tests.prelude import Content, Link, Tx

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SOON = timedelta(microseconds=1)
FAR = NOW + timedelta(days=1)
CASE = """
INSERT INTO cases (id, year, sequence, number, state, subject, wanted, purpose, obtain, delivery,
    kind, regime, received_at, received_on, due_on, pin_hash)
VALUES (1, 1, 1, 1, 'received', '', '', '', '', '', 'person', 'umum', '', '', '', 'old')
"""
CALL = """
INSERT INTO outbox (lane, chat, priority, method, purpose, state, not_before, created_at, sent_at)
VALUES ('a', 'group', 0, 'sendMessage', 'word', :state, :at, :at, :sent)
"""


@pytest.fixture
async def tx(tx: Tx) -> Tx:
    """A desk that knows two people."""
    for _ in range(2):
        await people.add_without_chat(tx, "id", NOW)
    return tx


async def writes(
    tx: Tx, number: int, state: ChatterState = "waiting", due: datetime = NOW, by: int = 1
) -> None:
    said = NewMessage(by, number, "Warga", Content(kind="text", text="Halo"))
    await chatter.add_message(tx, said, state, NOW, due)


def ids(found: list[Chatter]) -> list[int]:
    return [one.id for one in found]


async def test_what_waits_is_gathered_once_it_is_time_or_if_the_clock_was_set_back(tx: Tx) -> None:
    await writes(tx, 1, "shown", NOW - SOON)
    for number, due in enumerate((NOW, NOW + SOON, FAR, FAR + SOON), 2):
        await writes(tx, number, due=due)
    assert await chatter.next_due(tx) == NOW
    assert await chatter.due(tx, NOW, FAR) == [2, 5]


async def test_each_waits_by_itself_until_it_is_shown_or_on_a_list(tx: Tx) -> None:
    for number in range(1, 6):
        await writes(tx, number, by=2 if number == 5 else 1)
    await chatter.mark_shown(tx, 1)
    for number, list_id in ((2, 70), (3, 71)):
        await chatter.put_on_list(tx, number, list_id)
    assert ids(await chatter.waiting_of(tx, 1)) == [4]
    assert ids(await chatter.waiting_of(tx, 2)) == [5]
    assert ids(await chatter.listed(tx, 70)) == [2]
    assert [await chatter.waiting_one(tx, number) is None for number in (1, 2, 4)] == [
        True,
        True,
        False,
    ]
    await chatter.mark_shown(tx, 2)
    assert await chatter.listed(tx, 70) == []


async def test_who_wrote_is_known_from_the_moment_after(tx: Tx) -> None:
    await writes(tx, 1)
    assert await chatter.recent_senders(tx, NOW) == []
    assert len(await chatter.recent_senders(tx, NOW - SOON)) == 1


Said = tuple[str, int, int | None, int, str]
"""A message: its kind, of which person, on which case, after so many hours, and what became of it.
"""


async def said(tx: Tx, number: int, message: Said) -> None:
    kind, person, case, hours, state = message
    at = NOW + timedelta(hours=hours)
    seq = await tx.insert(CALL, state=state, at=at, sent=at if state == "sent" else None)
    link = Link(kind, case, person, seq)  # type: ignore[arg-type]
    await case_events.add_link(tx, 1, number, link)


WROTE, REPLIED = ("citizen", 1, None, 1, "sent"), ("officer", 1, None, 2, "sent")


@pytest.mark.parametrize(
    ("messages", "waits_since", "answered_at"),
    [
        ([WROTE], 1, None),
        ([WROTE, REPLIED], None, 2),
        ([WROTE, REPLIED, ("citizen", 1, None, 2, "sent")], None, 2),
        ([WROTE, REPLIED, ("citizen", 1, None, 3, "sent")], 3, 2),
        ([WROTE, ("officer", 2, None, 2, "sent")], 1, None),
        ([WROTE, ("officer", 1, 1, 2, "sent")], 1, None),
        ([WROTE, ("officer", 1, None, 2, "queued")], 1, None),
        ([WROTE, ("desk", 1, None, 0, "sent")], 1, None),
        ([("citizen", 1, None, 0, "queued"), WROTE], 1, None),
        ([("desk", 1, None, 1, "sent"), REPLIED, ("desk", 1, None, 3, "sent")], None, 2),
    ],
)
async def test_a_question_waits_from_its_first_words_until_an_officer_s_words_arrived(
    tx: Tx, messages: list[Said], waits_since: int | None, answered_at: int | None
) -> None:
    await tx.run(CASE)
    for number, message in enumerate(messages):
        await said(tx, number, message)

    def at(hours: int | None) -> datetime | None:
        return None if hours is None else NOW + timedelta(hours=hours)

    found = await chatter.question_of(tx, 1)
    assert (found.waits_since, found.answered_at) == (at(waits_since), at(answered_at))
