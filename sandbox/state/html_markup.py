"""Telegram's HTML, parsed strictly into text and entities, and the entities that Telegram finds."""

import re
from dataclasses import dataclass, field

from sandbox.state.faults import JSON, Refusal, bad_request

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
CHARACTERS = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}

_CHARACTER = re.compile(r"&(?:#(\d+)|#x([0-9a-fA-F]+)|(lt|gt|amp|quot));")
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
_ATTRIBUTE = re.compile(
    r"\s+([a-zA-Z][a-zA-Z0-9-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)


def utf16(text: str) -> int:
    """Return the length as Telegram counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True)
class _Open:
    tag: str
    attributes: dict[str, str]
    offset: int


@dataclass
class _Parsing:
    text: str = ""
    entities: list[JSON] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)


def _wrong(words: str) -> Refusal:
    return bad_request(f"can't parse entities: {words}")


def _decoded(source: str) -> str:
    def replaced(found: re.Match[str]) -> str:
        decimal, hexadecimal, name = found.groups()
        if name:
            return CHARACTERS[name]
        code = int(decimal) if decimal else int(hexadecimal, 16)
        return chr(code) if 0 < code <= 0x10FFFF else found.group()

    return _CHARACTER.sub(replaced, source)


def _attributes(source: str) -> dict[str, str]:
    return {
        name.lower(): _decoded(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(source)
    }


def _opened(parsing: _Parsing, found: re.Match[str], at: int) -> None:
    tag = found.group(2).lower()
    if tag not in TYPES:
        raise _wrong(f'Unsupported start tag "{tag}" at byte offset {at}')
    attributes = _attributes(found.group(3))
    if tag == "span" and attributes.get("class") != "tg-spoiler":
        raise _wrong(f'Tag "span" must have class "tg-spoiler" at byte offset {at}')
    parsing.stack.append(_Open(tag, attributes, utf16(parsing.text)))


def _closed(parsing: _Parsing, tag: str, at: int) -> None:
    if not parsing.stack:
        raise _wrong(f"Unexpected end tag at byte offset {at}")
    start = parsing.stack.pop()
    if start.tag != tag:
        raise _wrong(
            f'Unmatched end tag at byte offset {at}, expected "</{start.tag}>", found "</{tag}>"'
        )
    length = utf16(parsing.text) - start.offset
    entity = _entity(start, parsing, length)
    if entity and length:
        parsing.entities.append(entity)


def _entity(start: _Open, parsing: _Parsing, length: int) -> JSON | None:
    kind = TYPES[start.tag]
    entity: JSON = {"type": kind, "offset": start.offset, "length": length}
    if kind == "text_link":
        shown = parsing.text.encode("utf-16-le")[start.offset * 2 :].decode("utf-16-le")
        url = start.attributes.get("href") or shown
        return {**entity, "url": url} if re.match(r"(https?|tg|mailto|tel):", url) else None
    if kind == "blockquote" and "expandable" in start.attributes:
        return {**entity, "type": "expandable_blockquote"}
    language = start.attributes.get("class", "")
    if kind == "code" and parsing.stack and parsing.stack[-1].tag == "pre":
        if language.startswith("language-"):
            outer = parsing.stack[-1]
            outer.attributes["language"] = language.removeprefix("language-")
        return None
    if kind == "pre" and start.attributes.get("language"):
        return {**entity, "language": start.attributes["language"]}
    return entity


def parse_html(source: str) -> tuple[str, list[JSON]]:
    """Return plain text and entities; raise Telegram's 400 where the HTML is wrong."""
    parsing = _Parsing()
    position = 0
    while position < len(source):
        start = source.find("<", position)
        if start < 0:
            start = len(source)
        parsing.text += _decoded(source[position:start])
        if start == len(source):
            break
        position = _tag_at(parsing, source, start)
    if parsing.stack:
        raise _wrong(f'Can\'t find end tag corresponding to start tag "{parsing.stack[-1].tag}"')
    entities = sorted(parsing.entities, key=lambda e: (e["offset"], -e["length"]))
    return parsing.text, entities


def _tag_at(parsing: _Parsing, source: str, start: int) -> int:
    at = len(source[:start].encode())
    found = _TAG.match(source, start)
    if found is None:
        name = re.match(r"</?([^\s>/]*)", source[start:])
        if ">" not in source[start:]:
            raise _wrong(f"Unclosed start tag at byte offset {at}")
        raise _wrong(f'Unsupported start tag "{name.group(1) if name else ""}" at byte offset {at}')
    if found.group(1):
        _closed(parsing, found.group(2).lower(), at)
    else:
        _opened(parsing, found, at)
    return found.end()


def trim_text(text: str, entities: list[JSON]) -> tuple[str, list[JSON]]:
    """Cut white space at both ends as Telegram does, and move the entities along."""
    kept = text.strip()
    cut = utf16(text[: len(text) - len(text.lstrip())])
    end = utf16(kept)
    moved = []
    for entity in entities:
        start = max(0, entity["offset"] - cut)
        stop = min(end, entity["offset"] + entity["length"] - cut)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved


_DOMAINS = "app|co|com|dev|edu|gov|id|info|io|me|net|org"
_PATTERNS = (
    ("email", re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?<!\.)", re.ASCII)),
    (
        "url",
        re.compile(
            rf"https?://[^\s<>\"]+|(?<![\w@.-])(?:[a-z0-9-]+\.)+(?:{_DOMAINS})\b(?:/[^\s<>\"]*)?",
            re.IGNORECASE,
        ),
    ),
    ("mention", re.compile(r"(?<![\w@/])@[A-Za-z]\w{3,31}\b", re.ASCII)),
    ("bot_command", re.compile(r"(?<![\w/@<>])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?\b", re.ASCII)),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d(?:[ -]?\d){8,14}(?!\w)")),
)
# Telegram detects nothing inside these.
_OPAQUE = {"code", "pre", "text_link"}


def _overlaps(start: int, stop: int, taken: list[tuple[int, int]]) -> bool:
    return any(start < other_stop and other_start < stop for other_start, other_stop in taken)


def detect_entities(text: str, given: list[JSON]) -> list[JSON]:
    """Return the given entities and those that Telegram finds beside them, in order."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE]
    entities = list(given)
    for kind, pattern in _PATTERNS:
        for found in pattern.finditer(text):
            words = found.group().rstrip(".,;:!?)'\"") if kind == "url" else found.group()
            start = utf16(text[: found.start()])
            stop = start + utf16(words)
            if not _overlaps(start, stop, taken):
                taken.append((start, stop))
                entities.append({"type": kind, "offset": start, "length": stop - start})
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))
