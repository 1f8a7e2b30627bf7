"""What an office sees of its letters before anybody else does."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.letters import letter_preview
from bot.letters.letter_kinds import LETTERS
from bot.letters.stationery import Stationery, shipped
from tests.letters.samples import STAMP, text_of
from tests.prelude import KLATEN_PROFILE, load_profile

OFFICE = load_profile(KLATEN_PROFILE)


def test_the_command_writes_every_letter_and_needs_no_token(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    own = tmp_path / "surat"
    own.mkdir()
    (own / "breach.typ").write_text(
        '#import "letterhead.typ": *\n#show: letter.with("Surat kami sendiri")\n#facts.how'
    )
    monkeypatch.setenv("LETTERS_DIR", str(own))
    assert main(["preview-letters", "out"]) == 0
    written = sorted((tmp_path / "out").iterdir())
    assert len(written) == len(LETTERS)
    said = capsys.readouterr()
    assert said.out.split() == [f"out/{path.name}" for path in written]
    assert "/kantor" in said.err
    words = text_of(written[-1].read_bytes())
    assert "SURAT KAMI SENDIRI" in words
    assert "KOMISI PEMILIHAN UMUM KABUPATEN KLATEN" in words


@pytest.mark.parametrize(
    ("kind", "number"),
    [
        ("notice", "001/PPID-PT/KPU-KLT/XI/2026"),
        ("undelivered", "017/PPID/KPU-KLT/XI/2026"),
        ("objection_answer", "001/PPID-TK/KPU-KLT/XI/2026"),
    ],
)
def test_a_letter_goes_by_its_own_number_or_else_by_that_of_its_matter(
    kind: str, number: str
) -> None:
    [letter] = [one for one in letter_preview.sample_letters(OFFICE) if one.kind == kind]
    assert letter.reference == number


def test_a_folder_that_cannot_be_written_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OFFICE_PROFILE", str(KLATEN_PROFILE))
    (tmp_path / "file").write_text("")
    assert main(["preview-letters", "file"]) == 78
    assert "file cannot be written" in capsys.readouterr().err


def test_every_letter_whose_template_is_wrong_is_named() -> None:
    wrong = Stationery({**shipped().files, "notice.typ": b"#nothing(", "receipt.typ": b"#x"})
    said = list(letter_preview.find_mistakes(load_profile(KLATEN_PROFILE), wrong, STAMP.made_at))
    assert [line.split("'")[1] for line in said] == ["receipt", "notice"]
    right = letter_preview.find_mistakes(load_profile(KLATEN_PROFILE), shipped(), STAMP.made_at)
    assert list(right) == []
