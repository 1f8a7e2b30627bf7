"""Cleans pictures by writing them anew from their pixels: nothing hidden is kept."""

import warnings
from importlib import import_module
from io import BytesIO

from PIL import Image, ImageOps

from bot.uploads.upload_verdict import Unclean

MOST_DOTS = 50_000_000
"""Pixels of the largest picture; a telephone makes up to fifty million. Four bytes each."""
MOST_KEPT = 25_000_000
"""Pixels up to which a picture keeps its size; a larger one is halved, or memory would not do."""
QUALITY = 90
_STRIP = 512
"""Rows that are halved at a time."""
_PLUGINS = ("Gif", "Jpeg", "Mpo", "Png", "Tiff", "WebP")
"""Mpo: a telephone's JPEG with further pictures in it. Tiff also reads the marks of a JPEG."""


def load_plugins() -> None:
    """Import all that Pillow otherwise imports when it meets a picture."""
    Image.preinit()
    for name in _PLUGINS:
        import_module(f"PIL.{name}ImagePlugin")


def redrawn(body: bytes, kind: str) -> tuple[str, bytes]:
    """Return (kind, bytes) of the same picture. Raises Unclean, and whatever a decoder raises."""
    picture = _opened(body, kind)
    if _is_large(picture):
        picture.draft(None, (picture.width // 2, picture.height // 2))  # a JPEG is decoded so
    if _is_large(picture):
        picture = _halved(picture)
    # Each step frees the picture before it: two large ones are all that fits in the memory.
    picture = ImageOps.exif_transpose(picture)
    see_through = picture.has_transparency_data
    if not see_through and picture.mode not in ("L", "RGB"):
        picture = picture.convert("RGB")
    elif see_through:
        picture = picture.convert("RGBA")
    return _written(picture, "jpeg" if kind in ("jpeg", "webp") and not see_through else "png")


def _opened(body: bytes, kind: str) -> Image.Image:
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
    return picture


def _is_large(picture: Image.Image) -> bool:
    return picture.width * picture.height > MOST_KEPT


def _halved(picture: Image.Image) -> Image.Image:
    """Return a picture of half the width and height, made strip by strip to save memory."""
    mode = "RGBA" if picture.has_transparency_data else "RGB"
    small = Image.new(mode, (-(-picture.width // 2), -(-picture.height // 2)))
    for top in range(0, picture.height, _STRIP):
        box = (0, top, picture.width, min(top + _STRIP, picture.height))
        small.paste(picture.crop(box).convert(mode).reduce(2), (0, top // 2))
    small.info = {name: picture.info[name] for name in ("exif",) if name in picture.info}
    return small


def _written(picture: Image.Image, kind: str) -> tuple[str, bytes]:
    picture.info = {}  # encoders take comments and profiles from here
    out = BytesIO()
    if kind == "jpeg":
        picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    else:
        picture.save(out, "PNG", compress_level=3)  # large ones take seconds
    return kind, out.getvalue()
