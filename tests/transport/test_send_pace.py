from hypothesis import given
from hypothesis import strategies as st

from bot.transport.outbound.send_pace import Pace


def send(pace: Pace, chat: str, priority: int, now: float) -> float:
    """Wait as long as the pace asks, send, and return when that was."""
    while (wait := pace.wait(chat, priority, now)) > 0:
        now += wait + 1e-6
    pace.spend(chat, now)
    return now


def test_a_private_chat_takes_three_at_once_and_then_one_a_second() -> None:
    pace, now, times = Pace(), 0.0, []
    for _ in range(9):
        now = send(pace, "5", 0, now)
        times.append(round(now))
    assert times == [0, 0, 0, 3, 3, 3, 6, 6, 6]


def test_the_group_takes_fourteen_and_four_that_are_urgent() -> None:
    pace = Pace()
    for second in range(14):
        assert pace.wait("group", 2, second) == 0
        pace.spend("group", second)
    assert pace.wait("group", 2, 14.0) == 46
    assert pace.resting(14.0) == []
    for second in range(14, 18):
        assert pace.wait("group", 1, second) == 0
        pace.spend("group", second)
    assert pace.wait("group", 0, 18.0) == 42
    assert pace.resting(18.0) == ["group"]


def test_a_pause_is_of_one_chat_and_ends() -> None:
    pace = Pace()
    pace.pause("5", 30.0)
    assert pace.wait("5", 0, 10.0) == 20.0
    assert pace.wait("6", 0, 10.0) == 0
    assert pace.resting(10.0) == ["5"]
    assert pace.wait("5", 0, 30.0) == 0
    assert pace.resting(31.0) == []


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pace = Pace()
    pace.pause("5", 30.0)
    pace.pause("5", 12.0)
    assert pace.wait("5", 0, 10.0) == 20.0
    pace.pause("5", 40.0)
    assert pace.wait("5", 0, 10.0) == 30.0


@given(st.lists(st.tuples(st.sampled_from(["1", "2", "group"]), st.integers(0, 5)), max_size=80))
def test_no_order_of_messages_passes_thirty_a_second(calls: list[tuple[str, int]]) -> None:
    pace, now, times = Pace(), 0.0, []
    for chat, priority in calls:
        now = send(pace, chat, priority, now)
        times.append(now)
    for at in times:
        assert sum(at <= other < at + 1 for other in times) <= 30
