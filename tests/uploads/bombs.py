"""Files that are far larger inside than they look, or that lead a reader round for ever."""

import struct
import zipfile
import zlib
from io import BytesIO

from PIL import Image

from tests.uploads import strangers

SIDE = 95_000
"""As many pixels as no picture of an office has on a side."""
ZEROS = 20_000_000
WIDTH, HEIGHT = 256, 257
"""Of the tags of a TIFF."""


def many_pages(number: int = 500) -> bytes:
    """Return a TIFF with as many pages, in little room."""
    page, out = Image.new("1", (8, 8)), BytesIO()
    page.save(out, "TIFF", save_all=True, append_images=[page] * (number - 1))
    return out.getvalue()


def boasting_tiff() -> bytes:
    """Return a TIFF that claims to be huge."""
    body = bytearray(strangers.picture("TIFF"))
    [at] = struct.unpack_from("<I", body, 4)
    [tags] = struct.unpack_from("<H", body, at)
    for place in range(at + 2, at + 2 + 12 * tags, 12):
        if struct.unpack_from("<H", body, place)[0] in (WIDTH, HEIGHT):
            struct.pack_into("<HII", body, place + 2, 4, 1, SIDE)
    return bytes(body)


def boasting_gif() -> bytes:
    """Return a GIF that claims to be as large as one can."""
    body = bytearray(strangers.picture("GIF", mode="P"))
    struct.pack_into("<HH", body, 6, 0xFFFF, 0xFFFF)
    return bytes(body)


def wordy_png(kind: bytes) -> bytes:
    """Return a PNG whose text, or whose colours, unpack to twenty megabytes."""
    said, body = kind + b"a\0\0" + zlib.compress(bytes(ZEROS)), strangers.picture("PNG")
    chunk = struct.pack(">I", len(said) - 4) + said + struct.pack(">I", zlib.crc32(said))
    return body[:33] + chunk + body[33:]


def pdf(*objects: bytes) -> bytes:
    """Return a PDF of these objects, the first of them its catalogue."""
    body, places = b"%PDF-1.7\n", list[int]()
    for number, one in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        body + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table)
        + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(body))
    )  # fmt: skip


CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
DEEP = 200_000


def looping_pdf() -> bytes:
    """Return a PDF whose pages are its own."""
    return pdf(CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 1>>")


def nested_pdf() -> bytes:
    """Return a PDF with a list in a list, and so on."""
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/A " + b"[" * DEEP + b"]" * DEEP + b">>"
    return pdf(CATALOGUE, b"<</Type/Pages/Kids[3 0 R]/Count 1>>", page)


def overlapping(number: int = 2000) -> bytes:
    """Return a package whose parts are all the same twenty megabytes of zeros."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", bytes(20_000_000))
    body = out.getvalue()
    end = body.rfind(b"PK\5\6")
    [start] = struct.unpack_from("<I", body, end + 16)
    entries = body[start:end] * number
    tail = struct.pack("<HHII", number, number, len(entries), start)
    return body[:start] + entries + body[end : end + 8] + tail + b"\0\0"
