"""Finds hidden content in Word, Excel and PowerPoint documents."""

import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from itertools import groupby

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads import sheet_reading
from bot.uploads.cleaning_outcome import BETWEEN, TextPiece, origin
from bot.uploads.document_xml import Element, parsed
from bot.uploads.sheet_reading import Book, Sheet
from bot.uploads.zip_parts import unpacked

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_COMMENTS = re.compile(r".*/(?:comments?\d*|threadedComment\d*|modernComment_\w*)\.xml")
_WORD = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml")
_SLIDE = re.compile(r"ppt/slides/slide(\d+)\.xml")
_ON = frozenset({"1", "true", "on"})
_NARROW = 0.3
"""A row or column of less is not seen: points, or characters."""
_TINY = 4
"""Half points of letters that nobody reads."""
_PLACED_BY_THE_PROGRAM = frozenset({"sldNum", "dt", "hdr", "ftr", "sldImg"})


def visible_and_hidden(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    """Yield a package's visible and hidden text. Raises Unclean and XML readers' errors."""
    if "xl/workbook.xml" in parts:
        yield from _of_workbook(parts)
    if "ppt/presentation.xml" in parts:
        yield from _of_slides(parts)
    hiding = hidden_styles(parts)
    for name, body in parts.items():
        if _WORD.fullmatch(name):
            yield from _of_words(parsed(body), hiding)
        elif _COMMENTS.fullmatch(name):
            root = parsed(body)
            yield from (
                (HidingKind.COMMENTS, "", _text(one)) for one in root.iter("{*}t", "{*}text")
            )
    yield from _enclosed(parts)
    said = [
        parsed(body)
        for name, body in parts.items()
        if name.startswith("docProps/") and body.startswith(b"<")
    ]
    authors = ("{*}creator", "{*}lastModifiedBy", "{*}Manager")
    yield from origin(
        [one.text for root in said for one in root.iter(*authors)],
        [one.text for root in said for one in root.iter("{*}*")],
    )


def _text(element: Element) -> str:
    return "".join(element.itertext())


def _enclosed(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    """Yield embedded files; the workbook behind a chart is searched itself."""
    of_charts = b"".join(body for name, body in parts.items() if "/charts/_rels/" in name)
    for name, body in parts.items():
        last = posixpath.basename(name)
        if "/embeddings/" in name and last.encode() in of_charts:
            for kind, where, words in visible_and_hidden(unpacked(body)):
                if kind not in (HidingKind.AUTHOR, HidingKind.PATH):
                    yield kind, where, words
        elif "/embeddings/" in name:
            yield HidingKind.EMBEDDED, last, last
        elif name.startswith("xl/model/"):
            yield HidingKind.MODEL, "", last


def _of_workbook(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    book = sheet_reading.read_workbook(parts)
    unseen = _unseen_styles(book.styles) if book.styles is not None else frozenset()
    for sheet in book.sheets:
        yield from _of_sheet(parsed(parts[sheet.part]), sheet, book, unseen)
    shown = {sheet.name for sheet in book.sheets if sheet.is_shown}
    for name, body in parts.items():
        if name.startswith("xl/pivotCache/pivotCache"):
            root = parsed(body)
            source = root.find(".//{*}worksheetSource")
            if source is None or source.get("sheet") not in shown:
                yield from (
                    (HidingKind.PIVOT, "", one.get("v")) for one in root.iter("{*}s", "{*}n")
                )
        elif name.startswith("xl/externalLinks/externalLink"):
            rows = parsed(body).iter("{*}row")
            yield from ((HidingKind.EXTERNAL, "", BETWEEN.join(row.itertext())) for row in rows)


def _of_sheet(
    root: Element, sheet: Sheet, book: Book, unseen: Collection[int]
) -> Iterator[TextPiece]:
    away = hidden_columns(root)
    filtered = root.find("{*}autoFilter/{*}filterColumn") is not None
    for _, cells in groupby(sheet_reading.placed(root), key=lambda cell: cell[2]):
        words: dict[HidingKind, list[str]] = {}
        for line, cell, _, column in cells:
            if not (said := sheet_reading.value(cell, book)):
                continue
            if not sheet.is_shown:
                kind = HidingKind.SHEET
            elif is_hidden(line):
                is_folded = filtered or line.get("outlineLevel", "0") != "0"
                kind = HidingKind.FOLDED if is_folded else HidingKind.ROWS
            elif any(column in one for one in away):
                kind = HidingKind.COLUMNS
            else:
                kind = HidingKind.UNSEEN if int(cell.get("s", "0")) in unseen else HidingKind.SHOWN
            words.setdefault(kind, []).append(said)
        yield from ((kind, sheet.name, BETWEEN.join(said)) for kind, said in words.items())


def hidden_columns(sheet: Element) -> list[range]:
    """Return the columns of a sheet that nobody sees, counted from one."""
    return [
        range(int(one.get("min")), int(one.get("max")) + 1)
        for one in sheet.iterfind("{*}cols/{*}col")
        if one.get("hidden") in _ON or float(one.get("width", "9")) < _NARROW
    ]


def is_hidden(line: Element) -> bool:
    """Say whether a row of a sheet is hidden, or too low to be seen."""
    return line.get("hidden") in _ON or float(line.get("ht", "9")) < _NARROW


def _unseen_styles(styles: Element) -> frozenset[int]:
    """Return the styles that make a cell invisible: white on white, or an empty format."""
    white = [
        (one.find("{*}color") is not None)
        and (
            one.find("{*}color").get("rgb", "").upper().endswith("FFFFFF")
            or one.find("{*}color").get("theme") == "0"
        )
        for one in styles.iterfind("{*}fonts/{*}font")
    ]
    plain = [
        one.find("{*}patternFill") is not None
        and one.find("{*}patternFill").get("patternType", "none") == "none"
        for one in styles.iterfind("{*}fills/{*}fill")
    ]
    nothing = {
        one.get("numFmtId")
        for one in styles.iterfind("{*}numFmts/{*}numFmt")
        if not one.get("formatCode", "").strip("; ")
    }
    return frozenset(
        number
        for number, one in enumerate(styles.iterfind("{*}cellXfs/{*}xf"))
        if one.get("numFmtId") in nothing
        or (white[int(one.get("fontId", "0"))] and plain[int(one.get("fillId", "0"))])
    )


def hidden_styles(parts: Mapping[str, bytes]) -> frozenset[str]:
    """Return the styles of Word that hide what is written in them."""
    if "word/styles.xml" not in parts:
        return frozenset()
    styles = parsed(parts["word/styles.xml"]).iter(f"{_W}style")
    return frozenset(one.get(f"{_W}styleId") for one in styles if _is_on(one, "rPr/{0}vanish"))


def _is_on(element: Element, path: str) -> bool:
    found = element.find(f"{_W}{path.format(_W)}")
    return found is not None and found.get(f"{_W}val", "1") in _ON


def _of_words(root: Element, hidden: Collection[str]) -> Iterator[TextPiece]:
    runs = root.iter(f"{_W}r")
    for _, group in groupby(runs, key=_paragraph):
        words: dict[HidingKind, str] = {}
        for run in group:
            said = "".join(one.text or "" for one in run.iter(f"{_W}t", f"{_W}delText"))
            kind = kind_of_run(run, hidden)
            words[kind] = words.get(kind, "") + said
        yield from ((kind, "", said) for kind, said in words.items())


def _paragraph(run: Element) -> Element:
    return next(run.iterancestors(f"{_W}p"), run)


def kind_of_run(run: Element, hidden: Collection[str]) -> HidingKind:
    """Return how a run of text in Word is hidden or shown; `hidden` are hiding styles."""
    tracked = (f"{_W}del", f"{_W}ins", f"{_W}moveFrom", f"{_W}moveTo")
    if next(run.iterancestors(*tracked), None) is not None:
        return HidingKind.CHANGES
    styles = [
        *run.iterfind(f"{_W}rPr/{_W}rStyle"),
        *_paragraph(run).iterfind(f"{_W}pPr/{_W}pStyle"),
    ]
    size = run.find(f"{_W}rPr/{_W}sz")
    tiny = size is not None and float(size.get(f"{_W}val", "20")) <= _TINY
    by_style = any(one.get(f"{_W}val") in hidden for one in styles)
    if tiny or by_style or _is_on(run, "rPr/{0}vanish") or _is_white(run):
        return HidingKind.UNSEEN
    return HidingKind.SHOWN


def _is_white(run: Element) -> bool:
    """Say whether words are white, and neither they nor what they stand in are shaded."""
    color = run.find(f"{_W}rPr/{_W}color")
    if color is None or color.get(f"{_W}val", "").upper() != "FFFFFF":
        return False
    around = ("shd", "highlight", "txbxContent", "tblStyle")
    return not any(
        one.tag == f"{_W}txbxContent" or one.find(f"{_W}{name}Pr/{_W}{shade}") is not None
        for one in (run, *run.iterancestors())
        for name in ("r", "p", "tc", "tbl")
        for shade in around
    )


def _of_slides(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    for name, body in parts.items():
        if name.startswith("ppt/notesSlides/notesSlide"):
            yield from ((HidingKind.NOTES, "", words) for words in _shapes(parsed(body)))
        elif found := _SLIDE.fullmatch(name):
            root = parsed(body)
            kind = HidingKind.SLIDE if root.get("show") in ("0", "false") else HidingKind.SHOWN
            outside = beside(root, parts)
            for shape in root.iter("{*}sp", "{*}graphicFrame"):
                yield HidingKind.OUTSIDE if shape in outside else kind, found[1], _lines(shape)


def beside(slide: Element, parts: Mapping[str, bytes]) -> set[Element]:
    """Return the shapes of a slide that lie outside its visible area."""
    size = parsed(parts["ppt/presentation.xml"]).find("{*}sldSz")
    wide, high = (int(size.get(side)) for side in ("cx", "cy")) if size is not None else (0, 0)
    return {one for one in slide.iter("{*}sp") if wide and _is_beside(one, wide, high)}


def _shapes(root: Element) -> Iterator[str]:
    for shape in root.iter("{*}sp"):
        holder = shape.find(".//{*}ph")
        if holder is None or holder.get("type") not in _PLACED_BY_THE_PROGRAM:
            yield _lines(shape)


def _lines(shape: Element) -> str:
    return "\n".join(
        "".join(one.text or "" for one in line.iter("{*}t")) for line in shape.iter("{*}p")
    )


def _is_beside(shape: Element, width: int, height: int) -> bool:
    place, size = shape.find("{*}spPr/{*}xfrm/{*}off"), shape.find("{*}spPr/{*}xfrm/{*}ext")
    if place is None or size is None:
        return False
    left, top = int(place.get("x")), int(place.get("y"))
    return not (-int(size.get("cx")) < left < width and -int(size.get("cy")) < top < height)
