"""Draws the pictures of office documents anew, or a crossed box in their place."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.file_kinds import PICTURES, kind_of
from bot.uploads.picture_cleaning import redrawn


def redrawn_or_crossed(body: bytes) -> tuple[str, bytes]:
    """Return (content type, bytes) of a picture, or of a crossed box for one of another kind.

    Drawings of Windows (EMF, WMF) and the like are programs in small: nothing redraws them
    safely, and a document should not be refused for the sake of a logo. Raises Unclean for a
    picture that would fill the memory.
    """
    kind = kind_of(body)
    if kind not in PICTURES:
        return "image/png", _crossed()
    try:
        kind, left = redrawn(body, kind)
    except UncleanError as unclean:
        if unclean.reason == "too-large":
            raise
        return "image/png", _crossed()
    except Exception:  # noqa: BLE001 - decoders raise anything at bytes that were made to hurt them
        return "image/png", _crossed()
    return f"image/{kind}", left


@cache
def _crossed() -> bytes:
    picture, out = Image.new("L", (160, 120), 235), BytesIO()
    pen = ImageDraw.Draw(picture)
    for line in ((0, 0, 159, 119), (0, 119, 159, 0)):
        pen.line(line, 160, 2)
    pen.rectangle((0, 0, 159, 119), outline=160, width=2)
    picture.save(out, "PNG")
    return out.getvalue()
