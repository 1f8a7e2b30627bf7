"""Reads the XML of an office document's part.

lxml instead of the standard library's reader: it does without entities, DTD, network and great
depth, and keeps its place in the memory small.
"""

import posixpath
import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.zip_parts import relationships_of

Element = Any
"""An element of lxml, which comes without types."""

MOST_MARKS = 1_000_000
"""Most elements and attributes of a part, about: each takes some three hundred bytes."""
_ENCODING = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)


def parsed(body: bytes) -> Element:
    """Return the root of a part. Raises Unclean, UnicodeDecodeError, and what lxml raises."""
    body = body.removeprefix(b"\xef\xbb\xbf")
    if body.count(b"<") + body.count(b"=") > MOST_MARKS:
        raise UncleanError("too-large")
    said = _ENCODING.match(body)
    if said and said[1].lower() not in (b"utf-8", b"us-ascii"):
        raise UncleanError("unreadable")  # another program may read other words in the same bytes
    body.decode("utf-8")
    reader = etree.XMLParser(
        encoding="utf-8",
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(body, reader)
    if root.getroottree().docinfo.doctype:
        raise UncleanError("unreadable")  # rules of its own are nothing that a program writes
    return root


def main_part(parts: Mapping[str, bytes]) -> tuple[str, Element | None]:
    """Return the name and the root of a package's main part, or None if it has none."""
    name = next(iter(targets(parts, "", "officeDocument").values()), "")
    return name, parsed(parts[name]) if name in parts else None


def targets(parts: Mapping[str, bytes], source: str, kind: str) -> dict[str, str]:
    """Return the parts of a kind that a part refers to, by relationship id."""
    listed, folder = parts.get(relationships_of(source)), posixpath.dirname(source)
    rows = parsed(listed) if listed else ()
    return {
        row.get("Id", ""): posixpath.normpath(
            posixpath.join("/", folder, row.get("Target", ""))
        ).lstrip("/")
        for row in rows
        if row.get("Type", "").endswith(f"/{kind}")
    }
