"""Reminders of an answer as its days pass: to officers, to the citizen, and to nobody."""

from datetime import datetime, timedelta

from tests.prelude import World
from tests.stories.reminding import at, digests


def said(world: World) -> int:
    """Count what the group was told of cases; the board is changed in silence."""
    others = ("📌", "PPID menandatangani", "Evaluasi layanan")
    return sum(not any(w in one.text for w in others) for one in world.group.messages)


async def live_through(world: World, first: datetime, last: datetime) -> None:
    """Turn the clock through the hours of each day at which something could happen."""
    day = first.replace(hour=0, minute=0)
    while day <= last:
        for hour in (7, 8, 9, 12, 14, 18, 23):
            if first <= day.replace(hour=hour) <= last:
                await world.turn_to(day.replace(hour=hour))
        day += timedelta(days=1)


async def test_a_citizen_whose_date_has_passed_hears_until_when_they_may_object(
    filed: World,
) -> None:
    await filed.turn_to(at(12, 9, 9))
    [late] = [message for message in filed.sari.chat if "Batas waktu sudah lewat" in message.text]
    # The ground arises on 9 December; thirty working days later, 24-25 December,
    # 1 and 5 January being off.
    assert "Selasa, 26 Januari 2027" in late.text


async def test_after_the_official_answer_everybody_is_left_alone_but_for_one_question(
    filed: World,
) -> None:
    await filed.answers_officially(filed.budi)
    before = said(filed), len(filed.sari.chat)
    await live_through(filed, at(11, 25, 6), at(12, 16, 20))
    assert (said(filed), len(filed.sari.chat)) == (before[0], before[1] + 1)
    assert "Bagaimana pelayanan kami" in filed.sari.last.text


async def test_a_desk_that_was_down_tells_once_what_is_still_true(filed: World) -> None:
    # Down from 24 November until Saturday 5 December: four reminders were missed.
    filed.clock.turn_to(at(12, 5, 10))
    await filed.tick()
    assert digests(filed) == []  # a Saturday is no day to remind anybody
    await live_through(filed, at(12, 6, 7), at(12, 7, 20))
    assert len(digests(filed)) == 1
    assert "BESOK, Selasa, 8 Desember 2026" in digests(filed)[0].text
