from itertools import product

import pytest

from bot.domain.records.service_statistics import SMALLEST_SHOWN, suppress_small

Shown = dict[str, int | None]


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({}, {}),
        ({"a": 0, "b": 5}, {"a": 0, "b": 5}),
        ({"a": 1, "b": 9, "c": 4}, {"a": None, "b": 9, "c": None}),
        ({"a": 2, "b": 0, "c": 3}, {"a": None, "b": 0, "c": None}),
        ({"a": 1, "b": 2, "c": 0}, {"a": None, "b": None, "c": None}),
        ({"a": 1, "b": 1, "c": 7, "d": 8}, {"a": None, "b": None, "c": None, "d": 8}),
    ],
)
def test_small_cells_are_hidden_with_one_more(counts: dict[str, int], shown: Shown) -> None:
    assert suppress_small(counts) == shown


def test_no_hidden_cell_can_be_reckoned_from_the_sum() -> None:
    tables = [dict(zip("abc", cells, strict=True)) for cells in product(range(7), repeat=3)]
    alike: dict[tuple[tuple[int | None, ...], int], list[dict[str, int]]] = {}
    for table in tables:
        seen = (tuple(suppress_small(table).values()), sum(table.values()))
        alike.setdefault(seen, []).append(table)
    for (cells, total), same in alike.items():
        for name, cell in zip("abc", cells, strict=True):
            possible = {table[name] for table in same}
            if cell is None and total >= SMALLEST_SHOWN:
                assert len(possible) > 1, (cells, total, same)
