"""Files that a person might send, made when needed: harmless, odd and hostile ones."""

import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

HERE = {1: "S", 2: (7.0, 42.0, 0.0), 3: "E", 4: (110.0, 36.0, 0.0)}
"""The place where a picture was taken, as cameras store it (GPS fields of Exif)."""


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def picture_with_place() -> bytes:
    exif, out = Image.Exif(), BytesIO()
    exif[0x8825], exif[0x010E] = HERE, "the street where I live"
    Image.new("RGB", (64, 48)).save(out, "JPEG", exif=exif, comment=b"taken at home")
    return out.getvalue()


def turned(kind: str, size: tuple[int, int]) -> bytes:
    """Return a picture of a camera that was held sideways; upright, its upper half is red."""
    exif, out = Image.Exif(), BytesIO()
    exif[0x0112] = 6
    picture = Image.new("RGB", size, "green")
    picture.paste("red", (0, 0, size[0] // 2, size[1]))
    picture.save(out, kind, exif=exif)
    return out.getvalue()


def several_pictures(kind: str) -> bytes:
    out = BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def pdf(*, password: str = "", pages: int = 1, **of_the_document: pikepdf.Object) -> bytes:
    document, out = pikepdf.new(), BytesIO()
    for _ in range(pages):
        document.add_blank_page()
    for name, value in of_the_document.items():
        document.Root[f"/{name}"] = value
    lock = pikepdf.Encryption(user=password, owner="owner") if password else False
    document.save(out, encryption=lock)
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


TYPES = b'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(parts: Mapping[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, part in parts.items():
            packed.writestr(name, part)
    return out.getvalue()


def word(**parts: bytes) -> bytes:
    """Return a Word document; a part is named with "__" for a full stop and "_" for a slash."""
    named = {name.replace("__", ".").replace("_", "/"): part for name, part in parts.items()}
    plain = {"[Content_Types].xml": TYPES, "word/document.xml": b"<document/>"}
    return package({**plain, **named})


def outside(kind: str, target: str) -> bytes:
    """Return a part of a document that links to a target outside of it."""
    what = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    link = f'<Relationship Id="r" Type="{what}" Target="{target}" TargetMode="External"/>'
    return f'<Relationships xmlns="{RELATIONS}">{link}</Relationships>'.encode()


def field(*said: str) -> bytes:
    """Return a Word part with a field whose words are spread over its runs."""
    runs = "".join(f"<w:instrText>{part}</w:instrText>" for part in said)
    return f'<w:document xmlns:w="{WORDS}">{runs}</w:document>'.encode()


def locked(body: bytes) -> bytes:
    """Return a zip file whose parts are marked as encrypted."""
    return body.replace(b"PK\x03\x04\x14\0\0\0", b"PK\x03\x04\x14\0\1\0").replace(
        b"PK\x01\x02\x14\x03\x14\0\0\0", b"PK\x01\x02\x14\x03\x14\0\1\0"
    )


def open_document(**parts: bytes) -> bytes:
    named = {name.replace("__", ".").replace("_", "/"): part for name, part in parts.items()}
    kind = b"application/vnd.oasis.opendocument.text"
    return package({"mimetype": kind, "content.xml": b"<office:document-content/>", **named})
