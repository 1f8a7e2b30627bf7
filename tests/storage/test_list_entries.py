"""The lists of public and of exempt information: what is shown, confirmed and counted."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from bot.domain.law.date_ranges import Period
from bot.domain.law.list_entry import Category, Entry, EntryState, ListedEntry
from storage import list_entries
from tests.prelude import Tx, require

NOW = datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
TODAY = NOW.date()
STATES = get_args(EntryState)


@pytest.fixture
async def tx(tx: Tx) -> Tx:
    """A list with an entry of each state in two categories."""
    for category in (Category.ANYTIME, Category.PERIODIC):
        for state in STATES:
            entry = Entry("Daftar pemilih", "Jumlah.", category)
            await list_entries.add_entry(tx, entry, state, None, None, NOW)
    return tx


async def entry(tx: Tx, number: int) -> ListedEntry:
    return require(await list_entries.get(tx, number), "none")


async def test_people_see_and_count_what_is_shown_of_a_category(tx: Tx) -> None:
    assert await list_entries.total(tx) == 2
    each = {Category.ANYTIME: 1, Category.PERIODIC: 1}
    assert await list_entries.count_by_category(tx) == each
    [shown] = await list_entries.shown(tx, Category.PERIODIC, 9, 0)
    assert (shown.state, shown.entry.category) == ("shown", Category.PERIODIC)


async def test_only_what_is_shown_and_named_is_confirmed(tx: Tx) -> None:
    [first, second] = [one.id for one in await list_entries.listed(tx) if one.state == "shown"]
    draft = next(one.id for one in await list_entries.listed(tx) if one.state == "draft")
    assert await list_entries.confirm(tx, [first, draft], TODAY) == 1
    dates = [(await entry(tx, number)).current_on for number in (first, second, draft)]
    assert dates == [TODAY, None, None]


async def test_drafts_are_gone_through_one_after_the_other(tx: Tx) -> None:
    first, second = [one.id for one in await list_entries.listed(tx) if one.state == "draft"]
    following = [await list_entries.next_draft(tx, after) for after in (0, first, second)]
    assert [one and one.id for one in following] == [first, second, None]


async def test_an_entry_is_changed_as_it_was_read_and_by_itself(tx: Tx) -> None:
    before, other = await entry(tx, 1), await entry(tx, 2)
    after = replace(before, version=2, state="shown")
    assert await list_entries.change(tx, before, after, None)
    assert not await list_entries.change(tx, before, after, None)
    assert await entry(tx, 1) == after
    assert await entry(tx, 2) == other


async def test_uses_are_counted_in_the_months_of_a_period(tx: Tx) -> None:
    for month in (9, 10, 10, 11, 12):
        await list_entries.count_use(tx, 1, "offered", date(2026, month, 1))
    period = Period(date(2026, 10, 1), date(2026, 11, 30))
    assert await list_entries.uses(tx, period) == {"offered": 3}


@pytest.mark.parametrize(
    ("word", "likely"),
    [
        ("pemilih", {"pemilih"}),
        ("pemili", {"pemilih"}),
        ("pemilihh", {"pemilih"}),
        ("pemil", set()),
        ("pemilihan2", set()),
        ("qemilih", set()),
    ],
)
async def test_a_slip_begins_like_a_word_of_the_list_and_is_about_as_long(
    tx: Tx, word: str, likely: set[str]
) -> None:
    assert set((await list_entries.near(tx, [word])).get(word, ())) == likely
