"""Reads XML of office documents and keeps the elements and attributes that are known.

lxml instead of the standard library's reader: it keeps prefixes, which formulas and
alternatives name in their values, and does without entities, DTD, network and great depth.
"""

import re
from typing import Any

from lxml import etree

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_allowlist import Vocabulary, check_formula

Element = Any
"""An element of lxml, which comes without types."""

MOST_MARKS = 1_000_000
"""Most elements and attributes of a part, about: each takes some three hundred bytes."""
_ENCODING = re.compile(rb"\s*<\?xml[^>]*?\sencoding\s*=\s*[\"']([^\"']*)", re.IGNORECASE)
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"


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
        raise UncleanError("unknown")
    return root


def serialize_part(root: Element) -> bytes:
    """Return a part as UTF-8."""
    whole: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return whole


def prune(root: Element, known: Vocabulary) -> None:
    """Remove what may be dropped; raise Unclean for anything else that is unknown."""
    ignorable = set(known.left_out)
    if root.tag not in known.elements:
        raise UncleanError(known.reason(root.tag))
    waiting = [root]
    while waiting:
        element = waiting.pop()
        ignorable |= _ignorable(element)
        _prune_attributes(element, known)
        if element.tag in known.formulas:
            check_formula("".join(element.itertext()))
        while (alternatives := element.find(f"{_COMPATIBILITY}AlternateContent")) is not None:
            place = element.index(alternatives)
            element[place : place + 1] = _chosen(alternatives, known)
        for child in list(element):
            if child.tag in known.elements:
                waiting.append(child)
            elif _is_left_out(child.tag, known, ignorable | _ignorable(child)):
                remove(child)
            else:
                raise UncleanError(known.reason(child.tag))


def remove(element: Element) -> None:
    """Take an element out of its parent, but leave the words that follow it."""
    parent, before = element.getparent(), element.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        parent.text = (parent.text or "") + (element.tail or "")
    parent.remove(element)


def namespace(name: str) -> str:
    """Return the namespace of a name as lxml writes it."""
    return name[1:].partition("}")[0] if name.startswith("{") else ""


def _ignorable(element: Element) -> frozenset[str]:
    """Return the namespaces that a document declares as ignorable."""
    prefixes = element.get(f"{_COMPATIBILITY}Ignorable", "").split()
    return frozenset(element.nsmap[one] for one in prefixes if one in element.nsmap)


def _is_left_out(name: str, known: Vocabulary, ignorable: set[str]) -> bool:
    if name in known.dropped or name.endswith("}extLst"):
        return True
    return namespace(name) in ignorable and namespace(name) not in known.namespaces - known.left_out


def _chosen(alternatives: Element, known: Vocabulary) -> list[Element]:
    """Return the content of the first alternative that needs only known namespaces."""
    for one in alternatives:
        needed = [one.nsmap.get(prefix) for prefix in one.get("Requires", "").split()]
        fits = needed and all(space in known.namespaces for space in needed)
        if fits or one.tag == f"{_COMPATIBILITY}Fallback":
            return list(one)
    return []


def _prune_attributes(element: Element, known: Vocabulary) -> None:
    space = namespace(element.tag)
    own = f"{{{space}}}" if space else ""
    for name, value in element.attrib.items():
        full = name if name.startswith("{") else own + name
        if full in known.attributes:
            if full in known.formulas:
                check_formula(value)
            if full in known.values and not known.values[full].fullmatch(value):
                raise UncleanError("macro")
        elif full in known.dropped or namespace(full) not in known.namespaces - known.left_out:
            del element.attrib[name]
        else:
            raise UncleanError(known.reason(full))
