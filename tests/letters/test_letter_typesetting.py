import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from bot.letters import typesetting_process
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery, read, shipped
from bot.letters.typesetting_process import TypesettingError
from tests.letters.samples import RECEIPT, SAMPLES, STAMP, pdf, text_of
from tests.prelude import ConfigError
from tests.uploads import strangers


def test_the_same_facts_give_the_same_bytes() -> None:
    assert pdf(RECEIPT) == pdf(RECEIPT)
    assert pdf(RECEIPT) != pdf(RECEIPT.model_copy(update={"subject": "Lainnya"}))


@pytest.mark.parametrize("kind", LETTERS)
def test_a_letter_is_tagged_has_its_language_and_carries_its_fonts(kind: str) -> None:
    reader = PdfReader(io.BytesIO(pdf(SAMPLES[kind])))
    root: Any = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "id"
    assert "/StructTreeRoot" in root
    metadata = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>3</pdfaid:part>" in metadata
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert all("LiberationSerif" in name for name in fonts_of(reader))
    assert "Kode catatan 7F3A-91C2" in text_of(pdf(SAMPLES[kind]))
    assert reader.attachments["catatan.tlog-proof"] == [STAMP.proof.encode()]


def test_there_is_a_template_and_a_sample_for_every_letter() -> None:
    shared = {"letterhead.typ"}
    assert set(shipped().files) - shared == {f"{kind}.typ" for kind in LETTERS}
    assert set(SAMPLES) == set(LETTERS)


@pytest.mark.parametrize("kind", LETTERS)
def test_everything_that_a_letter_is_told_stands_in_it(kind: str) -> None:
    letter = SAMPLES[kind]
    told = letter.model_dump(exclude={"link", "translation_language", "draft"})
    words = text_of(pdf(letter)).replace(" ", "").casefold()
    missing = [said for said in strings(told) if "".join(said.split()).casefold() not in words]
    assert missing == []


def strings(told: object) -> Iterator[str]:
    match told:
        case str():
            yield told
        case dict():
            for value in told.values():
                yield from strings(value)
        case list() | tuple():
            for value in told:
                yield from strings(value)


@pytest.mark.parametrize("kind", LETTERS)
def test_the_longest_names_and_javanese_letters_fit_into_every_letter(kind: str) -> None:
    long = "Raden Ajeng Ngabehi Sastrawiguna-Kertanegara " * 6 + "ꦏ꧀ꦭꦛꦺꦤ꧀"
    told = SAMPLES[kind].model_dump()
    lengthened = {
        name: long if isinstance(value, str) and value and name != "link" else value
        for name, value in told.items()
    }
    words = text_of(
        pdf(
            LETTERS[kind].model_validate(
                {**lengthened, "translation_language": "", "translation": ()}
            )
        )
    )
    assert "Sastrawiguna-Kertanegara" in words


def test_what_is_not_signed_yet_says_so() -> None:
    signed = SAMPLES["notice"].model_copy(update={"draft": False})
    assert "KONSEP" not in text_of(pdf(signed))
    assert "KONSEP" in text_of(pdf(signed.model_copy(update={"draft": True})))


def fonts_of(reader: PdfReader) -> list[str]:
    resources: Any = reader.pages[0]["/Resources"]
    return [font.get_object()["/BaseFont"] for font in resources["/Font"].values()]


@pytest.mark.parametrize(
    ("written", "read_back"),
    [
        ('#panic("x") $y$ *z* @ref <b>', '#panic("x") $y$ *z* @ref <b>'),
        ("Salinan 😀 data", "Salinan □ data"),
        ("baris\x07 dua\u202e", "baris dua"),
        ("Siti " * 400, "Siti Siti Siti"),
    ],
)
def test_what_people_write_stands_in_a_letter_as_words(written: str, read_back: str) -> None:
    assert read_back in text_of(pdf(RECEIPT.model_copy(update={"subject": written})))


def test_javanese_script_is_set() -> None:
    letter = RECEIPT.model_copy(update={"subject": "ꦏ꧀ꦭꦛꦺꦤ꧀"})
    assert any("Javanese" in name for name in fonts_of(PdfReader(io.BytesIO(pdf(letter)))))


def test_a_translation_stands_on_a_sheet_of_its_own() -> None:
    letter = RECEIPT.model_copy(
        update={"translation_language": "en", "translation": ("PROOF OF RECEIPT", "Received.")}
    )
    pages = PdfReader(io.BytesIO(pdf(letter))).pages
    assert "PROOF OF RECEIPT" in pages[-1].extract_text()
    assert "PROOF OF RECEIPT" not in pages[0].extract_text()


def test_an_office_lays_its_own_files_over_the_shipped_ones(tmp_path: Path) -> None:
    emblem = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'
    )
    (tmp_path / "logo.svg").write_text(emblem)
    (tmp_path / "receipt.typ").write_text(
        '#import "letterhead.typ": *\n#show: letter.with("Bukti kami")\n#facts.subject'
    )
    words = text_of(typesetting_process.letter_pdf(RECEIPT, read(tmp_path), STAMP))
    assert "BUKTI KAMI" in words
    assert "Salinan berita acara pembagian" in words


EMBLEMS = {
    "a bomb": ("logo.png", strangers.boasting(95_000, 95_000)),
    "a large one": ("logo.png", strangers.boasting(6_000, 6_000)),
    "a broken one": ("logo.jpg", b"\xff\xd8\xff" + bytes(500)),
    "half a one": ("logo.png", strangers.picture("PNG")[:20]),
    "a strange one": ("logo.png", b"%!PS-Adobe"),
    "a moving one": ("logo.png", strangers.several_pictures("GIF")),
    "a drawing of many bytes": ("logo.svg", b"<svg>" + b" " * 5_000_000),
    "a template of many bytes": ("receipt.typ", b" " * 5_000_001),
}


@pytest.mark.parametrize(("name", "body"), EMBLEMS.values(), ids=EMBLEMS)
def test_an_emblem_or_template_that_cannot_be_used_is_named(
    tmp_path: Path, name: str, body: bytes
) -> None:
    (tmp_path / name).write_bytes(body)
    with pytest.raises(ConfigError, match=rf"LETTERS_DIR: .*{name} is no"):
        read(tmp_path)


def test_an_emblem_that_is_a_pipe_is_named_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "logo.png")
    with pytest.raises(ConfigError, match=r"LETTERS_DIR: .*logo.png is no file"):
        read(tmp_path)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="LETTERS_DIR"):
        read(tmp_path / "none")


@pytest.mark.parametrize(
    ("template", "why"),
    [
        (b"#nothing(", "unclosed delimiter"),
        (b'#set document(title: "x")\n#set text(font: "None Such")\nx', "unknown font family"),
        (b"", "missing document title"),
    ],
)
def test_a_wrong_template_is_an_error_and_no_letter(template: bytes, why: str) -> None:
    wrong = Stationery({**shipped().files, "receipt.typ": template})
    with pytest.raises(TypesettingError, match=why):
        typesetting_process.letter_pdf(RECEIPT, wrong, STAMP)
