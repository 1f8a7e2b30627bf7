"""Cleans pictures by writing them anew from their pixels: nothing hidden is kept."""

import warnings
from io import BytesIO

from PIL import Image, ImageOps

from bot.uploads.upload_verdict import Unclean

MOST_DOTS = 50_000_000
"""Pixels of the largest picture; a telephone makes up to fifty million. Four bytes each."""
QUALITY = 90


def redrawn(body: bytes, kind: str) -> tuple[str, bytes]:
    """Return (kind, bytes) of the same picture. Raises Unclean, and whatever a decoder raises."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(body), formats=[kind.upper()])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Unclean("too-large") from error
    if picture.width * picture.height > MOST_DOTS:
        raise Unclean("too-large")
    # A telephone's JPEG may hold a smaller copy of itself: only the first one is kept.
    if kind != "jpeg" and getattr(picture, "n_frames", 1) > 1:
        raise Unclean("animated")
    upright = ImageOps.exif_transpose(picture)
    see_through = upright.has_transparency_data
    if not see_through and upright.mode not in ("L", "RGB"):
        upright = upright.convert("RGB")
    elif see_through:
        upright = upright.convert("RGBA")
    return _written(upright, "jpeg" if kind in ("jpeg", "webp") and not see_through else "png")


def _written(picture: Image.Image, kind: str) -> tuple[str, bytes]:
    picture.info = {}  # encoders take comments and profiles from here
    out = BytesIO()
    if kind == "jpeg":
        picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    else:
        picture.save(out, "PNG", compress_level=3)  # large ones take seconds
    return kind, out.getvalue()
