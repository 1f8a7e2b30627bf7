"""Reads the Fluent files of a language; each text is parsed when it is first used.

Parsing all of them takes a third of a second and a tenth of the desk's memory, and most of them
are never used before the next start.
"""

import re
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

from bot.domain.legal_deadlines import DeadlineKind, Regime, term

ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*\n?(?:(?![-#a-zA-Z]).*\n?)*", re.MULTILINE)
"""Matches a text or a term with its indented lines, up to the next line at the margin."""
REFERENCE = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")


class Sources:
    """The texts of one language."""

    def __init__(self, language: str) -> None:
        functions: dict[str, Any] = {"DAYS": _days}  # Fluent's types know no text as an answer
        self._bundle = FluentBundle([language], functions=functions, use_isolating=False)
        self._unread: dict[str, str] = {}
        folder = files("bot.texts") / language
        for entry in sorted(folder.iterdir(), key=lambda item: item.name):
            if entry.name.endswith(".ftl"):
                found = ENTRY.finditer(entry.read_text("utf-8"))
                self._unread |= {text[1]: text[0] for text in found}

    def has(self, text_id: str) -> bool:
        """Say whether the language has a text."""
        return text_id in self._unread or self._bundle.has_message(text_id)

    def fill(self, text_id: str, values: dict[str, object]) -> tuple[str, list[Exception]]:
        """Return a text with its values filled in, and the errors found in it.

        Raises LookupError if the text does not exist.
        """
        self._read(text_id)
        message = self._bundle.get_message(text_id)
        text, errors = self._bundle.format_pattern(message.value, values)  # type: ignore[arg-type]  # none is without a value
        return str(text), errors

    def _read(self, name: str) -> None:
        """Parse an entry, and what it refers to, unless that is done."""
        source = self._unread.pop(name, None)
        if source is not None:
            self._bundle.add_resource(FluentResource(source))
            for reference in REFERENCE.findall(source):
                self._read(reference)


@cache
def sources(language: str) -> Sources:
    """Return the texts of a language, read once."""
    return Sources(language)


def _days(kind: str, regime: str = Regime.UMUM) -> str:
    """Return the law's number of working days: { DAYS("extension", "pemilu") } is 2."""
    return str(term(DeadlineKind(kind), Regime(regime)).working_days)
