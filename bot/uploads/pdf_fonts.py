"""Reads from a PDF's fonts which letter each code means, and how wide it is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf

_TABLE = re.compile(rb"beginbf(char|range)(.*?)endbf", re.DOTALL)
_TOKEN = re.compile(rb"<([0-9A-Fa-f\s]*)>|([\[\]])")
_MOST = 70_000
"""Letters of a table, more than there are codes of two bytes."""
_USUAL = 0.5
"""The width of a letter of which the font does not tell, in its height."""


@dataclass(frozen=True)
class Font:
    """The letters of a font by their codes of one or two bytes."""

    bytes_each: int
    letters_by_code: dict[int, str] = field(default_factory=dict)
    widths: dict[int, float] = field(default_factory=dict)

    @classmethod
    def of(cls, said: Any) -> "Font":
        """Return a font as read from its PDF dictionary."""
        inner = said["/DescendantFonts"][0] if "/DescendantFonts" in said else None
        table = said.get("/ToUnicode")
        letters = _letters(table.read_bytes()) if isinstance(table, pikepdf.Stream) else {}
        if inner is not None:
            return cls(2, letters, dict(_wide(list(inner.get("/W", ())))))
        first = int(said.get("/FirstChar", 0))
        widths = {first + n: float(one) for n, one in enumerate(said.get("/Widths", ()))}
        return cls(1, letters, widths)

    def letters(self, said: bytes) -> Iterator[tuple[str, float, bool]]:
        """Yield each letter of a string: text, width in font heights, whether it is a space."""
        each = self.bytes_each
        for at in range(0, len(said), each):
            code = int.from_bytes(said[at : at + each])
            plain = bytes([code]).decode("cp1252", "replace") if each == 1 else "?"
            width = self.widths.get(code, _USUAL * 1000) / 1000
            yield self.letters_by_code.get(code, plain), width, each == 1 and code == 32


def _letters(table: bytes) -> dict[int, str]:
    """Return the letters of a ToUnicode table (ISO 32000-1, 9.10.3)."""
    found: dict[int, str] = {}
    for kind, said in _TABLE.findall(table):
        tokens = [mark or bytes.fromhex(word.decode()) for word, mark in _TOKEN.findall(said)]
        while len(tokens) > 1 and len(found) < _MOST:
            first = int.from_bytes(tokens.pop(0))
            last = int.from_bytes(tokens.pop(0)) if kind == b"range" else first
            if not tokens:
                break
            if tokens[0] == b"[":
                end = tokens.index(b"]")
                found |= {first + n: _said(one) for n, one in enumerate(tokens[1:end])}
                del tokens[: end + 1]
                continue
            base = tokens.pop(0)
            for n in range(min(last - first, _MOST) + 1):
                found[first + n] = _said(
                    base[:-2] + (int.from_bytes(base[-2:]) + n).to_bytes(3)[-2:]
                )
    return found


def _said(code: bytes) -> str:
    return code.decode("utf-16-be", "replace")


def _wide(said: list[Any]) -> Iterator[tuple[int, float]]:
    """Yield widths of a font of two bytes: `first [width …]` or `first last width`."""
    while len(said) > 1:
        first, then = int(said.pop(0)), said.pop(0)
        if isinstance(then, pikepdf.Array):
            yield from ((first + n, float(one)) for n, one in enumerate(then))
        elif said:
            width = float(said.pop(0))
            yield from ((code, width) for code in range(first, min(int(then), first + _MOST) + 1))
