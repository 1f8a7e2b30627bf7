"""Puts a photo or drawing of pixels into an SVG, since the typesetter takes text files alone."""

import base64
import io

from PIL import Image

MOST_DOTS = 20_000_000
"""Pixels of the largest picture: a sheet of A4 at 400 dots an inch has them."""


def embedded(picture: bytes) -> bytes:
    """Return a PNG or JPEG as SVG of the same size. Raises OSError if it is neither, or too large.

    Only its head is read here; the typesetter, a process of its own, decodes it.
    """
    try:
        with Image.open(io.BytesIO(picture), formats=["PNG", "JPEG"]) as opened:
            (width, height), kind = opened.size, Image.MIME[opened.format or "PNG"]
    except (Image.DecompressionBombError, SyntaxError, ValueError) as error:
        raise OSError("it is damaged") from error
    if width * height > MOST_DOTS:
        raise OSError("it has too many dots")
    held = f"data:{kind};base64,{base64.b64encode(picture).decode()}"
    size = f'width="{width}" height="{height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">'
        f'<image {size} href="{held}"/></svg>'
    ).encode()
