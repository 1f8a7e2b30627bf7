"""Random courses of acts, at the model of the law and at the real desk: both must say the same.

`--drawn N` repeats a run. A disagreement shrinks to the acts that it takes; such a course belongs
into courses.txt once it is settled who was right.
"""

import asyncio
import gc
import os
import re
from collections.abc import Iterable
from contextlib import AsyncExitStack, nullcontext
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.law import adapter, likely
from tests.law.courses import Course, DisagreementError
from tests.law.desk import opened_desk
from tests.law.model import WIB, Office

HERE = Path(__file__).parent
PARTS = 4
"""Parts of a run, which go side by side, each by a seed of its own."""
COURSES, OF_TORTURE = int(os.environ.get("LAW_COURSES", "20")), 5_000
STEPS = 40
OFFICES = {
    # Who holds what: an office of six, a small one, and some with an empty or a doubled chair.
    "six": "siti ppid, wahyu atasan, hadi head, joko petugas, lina penghubung, budi",
    "small": "siti ppid, wahyu atasan, joko petugas",
    "ppid is atasan": "siti ppid, siti atasan, hadi head, joko petugas",
    "ppid is all": "siti ppid, siti atasan, siti head, joko petugas",
    "no atasan": "siti ppid, hadi head, joko petugas",
    "petugas is atasan": "siti ppid, wahyu atasan, wahyu petugas, hadi head",
}
BEGINNINGS = ("2026-11-24 10:00", "2026-03-11 08:30", "2026-12-21 21:40", "2026-05-08 23:30")
HOURS = ("08:30", "10:00", "12:30", "16:10", "23:50")
COURSE = re.compile(r"^# (.+)\n# (.+), (.+)\n((?:[^#\n].*\n)+)", re.MULTILINE)
KEPT = COURSE.findall((HERE / "courses.txt").read_text("utf-8"))


def roles_in(words: str) -> dict[str, frozenset[str]]:
    """Return who holds which roles, as a line of OFFICES says it."""
    found: dict[str, frozenset[str]] = {}
    for part in words.split(", "):
        who, _, role = part.partition(" ")
        found[who] = found.get(who, frozenset()) | ({role} if role else frozenset())
    return found


async def begun(
    stack: AsyncExitStack, office: str, at: datetime, path: Path | None = None
) -> Course:
    """Open a desk and a model of the same office."""
    roles = roles_in(OFFICES[office])
    desk = await stack.enter_async_context(opened_desk(roles, at, path))
    model = Office(at, adapter.days_off(), adapter.opinions(), roles)
    return Course(model, desk)


class Courses(RuleBasedStateMachine):
    """People who do what comes to their mind; after each step model and desk must agree."""

    course: Course

    def __init__(self) -> None:
        super().__init__()
        self.runner, self.stack = asyncio.Runner(), AsyncExitStack()

    @initialize(
        office=st.sampled_from(sorted(OFFICES)),
        at=st.sampled_from(BEGINNINGS),
        in_stage=st.sampled_from((False, False, True)),
        dies=st.sampled_from((*[False] * 9, True)),
    )
    def begins(self, office: str, at: str, *, in_stage: bool, dies: bool) -> None:
        moment = datetime.fromisoformat(at).replace(tzinfo=WIB)
        folder = self.stack.enter_context(TemporaryDirectory()) if dies else None
        path = Path(folder, "loket.db") if folder else None
        self.course = self.runner.run(begun(self.stack, office, moment, path))
        if in_stage:
            self.does("siti: menambah-tahapan -3 40")
        self.does("sari: mengajukan")

    def does(self, line: str) -> None:
        self.runner.run(self.course.does(line))

    def chooses(self, data: st.DataObject, lines: Iterable[str], before: str = "") -> None:
        if known := list(dict.fromkeys(lines)):
            self.does(before + data.draw(st.sampled_from(known)))

    @rule(data=st.data())
    def lawfully(self, data: st.DataObject) -> None:
        self.chooses(data, likely.lawful(self.course.office))

    @rule(data=st.data())
    def further(self, data: st.DataObject) -> None:
        self.chooses(data, likely.lawful(self.course.office))

    @rule(data=st.data())
    def somehow(self, data: st.DataObject) -> None:
        self.chooses(data, likely.of_anybody(self.course.office))

    @rule(data=st.data())
    def by_the_office(self, data: st.DataObject) -> None:
        self.chooses(data, likely.of_the_office(self.course.office))

    @rule(days=st.sampled_from((0, 1, 1, 1, 2, 3, 5, 9, 20, 45)), hour=st.sampled_from(HOURS))
    def time_passes(self, days: int, hour: str) -> None:
        if days or hour > f"{self.course.office.now:%H:%M}":
            self.does(f"waktu: {days} {hour}")

    @rule(data=st.data(), hour=st.sampled_from(HOURS))
    def a_last_day_comes(self, data: st.DataObject, hour: str) -> None:
        self.chooses(
            data, (f"{days} {hour}" for days in likely.last_days(self.course.office)), "waktu: "
        )

    @precondition(lambda self: self.course.desk.path is not None)
    @rule(data=st.data())
    def the_machine_dies(self, data: st.DataObject) -> None:
        lines = likely.lawful(self.course.office)
        self.chooses(data, (one for one in lines if "telegram" not in one), "mesin: mati saat ")

    def teardown(self) -> None:
        self.runner.run(self.stack.aclose())
        self.runner.close()
        gc.collect()


@pytest.mark.story
@pytest.mark.parametrize("part", range(PARTS))
def test_random_courses_are_lawful_in_every_date_right_reminder_notice_and_row(
    pytestconfig: pytest.Config, part: int
) -> None:
    courses = OF_TORTURE if pytestconfig.getoption("--torture") else COURSES
    drawn = int(os.environ.get("LAW_SEED") or pytestconfig.getoption("--drawn"))
    chance = seed(1_000 * drawn + part)
    profile = settings(
        max_examples=courses // PARTS,
        stateful_step_count=STEPS,
        deadline=None,
        derandomize=False,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(chance(Courses), settings=profile)


async def lives(office: str, at: str, lines: str) -> None:
    """Do a kept course from its beginning. Raises DisagreementError."""
    async with AsyncExitStack() as stack:
        course = await begun(stack, office, datetime.fromisoformat(at).replace(tzinfo=WIB))
        for line in lines.splitlines():
            await course.does(line)


@pytest.mark.story
@pytest.mark.parametrize("kept", KEPT, ids=[one[0] for one in KEPT])
async def test_a_course_that_found_something_is_lawful_unless_it_is_open(
    kept: tuple[str, ...],
) -> None:
    found, *course = kept
    with pytest.raises(DisagreementError) if found.startswith("open: ") else nullcontext():
        await lives(*course)
