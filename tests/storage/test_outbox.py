"""What each act on the outbox does to its row, and that it touches no row that is like it."""

import json
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.domain.send_lanes import LONGEST_DEFERRAL, LONGEST_WAIT
from storage import held_rows, outbox
from storage.outbox import Outgoing, Queued
from storage.sqlite_connection import instant_as_text
from tests.prelude import Tx

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
SOON, LATER, EARLIER = (NOW + timedelta(minutes=minutes) for minutes in (1, 2, -1))
MOMENT = timedelta(microseconds=1)
STATES = ("queued", "sending", "sent", "failed", "cancelled", "held")
SARI, RINA, GROUP = "7", "8", "group"
CASES = """
INSERT INTO cases (id, year, sequence, number, state, subject, wanted, purpose, obtain, delivery,
    kind, regime, received_at, received_on, due_on, pin_hash)
SELECT value, 1, value, value, 'received', '', '', '', '', '', 'person', 'umum', '', '', '', ''
FROM json_each('[1, 2]')
"""
PUT = """
INSERT INTO outbox (seq, lane, chat, priority, method, purpose, about, case_id, state, attempts,
    key, not_before, held_until, created_at, sensitive, uncertain, files, message_id, error,
    sealed)
VALUES (:seq, :lane, :chat, :priority, :method, :purpose, :about, :case_id, :state, :attempts,
    :key, :not_before, :held_until, :created_at, :sensitive, :uncertain, :files, :message_id,
    :error, seal('outbox.sealed', :seq, :payload))
"""
LIKE: dict[str, Any] = {
    "lane": "p:7", "chat": SARI, "priority": 2, "method": "sendMessage", "purpose": "word",
    "about": "{}", "case_id": 1, "state": "queued", "attempts": 2, "key": None, "not_before": NOW,
    "held_until": None, "created_at": NOW, "sensitive": 0, "uncertain": 0, "files": "",
    "message_id": None, "error": None, "payload": '{"text": "kata"}',
}  # fmt: skip
Box = Mapping[str, Mapping[str, Any]]
Act = Callable[[Tx, Callable[[str], int]], Awaitable[object]]
"""What is done, by means of the number of each row."""


@pytest.fixture
async def tx(tx: Tx) -> Tx:
    await tx.run(CASES)
    return tx


async def fill(tx: Tx, box: Box) -> Callable[[str], int]:
    """Put rows into the outbox, in this order; return what gives the number of each."""
    names = [*box]
    for seq, columns in enumerate(box.values(), 1):
        await tx.run(PUT, **{**LIKE, **columns, "seq": seq})
    return lambda name: names.index(name) + 1


async def content(tx: Tx) -> list[dict[str, Any]]:
    """Return every row; what it carries is opened, and None if it is gone."""
    found = []
    for row in await tx.all("SELECT * FROM outbox ORDER BY seq"):
        sealed = row["sealed"]
        said = json.loads(tx.vault.open("outbox.sealed", row["seq"], sealed)) if sealed else None
        found.append({**dict(row), "sealed": said})
    return found


async def changed(tx: Tx, box: Box, act: Act) -> dict[str, dict[str, Any]]:
    """Return the columns that an act changes in each row, by the row's name."""
    number_of = await fill(tx, box)
    before = await content(tx)
    await act(tx, number_of)
    after = await content(tx)
    pairs = zip(box, before, after, strict=True)
    told = {name: {c: new[c] for c in new if new[c] != old[c]} for name, old, new in pairs}
    return {name: columns for name, columns in told.items() if columns}


def each_state(**columns: Any) -> dict[str, dict[str, Any]]:
    """Return a row in each state, and another one that differs from it in nothing."""
    return {
        f"{state}{other}": {"state": state, **columns} for other in ("", "*") for state in STATES
    }


def each(columns: dict[str, Any], *names: str) -> dict[str, dict[str, Any]]:
    return dict.fromkeys(names, columns)


SECRET = each_state(sensitive=1, files="F1")
OPEN = each_state(files="F1")
QUOTING = each_state(payload='{"message_thread_id": 5, "reply_parameters": {"message_id": 5}}')
GONE = {"state": "cancelled", "sealed": None, "files": ""}
KEPT = {"state": "cancelled", "files": ""}


async def failed(tx: Tx, seq: int, *, keep: bool) -> None:
    row = await outbox.find(tx, seq)
    assert row is not None
    await outbox.mark_failed(tx, row, "no", NOW, keep=keep)


