import ast
from functools import partial
from typing import Any

import pytest

from tests.mutants.__main__ import equivalents
from tests.mutants.drawing import Source, drawn, every, mutants_of
from tests.mutants.trying import NOTE, Notes, differs

GUARDED = """
async def act(turn, officer, case):
    await permission_checks.demand(turn, officer, DeskAction.TAKE)
    if case is None or case.is_over:
        raise Refused("no-such-case")
    if case.owner is None:
        raise RuntimeError("a case has an owner")
    return len(case.parts) > 2 and turn.now - case.at < timedelta(days=7)
"""


def changed(kind: str) -> list[str]:
    """Return the lines of an act as its mutants of a kind have them."""
    found: list[str] = []
    for one in mutants_of("bot/a.py", GUARDED):
        if one.kind == kind:
            found += set(one.applied(GUARDED).splitlines()) - set(GUARDED.splitlines())
    return [line.strip() for line in found]


def test_a_demand_is_dropped() -> None:
    assert changed("demand") == ["pass"]


def test_a_condition_is_dropped_whole_or_by_half_unless_no_input_meets_it() -> None:
    now = "return ((turn.now - case.at < timedelta(days=7)))"
    assert changed("condition") == [
        "if False:",
        "if ((case.is_over)):",
        "if ((case is None)):",
        now,
        "return ((len(case.parts) > 2))",
    ]


def test_a_number_is_one_more_or_less() -> None:
    line = "return len(case.parts) > {} and turn.now - case.at < timedelta(days={})"
    numbers = [(3, 7), (1, 7), (2, 8), (2, 6)]
    assert changed("number") == [line.format(*pair) for pair in numbers]


def test_conditions_and_bounds_of_statements_are_changed_too() -> None:
    source = "-- name: due\nSELECT id FROM t\nWHERE a <= :b AND (c IS NULL OR d = 1) -- why\n"
    assert [(one.line, one.change) for one in mutants_of("storage/t.sql", source)] == [
        (3, "due: a <= :b -> true"),
        (3, "due: <= -> <"),
        (3, "due: (c IS NULL OR d = 1) -> true"),
        (3, "due: c IS NULL -> false"),
        (3, "due: d = 1 -> false"),
        (3, "due: 1 -> 0"),
        (3, "due: 1 -> 2"),
    ]


def test_a_seed_draws_the_same_mutants_and_of_each_kind_as_many() -> None:
    possible = [one for one in mutants_of("bot/a.py", GUARDED) if one.kind != "demand"]
    assert drawn(possible, 3, 4) == drawn(possible, 3, 4)
    assert [one.kind for one in drawn(possible, 3, 4)] == ["condition", "number"] * 2


def test_a_test_is_asked_only_about_the_mutants_that_differ_in_it() -> None:
    source = "def act(given):\n    return given and given > 2\n"
    mutants = dict(enumerate(mutants_of("bot/a.py", source)))
    noted = ast.fix_missing_locations(Notes(Source(source), mutants).visit(ast.parse(source)))
    met: set[int] = set()
    names: dict[str, Any] = {NOTE: partial(differs, met)}
    exec(compile(noted, "a.py", "exec"), names)  # noqa: S102 - written three lines above

    def changes(given: int) -> list[str]:
        met.clear()
        names["act"](given)
        return [mutants[one].new for one in sorted(met)]

    assert changes(0) == []
    assert changes(9) == ["((given))"]
    assert changes(3) == ["((given))", "3"]


@pytest.mark.parametrize("named", equivalents(), ids=lambda named: named[0])
def test_what_makes_no_difference_is_still_there(named: tuple[str, str]) -> None:
    path, change = named
    assert change in [one.change for one in every([path])]
