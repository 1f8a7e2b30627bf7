"""What answers a press is said whole: in the pop-up, or in a message where the button stands."""

import re
from html import unescape

import pytest

from bot.desk.call_queue import GROUP
from bot.desk.messages import answer_press, say_long_answer
from bot.domain.message import LONGEST_POP_UP, utf16_length
from bot.texts import OFFICIAL
from tests.middle.people import waiting
from tests.prelude import Turn, World
from tests.texts.calls import said
from tests.texts.fluent_files import CITIZENS, OFFICERS, messages, variables
from tests.texts.samples import LONGEST, SAMPLES, renderings

ANSWERS = {"Refused", "require", "plain"}
"""By what a text is said that may answer a press."""


def longest_answers() -> list[str]:
    """Return every text that may answer a press, with the longest names there are."""
    every = messages(OFFICIAL, *CITIZENS, *OFFICERS)
    patterns = "|".join(sorted({one.pattern for one in said() if one.by in ANSWERS}))
    found = []
    for text_id in filter(re.compile(patterns).fullmatch, every):
        filled = dict.fromkeys(variables(every[text_id]), LONGEST * 2) | SAMPLES
        said_so = map(unescape, renderings(OFFICIAL, text_id, filled))
        found.append(max(said_so, key=utf16_length))
    return found


@pytest.mark.parametrize("private", [False, True])
async def test_no_answer_to_a_press_loses_its_end(
    filed: World, turn: Turn, *, private: bool
) -> None:
    chat = str(filed.sari.id) if private else GROUP
    turn.update.private_chat = chat if private else None
    turn.update.pressed = 700
    longest = [text for text in longest_answers() if utf16_length(text) > LONGEST_POP_UP]
    assert len(longest) > 50
    for text in longest:
        answer_press(turn, text, alert=True)
        await say_long_answer(turn)
        assert turn.update.toast is not None
        assert turn.update.toast.text == ""
        row = (await waiting(turn))[-1]
        assert unescape(row.payload["text"]) == text
        assert row.chat == chat
        assert row.payload["reply_parameters"]["message_id"] == 700


@pytest.mark.usefixtures("filed")
async def test_an_answer_that_fits_stays_a_pop_up(turn: Turn) -> None:
    before = await waiting(turn)
    answer_press(turn, "a" * LONGEST_POP_UP, alert=True)
    await say_long_answer(turn)
    assert turn.update.toast is not None
    assert len(turn.update.toast.text) == LONGEST_POP_UP
    assert await waiting(turn) == before
