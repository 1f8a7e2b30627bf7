"""No text that a person can type keeps the desk busy: the work of a reader grows as its text does.

It is judged by ratios of processor time: what regular expressions do within themselves no counter
of lines sees, and a ratio is the same on a slow machine. Each side is the least of several tries,
which no load makes less. `python -m benchmarks.readers` has the milliseconds.
"""

import contextlib
import gc
import time
from collections.abc import Iterator
from functools import cache

import pytest
from pydantic_core import PydanticCustomError

from tests.typed_readers import ORDINARY, READERS, TALK, Reader, hostile

LENGTH, TIMES = 480, 4
MOST = 9
"""Four times the text takes a linear reader four times as long, a quadratic one sixteen times."""
TRIES = 40


@pytest.fixture(autouse=True)
def _no_collection() -> Iterator[None]:
    """Keep the collector from running within what is measured."""
    gc.disable()
    yield
    gc.enable()


def work(read: Reader, text: str) -> int:
    began = time.process_time_ns()
    with contextlib.suppress(ValueError, PydanticCustomError):
        read(text)
    return time.process_time_ns() - began


@cache
def ordinary_work() -> int:
    """Return what it takes to tell an ordinary text from small talk: less is not slow."""
    text = (ORDINARY * LENGTH)[: TIMES * LENGTH]
    return min(work(TALK["read_message"], text) for _ in range(TRIES))


def grows_too_fast(read: Reader, short: str, long: str) -> bool:
    """Say whether a text that is four times as long takes far longer, however often it is tried."""
    if work(read, long) <= ordinary_work():
        return False
    least_short = work(read, short)
    least_long = work(read, long)
    for _ in range(TRIES):
        if least_long <= MOST * least_short:
            return False
        least_short = min(least_short, work(read, short))
        least_long = min(least_long, work(read, long))
    return True


@pytest.mark.parametrize("name", READERS)
def test_a_text_four_times_as_long_takes_no_reader_far_longer(name: str) -> None:
    pairs = zip(hostile(LENGTH), hostile(TIMES * LENGTH), strict=True)
    slow = [
        label for (label, short), (_, long) in pairs if grows_too_fast(READERS[name], short, long)
    ]
    assert slow == []
