"""Reminders of an answer as its days pass: to officers, to the citizen, and to nobody."""

from datetime import datetime, timedelta

from tests.stories.reminding import at, digests, is_taken
from tests.world import WIB, World


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


async def test_officers_are_told_at_five_three_two_one_and_zero_days_and_at_noon(
    filed: World,
) -> None:
    await is_taken(filed)
    await live_through(filed, at(11, 25, 6), at(12, 8, 20))
    mornings = [message.date.astimezone(WIB) for message in digests(filed)]
    assert [(m.day, m.hour) for m in mornings] == [
        (1, 8),
        (3, 8),
        (4, 8),
        (7, 8),
        (8, 8),
        (8, 12),
    ]
    assert "tinggal 5 hari kerja" in digests(filed)[0].text
    assert "HARI INI" in digests(filed)[-1].text


async def test_the_citizen_hears_half_way_and_honestly_when_the_date_has_passed(
    filed: World,
) -> None:
    await live_through(filed, at(11, 25, 6), at(12, 10, 20))
    notes = [message for message in filed.sari.chat if "masih diproses" in message.text]
    assert [message.date.astimezone(WIB).strftime("%d %H") for message in notes] == ["01 09"]
    late = [message for message in filed.sari.chat if "Batas waktu sudah lewat" in message.text]
    assert [message.date.astimezone(WIB).strftime("%d %H") for message in late] == ["09 09"]
    # The ground arises on 9 December; thirty working days later, 24-25 December,
    # 1 and 5 January being off.
    assert "Selasa, 26 Januari 2027" in late[0].text


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