async def again(tx: Tx, seq: int, *, uncertain: bool = False, counted: bool = True) -> None:
    await outbox.send_again(tx, seq, LATER, "no", uncertain=uncertain, counted=counted)


FAILED = {"state": "failed", "error": "no", "failed_at": instant_as_text(NOW)}
AGAIN = {"state": "queued", "not_before": instant_as_text(LATER), "error": "no"}
ONE_ROW: list[tuple[str, Box, Act, dict[str, Any]]] = [
    ("queued", OPEN, lambda tx, at: outbox.claim(tx, at("queued")),
     {"state": "sending", "attempts": 3}),
    ("sending", SECRET, lambda tx, at: outbox.mark_sent(tx, at("sending"), NOW, 5),
     {"state": "sent", "sent_at": instant_as_text(NOW), "message_id": 5, "sealed": None,
      "files": ""}),
    ("sending", each_state(error="no"), lambda tx, at: outbox.mark_sent(tx, at("sending"), NOW, 5),
     {"state": "sent", "sent_at": instant_as_text(NOW), "message_id": 5, "error": None}),
    ("sending", SECRET, lambda tx, at: failed(tx, at("sending"), keep=False),
     {**FAILED, "sealed": None, "files": ""}),
    ("sending", SECRET, lambda tx, at: failed(tx, at("sending"), keep=True),
     {**FAILED, "files": ""}),
    ("sending", OPEN, lambda tx, at: failed(tx, at("sending"), keep=False),
     {**FAILED, "files": ""}),
    ("sending", OPEN, lambda tx, at: again(tx, at("sending")), AGAIN),
    ("sending", OPEN, lambda tx, at: again(tx, at("sending"), counted=False),
     {**AGAIN, "attempts": 1}),
    ("sending", OPEN, lambda tx, at: again(tx, at("sending"), uncertain=True),
     {**AGAIN, "uncertain": 1}),
    ("sending", each_state(uncertain=1), lambda tx, at: again(tx, at("sending")), AGAIN),
    ("sending", OPEN, lambda tx, at: outbox.hold(tx, at("sending"), LATER),
     {"state": "queued", "held_until": instant_as_text(LATER), "attempts": 1}),
    ("sending", SECRET, lambda tx, at: outbox.cancel_claimed(tx, at("sending")), GONE),
    ("sending", OPEN, lambda tx, at: outbox.cancel_claimed(tx, at("sending")), KEPT),
    ("queued", SECRET, lambda tx, at: outbox.cancel(tx, at("queued")), GONE),
    ("queued", OPEN, lambda tx, at: outbox.cancel(tx, at("queued")), KEPT),
    ("queued", SECRET, lambda tx, at: outbox.cancel_even_sent(tx, at("queued")), GONE),
    ("sent", SECRET, lambda tx, at: outbox.cancel_even_sent(tx, at("sent")), GONE),
    ("sent", OPEN, lambda tx, at: outbox.cancel_even_sent(tx, at("sent")), KEPT),
    ("failed", OPEN, lambda tx, at: outbox.mark_replaced(tx, at("failed")),
     {"state": "cancelled", "sealed": None}),
    ("queued", OPEN,
     lambda tx, at: outbox.rewrite(tx, at("queued"), "sendPhoto", {"photo": "F2"}, LATER),
     {"method": "sendPhoto", "sealed": {"photo": "F2"}, "files": "F2",
      "held_until": instant_as_text(LATER)}),
    ("sending", each_state(payload='{"reply_parameters": {"message_id": 5, "quote": "kata"}}'),
     lambda tx, at: outbox.forget_quote(tx, at("sending"), reply=False),
     {"sealed": {"reply_parameters": {"message_id": 5}}}),
    ("sending", QUOTING, lambda tx, at: outbox.forget_quote(tx, at("sending"), reply=True),
     {"sealed": {"message_thread_id": 5}}),
    ("sending", QUOTING, lambda tx, at: outbox.move_to_general(tx, at("sending")),
     {"sealed": {}}),
    ("sending", QUOTING, lambda tx, at: outbox.count_refusal(tx, at("sending")), {"refused": 1}),
]  # fmt: skip


@pytest.mark.parametrize(("name", "box", "act", "columns"), ONE_ROW)
async def test_an_act_changes_its_row_and_no_other(
    tx: Tx, name: str, box: Box, act: Act, columns: dict[str, Any]
) -> None:
    assert await changed(tx, box, act) == {name: columns}


