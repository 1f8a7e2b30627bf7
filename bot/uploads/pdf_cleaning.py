"""Cleans PDFs: keeps only what their pages show. Makes PDFs from the pages of a scan."""

import re
import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pikepdf

from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.picture_cleaning import Scan

_END, _SCAN, _ALONE = 0xD9, 0xDA, frozenset({0x01, *range(0xD0, 0xD8)})
_NOTES = frozenset({*range(0xE0, 0xF0), 0xFE})
"""Marks of a JPEG's pieces: those of programs (APP0 to APP15), and comments."""
_OF_THE_PICTURE = frozenset({b"JFIF\0", b"Adobe"})
"""Notes without which it would look otherwise."""
_NEXT_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
MOST_OF_A_PHOTO = 60_000_000
"""Bytes of a packed photo, unpacked."""
LARGEST_SIDE = 14_000
"""Points of a page that every program shows."""
OF_THE_DOCUMENT = frozenset({"/Type", "/Pages", "/OCProperties", "/Lang"})
OF_A_PAGE = frozenset(
    {
        "/Type",
        "/Parent",
        "/MediaBox",
        "/CropBox",
        "/BleedBox",
        "/TrimBox",
        "/ArtBox",
        "/Rotate",
        "/UserUnit",
        "/Resources",
        "/Contents",
        "/Annots",
        "/Group",
    }
)
OF_A_MARK = frozenset(
    {
        "/Type",
        "/Subtype",
        "/Rect",
        "/Contents",
        "/AP",
        "/AS",
        "/F",
        "/Border",
        "/BS",
        "/C",
        "/IC",
        "/CA",
        "/QuadPoints",
        "/InkList",
        "/L",
        "/Vertices",
        "/LE",
        "/DA",
        "/Q",
    }
)
MARKS = frozenset(
    {
        "/Link",
        "/Text",
        "/FreeText",
        "/Line",
        "/Square",
        "/Circle",
        "/Polygon",
        "/PolyLine",
        "/Highlight",
        "/Underline",
        "/Squiggly",
        "/StrikeOut",
        "/Stamp",
        "/Caret",
        "/Ink",
        "/Widget",
    }
)
"""Annotations that may stay: none that plays, holds a file or does something by itself."""
ANYWHERE = frozenset(
    {
        "/AA",
        "/OpenAction",
        "/JS",
        "/JavaScript",
        "/EF",
        "/AF",
        "/Ref",
        "/OPI",
        "/PieceInfo",
        "/Metadata",
        "/LastModified",
    }
)
"""Entries removed everywhere: actions, files, references elsewhere, metadata and dates."""
OUTSIDE = frozenset({"/F", "/FFilter", "/FDecodeParms"})
"""Entries that make a stream take its bytes from another file."""


def load_decryption(body: bytes) -> None:
    """Make qpdf open the random device, which encrypted PDFs need, before files are barred.

    The PDF that is opened here is our own.
    """
    if b"/Encrypt" in body:  # it stands in the open in every PDF that is encrypted
        locked = BytesIO()
        with pikepdf.new() as document:
            document.add_blank_page()
            document.save(locked, encryption=pikepdf.Encryption(owner="owner", R=6))
        pikepdf.open(locked).close()


def opened(body: bytes) -> pikepdf.Pdf:
    """Return a PDF to read. Raises Unclean if that takes a password, and pikepdf's errors."""
    try:
        return pikepdf.open(BytesIO(body))
    except pikepdf.PasswordError as error:
        raise UncleanError("encrypted") from error


def rebuild_pages(body: bytes) -> bytes:
    """Return the PDF without actions, scripts, files, history. Raises Unclean, pikepdf's errors."""
    with opened(body) as document:
        _keep(document.Root, OF_THE_DOCUMENT)
        if "/Info" in document.trailer:
            del document.trailer["/Info"]
        if len(document.pages) == 0:
            raise UncleanError("unreadable")
        for page in document.pages:
            _keep(page.obj, OF_A_PAGE)
            _clear_marks(page.obj)
        for held in document.objects:
            _sweep(held)
            _bare_photo(held)
        out = BytesIO()
        # Deterministic: of what is published every night, only what was changed changes.
        document.save(out, fix_metadata_version=False, encryption=False, deterministic_id=True)
    return out.getvalue()


