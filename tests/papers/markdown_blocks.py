"""Reads the little Markdown that our handbooks are written in, as blocks of JSON.

Headings, paragraphs, lists, tables, and pictures, which stand side by side if no line is between
them; within them bold, slanted and typed words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

Block = dict[str, Any]
"""A part of a page: its `kind`, and what that kind has; words are spans."""
Span = tuple[str, str]
"""How words are set ("", "strong", "emph" or "code") and the words."""

SPAN = re.compile(r"\*\*(?P<strong>.+?)\*\*|\*(?P<emph>.+?)\*|`(?P<code>.+?)`")
LINK = re.compile(r"(?<!!)\[([^\]]+)\]\([^)]*\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
NUMBERED, DOTTED = re.compile(r"\d+\. "), re.compile(r"- ")


@dataclass(frozen=True)
class MarkedText:
    """A parsed text: its title and blocks."""

    title: str
    blocks: Sequence[Block]

    @property
    def pictures(self) -> tuple[str, ...]:
        """Return the names of its pictures."""
        return tuple(
            picture["file"]
            for block in self.blocks
            if block["kind"] == "pictures"
            for picture in block["pictures"]
        )


def read_markdown(text: str) -> MarkedText:
    """Return a text's title and blocks. Raises ValueError if it does not begin with a title."""
    head, _, body = text.strip().partition("\n")
    if not head.startswith("# "):
        raise ValueError("a text begins with its title")
    parts = re.split(r"\n\s*\n", body.strip())
    return MarkedText(head[2:], [block for part in parts for block in _blocks(part.strip())])


def read_spans(line: str) -> list[Span]:
    """Split a line into spans, each with its style; a link is reduced to its words."""
    line, found, last = LINK.sub(r"\1", line), list[Span](), 0
    for match in SPAN.finditer(line):
        found += [("", line[last : match.start()])] if match.start() > last else []
        style = str(match.lastgroup)
        found.append((style, match[style]))
        last = match.end()
    return [*found, ("", line[last:])] if last < len(line) else found


def plain_text(words: Sequence[Span]) -> str:
    """Return spans as words alone."""
    return "".join(text for _, text in words)


def _blocks(part: str) -> Iterator[Block]:
    lines = part.split("\n")
    if PICTURE.match(part):
        drawn = [{"alt": alt, "file": Path(file).stem} for alt, file in PICTURE.findall(part)]
        yield {"kind": "pictures", "pictures": drawn}
    elif part.startswith("#"):
        marks, _, words = lines[0].partition(" ")
        yield {"kind": "heading", "level": len(marks), "words": read_spans(words)}
        if lines[1:]:
            yield from _blocks("\n".join(lines[1:]))
    elif part.startswith("|"):
        rows = [[read_spans(cell.strip()) for cell in line.strip("|").split("|")] for line in lines]
        yield {"kind": "table", "head": rows[0], "rows": rows[2:]}
    elif NUMBERED.match(part) or DOTTED.match(part):
        mark = NUMBERED if NUMBERED.match(part) else DOTTED
        items = [read_spans(mark.sub("", item, count=1)) for item in _items(lines, mark)]
        yield {"kind": "list", "numbered": mark is NUMBERED, "items": items}
    else:
        yield {"kind": "paragraph", "words": read_spans(" ".join(lines))}


def _items(lines: Sequence[str], mark: re.Pattern[str]) -> list[str]:
    """Return the items of a list, each on one line."""
    items = list[str]()
    for line in lines:
        if mark.match(line):
            items.append(line)
        else:
            items[-1] += f" {line.strip()}"
    return items