@pytest.mark.parametrize(
    ("act", "comes_from"),
    [
        (again, {"sending"}),
        (lambda tx, seq: outbox.hold(tx, seq, LATER), {"sending"}),
        (outbox.cancel, {"queued"}),
        (outbox.cancel_even_sent, {"queued", "sent"}),
        (outbox.mark_replaced, {"failed"}),
        (lambda tx, seq: outbox.rewrite(tx, seq, "sendPhoto", {"photo": "F2"}, None), {"queued"}),
    ],
)
async def test_what_has_left_or_has_ended_is_not_brought_back(
    tx: Tx, act: Callable[[Tx, int], Awaitable[bool | None]], comes_from: set[str]
) -> None:
    box = {state: {"state": state} for state in STATES}
    said: dict[str, bool | None] = {}

    async def on_each(tx: Tx, number_of: Callable[[str], int]) -> None:
        for state in STATES:
            said[state] = await act(tx, number_of(state))

    assert (await changed(tx, box, on_each)).keys() == comes_from
    tells = any(done is not None for done in said.values())
    assert {state for state, done in said.items() if done} == (comes_from if tells else set())


IN_A_TOPIC: Box = {
    **each_state(chat=GROUP),
    "waits longer": {"chat": GROUP, "held_until": LATER},
    "waits less": {"chat": GROUP, "held_until": EARLIER},
    "alarm": {"chat": GROUP, "purpose": "alarm"},
    "line": {"chat": GROUP, "lane": "l:1", "held_until": EARLIER},
    "mark": {"chat": GROUP, "method": "setMessageReaction", "held_until": EARLIER},
    "private": {"held_until": EARLIER},
    "other case": {"chat": GROUP, "case_id": 2, "held_until": EARLIER},
}
BEHIND: Box = {
    "behind": {"chat": GROUP, "held_until": SOON},
    "line": {"chat": GROUP, "lane": "l:1", "held_until": SOON},
}
TO_THE_GROUP: Box = {
    **each_state(chat=GROUP, lane="g:1", not_before=SOON),
    "now": {"chat": GROUP, "lane": "g:1", "not_before": EARLIER},
    "later": {"chat": GROUP, "lane": "g:1", "not_before": LATER + timedelta(hours=1)},
    "other lane": {"chat": GROUP, "lane": "g:2", "case_id": 2, "not_before": SOON},
    "line": {"chat": GROUP, "lane": "l:1", "not_before": SOON},
    "edit": {"chat": GROUP, "lane": "g:2", "method": "editMessageText", "not_before": EARLIER},
    "private": {"not_before": SOON},
}
HELD = {"held_until": instant_as_text(SOON)}
FREE: dict[str, Any] = {"held_until": None}
DUE = {"not_before": instant_as_text(NOW)}
POSTPONED = {"not_before": instant_as_text(LATER)}
NOTICE = {"about": '{"notice": 3}'}
SEVERAL: list[tuple[Box, Act, dict[str, dict[str, Any]]]] = [
    (OPEN, lambda tx, _: outbox.requeue_claimed(tx),
     each({"state": "queued", "uncertain": 1}, "sending", "sending*")),
    (IN_A_TOPIC, lambda tx, _: outbox.hold_behind(tx, 1, SOON, ["alarm"]),
     each(HELD, "queued", "queued*", "sending", "sending*", "waits less", "line")),
    (IN_A_TOPIC, lambda tx, _: outbox.release_behind(tx, 1, ["card"]),
     each(FREE, "waits longer", "waits less", "line")),
    ({**each_state(chat=GROUP, held_until=SOON),
      "leads elsewhere": {"case_id": 2, "purpose": "card"},
      "has led": {"purpose": "card", "state": "sent"}},
     lambda tx, _: outbox.release_behind(tx, 1, ["card"]), each(FREE, "queued", "queued*")),
    ({**BEHIND, "leads": {"purpose": "card"}},
     lambda tx, _: outbox.release_behind(tx, 1, ["card"]), {}),
    ({**BEHIND, "leads": {"purpose": "card", "state": "sending"}},
     lambda tx, _: outbox.release_behind(tx, 1, ["card"]), {}),
    (TO_THE_GROUP, lambda tx, _: outbox.resume_group(tx, NOW),
     each(DUE, "queued", "queued*", "later", "line", "other lane")),
    (TO_THE_GROUP, lambda tx, _: outbox.resume_group(tx, NOW, 1),
     each(DUE, "queued", "queued*", "later", "line")),
    (TO_THE_GROUP, lambda tx, _: outbox.postpone_group(tx, LATER),
     each(POSTPONED, "queued", "queued*", "now", "line", "other lane", "edit")),
    ({**each_state(case_id=1, sensitive=1, **NOTICE), "open": {**NOTICE, "files": "F1"},
      "other notice": {"about": '{"notice": 4}'}},
     lambda tx, _: outbox.cancel_notice(tx, 3, "queued"),
     {**each({"state": "cancelled", "sealed": None}, "queued", "queued*"),
      "open": KEPT}),
    ({**each_state(created_at=EARLIER), "newer": {"state": "failed"},
      "other case": {"state": "failed", "created_at": EARLIER, "case_id": 2},
      "other chat": {"state": "failed", "created_at": EARLIER, "chat": RINA}},
     lambda tx, _: outbox.cancel_older_failed(tx, 1, 7, NOW),
     each({"state": "cancelled", "sealed": None}, "failed", "failed*")),
    ({**each_state(files="F1 F0"), "held longer": {"files": "F1", "held_until": LATER},
      "other file": {"files": "F2"}},
     lambda tx, _: outbox.hold_file(tx, "F1", SOON), each(HELD, "queued", "queued*")),
    ({**each_state(), "replaced": {"state": "held", "key": "k"}, "newer": {"key": "k"},
      "other": {"key": "l", "state": "held"}},
     lambda tx, _: held_rows.release_all(tx),
     {**each({"state": "queued"}, "held", "held*", "other"),
      "replaced": {"state": "cancelled"}}),
    ({**each_state(chat=GROUP, payload='{"message_id": 5}', sensitive=1),
      "reply": {"chat": GROUP, "payload": '{"text": "k", "reply_parameters": {"message_id": 5}}'},
      "by reference": {"chat": GROUP, "payload": '{"message_id": {"ref": "board", "key": null}}'},
      "private": {"payload": '{"message_id": 5}'}},
     lambda tx, _: outbox.forget_group_messages(tx),
     {**each({"state": "cancelled", "sealed": None}, "queued", "queued*", "sending", "sending*",
             "held", "held*"),
      "reply": {"sealed": {"text": "k"}}}),
]  # fmt: skip


