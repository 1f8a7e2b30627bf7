"""Wording of messages: long texts in as few as possible, and how a case is to be delivered."""

import html
import re
from collections.abc import Iterable, Sequence

from bot.desk.turn import Turn
from bot.domain.case import Case
from bot.domain.message import LONGEST_TEXT, units
from bot.texts import Markup


def delivery_words(turn: Turn, language: str, case: Case) -> str:
    """Return, in words, how the information is to be given: form and way."""
    texts = turn.texts
    parts = [texts.plain(language, f"choice-obtain-{case.obtain}")]
    if case.format:
        parts.append(texts.plain(language, f"choice-format-{case.format}"))
    if case.obtain != "see":  # which is always at the office
        parts.append(texts.plain(language, "delivery-way", delivery=case.delivery))
    return " · ".join(parts)


def written(lines: tuple[str, ...]) -> Markup:
    """Return an officer's own lines as a bulleted list."""
    return Markup("".join(f"\n• {html.escape(line, quote=False)}" for line in lines))


_TAG = re.compile(r"<[^>]*>")
_GAP = "\n"


def packed(blocks: Iterable[str]) -> list[Markup]:
    """Put blocks into messages, none longer than Telegram takes."""
    found: list[str] = []
    for block in blocks:
        if found and _length(found[-1] + _GAP + block) <= LONGEST_TEXT:
            found[-1] += _GAP + block
        else:
            found.append(block)
    return [Markup(page) for page in found]


def folded(blocks: Iterable[str]) -> list[Markup]:
    """Put blocks into quotations that a reader unfolds, none longer than a message."""
    return [Markup(f"<blockquote expandable>{page}</blockquote>") for page in packed(blocks)]


def with_rest(heading: str, blocks: Sequence[str], goes_on: str) -> list[Markup]:
    """Put blocks below a heading; if they take several messages, the first one says so."""
    pages = packed([heading, *blocks])
    return pages if len(pages) == 1 else packed([f"{heading}{_GAP}{goes_on}", *blocks])


def _length(markup: str) -> int:
    return units(html.unescape(_TAG.sub("", markup)))
