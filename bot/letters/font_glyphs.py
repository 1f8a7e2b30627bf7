"""Which characters the letters' fonts can show: PDF/A and PDF/UA forbid missing glyphs."""

import unicodedata
from functools import cache
from importlib.resources import as_file, files

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

REPLACEMENT = "□"
"""Shown for a character that no font of ours has, such as an emoji."""
KEPT = frozenset("\n\t")


@cache
def available_code_points() -> frozenset[int]:
    """Return the code points that one of the fonts has."""
    known: set[int] = set()
    with as_file(files("bot.letters") / "fonts") as folder:
        for path in folder.glob("*.ttf"):
            with TTFont(path, lazy=True) as font:
                known |= font.getBestCmap().keys()
    return frozenset(known)


def showable(text: str) -> str:
    """Return the text without control characters, and a box for each that cannot be shown."""
    return "".join(map(_showable, text))


def _showable(character: str) -> str:
    if character in KEPT or ord(character) in available_code_points():
        return character
    if unicodedata.category(character).startswith(("C", "M")):  # invisible, or joined to the last
        return ""
    return REPLACEMENT