def without_what_stays(columns: dict[str, Any], old: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in columns.items() if old.get(name, "") != value}


@pytest.mark.parametrize(("box", "act", "expected"), SEVERAL)
async def test_an_act_on_many_changes_those_that_are_meant(
    tx: Tx, box: Box, act: Act, expected: dict[str, dict[str, Any]]
) -> None:
    assert await changed(tx, box, act) == {
        name: without_what_stays(columns, {"held_until": "", **box[name]})
        for name, columns in expected.items()
    }


@pytest.mark.parametrize(
    ("act", "ends"),
    [
        (lambda tx, at: again(tx, at("old")), ["old"]),
        (lambda tx, _: outbox.requeue_claimed(tx), ["old", "older", "alone"]),
    ],
)
async def test_what_a_newer_row_replaced_is_not_sent_again(
    tx: Tx, act: Act, ends: list[str]
) -> None:
    box: Box = {
        "older": {"key": "k", "state": "sending", "sensitive": 1},
        "old": {"key": "k", "state": "sending", "files": "F1"},
        "was sent": {"key": "k", "state": "sent"},
        "new": {"key": "k"},
        "alone": {"key": "l", "state": "sending"},
    }
    told = {"old": KEPT, "older": {"state": "cancelled", "sealed": None}}
    told["alone"] = {"state": "queued", "uncertain": 1}
    assert await changed(tx, box, act) == {name: told[name] for name in ends}


def names(box: Box, found: list[Queued] | list[int]) -> list[str]:
    seqs = [one if isinstance(one, int) else one.seq for one in found]
    return [[*box][seq - 1] for seq in seqs]


