"""The process that sets pages in type."""

import subprocess
import sys

import pytest

from bot.letters.typesetting_process import TYPESETTER
from tests.letters.samples import SAMPLES, pdf

pytestmark = pytest.mark.story

RECEIPT = SAMPLES["receipt"]


def test_a_letter_is_set_all_the_same_once_the_process_has_ended() -> None:
    before = pdf(RECEIPT)
    process = TYPESETTER._process  # noqa: SLF001 - nobody else may end it
    assert process is not None
    process.kill()
    process.wait()
    assert pdf(RECEIPT) == before


def test_the_process_ends_with_the_desk_that_asks_it() -> None:
    alone = subprocess.run(
        [sys.executable, "-m", "bot.letters"], stdin=subprocess.DEVNULL, check=False, timeout=60
    )
    assert alone.returncode == 0
