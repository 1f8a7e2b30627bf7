"""Files that a person might send, made when needed: harmless, odd and hostile ones."""

import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import Literal

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

HERE = {1: "S", 2: (7.0, 42.0, 0.0), 3: "E", 4: (110.0, 36.0, 0.0)}
"""The place where a picture was taken, as cameras store it (GPS fields of Exif)."""


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def picture_with_place(*, progressive: bool = False) -> bytes:
    exif, out = Image.Exif(), BytesIO()
    exif[0x8825], exif[0x010E] = HERE, "the street where I live"
    drawn = Image.linear_gradient("L").resize((64, 48)).convert("RGB")
    drawn.save(out, "JPEG", exif=exif, comment=b"taken at home", progressive=progressive)
    return out.getvalue()


def turned(kind: str, size: tuple[int, int]) -> bytes:
    """Return a picture of a camera that was held sideways; upright, its upper half is red."""
    exif, out = Image.Exif(), BytesIO()
    exif[0x0112] = 6
    picture = Image.new("RGB", size, "green")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def a4(mode: str, upright: bool) -> Image.Image:
    """Return a sheet at 200 dots an inch, white with a black bar in the middle."""
    size = (1654, 2339) if upright else (2339, 1654)
    sheet = Image.new("RGB", size, "white")
    sheet.paste("black", (size[0] // 2 - 100, 100, size[0] // 2 + 100, size[1] - 100))
    return sheet.convert(mode)


def several_pictures(kind: str, number: int = 3) -> bytes:
    out = BytesIO()
    frames = [Image.new("RGB", (8, 8), (n * 83 % 256, n * 151 % 256, 90)) for n in range(number)]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def pdf(
    *,
    password: str = "",
    owner: str = "",
    revision: Literal[3, 6] = 6,
    pages: int = 1,
    **of_the_document: pikepdf.Object,
) -> bytes:
    """Return a PDF; with a password nobody opens it without, with an owner nobody may change it."""
    document, out = pikepdf.new(), BytesIO()
    for _ in range(pages):
        document.add_blank_page()
    for name, value in of_the_document.items():
        document.Root[f"/{name}"] = value
    modern = revision == 6
    lock = pikepdf.Encryption(
        user=password, owner=owner or "owner", R=revision, aes=modern, metadata=modern
    )
    document.save(out, encryption=lock if password or owner else False)
    return out.getvalue()


def script() -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String("app.alert('hidden')"))


def launch() -> Dictionary:
    return Dictionary(S=Name.Launch, F=String("/bin/hidden"))


def pdf_with_marks() -> bytes:
    """Return a PDF with a good link, one that launches a program, and an attached file."""
    document, out = pikepdf.new(), BytesIO()
    page = document.add_blank_page()
    where = Array([0, 0, 9, 9])
    good = Dictionary(S=Name.URI, URI=String("https://klaten.go.id/"))
    held = document.make_stream(b"MZ hidden")
    page.obj.Annots = Array(
        [
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=where, A=good, AA=script()),
            Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=where, A=launch()),
            Dictionary(Subtype=Name.FileAttachment, Rect=where, FS=Dictionary(EF=held)),
        ]
    )
    page.obj.AA = Dictionary(O=script())
    document.attachments["hidden.exe"] = b"MZ hidden"
    document.docinfo["/Author"] = "hidden"
    document.save(out, compress_streams=False)
    return out.getvalue()


def boasting(width: int, height: int) -> bytes:
    """Return a PNG that claims a size for which it has no data."""
    said = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    chunks = (b"IHDR" + said, b"IDAT")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        (len(one) - 4).to_bytes(4, "big") + one + zlib.crc32(one).to_bytes(4, "big")
        for one in chunks
    )