BESIDE = {"about": '{"beside": 1}'}
ASKED: list[tuple[Box, Callable[[Tx], Awaitable[list[Queued] | list[int]]], list[str]]] = [
    ({"row": {}, **each_state(**BESIDE), "of another": {"about": '{"beside": 2}'},
      "elsewhere": {**BESIDE, "chat": RINA}},
     lambda tx: beside(tx, 1), [one for one in each_state() if "cancelled" not in one]),
    (each_state(), held_rows.all_held_rows, ["held", "held*"]),
    ({**each_state(purpose="reply"), **{f"new {n}": row for n, row in each_state().items()},
      "other": {"state": "failed", "purpose": "alarm"},
      "other case": {"state": "failed", "purpose": "reply", "case_id": 2},
      "other chat": {"state": "failed", "purpose": "reply", "chat": RINA}},
     lambda tx: outbox.failed_rows_to(tx, 1, 7, "word", ["reply", "notice"]),
     ["failed", "failed*", "new failed", "new failed*"]),
]  # fmt: skip


async def beside(tx: Tx, seq: int) -> list[Queued]:
    row = await outbox.find(tx, seq)
    assert row is not None
    return await outbox.rows_beside(tx, row)


@pytest.mark.parametrize(("box", "ask", "expected"), ASKED)
async def test_rows_are_found_in_the_order_in_which_they_were_queued(
    tx: Tx, box: Box, ask: Callable[[Tx], Awaitable[list[Queued]]], expected: list[str]
) -> None:
    await fill(tx, box)
    assert names(box, await ask(tx)) == expected


async def test_what_lost_its_words_can_be_written_anew_but_not_sent_unchanged(tx: Tx) -> None:
    box = {"anew": {"state": "failed"}, "unchanged": {"state": "failed", "purpose": "reply"}}
    await fill(tx, box)
    await tx.run("UPDATE outbox SET sealed = NULL")
    assert names(box, await outbox.failed_rows_to(tx, 1, 7, "word", ["reply"])) == ["anew"]


@pytest.mark.parametrize("state", STATES)
async def test_what_is_asked_of_one_row_is_answered_by_its_state(tx: Tx, state: str) -> None:
    box: Box = {
        "row": {"key": "k", "state": state, "purpose": "board"},
        "other": {"state": "queued"},
    }
    number_of = await fill(tx, {**box, "on its way": {"state": "sending"}})
    assert await outbox.is_queued(tx, "k") is (state == "queued")
    assert await outbox.is_on_its_way(tx, number_of("row")) is (state == "sending")
    assert (await outbox.sent_under(tx, 1, "k") == 1) is (state == "sent")
    assert await outbox.is_waiting(tx, "board") is (state in ("queued", "sending", "held"))
    assert await outbox.is_waiting(tx, "nothing") is False
    change = Outgoing("editMessageText", "", "d:1", {"text": "baru"}, "noted", 5, case_id=1)
    await tx.run("UPDATE outbox SET message_id = 9 WHERE seq = 1 AND state = 'sent'")
    left = await outbox.queue_change(tx, change, 1, NOW)
    assert left is (state in ("sending", "sent"))
    queued = await outbox.find(tx, 4)
    assert (queued is not None) is left
    assert [row["sensitive"] for row in (await content(tx))[3:]] == [0] * left
    if queued is not None:
        named = {"message_id": 9} if state == "sent" else {}
        assert queued.payload == {"text": "baru", **named}
        assert (queued.chat, queued.lane, queued.purpose, queued.priority, queued.state) == (
            SARI, "d:1", "noted", 5, "queued"
        )  # fmt: skip


async def test_the_first_row_sent_under_a_key_on_a_case_is_found(tx: Tx) -> None:
    of_both: dict[str, Any] = {"state": "sent", "key": "k"}
    box = {"other case": {**of_both, "case_id": 2}, "other key": {**of_both, "key": "l"}}
    await fill(tx, {**box, "first": of_both, "second": of_both})
    assert await outbox.sent_under(tx, 1, "k") == 3


def call(text: str, **more: Any) -> Outgoing:
    given: dict[str, Any] = {"method": "sendMessage", "chat": SARI, "lane": "p:7"}
    return Outgoing(**{**given, "payload": {"text": text}, **more})


