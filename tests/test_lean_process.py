"""What a process that serves does without, seen in a process of its own."""

import subprocess
import sys

SERVES = """
import asyncio, gc, sys
from bot import lean_process

lean_process.collect_once_loaded()
asyncio.run(lean_process.load_the_rest())
print(gc.isenabled(), "bot.app" in sys.modules)
print([name for name in ("docx", "openpyxl") if name in sys.modules])
try:
    lean_process.workbook_rows(b"PK")
except Exception as error:
    print(error)
print([name for name in ("docx", "openpyxl") if name in sys.modules])
"""


def test_word_and_excel_are_loaded_only_for_who_wants_a_file_of_theirs() -> None:
    ran = subprocess.run(  # noqa: S603 - this Python on our own words
        [sys.executable, "-c", SERVES], capture_output=True, text=True, check=False
    )
    assert ran.stdout.splitlines() == [
        "True True",
        "[]",
        "the file is no XLSX workbook that can be read",
        "['openpyxl']",
    ], ran.stderr
