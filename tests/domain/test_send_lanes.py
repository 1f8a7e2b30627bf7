import pytest

from bot.domain.send_lanes import Priority, lane_elsewhere, lane_in_group

ACKNOWLEDGEMENT, LAST_DAY, CONVERSATION, DIGEST, NEW_CASE, DECORATION = Priority


@pytest.mark.parametrize(
    ("case_id", "priority", "own", "lane"),
    [
        # On a case everything that is said keeps its order, however urgent it is.
        (7, ACKNOWLEDGEMENT, "", "g:7"),
        (7, LAST_DAY, "", "g:7"),
        (7, CONVERSATION, "", "g:7"),
        (7, NEW_CASE, "", "g:7"),
        (7, DECORATION, "", "d:7"),
        (7, CONVERSATION, "m", "m:7"),
        # In General an answer stands behind no news.
        (None, ACKNOWLEDGEMENT, "", "a:0"),
        (None, LAST_DAY, "", "g:0"),
        (None, CONVERSATION, "", "g:0"),
        (None, DIGEST, "", "g:0"),
        (None, DECORATION, "", "d:0"),
        (None, CONVERSATION, "m", "m:0"),
        (None, ACKNOWLEDGEMENT, "lost", "lost:0"),
    ],
)
def test_the_lane_of_a_call_to_the_group(
    case_id: int | None, priority: Priority, own: str, lane: str
) -> None:
    assert lane_in_group(case_id, priority, own) == lane


@pytest.mark.parametrize(
    ("chat", "priority", "lane"),
    [
        ("42", Priority.ACKNOWLEDGEMENT, "p:42"),
        ("42", Priority.CONVERSATION, "p:42"),
        ("42", Priority.DECORATION, "dp:42"),
        ("-100", Priority.ACKNOWLEDGEMENT, "f:-100"),
    ],
)
def test_in_other_chats_only_decoration_leaves_the_order_of_words(
    chat: str, priority: Priority, lane: str
) -> None:
    assert lane_elsewhere(chat, priority) == lane