async def test_a_newer_call_under_a_key_takes_the_place_of_the_one_that_waits(tx: Tx) -> None:
    first = await outbox.queue(tx, call("satu", key="k", priority=2, held_until=LATER), NOW)
    assert await outbox.queue(tx, call("lain", key="l"), NOW) != first
    photo: dict[str, Any] = {"method": "sendPhoto", "payload": {"photo": "F1"}}
    newer = call("", key="k", priority=3, sensitive=True, **photo)
    assert await outbox.queue(tx, newer, SOON) == first
    row, _ = await content(tx)
    assert (row["sealed"], row["method"], row["files"]) == ({"photo": "F1"}, "sendPhoto", "F1")
    assert (row["priority"], row["sensitive"], row["created_at"]) == (2, 1, instant_as_text(NOW))
    assert await outbox.queue(tx, call("tiga", key="k", priority=1), SOON) == first
    row, _ = await content(tx)
    assert (row["priority"], row["sensitive"]) == (1, 1)
    await outbox.claim(tx, first)
    assert await outbox.queue(tx, call("empat", key="k"), SOON) > first + 1
    assert [row["sealed"].get("text") for row in await content(tx)] == ["tiga", "lain", "empat"]


async def test_no_number_is_given_twice_even_if_its_row_is_gone(tx: Tx) -> None:
    await tx.run("INSERT INTO person (id, first_seen_at) VALUES (40, '')")
    assert await outbox.queue(tx, call("satu"), NOW) == 1
    await tx.run("DELETE FROM outbox")
    assert await outbox.queue(tx, call("dua"), NOW) == 2
    await outbox.claim(tx, 2)
    assert await outbox.queue_change(tx, call("tiga"), 2, NOW)
    assert [row["seq"] for row in await content(tx)] == [2, 3]


async def test_the_next_look_is_when_the_first_row_that_waits_may_go(tx: Tx) -> None:
    assert await outbox.next_due(tx, NOW) is None
    box: Box = {
        "due": {},
        "held back": {"held_until": SOON},
        "not before": {"held_until": EARLIER, "not_before": LATER},
        **{state: {"state": state, "not_before": NOW + MOMENT} for state in STATES[1:]},
    }
    await fill(tx, box)
    assert await outbox.next_due(tx, NOW - timedelta(seconds=30)) == NOW
    assert await outbox.next_due(tx, NOW) == SOON
    assert await outbox.next_due(tx, SOON) == LATER
    assert await outbox.next_due(tx, LATER) is None


async def test_messages_that_wait_for_the_group_are_counted(tx: Tx) -> None:
    await fill(tx, TO_THE_GROUP)
    assert await outbox.waiting_for_group(tx) == len(
        ["queued", "queued*", "now", "later", "line", "other lane"]
    )


async def test_what_was_sent_lately_is_told_in_the_order_in_which_it_was_sent(tx: Tx) -> None:
    await fill(tx, each({"state": "sending"}, "one", "two", "three"))
    for seq, at in ((1, SOON), (2, EARLIER), (3, NOW)):
        await outbox.mark_sent(tx, seq, at, None)
    found = await outbox.sent_since(tx, EARLIER)
    assert [(head.seq, head.chat, at) for head, at in found] == [(3, SARI, NOW), (1, SARI, SOON)]


