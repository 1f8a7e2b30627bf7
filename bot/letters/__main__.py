"""Typesets letters in a separate process, `python -m bot.letters`: one job a line, pages out.

What typesetting takes is large, and seldom needed: once nothing is to be set for a while, the
process ends, and the memory is free again.
"""

import base64
import json
import select
import signal
import sys
from functools import cache
from importlib.resources import as_file, files
from typing import Any

import typst

from bot.letters.font_glyphs import showable
from bot.uploads.process_confinement import hide_memory

IDLE = 60.0
"""Seconds without a job after which the process ends."""


def main() -> None:
    """Serve typesetting jobs from standard input until idle too long or the caller ends."""
    hide_memory()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the desk, which ends this
    while select.select([sys.stdin], [], [], IDLE)[0]:
        line = sys.stdin.buffer.readline()
        if not line:
            return
        sys.stdout.buffer.write(json.dumps(_answer(json.loads(line))).encode() + b"\n")
        sys.stdout.buffer.flush()


def _answer(job: dict[str, Any]) -> dict[str, Any]:
    try:
        pages = _set(job)
    except BaseException as error:  # noqa: BLE001 - a panic of the compiler is no Exception
        return {"mistake": str(error)}
    return {"pages": [base64.b64encode(page).decode() for page in pages]}


def _set(job: dict[str, Any]) -> list[bytes]:
    """Typeset a job and return its pages. A warning, such as a missing font, raises ValueError.

    A compiler made of bytes can be used only once.
    """
    sources: Any = {name: base64.b64decode(body) for name, body in job["sources"].items()}
    facts = json.dumps(_in_our_fonts(job["facts"]), ensure_ascii=False)
    made, warnings = typst.Compiler(sources, font_paths=_fonts()).compile_with_warnings(
        sys_inputs={**job["inputs"], "facts": facts}, **job["how"]
    )
    pages = made if isinstance(made, list) else [made]
    if warnings or not pages or None in pages:
        raise ValueError(str(warnings[0]) if warnings else "nothing came out")
    return [page for page in pages if page is not None]


def _in_our_fonts(value: Any) -> Any:
    match value:
        case str():
            return showable(value)
        case list():
            return [_in_our_fonts(part) for part in value]
        case dict():
            return {name: _in_our_fonts(part) for name, part in value.items()}
        case _:
            return value


@cache
def _fonts() -> typst.Fonts:
    """Return the fonts that ship with Loket, and no other."""
    with as_file(files("bot.letters") / "fonts") as folder:
        return typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)]
        )


if __name__ == "__main__":
    main()