def of_scans(pages: Iterable[Scan]) -> bytes:
    """Return a PDF with a picture on each page."""
    out = BytesIO()
    with pikepdf.new() as document:
        for scan in pages:
            (width, height), most = scan.size, LARGEST_SIDE
            scale = min(scan.inches * 72 / width, most / width, most / height)
            side = (max(3.0, width * scale), max(3.0, height * scale))
            page = document.add_blank_page(page_size=side)
            picture = document.make_stream(
                scan.body if scan.is_jpeg else zlib.compress(scan.body),
                Type=pikepdf.Name.XObject,
                Subtype=pikepdf.Name.Image,
                Width=width,
                Height=height,
                ColorSpace=pikepdf.Name.DeviceGray if scan.is_grey else pikepdf.Name.DeviceRGB,
                BitsPerComponent=8 if scan.is_jpeg else 1,
                Filter=pikepdf.Name.DCTDecode if scan.is_jpeg else pikepdf.Name.FlateDecode,
            )
            page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=picture))
            drawn = f"q {side[0]:.2f} 0 0 {side[1]:.2f} 0 0 cm /Scan Do Q"
            page.obj.Contents = document.make_stream(drawn.encode())
        document.save(out, deterministic_id=True)
    return out.getvalue()


def _keep(holder: Any, names: frozenset[str]) -> None:
    for name in set(holder.keys()) - names:
        del holder[name]


def _clear_marks(page: Any) -> None:
    """Keep only annotations that do nothing, and links to web or mail addresses."""
    marks = page.get("/Annots")
    if marks is None:
        return
    kept = [mark for mark in marks if _is_mark(mark)]
    for mark in kept:
        address = _address(mark.get("/A"))
        _keep(mark, OF_A_MARK)
        if address is not None:
            mark["/A"] = pikepdf.Dictionary(S=pikepdf.Name.URI, URI=pikepdf.String(address))
    page["/Annots"] = pikepdf.Array(kept)


def _is_mark(mark: Any) -> bool:
    return isinstance(mark, pikepdf.Dictionary) and str(mark.get("/Subtype")) in MARKS


def _address(act: Any) -> str | None:
    if not isinstance(act, pikepdf.Dictionary) or act.get("/S") != "/URI":
        return None
    address = str(act.get("/URI", ""))
    return address if address.startswith(("https://", "http://", "mailto:")) else None


def _sweep(held: Any) -> None:
    """Remove the unwanted entries of an object and of everything that it contains."""
    waiting = [held]
    while waiting:
        one = waiting.pop()
        if isinstance(one, pikepdf.Array):
            waiting += [part for part in one if not _is_elsewhere(part)]
        elif isinstance(one, pikepdf.Dictionary | pikepdf.Stream):
            unwanted = ANYWHERE | OUTSIDE if isinstance(one, pikepdf.Stream) else ANYWHERE
            for name in unwanted & set(one.keys()):
                del one[name]
            waiting += [part for _, part in one.items() if not _is_elsewhere(part)]


def _bare_photo(held: Any) -> None:
    """Remove metadata, such as the place, that a camera or program wrote into a JPEG."""
    if not isinstance(held, pikepdf.Stream):
        return
    said = held.get("/Filter")
    filters = [str(one) for one in said] if isinstance(said, pikepdf.Array) else [str(said)]
    if filters == ["/DCTDecode"]:
        before = held.read_raw_bytes()
    elif filters == ["/FlateDecode", "/DCTDecode"] and "/DecodeParms" not in held:
        before = zlib.decompressobj().decompress(held.read_raw_bytes(), MOST_OF_A_PHOTO)
    else:
        return
    after = strip_jpeg(before)
    if after != before:
        said = held.get("/DecodeParms")
        parms = said if isinstance(said, pikepdf.Dictionary) else None
        held.write(after, filter=pikepdf.Name.DCTDecode, decode_parms=parms)


def strip_jpeg(jpeg: bytes) -> bytes:
    """Return a JPEG without metadata, the picture unchanged; other bytes stay as they are."""
    if not jpeg.startswith(b"\xff\xd8"):
        return jpeg
    kept, at = bytearray(jpeg[:2]), 2
    while (head := jpeg[at : at + 4])[:1] == b"\xff" and len(head) > 1:
        marker = head[1]
        if marker == 0xFF:  # they may be filled up
            at += 1
            continue
        if marker == _END:
            return bytes(kept + head[:2])
        end = at + 2 if marker in _ALONE else at + 2 + int.from_bytes(head[2:])
        if marker == _SCAN:
            found = _NEXT_MARKER.search(jpeg, end)
            end = found.start() if found else len(jpeg)
        piece = jpeg[at:end]
        if marker not in _NOTES or piece[4:9] in _OF_THE_PICTURE:
            kept += piece
        at = end
    return bytes(kept) if at >= len(jpeg) else jpeg


def _is_elsewhere(part: Any) -> bool:
    """Say whether a part is an object of its own, swept separately, or is no container."""
    return not isinstance(part, pikepdf.Object) or part.is_indirect
