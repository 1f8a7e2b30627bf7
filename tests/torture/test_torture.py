"""A short run; `make torture` makes a long one."""

from pathlib import Path

from tests.torture.run import Plan, tortured


async def test_a_desk_that_dies_again_and_again_loses_nothing(tmp_path: Path) -> None:
    plan = Plan(seed=7, seconds=4, filers=1, askers=3, slowly=0.1)
    count = await tortured(tmp_path, plan)
    assert count.wrongs() == [], count.told()
    assert count.deaths >= 1
    assert count.updates > 0
