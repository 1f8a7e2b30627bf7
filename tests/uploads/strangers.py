"""Files that somebody might send, made on the spot: harmless, odd and hostile ones."""

from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, String
from PIL import Image

HERE = {1: "S", 2: (7.0, 42.0, 0.0), 3: "E", 4: (110.0, 36.0, 0.0)}
"""Where a picture was taken, as cameras write it."""


def picture(kind: str = "JPEG", size: tuple[int, int] = (64, 48), mode: str = "RGB") -> bytes:
    out = BytesIO()
    Image.new(mode, size).save(out, kind)
    return out.getvalue()


def picture_with_place() -> bytes:
    exif, out = Image.Exif(), BytesIO()
    exif[0x8825], exif[0x010E] = HERE, "the street where I live"
    Image.new("RGB", (64, 48)).save(out, "JPEG", exif=exif, comment=b"taken at home")
    return out.getvalue()


def several_pictures(kind: str) -> bytes:
    out = BytesIO()
    frames = [Image.new("RGB", (8, 8), colour) for colour in ("red", "green", "blue")]
    frames[0].save(out, kind, save_all=True, append_images=frames[1:])
    return out.getvalue()


def pdf(*, password: str = "", **of_the_document: pikepdf.Object) -> bytes:
    document, out = pikepdf.new(), BytesIO()
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
    """Return a PDF with a good link, one that launches, and an attached file on its page."""
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
