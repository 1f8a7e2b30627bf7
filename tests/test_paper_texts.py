"""What an office signs first, filled in from its profile, and how its marks are read."""

import io

import pytest
from PIL import Image

from bot.letters.stationery import picture_as_svg
from bot.office import KLATEN_PROFILE, load_profile
from bot.papers.markdown_blocks import read_markdown, read_spans
from bot.papers.paper_list import DOTS, PAPERS, filled

OFFICE = load_profile(KLATEN_PROFILE)


@pytest.mark.parametrize("name", PAPERS)
def test_a_paper_names_the_office_and_leaves_no_place_unfilled(name: str) -> None:
    text = filled(name, OFFICE)
    assert "{" not in text
    assert "None" not in text


def test_what_the_profile_does_not_say_is_filled_in_by_hand() -> None:
    named, unnamed = (
        filled(
            "11-catatan-jra",
            OFFICE.model_copy(
                update={"retention": OFFICE.retention.model_copy(update={"jra_basis": basis})}
            ),
        )
        for basis in ("JRA KPU 2025", "")
    )
    assert "JRA KPU 2025" in named
    assert unnamed.count(DOTS) == named.count(DOTS) + 1


def test_a_paper_says_the_days_of_the_law() -> None:
    text = filled("07-sop-keberatan", OFFICE)
    assert "30 hari kerja" in text


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
