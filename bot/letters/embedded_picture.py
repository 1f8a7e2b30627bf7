"""Puts a photo or drawing of pixels into an SVG, since the typesetter takes text files alone."""

import base64
import io

from PIL import Image


def embedded(picture: bytes) -> bytes:
    """Return a PNG or JPEG as SVG of the same size. Raises OSError if it is neither."""
    with Image.open(io.BytesIO(picture)) as opened:
        (width, height), kind = opened.size, Image.MIME[opened.format or "PNG"]
    held = f"data:{kind};base64,{base64.b64encode(picture).decode()}"
    size = f'width="{width}" height="{height}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} viewBox="0 0 {width} {height}">'
        f'<image {size} href="{held}"/></svg>'
    ).encode()
