"""Sets pages in type as PDF/A-3a and PDF/UA-1, in a process of its own that ends when idle."""

import atexit
import base64
import io
import json
import subprocess
import sys
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from threading import Lock
from typing import Any

import segno

import bot
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term
from bot.domain.records.desk_paper import Paper, TrailStamp
from bot.errors import DeskError
from bot.letters.letter_facts import Letter
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery


class TypesettingError(DeskError):
    """A template does not compile, or something it needs is missing."""

    quotes = True
    """A template may complain of a fact that it was given."""


class Typesetter:
    """The process that sets pages: started when it is needed, and again once it has ended."""

    def __init__(self) -> None:
        self._one_job = Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def pages(
        self,
        sources: Mapping[str, bytes],
        facts: Mapping[str, Any],
        inputs: Mapping[str, str],
        **how: Any,
    ) -> list[bytes]:
        """Return the pages, or the one file, that the source "main" makes of the facts.

        `facts` are what JSON takes; what our fonts lack is shown as a box. It blocks: call it
        outside the event loop. Raises TypesettingError for a wrong template; a warning, such as
        for a font that is missing, counts as wrong. Raises OSError if no process can do it now.
        """
        written = {name: base64.b64encode(body).decode() for name, body in sources.items()}
        job = {"sources": written, "facts": facts, "inputs": inputs, "how": how}
        with self._one_job:
            answer = self._asked(json.dumps(job).encode() + b"\n")
        if "pages" not in answer:
            raise TypesettingError(str(answer["mistake"]))
        return [base64.b64decode(page) for page in answer["pages"]]

    def _asked(self, job: bytes) -> dict[str, Any]:
        """Send a job to the process and return its answer; start it again if it has ended.

        Raises OSError if that ends too.
        """
        for _ in range(2):
            process = self._running()
            try:
                process.stdin.write(job)  # type: ignore[union-attr]  # both are pipes
                process.stdin.flush()  # type: ignore[union-attr]
                line = process.stdout.readline()  # type: ignore[union-attr]
            except BrokenPipeError:
                line = b""
            if line:
                return dict(json.loads(line))
            self.end()
        raise OSError("the process that sets pages ends before it has set any")

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-E", "-m", "bot.letters"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                cwd=Path(bot.__file__).parent.parent,
                env={},
            )
        return self._process

    def end(self) -> None:
        """End the process, if one runs."""
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None


TYPESETTER = Typesetter()
"""Sets the pages of this process."""
atexit.register(TYPESETTER.end)


CODE_ERROR_CORRECTION = "m"


def letter_pdf(letter: Letter, stationery: Stationery, stamp: TrailStamp) -> bytes:
    """Return the letter as PDF, with the code of the record in its foot and the proof attached.

    Raises TypesettingError if its template is wrong; a warning, such as for a font that is
    missing, counts as wrong.
    """
    [whole] = letter_pages(
        letter,
        stationery,
        record=stamp,
        format="pdf",
        pdf_standards=["a-3a", "ua-1"],
        timestamp=int(stamp.made_at.timestamp()),
    )
    return whole


def drawn(paper: Paper, stationery: Stationery) -> bytes:
    """Return a stored letter as PDF. Raises TypesettingError."""
    return letter_pdf(LETTERS[paper.kind].model_validate_json(paper.facts), stationery, paper)


def letter_pages(
    letter: Letter, stationery: Stationery, *, record: TrailStamp | None = None, **how: Any
) -> list[bytes]:
    """Return a letter as files, one for each page or one in all. Raises TypesettingError."""
    try:
        sources = {"main": stationery.files[f"{letter.kind}.typ"], **stationery.files}
        return TYPESETTER.pages(
            sources, letter.model_dump(mode="json"), _beside(letter, stationery, record), **how
        )
    except (KeyError, TypesettingError) as error:
        raise TypesettingError(f"the letter {letter.kind!r} cannot be set: {error}") from error


def _beside(letter: Letter, stationery: Stationery, record: TrailStamp | None) -> dict[str, str]:
    """Return a template's further inputs as text: emblem, QR code, names of days, record number."""
    return {
        "emblem": stationery.emblem,
        "code": qr_code(letter.link) if letter.link else "",
        "days": _days(),
        "record": record.short_code if record else "",
        "proof": record.proof if record else "",
    }


@cache
def _days() -> str:
    return json.dumps(
        {
            regime: {kind: str(legal_term(kind, regime).working_days) for kind in DeadlineKind}
            for regime in Regime
        }
    )


@lru_cache(maxsize=8)  # the letters of one case carry the same code
def qr_code(link: str) -> str:
    """Return a picture (SVG) from which a telephone reads a link."""
    drawn = io.BytesIO()
    segno.make(link, error=CODE_ERROR_CORRECTION, micro=False).save(
        drawn, kind="svg", border=0, xmldecl=False
    )
    return drawn.getvalue().decode()