FAR = NOW + LONGEST_WAIT
WITH_A_GROUP = "INSERT INTO desk_state (name, value) VALUES ('group_id', '-5')"
UPDATE = """
INSERT INTO inbox (update_id, digest, lane, stored_at, tap_at, turn, state, attempts)
VALUES (1, x'00', '', '', '', 0, {})
"""
UPLOAD = """
INSERT INTO person (id, first_seen_at) VALUES (1, '');
INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, state, due_at, stored_at)
VALUES ('material', 1, 7, 1, 'F1', {}, '', '')
"""
TOLD = {"chat": RINA, "lane": "p:8"}
CARD = {"chat": GROUP, "lane": "g:1"}
MARK = {"chat": GROUP, "lane": "m:1", "method": "setMessageReaction"}
WAITING: list[tuple[str, Box, dict[str, Any], list[str]]] = [
    ("", {one: {"state": one, "lane": one, "chat": one} for one in STATES}, {}, ["queued"]),
    ("", {**{one: {"state": one} for one in ("sent", "failed", "cancelled", "held")}, "first": {},
          "second": {}}, {}, ["first"]),
    ("", {"held": {"held_until": SOON}, "next": {}}, {}, ["next"]),
    ("", {"held no longer": {"held_until": NOW}, "next": {}}, {}, ["held no longer"]),
    ("", {"held": {"held_until": FAR}, "next": {}}, {}, ["next"]),
    ("", {"clock set back": {"held_until": FAR + MOMENT}, "next": {}}, {}, ["clock set back"]),
    ("", {"not yet": {"not_before": SOON}, "behind it": {}}, {}, []),
    ("", {"not yet": {"not_before": FAR}, "behind it": {}}, {}, []),
    ("", {"clock set back": {"not_before": FAR + MOMENT}}, {}, ["clock set back"]),
    ("", {"on its way": {"state": "sending"}, "behind it": {}}, {}, []),
    ("", {"on its way": {"state": "sending"}, "to the same": {"lane": "dp:7"}}, {}, []),
    ("", {"on its way": {"state": "sending"}, "elsewhere": TOLD}, {}, ["elsewhere"]),
    (UPLOAD.format("'waiting'"), {"file": {"files": "F1 F0"}, "words": TOLD}, {}, ["words"]),
    (UPLOAD.format("'clean'"), {"file": {"files": "F0 F1"}}, {}, ["file"]),
    ("", {"card": CARD, "words": TOLD}, {}, ["words"]),
    (WITH_A_GROUP.replace("-5", ""), {"card": CARD}, {}, []),
    (WITH_A_GROUP.replace("group_id", "other"), {"card": CARD}, {}, []),
    (WITH_A_GROUP, {"card": CARD}, {}, ["card"]),
    (UPDATE.format("'waiting', 0"), {"words": {}, "last day": {**TOLD, "priority": 1}}, {},
     ["last day"]),
    (UPDATE.format("'waiting', 0"), {"words": {"created_at": NOW - LONGEST_DEFERRAL}}, {}, []),
    (UPDATE.format("'waiting', 0"), {"words": {"created_at": NOW - LONGEST_DEFERRAL - MOMENT}}, {},
     ["words"]),
    (UPDATE.format("'waiting', 0"), {"words": {}, "answer": {"priority": 0}}, {}, ["words"]),
    (UPDATE.format("'waiting', 1"), {"words": {}}, {}, ["words"]),
    (UPDATE.format("'done', 0"), {"words": {}}, {}, ["words"]),
    ("", {"words": {}, "alarm": {"purpose": "alarm"}, "other": TOLD}, {"only": "alarm"}, ["alarm"]),
    ("", {"resting": {"priority": 0}, "later": {**TOLD, "priority": 5}}, {"resting": [SARI]},
     ["later", "resting"]),
    ("", {"less": {"lane": "b", "chat": RINA}, "more": {"lane": "a", "priority": 1}}, {},
     ["more", "less"]),
    ("", {"new": {"priority": 3}, "older": TOLD, "urgent": {}}, {}, ["older", "new"]),
    (WITH_A_GROUP, {"words": TOLD, "card": CARD}, {}, ["card", "words"]),
    (WITH_A_GROUP, {"card": {**CARD, "priority": 3}, "words": TOLD}, {}, ["words", "card"]),
    (WITH_A_GROUP, {"card": CARD, "more": {**TOLD, "priority": 1}}, {}, ["more", "card"]),
    (WITH_A_GROUP, {"card": CARD, "less": {**TOLD, "priority": 3}}, {"group_takes": 1},
     ["less", "card"]),
    (WITH_A_GROUP, {"card": CARD, "less": {**TOLD, "priority": 3}}, {"group_takes": 2},
     ["card", "less"]),
    (WITH_A_GROUP, {"mark": MARK, "less": {**TOLD, "priority": 3}},
     {"group_takes": 1, "uncounted": "setMessageReaction"}, ["mark", "less"]),
    ("", {f"{number}": {"lane": f"{number}", "chat": f"{number}"} for number in range(70)}, {},
     [f"{number}" for number in range(64)]),
]  # fmt: skip


def urgency(box: Box, name: str) -> int:
    """Return the priority of the most urgent row in the lane of a row."""
    rows = [{**LIKE, **row} for row in box.values()]
    lane = {**LIKE, **box[name]}["lane"]
    return min(int(row["priority"]) for row in rows if row["lane"] == lane)


@pytest.mark.parametrize(("beside", "box", "more", "expected"), WAITING)
async def test_what_may_leave_is_the_first_of_each_lane_the_most_urgent_in_front(
    tx: Tx, beside: str, box: Box, more: dict[str, Any], expected: list[str]
) -> None:
    for statement in filter(str.strip, beside.split(";")):
        await tx.run(statement)
    await fill(tx, box)
    given = {"resting": [], "group_takes": 5, "uncounted": "", **more}
    found = await outbox.lane_heads(tx, NOW, **given)
    assert [[*box][head.seq - 1] for head in found] == expected
    assert [head.priority for head in found] == [urgency(box, name) for name in expected]
