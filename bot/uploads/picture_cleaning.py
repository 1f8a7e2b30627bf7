"""Cleans pictures by writing them anew from their pixels: nothing hidden is kept."""

import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from io import BytesIO

from PIL import AvifImagePlugin, Image, ImageOps

from bot.uploads.cleaning_outcome import UncleanError

MOST_DOTS = 50_000_000
"""Pixels of the largest picture; a telephone makes up to fifty million. Four bytes each."""
MOST_KEPT = 25_000_000
"""Pixels up to which a picture keeps its size; a larger one is halved, or memory would not do."""
QUALITY = 90
MOST_PAGES = 60
"""Pages of a scan that fit into the time."""
USUAL_DOTS, FITTING_DOTS = 200, (50, 1200)
"""Dots of an inch of a scan that does not say how many, or says what cannot be."""
_STRIP = 512
"""Rows that are halved at a time."""
_PLUGINS = ("Avif", "Bmp", "Gif", "Jpeg", "Mpo", "Png", "Tiff", "WebP")
"""Mpo: a telephone's JPEG with further pictures in it. Tiff also reads the marks of a JPEG."""


_OF_PHOTOS = ("jpeg", "webp", "avif", "bmp")
"""These become a JPEG, unless something shows through them."""


def load_plugins() -> None:
    """Import all that Pillow otherwise imports when it meets a picture."""
    Image.preinit()
    for name in _PLUGINS:
        import_module(f"PIL.{name}ImagePlugin")
    AvifImagePlugin.DEFAULT_MAX_THREADS = 1  # a confined process starts no thread


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
    return _written(picture, "jpeg" if kind in _OF_PHOTOS and not see_through else "png")


@dataclass(frozen=True)
class Scan:
    """A page of a scan: a JPEG, or rows of dots, black and white, of one bit each."""

    body: bytes
    is_jpeg: bool
    is_grey: bool
    size: tuple[int, int]
    inches: float
    """How wide it lay under the scanner."""


def scans(body: bytes) -> Iterator[Scan]:
    """Yield the pages of a TIFF. Raises Unclean, and whatever a decoder raises."""
    with Image.open(BytesIO(body), formats=["TIFF"]) as whole:
        pages = _number_of_pages(whole)
        if pages > MOST_PAGES:
            raise UncleanError("too-large")
        for number in range(pages):
            whole.seek(number)
            if whole.width * whole.height > MOST_DOTS:
                raise UncleanError("too-large")
            yield _scan(whole)


def has_several_pages(body: bytes) -> bool:
    """Say whether a TIFF has more than one page."""
    with Image.open(BytesIO(body), formats=["TIFF"]) as whole:
        return _number_of_pages(whole) > 1


def _number_of_pages(picture: Image.Image) -> int:
    return int(getattr(picture, "n_frames", 1))


def _scan(whole: Image.Image) -> Scan:
    dots = float(whole.info.get("dpi", (USUAL_DOTS,))[0])
    inches = whole.width / (dots if FITTING_DOTS[0] <= dots <= FITTING_DOTS[1] else USUAL_DOTS)
    page = ImageOps.exif_transpose(_halved(whole) if _is_large(whole) else whole.copy())
    if page.mode == "1":
        return Scan(page.tobytes(), False, True, page.size, inches)
    if page.mode != "L":
        page = page.convert("RGB")
    _, jpeg = _written(page, "jpeg")
    return Scan(jpeg, True, page.mode == "L", page.size, inches)


def _opened(body: bytes, kind: str) -> Image.Image:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = Image.open(BytesIO(body), formats=[kind.upper()])
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise UncleanError("too-large") from error
    if picture.width * picture.height > MOST_DOTS:
        raise UncleanError("too-large")
    # A telephone's JPEG may hold a smaller copy of itself: only the first one is kept.
    if kind != "jpeg" and _number_of_pages(picture) > 1:
        raise UncleanError("animated")
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
