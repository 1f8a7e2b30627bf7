"""What the trail says: of a request what it must be, and of all events that none is missing."""

from hashlib import sha256

import pytest

from bot.domain.records.event_trail import TELLING, ReplayedRow, Tree, read_tree, replay_case
from tests.prelude import EventName

AT = "2026-12-14"


def test_a_correction_that_takes_something_back_changes_the_outcome() -> None:
    known: ReplayedRow = {"state": "answered", "outcome": "granted"}
    told = replay_case(known, EventName.CORRECTED, AT, {"count": 1, "outcome": "partial"})
    assert told["outcome"] == "partial"
    assert EventName.CORRECTED in TELLING


@pytest.mark.parametrize(
    ("state", "name", "stamped"),
    [
        pytest.param("in_process", EventName.WITHDRAWN, "closed_at", id="the state moves"),
        pytest.param("withdrawn", EventName.WITHDRAWN, "", id="it cannot move so"),
        pytest.param("in_process", EventName.EXTENDED, "extended_at", id="no state is meant"),
        pytest.param("received", EventName.TAKEN, "", id="nothing is stamped"),
    ],
)
def test_a_moment_is_kept_of_what_could_happen(state: str, name: EventName, stamped: str) -> None:
    told = replay_case({"state": state}, name, AT, {})
    assert [column for column, value in told.items() if value == AT] == ([stamped] * bool(stamped))


def test_nothing_is_known_of_a_request_before_it_was_filed() -> None:
    assert replay_case({}, EventName.WITHDRAWN, AT, {}) == {}
    assert replay_case({}, EventName.FILED, AT, {})["state"] == "received"


def root_of(records: list[str]) -> str:
    """Return the root of RFC 6962 over hashes, by its definition: split at a power of two."""
    if len(records) == 1:
        return sha256(b"\0" + bytes.fromhex(records[0])).hexdigest()
    half = 1 << (len(records) - 1).bit_length() - 1
    parts = bytes.fromhex(root_of(records[:half]) + root_of(records[half:]))
    return sha256(b"\1" + parts).hexdigest()


@pytest.mark.parametrize("size", range(1, 10))
def test_the_tree_of_the_trail_has_the_root_that_its_records_have(size: int) -> None:
    records, tree = [sha256(bytes([one])).hexdigest() for one in range(size)], Tree()
    for record in records:
        tree = read_tree(tree.serialize()).with_leaf(record)
    assert tree.root == root_of(records)
