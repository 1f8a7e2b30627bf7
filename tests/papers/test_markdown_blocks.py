"""How the marks of a handbook's Markdown are read."""

import io

import pytest
from PIL import Image

from bot.letters.stationery import picture_as_svg
from tests.papers.markdown_blocks import read_markdown, read_spans


def test_a_text_begins_with_its_title() -> None:
    assert read_markdown("# Judul\n\nIsi.").title == "Judul"
    with pytest.raises(ValueError, match="title"):
        read_markdown("Isi.")


def test_marks_in_a_line_are_its_styles() -> None:
    spans = read_spans("Ini **kuat**, *miring* dan `kode` ke [sini](x).")
    assert spans == [
        *(("", "Ini "), ("strong", "kuat"), ("", ", "), ("emph", "miring")),
        *(("", " dan "), ("code", "kode"), ("", " ke sini.")),
    ]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_of_letters_keeps_its_kind(kind: str) -> None:
    out = io.BytesIO()
    Image.new("RGB", (2, 3)).save(out, kind)
    assert f"data:image/{kind.lower()};base64," in picture_as_svg(out.getvalue()).decode()
