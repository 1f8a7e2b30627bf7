"""Which rows of the outbox an act changes, and which it finds: no other of the same chat."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest

from storage import outbox
from tests.prelude import TUESDAY, Turn, Tx

HOUR = timedelta(hours=1)
STATES = ("queued", "sending", "sent", "failed", "cancelled", "held")
ALIKE: Mapping[str, Any] = {
    "lane": "x:1",
    "chat": "9",
    "purpose": "word",
    "about": '{"notice":7}',
    "case_id": 1,
    "state": "queued",
    "created_at": TUESDAY,
    "not_before": TUESDAY,
}
ROWS: Mapping[str, Mapping[str, Any]] = {
    **{state: {"state": state} for state in STATES},
    "other lane": {"lane": "x:2"},
    "other chat": {"chat": "8"},
    "other case": {"case_id": None},
    "other notice": {"about": '{"notice":8}'},
    "no notice": {"about": "{}"},
    "later": {"created_at": TUESDAY + HOUR, "not_before": TUESDAY + HOUR},
    "passing": {"chat": "group", "purpose": "probe"},
    "waits": {"chat": "group", "held_until": TUESDAY + 2 * HOUR},
    "group": {"chat": "group"},
    "group later": {"chat": "group", "not_before": TUESDAY + HOUR},
    "group latest": {"chat": "group", "not_before": TUESDAY + 2 * HOUR},
    "group early": {"chat": "group", "not_before": TUESDAY - HOUR},
    "led": {"purpose": "topic", "state": "sent"},
    "led elsewhere": {"purpose": "topic", "case_id": None},
    "sending too": {"state": "sending", "lane": "x:2"},
    "group sent": {"chat": "group", "state": "sent", "not_before": TUESDAY + HOUR},
    "group at large": {"chat": "group", "case_id": None, "not_before": TUESDAY + HOUR},
    "failed later": {"state": "failed", "created_at": TUESDAY + HOUR},
    "failed to another": {"state": "failed", "chat": "8"},
    "failed elsewhere": {"state": "failed", "case_id": None},
    "failed, another notice": {"state": "failed", "about": '{"notice":8}'},
}
"""Rows that are all alike but for what is named."""
Act = Callable[[Tx, dict[str, int]], Awaitable[object]]


async def made(turn: Turn) -> dict[str, int]:
    """Queue the rows; return their numbers by name."""
    await turn.tx.run("UPDATE outbox SET state = 'cancelled'")
    seqs: dict[str, int] = {}
    for name, differs in ROWS.items():
        row = {"held_until": None, **ALIKE, **differs}
        [added] = await turn.tx.all(
            "INSERT INTO outbox (lane, chat, priority, method, purpose, about, case_id, state, "
            "created_at, not_before, held_until, sealed) VALUES (:lane, :chat, 1, 'sendMessage', "
            ":purpose, :about, :case_id, :state, :created_at, :not_before, :held_until, x'00') "
            "RETURNING seq",
            **row,
        )
        seqs[name] = added["seq"]
    return seqs


async def rows(turn: Turn) -> dict[int, dict[str, Any]]:
    return {row["seq"]: dict(row) for row in await turn.tx.all("SELECT * FROM outbox")}


def of_each(act: Callable[[Tx, int], Awaitable[object]]) -> Act:
    """Return an act that is tried on each row by itself."""

    async def tried(tx: Tx, seqs: dict[str, int]) -> None:
        for seq in seqs.values():
            await act(tx, seq)

    return tried


LATE: datetime = TUESDAY + HOUR
QUEUED = {name for name, row in ROWS.items() if row.get("state", "queued") == "queued"}
FAILED = {name for name, row in ROWS.items() if row.get("state") == "failed"}
SENT, SENDING = {"sent", "group sent", "led"}, {"sending", "sending too"}
GROUP = {name for name, row in ROWS.items() if row.get("chat") == "group"}
NOTICE = {name for name, row in ROWS.items() if "about" not in row}


@pytest.mark.parametrize(
    ("act", "changed"),
    [
        pytest.param(of_each(outbox.cancel), QUEUED, id="cancel"),
        pytest.param(of_each(outbox.cancel_even_sent), QUEUED | SENT, id="take back"),
        pytest.param(
            lambda tx, _: outbox.cancel_notice(tx, 7, "queued"), QUEUED & NOTICE, id="notice"
        ),
        pytest.param(
            lambda tx, _: outbox.cancel_notice(tx, 7, "failed"), FAILED & NOTICE, id="failed notice"
        ),
        pytest.param(
            lambda tx, _: outbox.cancel_beside(tx, 1, TUESDAY),
            QUEUED - GROUP - {"other case", "later", "led elsewhere"},
            id="what went with a notice",
        ),
        pytest.param(lambda tx, _: outbox.requeue_claimed(tx), SENDING, id="recover"),
        pytest.param(
            of_each(lambda tx, seq: outbox.hold(tx, seq, LATE)), SENDING, id="hold what goes"
        ),
        pytest.param(
            lambda tx, seqs: outbox.hold(tx, seqs["sending"], LATE), {"sending"}, id="hold one"
        ),
        pytest.param(
            lambda tx, seqs: outbox.cancel_even_sent(tx, seqs["sent"]), {"sent"}, id="take back one"
        ),
        pytest.param(
            lambda tx, _: outbox.postpone_group(tx, LATE),
            {"group", "group early", "passing", "waits"},
            id="postpone the group",
        ),
        pytest.param(
            lambda tx, _: outbox.resume_group(tx, TUESDAY),
            {"group later", "group latest", "group at large"},
            id="resume the group",
        ),
        pytest.param(
            lambda tx, _: outbox.resume_group(tx, TUESDAY, 1),
            {"group later", "group latest"},
            id="resume a case",
        ),
        pytest.param(
            lambda tx, _: outbox.hold_behind(tx, 1, LATE, ["probe"]),
            GROUP & QUEUED - {"passing", "waits", "group at large"},
            id="hold a case",
        ),
        pytest.param(
            lambda tx, _: outbox.release_behind(tx, 1, ["probe"]), set(), id="behind a probe"
        ),
        pytest.param(
            lambda tx, _: outbox.release_behind(tx, 1, ["topic"]), {"waits"}, id="behind none"
        ),
        pytest.param(of_each(outbox.mark_replaced), FAILED, id="give up"),
        pytest.param(
            lambda tx, seqs: outbox.mark_replaced(tx, seqs["failed"]), {"failed"}, id="give up one"
        ),
        pytest.param(
            lambda tx, _: outbox.cancel_older_failed(tx, 1, 9, LATE),
            FAILED - {"failed later", "failed to another", "failed elsewhere"},
            id="give up what is older",
        ),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_an_act_changes_the_rows_that_it_is_about_and_no_other(
    turn: Turn, act: Act, changed: set[str]
) -> None:
    seqs = await made(turn)
    before = await rows(turn)
    await act(turn.tx, seqs)
    await turn.tx.run_before_commit()
    after = await rows(turn)
    assert {name for name, seq in seqs.items() if before[seq] != after[seq]} == changed
    others = before.keys() - set(seqs.values())
    assert {seq for seq in others if before[seq] != after[seq]} == set()


@pytest.mark.usefixtures("filed")
async def test_what_was_on_its_way_may_have_arrived_and_what_is_held_did_not(turn: Turn) -> None:
    seqs = await made(turn)
    await turn.tx.run("UPDATE outbox SET attempts = 3")
    await outbox.hold(turn.tx, seqs["sending too"], LATE)
    await outbox.requeue_claimed(turn.tx)
    after = await rows(turn)
    held, lost = after[seqs["sending too"]], after[seqs["sending"]]
    assert (held["attempts"], held["uncertain"]) == (2, 0)
    assert (lost["attempts"], lost["uncertain"]) == (3, 1)


@pytest.mark.parametrize(
    ("state", "touched", "leaves", "unsent"),
    [
        ("queued", False, True, 1),
        ("sending", True, True, 1),
        ("sent", True, False, 0),
        ("failed", False, False, 1),
        ("cancelled", False, False, 0),
        ("held", False, False, 1),
    ],
)
@pytest.mark.usefixtures("filed")
async def test_whether_a_notice_has_left_is_said_by_its_own_rows(
    turn: Turn, state: str, unsent: int, *, touched: bool, leaves: bool
) -> None:
    seqs = await made(turn)
    mine = seqs["queued"]
    await turn.tx.run("UPDATE outbox SET about = '{\"notice\":8}' WHERE seq <> :seq", seq=mine)
    await turn.tx.run("UPDATE outbox SET state = :state WHERE seq = :seq", state=state, seq=mine)
    assert await outbox.is_touched(turn.tx, 7) is touched
    assert await outbox.is_leaving(turn.tx, 7) is leaves
    assert await outbox.count_unsent(turn.tx, 7) == unsent
