"""The gate is killed after each commit, at each of its doors: one act, and nothing is lost."""

from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from pathlib import Path

import pytest

from tests.faults.killing import killed
from tests.prelude import WIB, World, got, rows, taps
from tests.stories.calendar.acts import ADD, changes
from tests.stories.group.acts import gives_role
from tests.stories.outside_chat.acts import records_answer
from tests.stories.requests.acts import extends
from tests.stories.submissions.drafting import (
    MINE,
    drafts_extension,
    prints,
    sends_scan,
    staffed,
)


async def test_a_signed_sheet_is_one_act_though_the_desk_is_killed_after_each_commit(
    tmp_path: Path,
) -> None:
    async with killed(tmp_path / "loket.sqlite3") as world:
        joko, siti = await staffed(world)
        await world.files(world.sari)
        await drafts_extension(world, joko)
        await prints(world, joko)
        before, world.dies = world.kills, True
        await sends_scan(world, joko, "Siti")
        assert got(world.sari, "PERPANJANGAN") == []
        await taps(world, siti, MINE)
        assert world.kills - before > 12
        assert len(got(world.sari, "PERPANJANGAN")) == 1
        [paper] = await rows(world, "SELECT * FROM paper_signature")
        assert (paper["state"], paper["confirmer_id"]) == ("stands", siti.id)
        told = await rows(world, "SELECT name FROM event WHERE name LIKE 'paper-%' ORDER BY id")
        assert [row["name"] for row in told] == ["paper-recorded", "paper-signed"]
        [extended] = await rows(world, "SELECT actor FROM event WHERE name = 'extended'")
        assert extended["actor"] == "paper:1"


async def records_by_post(world: World) -> None:
    await world.turn_to(datetime(2026, 11, 27, 9, tzinfo=WIB))
    await records_answer(world, when="25/11/2026 14.30")


Door = Callable[[World], Awaitable[object]]
DOORS: Mapping[str, tuple[str, Door]] = {
    "a form": ("extended", extends),
    "an answer": ("decided", lambda world: world.answers_officially(world.budi)),
    "an appointment": (
        "role-granted",
        lambda world: gives_role(world, "PPID", until="27 November 2026"),
    ),
    "outside the chat": ("answered-elsewhere", records_by_post),
    "the calendar": ("calendar-changed", lambda world: changes(world, *ADD)),
}
"""Doors of the gate, by what they are: the event that each leaves once, and who comes through."""


@pytest.mark.parametrize("door", DOORS)
async def test_at_every_door_an_act_is_one_act_though_the_desk_is_killed_after_each_commit(
    tmp_path: Path, door: str
) -> None:
    event, comes = DOORS[door]
    async with killed(tmp_path / "loket.sqlite3") as world:
        await world.files(world.sari)
        told = f"SELECT id FROM event WHERE name = '{event}'"  # noqa: S608 - one of ours
        stood = len(await rows(world, told))
        before, world.dies = world.kills, True
        await comes(world)
        assert world.kills - before > 5
        assert len(await rows(world, told)) == stood + 1
