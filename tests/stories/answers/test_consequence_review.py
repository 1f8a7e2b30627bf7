"""A consequence test sent upward while the clock runs, and the answer that comes down."""

from datetime import datetime

from tests.stories.answers.acts import answers_from_above, sends_upward
from tests.world import WIB, World, rows


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


async def test_a_test_sent_upward_leaves_the_clock_running_and_tells_the_citizen_nothing(
    filed: World,
) -> None:
    before = len(filed.sari.chat)
    await sends_upward(filed)
    text = filed.group.messages[-1].text
    assert "Hitungan hari tetap berjalan" in text
    assert "8 Desember 2026" in text
    assert len(filed.sari.chat) == before
    assert set(await waiting(filed)) == {"upward", "upward_extension", "upward_choice"}


async def test_the_answer_from_above_is_recorded_and_ends_the_reminders(filed: World) -> None:
    await sends_upward(filed)
    await answers_from_above(filed)
    assert "terbuka sebagian" in filed.group.messages[-1].text
    assert await waiting(filed) == []
    assert await told(filed) == ["upward-sent", "upward-answered"]


async def test_a_letter_of_tomorrow_is_refused(filed: World) -> None:
    await sends_upward(filed, on="25 November 2026")
    assert "sesudah hari ini" in filed.budi.toast
    assert await told(filed) == []


async def test_a_late_recorded_letter_is_reminded_of_from_now_on(filed: World) -> None:
    await filed.turn_to(datetime(2026, 12, 7, 10, tzinfo=WIB))
    await sends_upward(filed)
    assert "upward_choice" in await waiting(filed)
