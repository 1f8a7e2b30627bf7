"""Cleans office documents (zip files of parts): repacked if no part can act by itself."""

import re
import zipfile
from io import BytesIO
from xml.etree import ElementTree as ET

from bot.uploads.upload_verdict import Unclean

MOST_PARTS = 4000
MOST_BYTES = 100_000_000
"""Most bytes of all parts together, unpacked."""
OPEN_XML = {"word/": "docx", "xl/": "xlsx", "ppt/": "pptx"}
OPEN_DOCUMENT = {
    b"application/vnd.oasis.opendocument.text": "odt",
    b"application/vnd.oasis.opendocument.spreadsheet": "ods",
    b"application/vnd.oasis.opendocument.presentation": "odp",
}
_ACTIVE_NAMES = re.compile(
    r"vba|macro|activex|oleobject|/embeddings/|externallinks/|customui/|webextension"
    r"|^(basic|scripts|dialogs)/|^object[^/]*$|\.(bin|exe|dll|js|vbs|jar|class)$",
    re.IGNORECASE,
)
_PRINTER = re.compile(r"^(xl|word|ppt)/printersettings/[^/]+\.bin$", re.IGNORECASE)
_ACTIVE_WORDS = re.compile(
    rb"macroEnabled|vbaProject|oleObject|activeX|<script:|event-listener|dde-source|dde-link"
    rb"|<draw:(plugin|applet|floating-frame|object-ole)"
    rb"|<(draw:(image|fill-image|object)|text:section-source|table:table-source)"
    rb"[^>]*xlink:href=[\"'](\w+:|/|\\)",
    re.IGNORECASE,
)
"""What runs, or fetches something from elsewhere when the document is opened."""
_FIELDS = re.compile(
    r"\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|MACROBUTTON|DATABASE)\b"
)
_WORD_FIELD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}inst"
_TAPPED = ("https://", "http://", "mailto:", "#")
_BLANK = {
    "docProps/core.xml": b'<coreProperties xmlns="http://schemas.openxmlformats.org/package/'
    b'2006/metadata/core-properties"/>',
    "docProps/app.xml": b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/'
    b'2006/extended-properties"/>',
    "docProps/custom.xml": b'<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/'
    b'2006/custom-properties"/>',
    "meta.xml": b'<o:document-meta xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
}
"""Empty metadata: who wrote a document, and when, is not passed on."""


def repacked(body: bytes) -> tuple[str, bytes]:
    """Return (kind, bytes) of the document. Raises Unclean, and what zip and XML readers raise."""
    parts = _unpacked(body)
    kind = _kind(parts)
    for name, part in parts.items():
        _check(name, part)
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, part in parts.items():
            # An OpenDocument's first part names its kind, and is not compressed.
            way = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            package.writestr(zipfile.ZipInfo(name), _BLANK.get(name, part), way)
    return kind, out.getvalue()


def _unpacked(body: bytes) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    room = MOST_BYTES
    with zipfile.ZipFile(BytesIO(body)) as package:
        entries = package.infolist()
        if len(entries) > MOST_PARTS:
            raise Unclean("too-large")
        for entry in entries:
            if entry.flag_bits & 1:
                raise Unclean("encrypted")
            if entry.is_dir():
                continue
            if entry.filename in parts or ".." in entry.filename or entry.filename[0] in "/\\":
                raise Unclean("unreadable")
            with package.open(entry) as packed:
                parts[entry.filename] = packed.read(room + 1)
            room -= len(parts[entry.filename])
            if room < 0:  # counted as it comes out: what the file says of itself may be untrue
                raise Unclean("too-large")
    return parts


def _kind(parts: dict[str, bytes]) -> str:
    if "[Content_Types].xml" in parts:
        found = [
            kind for folder, kind in OPEN_XML.items() if any(n.startswith(folder) for n in parts)
        ]
        if len(found) == 1:
            return found[0]
    kind = OPEN_DOCUMENT.get(parts.get("mimetype", b"").strip())
    if kind is None or "content.xml" not in parts:
        raise Unclean("kind")
    return kind


def _check(name: str, part: bytes) -> None:
    """Raise Unclean if a part acts by itself or brings something else along."""
    if _ACTIVE_NAMES.search(name) and not _PRINTER.match(name):
        raise Unclean("active")
    if not name.endswith((".xml", ".rels", ".vml", ".rdf")):
        return
    text = part.decode("utf-8-sig")  # what hides in another encoding is not read, but refused
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        raise Unclean("active")
    if _ACTIVE_WORDS.search(part):
        raise Unclean("active")
    if name.endswith(".rels") or name.startswith("word/"):
        _check_links(ET.fromstring(part))  # noqa: S314 - without entities it is safe


def _check_links(root: ET.Element) -> None:
    """Raise Unclean if something is fetched without a tap: templates, pictures, other documents."""
    fields = ""
    for element in root.iter():
        if element.get("TargetMode") == "External":
            link = element.get("Type", "").endswith("/hyperlink")
            if not link or not element.get("Target", "").startswith(_TAPPED):
                raise Unclean("active")
        if element.tag.startswith(_WORD_FIELD):
            fields += element.text or ""
        fields += "".join(value for name, value in element.items() if name.startswith(_WORD_FIELD))
    if _FIELDS.search(fields):
        raise Unclean("active")
