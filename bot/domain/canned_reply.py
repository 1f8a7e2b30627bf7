"""Replies that officers keep ready: what stands in them for what differs from case to case."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

PLACEHOLDERS: Mapping[str, str] = {
    "nomor": "number",
    "perihal": "subject",
    "batas": "due",
    "diterima": "received",
    "kantor": "office",
}
"""What officers write in square brackets, and what is filled in: nothing that names a person."""
_BRACKETS = re.compile(r"\[([^\[\]\n]{1,40})\]")
_SHORTEST_REPLACED = 4
"""Letters of what is put back into a placeholder: less may stand anywhere by chance."""


@dataclass(frozen=True)
class KeptReply:
    """A version of a reply, as an officer wrote it, by language; empty once it was removed."""

    title: str
    sentences: Mapping[str, str]
    officer_id: int
    written_at: datetime


def unknown_in(words: str) -> list[str]:
    """Return what stands in square brackets and cannot be filled in."""
    return [name for name in _BRACKETS.findall(words) if name.strip().lower() not in PLACEHOLDERS]


def template(words: str) -> str:
    """Return the words as a format of Python's, with the fields of the profile's replies."""
    escaped = words.replace("{", "{{").replace("}", "}}")
    return _BRACKETS.sub(lambda found: f"{{{PLACEHOLDERS[found[1].strip().lower()]}}}", escaped)


def generalised(words: str, values: Mapping[str, str]) -> str:
    """Return words of one case with its values, by field, turned into placeholders."""
    names = {field: name for name, field in PLACEHOLDERS.items()}
    by_length = sorted(values.items(), key=lambda item: -len(item[1]))
    for field, value in by_length:
        if len(value) >= _SHORTEST_REPLACED:
            pattern = rf"(?<!\w){re.escape(value)}(?!\w)"
            words = re.sub(pattern, f"[{names[field]}]", words, flags=re.IGNORECASE)
    return words
