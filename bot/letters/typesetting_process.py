"""Has pages set in type by a process of their own, which ends when nothing is to be set."""

import atexit
import base64
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from threading import Lock
from typing import Any

import bot
from bot.errors import DeskError


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
        """Give a job to the process; one that has ended, for want of jobs, is started anew.

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