def package(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return out.getvalue()


PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
MAIN = "wordprocessingml.document.main"
_NAMESPACES = (
    f'xmlns:w="{WORDS}" xmlns:r="{OFFICE}" xmlns:v="urn:schemas-microsoft-com:vml"'
    ' xmlns:o="urn:schemas-microsoft-com:office:office"'
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)


@dataclass(frozen=True)
class Part:
    """A part of an office document: its bytes, what it says that it is, what leads to it."""

    body: bytes
    kind: str = "application/octet-stream"
    relationship: str = ""


def relationships(*links: tuple[str, str, str], space: str = f"{PACKAGE}/relationships") -> bytes:
    """Return a list of relationships: what kind, to where, and how ("External" or nothing)."""
    rows = "".join(
        f'<Relationship Id="rId{n}" Type="{what if ":" in what else f"{OFFICE}/{what}"}"'
        f' Target="{where}"' + (f' TargetMode="{mode}"/>' if mode else "/>")
        for n, (what, where, mode) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{space}">{rows}</Relationships>'.encode()


def words(inner: str = "<w:p><w:r><w:t>Surat</w:t></w:r></w:p>") -> bytes:
    """Return the main part of a Word document."""
    return f"<w:document {_NAMESPACES}><w:body>{inner}</w:body></w:document>".encode()


def office(
    main: bytes,
    *links: tuple[str, str, str],
    name: str = "word/document.xml",
    kind: str = MAIN,
    parts: Mapping[str, Part] | None = None,
) -> dict[str, bytes]:
    """Return the parts of a package: a main one, its links, and others to which it leads."""
    folder, _, last = name.rpartition("/")
    others = parts or {}
    inside = [(p.relationship, f"/{one}", "") for one, p in others.items() if p.relationship]
    whole = f"application/vnd.openxmlformats-officedocument.{kind}+xml"
    types = {name: kind if "/" in kind else whole} | {n: p.kind for n, p in others.items()}
    rows = "".join(f'<Override PartName="/{n}" ContentType="{k}"/>' for n, k in types.items())
    plain = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
    return {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{plain}'
        f'relationships+xml"/>{rows}</Types>'.encode(),
        "_rels/.rels": relationships(("officeDocument", name, "")),
        name: main,
        f"{folder}/_rels/{last}.rels": relationships(*links, *inside),
        **{one: part.body for one, part in others.items()},
    }


def word(
    inner: str = "<w:p><w:r><w:t>Surat</w:t></w:r></w:p>",
    *links: tuple[str, str, str],
    parts: Mapping[str, Part] | None = None,
) -> bytes:
    """Return a Word document."""
    return package(office(words(inner), *links, parts=parts))


def field(*said: str, tag: str = "instrText") -> str:
    """Return a field of Word whose code is spread over runs."""
    runs = "".join(f"<w:r><w:{tag}>{part}</w:{tag}></w:r>" for part in said)
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "end"))
    return f"<w:p>{begin}{runs}{end}</w:p>"


def locked(body: bytes) -> bytes:
    """Return a zip file whose parts are marked as encrypted."""
    return body.replace(b"PK\x03\x04\x14\0\0\0", b"PK\x03\x04\x14\0\1\0").replace(
        b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\1\0"
    )


OPEN = "urn:oasis:names:tc:opendocument:xmlns"
_OPEN_NAMESPACES = " ".join(
    f'xmlns:{short}="{space}"'
    for short, space in {
        "office": f"{OPEN}:office:1.0", "text": f"{OPEN}:text:1.0", "table": f"{OPEN}:table:1.0",
        "draw": f"{OPEN}:drawing:1.0", "script": f"{OPEN}:script:1.0", "form": f"{OPEN}:form:1.0",
        "presentation": f"{OPEN}:presentation:1.0", "xlink": "http://www.w3.org/1999/xlink",
        "anim": f"{OPEN}:animation:1.0",
    }.items()
)  # fmt: skip


def open_document(
    inner: str = "<text:p>Surat</text:p>",
    parts: Mapping[str, bytes] | None = None,
    *,
    kind: str = "text",
    before: str = "",
) -> bytes:
    """Return an OpenDocument with this in its body, and this before the body."""
    content = (
        f"<office:document-content {_OPEN_NAMESPACES}>{before}<office:body><office:{kind}>{inner}"
        f"</office:{kind}></office:body></office:document-content>"
    )
    mimetype = f"application/vnd.oasis.opendocument.{kind}".encode()
    return package({"mimetype": mimetype, "content.xml": content.encode(), **(parts or {})})
