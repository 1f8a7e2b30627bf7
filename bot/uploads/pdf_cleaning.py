"""Cleans PDFs: only what is seen on their pages is kept. Makes one of the pages of a scan."""

import zlib
from collections.abc import Iterable
from io import BytesIO
from typing import Any

import pikepdf

from bot.uploads.picture_cleaning import Scan
from bot.uploads.upload_verdict import Unclean

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
    """Let qpdf open the random device, as it does at the first encrypted PDF, while a file can be.

    The PDF that is opened here is our own.
    """
    if b"/Encrypt" in body:  # it stands in the open in every PDF that is encrypted
        locked = BytesIO()
        with pikepdf.new() as document:
            document.add_blank_page()
            document.save(locked, encryption=pikepdf.Encryption(owner="owner", R=6))
        pikepdf.open(locked).close()


def pages_only(body: bytes) -> bytes:
    """Return the PDF without actions, scripts, files, history. Raises Unclean, pikepdf's errors."""
    try:
        document = pikepdf.open(BytesIO(body))
    except pikepdf.PasswordError as error:
        raise Unclean("encrypted") from error
    with document:
        _keep(document.Root, OF_THE_DOCUMENT)
        if "/Info" in document.trailer:
            del document.trailer["/Info"]
        if len(document.pages) == 0:
            raise Unclean("unreadable")
        for page in document.pages:
            _keep(page.obj, OF_A_PAGE)
            _clear_marks(page.obj)
        for held in document.objects:
            _sweep(held)
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


def _is_elsewhere(part: Any) -> bool:
    """Say whether a part is an object of its own, swept separately, or is no container."""
    return not isinstance(part, pikepdf.Object) or part.is_indirect
