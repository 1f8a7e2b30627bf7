"""Takes zip files of office documents apart."""

import posixpath
import re
import zipfile
from io import BytesIO

from bot.uploads.cleaning_outcome import UncleanError

MOST_PARTS = 2000
MOST_BYTES = 60_000_000
"""Most bytes of all parts together, unpacked."""
MOST_OF_ONE = 30_000_000
"""Most bytes of one part, unpacked."""
_ENCRYPTED = 0x1 | 0x40 | 0x2000
"""Flags of an entry: with a password, strongly encrypted, with a masked directory."""
_NAME = re.compile(r'(?!/)(?!.*(?:^|/)\.{1,2}(?:/|$))[^\x00-\x1f\x7f\\:*?"<>|]{1,240}')
_WAYS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


def unpacked(body: bytes) -> dict[str, bytes]:
    """Return the parts by name. Raises Unclean, and what a reader of zip files raises."""
    parts: dict[str, bytes] = {}
    seen: set[str] = set()
    room = MOST_BYTES
    with zipfile.ZipFile(BytesIO(body)) as package:
        entries = package.infolist()
        if len(entries) > MOST_PARTS:
            raise UncleanError("too-large")
        for entry in entries:
            # Two names that differ in capitals only are one part for some programs.
            if entry.filename.casefold() in seen or not _NAME.fullmatch(entry.filename):
                raise UncleanError("unreadable")
            seen.add(entry.filename.casefold())
            if entry.flag_bits & _ENCRYPTED:
                raise UncleanError("encrypted")
            if entry.is_dir():
                continue
            part = _part(package, entry, min(room, MOST_OF_ONE))
            room -= len(part)
            parts[entry.filename] = part
    return parts


def relationships_of(part: str) -> str:
    """Return the name of the OOXML part that lists a part's relationships."""
    folder, _, last = part.rpartition("/")
    return posixpath.join(folder, "_rels", f"{last}.rels")


def _part(package: zipfile.ZipFile, entry: zipfile.ZipInfo, room: int) -> bytes:
    """Return one unpacked part, measured while reading, since the stated size may be false."""
    if entry.compress_type not in _WAYS:
        raise UncleanError("unreadable")
    with package.open(entry) as packed:
        part = packed.read(room + 1)
    if len(part) > room:
        raise UncleanError("too-large")
    return part
