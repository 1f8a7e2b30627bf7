"""Cleans documents of Word, Excel and PowerPoint (OOXML), part by part from the main one on.

What such a package says of itself, its parts, their kinds and how they relate, is written anew:
programs that read the same bytes otherwise than this one get nothing to differ on.
"""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import quote, unquote
from xml.sax.saxutils import quoteattr

from bot.uploads import hidden_removal
from bot.uploads.cleaning_outcome import UncleanError
from bot.uploads.document_allowlist import TAPPED, keep_values, vocabulary
from bot.uploads.document_fields import check_fields
from bot.uploads.document_pictures import redrawn_or_crossed
from bot.uploads.document_xml import Element, namespace, parsed, prune, remove, serialize_part
from bot.uploads.zip_parts import relationships_of

TYPES = "[Content_Types].xml"
_KINDS = {"wordprocessingml": "docx", "spreadsheetml": "xlsx", "presentationml": "pptx"}
_RELATIONSHIP = re.compile(
    r"http://(?:schemas\.openxmlformats\.org/(?:officeDocument|officedocument|package)/2006"
    r"|purl\.oclc\.org/ooxml/officeDocument"
    r"|schemas\.microsoft\.com/office/\d{4}(?:/\d\d)?"
    r"|customschemas\.google\.com)/relationships/([\w/-]+)"
)
_OFFICE = "application/vnd.openxmlformats-officedocument."
_CHART = f"{_OFFICE}drawingml.chart+xml"
_PICTURE = "image/*"
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_OF_THE_MACHINE = re.compile(r"(?:file:///)?[a-z]:[\\/](?![\\/])[^:]*|[\w .-]+", re.IGNORECASE)
_CONTROL = "{urn:schemas-microsoft-com:office:excel}ClientData"
_CONTROLS = frozenset(
    {
        "Button",
        "Checkbox",
        "Dialog",
        "Drop",
        "Edit",
        "GBox",
        "Label",
        "List",
        "Radio",
        "Scroll",
        "Spin",
    }
)
_SHADOW = "{http://schemas.microsoft.com/office/drawing/2010/main}compatExt"
"""What a drawing holds in the place of a control, for programs that draw it by themselves."""
_LITTER = re.compile(r"(docprops|customxml|\[trash\]|__macosx)/.*|.*\.ds_store")
"""Parts of no relationship that some programs leave behind."""
_TEMPLATES = (
    ("wordprocessingml.template.main", "wordprocessingml.document.main"),
    ("spreadsheetml.template.main", "spreadsheetml.sheet.main"),
    ("presentationml.template.main", "presentationml.presentation.main"),
    ("presentationml.slideshow.main", "presentationml.presentation.main"),
)


@dataclass(frozen=True)
class _Link:
    """A relationship: from a part to another, or to an address outside."""

    row: Element
    """How the document writes it."""
    name: str
    target: str
    outside: bool


@dataclass
class _Package:
    parts: Mapping[str, bytes]
    names: dict[str, str] = field(default_factory=dict)
    """The names of parts, found by their small letters."""
    types: dict[str, str] = field(default_factory=dict)
    """What the parts say that they are, by the small letters of `/name` or `.ending`."""
    kept: dict[str, str] = field(default_factory=dict)
    """Content types of what goes on, by name."""
    settled: set[str] = field(default_factory=set)
    """Small letters of the names that were kept, read or left out."""
    bare: bool = False
    """Whether what is hidden is left out too."""


def cleaned(parts: Mapping[str, bytes], *, bare: bool = False) -> tuple[str, dict[str, bytes]]:
    """Return the cleaned document as (kind, parts); `bare` removes hidden content.

    Raises Unclean, and what readers of XML raise.
    """
    package = _Package(parts, {name.casefold(): name for name in parts}, bare=bare)
    package.types = _types(package)
    main = [link.target for link in _links(package, "") if link.name == "officeDocument"]
    if len(main) != 1:
        raise UncleanError("unknown")
    out: dict[str, bytes] = {}
    waiting = [""]
    while waiting:
        source = waiting.pop()
        links = list(_links(package, source))
        kept = [link for link in links if _is_kept(package, source, link)]
        lost = [link.row for link in links if link not in kept]
        out |= _written(package, source, kept, lost)
        waiting.extend(package.kept.keys() - out.keys() - set(waiting))
    _check_all_settled(package)
    kind = _KINDS[package.kept[main[0]].removeprefix(_OFFICE).partition(".")[0]]
    return kind, {TYPES: _written_types(package), **out}


def _types(package: _Package) -> dict[str, str]:
    """Return the content types of parts and endings, in small letters."""
    name = package.names[TYPES.casefold()]
    package.settled.add(name.casefold())
    root = parsed(package.parts[name])
    prune(root, vocabulary("open_xml"))
    return {
        (one.get("PartName") or "." + one.get("Extension")).casefold(): one.get("ContentType")
        for one in root
    }


def _links(package: _Package, source: str) -> Iterator[_Link]:
    """Yield the relationships of a part; those of the package itself for the empty name."""
    rels = relationships_of(source).casefold()
    if rels not in package.names:
        return
    package.settled.add(rels)
    root = parsed(package.parts[package.names[rels]])
    prune(root, vocabulary("open_xml"))
    for row in root:
        mode, target = row.get("TargetMode", "Internal"), row.get("Target", "")
        if mode not in ("Internal", "External"):
            raise UncleanError("unknown")
        outside = mode == "External" or target.startswith("#")
        if not outside:
            whole = posixpath.join("/", posixpath.dirname(source), unquote(target))
            target = package.names.get(posixpath.normpath(whole).lstrip("/").casefold(), "")
        name = _RELATIONSHIP.fullmatch(row.get("Type", ""))
        yield _Link(row, name[1] if name else "", target, outside)


