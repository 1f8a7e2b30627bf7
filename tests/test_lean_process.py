"""What a process that serves does without, seen in a process of its own."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.story

SERVES = """
import asyncio, gc, sys
from bot import startup_tuning

startup_tuning.pause_garbage_collector()
asyncio.run(startup_tuning.load_handlers())
print(gc.isenabled(), "bot.app" in sys.modules)
print([name for name in ("docx", "lxml", "openpyxl", "xlsxwriter") if name in sys.modules])
"""


def test_what_reads_and_writes_office_documents_is_not_loaded_for_a_desk_that_serves() -> None:
    ran = subprocess.run(  # noqa: S603 - this Python on our own words
        [sys.executable, "-c", SERVES], capture_output=True, text=True, check=False
    )
    assert ran.stdout.splitlines() == ["True True", "[]"], ran.stderr
