"""What an event tells is stored as it always was, and no event tells too little or too much."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.records.events import Event, Facts, OpenFacts
from bot.domain.records.register_entries import RequestEntry
from storage import case_events
from storage.case_events import WRITTEN
from tests.prelude import EventName, Tx

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
STORED = [
    tuple(line.split("\t"))
    for line in (Path(__file__).parent / "stored_events.tsv").read_text("utf-8").splitlines()
]
"""(name, open facts, sealed facts or "") as stories stored them before facts had types."""


async def stored(tx: Tx, event: Event) -> tuple[str, str, str]:
    await case_events.add_event(tx, None, event, NOW)
    row = await tx.one("SELECT name, facts, written FROM event ORDER BY id DESC LIMIT 1")
    assert row is not None
    written = tx.vault.open(WRITTEN, 0, row["written"]) if row["written"] else ""
    return row["name"], row["facts"], written


async def test_the_facts_of_an_event_are_stored_to_the_byte_as_before(tx: Tx) -> None:
    found = []
    for name, facts, written in STORED:
        told: Facts = json.loads(written or "{}") | json.loads(facts)
        found.append(await stored(tx, Event(EventName(name), "desk", NOW, told)))
    assert found == STORED


def test_every_event_and_every_fact_of_it_was_stored_once() -> None:
    told: dict[str, set[str]] = {name: set() for name in EventName}
    for name, facts, written in STORED:
        told[name] |= json.loads(facts).keys() | json.loads(written or "{}").keys()
    assert {name: told[name] - {"roles", "appointments"} for name in EventName} == {
        name: name.always | name.maybe for name in EventName
    }, "add what it stores to tests/storage/stored_events.tsv, with every fact of it"


def test_every_fact_has_a_type_and_an_event_that_tells_it() -> None:
    named = frozenset[str]().union(*(name.always | name.maybe for name in EventName))
    assert Facts.__annotations__.keys() == named | {"roles", "appointments"}


def test_what_an_event_tells_the_register_is_a_field_of_its_entry() -> None:
    named = {name: getattr(name.row.register, "field", None) for name in EventName}
    unknown = set(named.values()) - {None, *RequestEntry.__dataclass_fields__}
    assert unknown == set(), (
        "`register` in bot/domain/records/events.py names a field of RequestEntry"
    )


@pytest.mark.parametrize("facts", [{"due": "2026-12-08"}, {"due": "2026-12-08", "reson": "Lama."}])
async def test_an_event_with_a_fact_missing_or_misspelled_is_not_recorded(
    tx: Tx, facts: Facts
) -> None:
    with pytest.raises(TypeError, match="lateness-chosen"):
        await stored(tx, Event(EventName.LATENESS_CHOSEN, "desk", NOW, facts))
    assert await tx.one("SELECT 1 FROM event") is None


async def test_what_people_wrote_is_not_stored_in_the_clear(tx: Tx) -> None:
    told: Facts = {"due": "2026-12-08", "reason": "Ibu Sari sakit."}
    _, facts, written = await stored(tx, Event(EventName.LATENESS_CHOSEN, "desk", NOW, told))
    assert (facts, written) == ('{"due": "2026-12-08"}', '{"reason": "Ibu Sari sakit."}')
    assert "reason" not in OpenFacts.__annotations__
