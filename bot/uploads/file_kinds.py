"""What a file is by its first bytes, and a safe name for it; its sender's claims are ignored."""

import re
import unicodedata

from bot.uploads.cleaning_outcome import Reason

PICTURES = frozenset({"jpeg", "png", "webp", "gif", "tiff", "bmp", "avif"})
SCANS = PICTURES | {"pdf"}
"""What the scan of a signed sheet or a decree may be."""
RECORDINGS = frozenset({"ogg", "mp3", "aac", "flac", "wav", "amr", "mp4", "webm"})
"""Sounds and films: Telegram plays them itself, so they go as they are."""

WORDS = "words"
"""What is left of a text document: its plain words, without its look."""
REWRITTEN = frozenset({WORDS, "xlsx"})
"""Of these only what they say is passed on."""

_STARTS = (
    (b"\xff\xd8\xff", "jpeg"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
    (b"%PDF-", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"OggS", "ogg"),
    (b"ID3", "mp3"),
    (b"fLaC", "flac"),
    (b"#!AMR", "amr"),
    (b"\x1aE\xdf\xa3", "webm"),
    (b"\xff\xfb", "mp3"),
    (b"\xff\xf3", "mp3"),
    (b"\xff\xf2", "mp3"),
    (b"\xff\xf1", "aac"),
    (b"\xff\xf9", "aac"),
)
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_RIFF = {b"WEBP": "webp", b"WAVE": "wav"}
_FILMS = re.compile(rb"isom|iso[2-9]|mp4[12]|M4[ABVP] |avc1|qt  |3gp|3g2|MSNV|dash|mmp4")
_STILLS = frozenset({b"avif", b"avis"})
_SPEAKS_TO_MACHINES = re.compile(r"\s*(<|#!|\{\\rtf|%!PS)")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")


def kind_of(body: bytes) -> str | None:
    """Return the kind of a file, or None if its kind is never passed on."""
    for start, kind in _STARTS:
        if body.startswith(start):
            return kind
    if body.startswith(b"BM") and body[6:10] == bytes(4):  # a text may begin so too
        return "bmp"
    if body.startswith(b"RIFF"):
        return _RIFF.get(body[8:12])
    if body[4:8] == b"ftyp":
        if body[8:12] in _STILLS:
            return "avif"
        return "mp4" if _FILMS.match(body[8:12]) else None
    return "text" if plain_text(body) is not None else None


def why_not(body: bytes) -> Reason:
    """Return why a file of no accepted kind is refused: encrypted, old, or of another kind."""
    if body.startswith(_OLD_OFFICE):  # a document with a password is packed like an old one
        return "encrypted" if _LOCKED in body else "old"
    return "old" if body.lstrip().startswith(b"{\\rtf") else "kind"


def plain_text(body: bytes) -> str | None:
    """Return the text of a plain text file, or None if it is something else."""
    encodings = ("utf-16",) if body[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        unfit = _CONTROLS.search(text) or _SPEAKS_TO_MACHINES.match(text)
        return None if unfit else text
    return None


LONGEST = 80
"""Characters of a name, without its ending."""
ENDINGS = {"jpeg": "jpg", "tiff": "tif", "text": "txt", WORDS: "txt"}
UNFIT = re.compile(r'[<>:"|?*\s]+')


def safe_name(name: str, kind: str) -> str:
    """Return a safe file name: no folders or control characters, with the ending of its kind."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    shown = "".join(" " if unicodedata.category(one)[0] in "CZ" else one for one in last)
    stem, _, ending = UNFIT.sub(" ", shown).strip(" .").rpartition(".")
    # More than five characters after a full stop are part of a sentence, no ending.
    whole = stem if stem and len(ending) <= 5 else f"{stem}.{ending}" if stem else ending
    return f"{whole.strip(' .')[:LONGEST].strip(' .') or 'berkas'}.{ENDINGS.get(kind, kind)}"
