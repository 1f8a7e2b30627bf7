"""The last line of the board: what of it only a database that was put back does not know."""

import pytest

from bot.actions.cases import pinned_board
from storage import cases, trail
from tests.prelude import Turn


@pytest.mark.parametrize(
    ("more", "number", "knows_more"),
    [(0, None, False), (-1, None, False), (1, None, True), (0, "999/PPID/KPU-KLT/XI/2026", True)],
)
@pytest.mark.usefixtures("answered")
async def test_a_board_knows_more_by_a_longer_trail_or_another_number(
    turn: Turn, more: int, number: str | None, *, knows_more: bool
) -> None:
    last = await trail.last_entry(turn.tx)
    assert last is not None
    given = number or await cases.last_number(turn.tx)
    text = f"📌 Papan\nTerakhir: {given} · catatan {last.event_id + more}"
    assert await pinned_board.is_ahead_of_database(turn.tx, text) is knows_more
    assert await pinned_board.is_ahead_of_database(turn.tx, text) is False, "it counts once"


@pytest.mark.usefixtures("listed")
async def test_a_board_without_a_request_is_a_board_that_knows_no_more(turn: Turn) -> None:
    text = f"📌 Papan\n{await pinned_board.board_line(turn)}"
    assert text.startswith("📌 Papan\nTerakhir: – · catatan ")
    assert pinned_board.is_board(text)
    assert await pinned_board.is_ahead_of_database(turn.tx, text) is False
