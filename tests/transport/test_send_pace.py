import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.send_lanes import Priority
from bot.transport.outbound.rate_limits import RateLimiter

ACKNOWLEDGEMENT, LAST_DAY, CONVERSATION, DIGEST, NEW_CASE, DECORATION = Priority


def send(pace: RateLimiter, chat: str, priority: int, now: float) -> float:
    """Wait as long as the pace asks, send, and return when that was."""
    while (wait := pace.seconds_to_wait(chat, priority, now)) > 0:
        now += wait + 1e-6
    pace.count_call(chat, priority, now)
    return now


def test_a_private_chat_takes_three_at_once_and_then_one_a_second() -> None:
    pace, now, times = RateLimiter(), 0.0, []
    for _ in range(9):
        now = send(pace, "5", 0, now)
        times.append(round(now))
    assert times == [0, 0, 0, 3, 3, 3, 6, 6, 6]


def test_the_group_takes_fourteen_and_four_that_are_urgent() -> None:
    pace = RateLimiter()
    for second in range(14):
        assert pace.seconds_to_wait("group", CONVERSATION, second) == 0
        pace.count_call("group", CONVERSATION, second)
    assert pace.seconds_to_wait("group", CONVERSATION, 14.0) == 46
    assert pace.least_priority_in_group(14.0) == LAST_DAY
    for second in range(14, 18):
        assert pace.seconds_to_wait("group", LAST_DAY, second) == 0
        pace.count_call("group", LAST_DAY, second)
    assert pace.seconds_to_wait("group", ACKNOWLEDGEMENT, 18.0) == 42
    assert pace.least_priority_in_group(18.0) == -1


def test_new_cases_and_decoration_get_two_calls_at_once_and_six_a_minute() -> None:
    pace, now, times = RateLimiter(), 0.0, []
    for priority in [NEW_CASE, DECORATION] * 4:
        now = send(pace, "group", priority, now)
        times.append(round(now))
    assert times == [0, 0, 20, 20, 40, 40, 60, 60]


def test_beside_them_eight_words_at_once_find_room() -> None:
    pace, now = RateLimiter(), 0.0
    for _ in range(6):
        now = send(pace, "group", NEW_CASE, now)
    for place in range(8):
        assert pace.seconds_to_wait("group", CONVERSATION, now + place * 0.1) == 0
        pace.count_call("group", CONVERSATION, now + place * 0.1)


def test_while_words_come_a_list_finds_room_beside_two_cards_a_minute() -> None:
    pace = RateLimiter()
    for priority in [CONVERSATION] * 4 + [NEW_CASE, DECORATION]:
        assert pace.seconds_to_wait("group", priority, 1.0) == 0
        pace.count_call("group", priority, 1.0)
    assert (
        pace.seconds_to_wait("group", NEW_CASE, 21.0),
        pace.seconds_to_wait("group", DECORATION, 21.0),
    ) == (40, 40)
    assert (pace.seconds_to_wait("group", DIGEST, 21.0), pace.least_priority_in_group(21.0)) == (
        0,
        DIGEST,
    )
    pace.count_call("group", DIGEST, 21.0)
    assert (pace.seconds_to_wait("group", DIGEST, 22.0), pace.least_priority_in_group(22.0)) == (
        39,
        CONVERSATION,
    )
    assert pace.seconds_to_wait("group", NEW_CASE, 61.0) == 0, "the words are a minute old"


@given(st.lists(st.floats(0, 180), min_size=33, max_size=33), st.integers(0, 59))
def test_new_cases_without_end_keep_no_words_waiting_that_come_in_their_turn(
    offsets: list[float], start: int
) -> None:
    """Eleven words a minute, one in each of as many parts of it, at whatever moment."""
    pace, now = RateLimiter(), 0.0
    for place, offset in enumerate(offsets):
        said = start + place * 60 / 11 + offset % (60 / 11)
        while now < said:
            if not (wait := pace.seconds_to_wait("group", NEW_CASE, now)):
                pace.count_call("group", NEW_CASE, now)
            now = min(said, now + wait + 0.05)
        now = send(pace, "group", CONVERSATION, now)
        assert now - said < 10


def test_what_is_not_counted_fills_no_room_of_its_chat() -> None:
    pace = RateLimiter()
    for second in range(18):
        pace.count_call("group", LAST_DAY, second)
    assert pace.seconds_to_wait("group", CONVERSATION, 18.0, counted=False) == 0
    pace.count_call("group", CONVERSATION, 17.0, counted=False)
    assert pace.seconds_to_wait("group", LAST_DAY, 60.1) == 0
    pace.pause("5", 90.0)
    assert not pace.slowed
    pace.pause("group", 90.0)
    assert pace.slowed
    assert pace.seconds_to_wait("group", CONVERSATION, 60.1, counted=False) == pytest.approx(29.9)


def test_a_pause_is_of_one_chat_and_ends() -> None:
    pace = RateLimiter()
    pace.pause("5", 30.0)
    assert pace.seconds_to_wait("5", 0, 10.0) == 20.0
    assert pace.seconds_to_wait("6", 0, 10.0) == 0
    assert pace.paused_chats(10.0) == ["5"]
    assert pace.seconds_to_wait("5", 0, 30.0) == 0
    assert pace.paused_chats(31.0) == []


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    pace = RateLimiter()
    pace.pause("5", 30.0)
    pace.pause("5", 12.0)
    assert pace.seconds_to_wait("5", 0, 10.0) == 20.0
    pace.pause("5", 40.0)
    assert pace.seconds_to_wait("5", 0, 10.0) == 30.0


@given(st.lists(st.tuples(st.sampled_from(["1", "2", "group"]), st.integers(0, 5)), max_size=80))
def test_no_order_of_messages_passes_thirty_a_second(calls: list[tuple[str, int]]) -> None:
    pace, now, times = RateLimiter(), 0.0, []
    for chat, priority in calls:
        now = send(pace, chat, priority, now)
        times.append(now)
    for at in times:
        assert sum(at <= other < at + 1 for other in times) <= 30


def test_what_private_chats_hear_leaves_the_group_its_room() -> None:
    pace = RateLimiter()
    for second in range(20):
        pace.count_call(str(second), DIGEST, second)
    assert pace.least_priority_in_group(20.0) == DECORATION
    assert pace.seconds_to_wait("group", DIGEST, 20.0) == 0
