"""Clean one file: bytes in, bytes out. For hostile bytes this runs in a process of its own."""

from bot.uploads import packages, pictures, portable
from bot.uploads.kinds import PICTURES, RECORDINGS, kind_of, plain_text
from bot.uploads.naming import honest
from bot.uploads.verdict import Cleaned, Unclean, Unfit


def clean(body: bytes, name: str) -> Cleaned | Unfit:
    """Return what is left of a file that may be passed on, or why it may not."""
    if not body:
        return Unfit("empty")
    kind = kind_of(body)
    if kind is None:
        return Unfit("kind")
    if kind in RECORDINGS:
        return Cleaned(kind, None, honest(name, kind))
    try:
        kind, body = _rewritten(kind, body)
    except Unclean as unclean:
        return Unfit(unclean.reason)
    except Exception:  # noqa: BLE001 - readers raise anything at bytes that were made to hurt them
        return Unfit("unreadable")
    return Cleaned(kind, body, honest(name, kind))


def _rewritten(kind: str, body: bytes) -> tuple[str, bytes]:
    if kind in PICTURES:
        return pictures.redrawn(body, kind)
    if kind == "pdf":
        return kind, portable.pages_only(body)
    if kind == "zip":
        return packages.repacked(body)
    return kind, (plain_text(body) or "").encode()
