"""Cleans documents of LibreOffice and its like (ODF): known parts, with the documents in them."""

import posixpath
import re
from collections.abc import Mapping
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

from bot.uploads.cleaning_outcome import Reason, UncleanError
from bot.uploads.document_allowlist import TAPPED, keep_open_values, vocabulary
from bot.uploads.document_pictures import redrawn_or_crossed
from bot.uploads.document_xml import Element, parsed, prune, remove, serialize_part

MIMETYPE = "mimetype"
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_KINDS = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_MANIFEST = "META-INF/manifest.xml"
_XML = re.compile(r"((?:[^/]+/)*)(content|styles|settings)\.xml")
_PICTURE = re.compile(r"(?:[^/]+/)*(Pictures|media)/[^/]+")
_LEFT_OUT = re.compile(
    r"(?:[^/]+/)*((Thumbnails|ObjectReplacements|Fonts|Configurations2)/.+"
    r"|meta\.xml|layout-cache|manifest\.rdf)|META-INF/documentsignatures\.xml"
)
_PROGRAM = re.compile(r"(?:.*/)?(Basic|Scripts|Dialogs|META-INF)/.*", re.IGNORECASE)
_OBJECT = re.compile(r"(?:.*/)?Object[^/]*(/.*)?", re.IGNORECASE)
_EMBEDDED = re.compile(
    rf"{re.escape(_OPEN_DOCUMENT)}(chart|formula|graphics|image|text|spreadsheet)"
)
_VERSION = re.compile(rb'^[^>]*>\s*<[^>]*:version="(\d\.\d)"')
_OF_CONFIG = "{urn:oasis:names:tc:opendocument:xmlns:config:1.0}"
_OF_MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
_PLAIN = frozenset({"boolean", "short", "int", "long", "double", "datetime"})
"""Kinds of settings that can hold no name."""
_ON_A_TAP = ("}a", ":presentation:1.0}event-listener")
_HREF = "{http://www.w3.org/1999/xlink}href"


def cleaned(parts: Mapping[str, bytes]) -> tuple[str, dict[str, bytes]]:
    """Return (kind, parts) of the document. Raises Unclean, and what readers of XML raise."""
    what = parts[MIMETYPE].decode().strip().removeprefix(_OPEN_DOCUMENT).removesuffix("-template")
    if what not in _KINDS or "content.xml" not in parts:
        raise UncleanError("kind")
    said = _said(parts)
    types = {"/": f"{_OPEN_DOCUMENT}{what}"}
    kept: dict[str, bytes] = {}
    going = {name for name in parts if _XML.fullmatch(name) or _PICTURE.fullmatch(name)}
    folders = {posixpath.dirname(name) for name in going if name.endswith("/content.xml")}
    for name in parts.keys() - {MIMETYPE, _MANIFEST}:
        if not (name in going or _LEFT_OUT.fullmatch(name)):
            raise UncleanError(_reason(name))
    for name in sorted(going):
        if _PICTURE.fullmatch(name):
            types[name], kept[name] = redrawn_or_crossed(parts[name])
        else:
            types[name], kept[name] = "text/xml", _pruned(name, parts[name], going | folders)
    for folder in folders:
        types[f"{folder}/"] = said[f"{folder}/"]
    first = {MIMETYPE: types["/"].encode()}
    version = _VERSION.search(kept["content.xml"])
    return _KINDS[what], {**first, **kept, _MANIFEST: _manifest(types, version and version[1])}


def _said(parts: Mapping[str, bytes]) -> dict[str, str]:
    """Return the kinds of embedded documents that the manifest declares."""
    root = parsed(parts[_MANIFEST]) if _MANIFEST in parts else ()
    said: dict[str, str] = {}
    for one in root:
        if len(one):
            raise UncleanError("encrypted")  # the only thing that is said of a part beside its kind
        kind = one.get(f"{_OF_MANIFEST}media-type", "")
        if _EMBEDDED.fullmatch(kind):
            said[one.get(f"{_OF_MANIFEST}full-path", "")] = kind
    return said


def _reason(name: str) -> Reason:
    if _PROGRAM.fullmatch(name):
        return "macro"
    return "embedded" if _OBJECT.fullmatch(name) else "unknown"


def _pruned(name: str, part: bytes, going: set[str]) -> bytes:
    root = parsed(part)
    for element in list(root.iter()):
        if element.get(_HREF):
            _check_link(element, posixpath.dirname(name), going)
        elif _is_a_name(element):
            remove(element)
    keep_open_values(root)
    prune(root, vocabulary("open_document"))
    return serialize_part(root)


def _is_a_name(element: Element) -> bool:
    """Say whether a setting may name a printer, a file or a data source."""
    kind = element.get(f"{_OF_CONFIG}type")
    return element.tag == f"{_OF_CONFIG}config-item" and kind not in _PLAIN


def _check_link(element: Element, folder: str, going: set[str]) -> None:
    """Raise Unclean if a link fetches something by itself; remove links to removed parts."""
    href = element.get(_HREF)
    if href.startswith("#") or (element.tag.endswith(_ON_A_TAP) and TAPPED.fullmatch(href)):
        return
    target = posixpath.normpath(posixpath.join(folder, unquote(href)))
    if _LEFT_OUT.fullmatch(target):
        remove(element)
    elif target not in going | {"."}:  # a chart names the document around it
        raise UncleanError("macro" if "script" in href.casefold() else "linked")


def _manifest(types: Mapping[str, str], version: bytes | None) -> bytes:
    """Return the manifest; LibreOffice opens it only with the document's own version."""
    said = f' m:version="{version.decode()}"' if version else ""
    rows = "".join(
        f"<m:file-entry m:full-path={quoteattr(name)} m:media-type={quoteattr(kind)}/>"
        for name, kind in types.items()
    )
    space = _OF_MANIFEST.strip("{}")
    return f'<m:manifest xmlns:m="{space}"{said}>{rows}</m:manifest>'.encode()
