"""The gate by paper is killed after each commit: a signed sheet is one act, and nothing is lost."""

from pathlib import Path

from tests.faults.killing import killed
from tests.stories.acts import got, rows
from tests.stories.filling import taps
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
