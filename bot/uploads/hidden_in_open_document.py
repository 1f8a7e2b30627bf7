"""Finds hidden content in OpenDocument files, as LibreOffice writes them."""

from collections.abc import Iterator, Mapping

from bot.domain.words.hidden_finding import HidingKind
from bot.uploads.cleaning_outcome import BETWEEN, TextPiece, origin
from bot.uploads.document_xml import Element, parsed

_OF = "{{urn:oasis:names:tc:opendocument:xmlns:{}:1.0}}"
_OFFICE, _TEXT, _TABLE, _STYLE = map(_OF.format, ("office", "text", "table", "style"))
_PRESENTATION = _OF.format("presentation")
_KINDS = {
    f"{_OFFICE}annotation": HidingKind.COMMENTS,
    f"{_TEXT}tracked-changes": HidingKind.CHANGES,
    f"{_TEXT}hidden-text": HidingKind.UNSEEN,
    f"{_TEXT}hidden-paragraph": HidingKind.UNSEEN,
    f"{_PRESENTATION}notes": HidingKind.NOTES,
}
_AWAY = {
    f"{_TABLE}table": (f"{_TABLE}display", HidingKind.SHEET),
    f"{_TEXT}span": (f"{_TEXT}display", HidingKind.UNSEEN),
    f"{_TEXT}p": (f"{_TEXT}display", HidingKind.UNSEEN),
    f"{_OF.format('drawing')}page": (f"{_PRESENTATION}visibility", HidingKind.SLIDE),
}
"""Elements whose style may hide them, by this attribute."""


def visible_and_hidden(parts: Mapping[str, bytes]) -> Iterator[TextPiece]:
    """Yield a package's visible and hidden text. Raises Unclean and XML readers' errors."""
    root = parsed(parts["content.xml"])
    hiding = {
        (one.getparent().get(f"{_STYLE}name"), name)
        for one in root.iter(
            "{*}table-properties", "{*}text-properties", "{*}drawing-page-properties"
        )
        for name, value in one.attrib.items()
        if value in ("false", "none", "hidden")
    }
    for line in root.iter(f"{_TABLE}table-row", f"{_TEXT}p", f"{_TEXT}h"):
        if line.tag == f"{_TABLE}table-row":
            words = BETWEEN.join("".join(cell.itertext()) for cell in line)
        elif (
            next(line.iterancestors(f"{_TABLE}table-row"), None) is None
            or _kind(line, hiding) is not HidingKind.SHOWN
        ):
            words = "".join(line.itertext())
        else:
            continue
        yield _kind(line, hiding), _place(line), words
    meta = parsed(parts["meta.xml"]) if "meta.xml" in parts else None
    if meta is not None:
        names = meta.iter("{*}creator", "{*}initial-creator")
        yield from origin([one.text for one in names], [one.text for one in meta.iter("{*}*")])


def _place(line: Element) -> str:
    return next((one.get(f"{_TABLE}name", "") for one in line.iterancestors(f"{_TABLE}table")), "")


def _kind(line: Element, hiding: set[tuple[str, str]]) -> HidingKind:
    """Return how a line is shown or hidden: by its row, its surroundings and its style."""
    if line.get(f"{_TABLE}visibility") in ("collapse", "filter"):
        return HidingKind.FOLDED if line.get(f"{_TABLE}visibility") == "filter" else HidingKind.ROWS
    for one in (line, *line.iterancestors()):
        if one.tag in _KINDS:
            return _KINDS[one.tag]
        if one.tag in _AWAY:
            name, kind = _AWAY[one.tag]
            styles = (value for key, value in one.attrib.items() if key.endswith("}style-name"))
            if (next(styles, ""), name) in hiding:
                return kind
    return HidingKind.SHOWN