def _is_kept(package: _Package, source: str, link: _Link) -> bool:
    """Say whether a relationship stays, and raise Unclean if the document may not hold it."""
    known = vocabulary("open_xml")
    if link.outside:
        if link.name == "hyperlink" and TAPPED.fullmatch(link.target):
            return True
        if link.name == "attachedTemplate" and _OF_THE_MACHINE.fullmatch(link.target):
            return False  # where the author's template lay: Word notes it, and finds none here
        raise UncleanError("linked")
    numbers = link.name == "package" and package.kept.get(source) == _CHART
    hides = package.bare and hidden_removal.hides(package.parts, link.name, link.target)
    if link.name in known.left_out or numbers or hides:  # a chart shows its numbers without a table
        _leave_out(package, link.target)
        return False
    if link.name not in known.parts:
        raise UncleanError(known.reason(link.name))
    if not link.target:
        return False
    kind = _type(package, link.target)
    if not _is_of_a_kind(kind, link.name):
        raise UncleanError("macro" if "macro" in kind.casefold() else "unknown")
    package.settled.add(link.target.casefold())
    package.kept[link.target] = _PICTURE if link.name == "image" else kind
    return True


def _type(package: _Package, name: str) -> str:
    """Return the content type of a part, or nothing."""
    ending = posixpath.splitext(name)[1].casefold()
    return package.types.get(f"/{name}".casefold()) or package.types.get(ending, "")


def _leave_out(package: _Package, target: str) -> None:
    """Leave out a part and all that it leads to. Raises Unclean if that runs or fetches."""
    waiting = [target] if target else []
    while waiting:
        name = waiting.pop()
        if name.casefold() in package.settled:
            continue
        package.settled.add(name.casefold())
        if b"DataMashup" in package.parts[name].replace(b"\0", b""):  # questions to other machines
            raise UncleanError("linked")
        for link in _links(package, name):
            if link.name in vocabulary("open_xml").reasons:
                raise UncleanError(vocabulary("open_xml").reason(link.name))
            if link.target and not link.outside:
                waiting.append(link.target)


def _written(
    package: _Package, source: str, kept: list[_Link], lost: list[Element]
) -> dict[str, bytes]:
    """Return a cleaned part and its relationships, by name."""
    out: dict[str, bytes] = {}
    if source and package.kept[source] == _PICTURE:
        package.kept[source], out[source] = redrawn_or_crossed(package.parts[source])
    elif source:
        root = parsed(package.parts[source])
        _drop_references(root, {row.get("Id") for row in lost})
        if package.bare:
            hidden_removal.remove_hidden(root, package.parts)
        keep_values(root)
        _leave_out_controls(root)
        prune(root, vocabulary("open_xml"))
        check_fields(root)
        out[source] = serialize_part(root)
    for row in lost:
        row.getparent().remove(row)
    if kept:
        out[relationships_of(source)] = serialize_part(kept[0].row.getparent())
    return out


def _leave_out_controls(root: Element) -> None:
    """Remove form controls, such as buttons and lists, from a sheet's drawings."""
    for data in [*root.iter(_CONTROL)]:
        if data.get("ObjectType") in _CONTROLS and data.getparent().getparent() is not None:
            remove(data.getparent())
    for shadow in [*root.iter(_SHADOW)]:
        anchors = [one for one in shadow.iterancestors() if one.tag.endswith("CellAnchor")]
        for anchor in anchors:
            anchor.getparent().remove(anchor)


def _drop_references(root: Element, lost: set[str]) -> None:
    """Remove references to parts that were dropped."""
    for element in list(root.iter()) if lost else ():
        for name, value in element.attrib.items():
            if value in lost and namespace(name).endswith("/relationships"):
                if element.tag.endswith("}pageSetup"):  # the printer goes, the margins stay
                    del element.attrib[name]
                elif element.getparent() is not None:
                    element.getparent().remove(element)


def _check_all_settled(package: _Package) -> None:
    """Raise Unclean if the package has unreferenced parts of an unknown kind.

    Those of a known kind are what a careless program forgot: they are left out.
    """
    for small in package.names.keys() - package.settled:
        name = package.names[small]
        kind = _type(package, name)
        if not (_LITTER.fullmatch(small) or kind == _RELATIONSHIPS or _is_of_a_kind(kind)):
            stem = posixpath.splitext(posixpath.basename(name))[0]
            raise UncleanError(vocabulary("open_xml").reason(stem))


def _is_of_a_kind(kind: str, *names: str) -> bool:
    """Say whether these relationships, or any known one, may lead to a content type."""
    known = vocabulary("open_xml").parts
    kinds = {one for name in names or known for one in known[name]}
    return any(re.fullmatch(one, kind.removeprefix(_OFFICE).removesuffix("+xml")) for one in kinds)


def _written_types(package: _Package) -> bytes:
    """Return the list of content types; templates become documents."""
    rows = "".join(
        f"<Override PartName={quoteattr('/' + quote(name))} ContentType={quoteattr(kind)}/>"
        for name, kind in package.kept.items()
    )
    for said, meant in _TEMPLATES:
        rows = rows.replace(said, meant)
    space = "http://schemas.openxmlformats.org/package/2006/content-types"
    known = f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>'
    return f'<Types xmlns="{space}">{known}{rows}</Types>'.encode()
