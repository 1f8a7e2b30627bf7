"""A consequence test sent upward while the clock runs, and the answer that comes down."""

from tests.prelude import World, fills, rows, taps
from tests.stories.answers.acts import sends_upward


async def waiting(world: World) -> list[str]:
    """Return the kinds of the reminders about the test that still wait."""
    return [
        str(row["kind"])
        for row in await rows(
            world, "SELECT kind FROM reminder WHERE key LIKE 'upward%' AND state = 'waiting'"
        )
    ]


async def told(world: World) -> list[str]:
    """Return what the story of the case tells of tests that were asked for above."""
    events = await rows(world, "SELECT name FROM event WHERE name LIKE 'upward%' ORDER BY id")
    return [str(row["name"]) for row in events]


async def answers_from_above(world: World) -> None:
    await taps(world, world.budi, "Tindakan lain")
    await fills(world, world.budi, "> Jawaban dari atas", "> Terbuka sebagian")
    await fills(world, world.budi, "88/HM.02-SD/33/2026", "24 November 2026")
    await fills(world, world.budi, "> Tanpa catatan", "> Catat")


async def test_a_test_sent_upward_leaves_the_clock_running_until_its_answer_is_recorded(
    filed: World,
) -> None:
    before = len(filed.sari.chat)
    await sends_upward(filed)
    text = filed.group.messages[-1].text
    assert "Hitungan hari tetap berjalan" in text
    assert "8 Desember 2026" in text
    assert len(filed.sari.chat) == before
    assert set(await waiting(filed)) == {"upward", "upward_extension", "upward_choice"}
    await answers_from_above(filed)
    assert "terbuka sebagian" in filed.group.messages[-1].text
    assert await waiting(filed) == []
    assert await told(filed) == ["upward-sent", "upward-answered"]
