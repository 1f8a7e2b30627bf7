import io
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from bot.cli.checks.signing_check import found_signature
from bot.letters import letter_signing
from bot.letters.letter_signing import Pen
from bot.office import load_profile
from bot.office.settings_sections import Signatory
from tests.letters.pens import PASSWORD, found, pen
from tests.letters.samples import MADE_AT, SAMPLES, pdf

NOW = datetime(2026, 11, 24, 3, tzinfo=UTC)
NOTICE = pdf(SAMPLES["notice"])


def signed(folder: Path, content: bytes = NOTICE) -> bytes:
    return letter_signing.signed(content, letter_signing.opened(pen(folder)), MADE_AT)


def test_a_signed_letter_is_sound_whole_and_dated_as_it_was_made(tmp_path: Path) -> None:
    verdict = found(signed(tmp_path))
    assert verdict.bottom_line
    assert verdict.signer_reported_dt == MADE_AT
    assert verdict.coverage.name == "ENTIRE_FILE"


def test_a_letter_changed_after_it_was_signed_is_found_out(tmp_path: Path) -> None:
    whole = signed(tmp_path)
    changed = whole.replace(b"/Lang (id)", b"/Lang (en)", 1)
    assert changed != whole
    assert not found(changed).intact


def test_the_same_letter_is_signed_with_the_same_bytes_behind_those_it_had(tmp_path: Path) -> None:
    key = letter_signing.opened(pen(tmp_path))
    once, again = (letter_signing.signed(NOTICE, key, MADE_AT) for _ in range(2))
    assert once == again
    assert once.startswith(NOTICE)


@pytest.mark.parametrize("kind", ["notice", "correction"])
def test_a_signature_keeps_what_archives_and_screen_readers_want(kind: str, tmp_path: Path) -> None:
    plain = pdf(SAMPLES[kind])
    content = signed(tmp_path, plain)
    reader, before = PdfReader(io.BytesIO(content)), PdfReader(io.BytesIO(plain))
    root: Any = reader.trailer["/Root"]
    page: Any = reader.pages[0]
    field = root["/AcroForm"]["/Fields"][0]
    assert field["/F"] & 0b100111 == 0b100  # printed, and neither hidden nor left out
    assert len(set(field["/Rect"])) == 1
    assert field["/Rect"][0] < page.cropbox.left
    assert field["/TU"]
    assert page["/Tabs"] == "/S"
    was: Any = before.trailer["/Root"]
    assert root.keys() == was.keys() | {"/AcroForm", "/Extensions"}
    assert root["/Metadata"].get_data() == was["/Metadata"].get_data()
    for name in ("/Lang", "/MarkInfo", "/ViewerPreferences"):
        assert root[name] == was[name]
    assert reader.metadata == before.metadata
    assert not re.search(rb"[^\r\n\d]\d+ 0 obj", content[len(plain) :])
    assert content[len(plain)] == ord("\n")


def test_what_waits_for_a_hand_or_needs_none_is_not_signed() -> None:
    notice: Any = SAMPLES["notice"]
    by_hand = notice.model_copy(
        update={"signature": notice.signature.model_copy(update={"note": ""})}
    )
    assert letter_signing.signature_of(by_hand) is None
    assert letter_signing.signature_of(SAMPLES["receipt"]) is None
    sent = letter_signing.noted(by_hand, by_hand.signature, "Disampaikan secara elektronik.")
    assert letter_signing.signature_of(sent) is not None


@pytest.mark.parametrize(
    ("name", "bears"),
    [
        ("Komisi Pemilihan Umum Kabupaten Klaten", True),
        ("KOMISI  PEMILIHAN UMUM KABUPATEN KLATEN", True),
        ("Komisi Pemilihan Umum Kabupaten Klaten, S.H.", True),
        ("Komisi Pemilihan Umum", False),
        ("", False),
    ],
)
def test_a_key_bears_a_name_whatever_titles_stand_behind(
    name: str, bears: bool, tmp_path: Path
) -> None:
    assert letter_signing.fits(letter_signing.opened(pen(tmp_path)), name) is bears


def said(key: Pen | None, ppid: str = "") -> str:
    office = load_profile(None)
    signatories = office.signatories.model_copy(
        update={"ppid": Signatory(position="PPID", name=ppid)}
    )
    whole = office.model_copy(update={"signatories": signatories})
    return " | ".join(
        f"{'' if finding.good else 'warn '}{finding.text}"
        for finding in found_signature(key, whole, NOW)
    )


def test_check_says_whose_the_key_is_and_what_it_signs(tmp_path: Path) -> None:
    assert said(None) == ""
    assert said(pen(tmp_path)) == (
        "signature: the letters to requesters are signed in the name of "
        "Komisi Pemilihan Umum Kabupaten Klaten until 31 December 2027"
    )
    own = pen(tmp_path, "Siti Aminah")
    assert said(own, "Siti Aminah, S.H.").startswith("signature: the letters that bear that name")
    assert "warn signature: no letter is signed: the certificate is Siti Aminah's" in said(own)


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        (datetime(2026, 11, 23, tzinfo=UTC), "the certificate expired on 2026-11-23. Letters go"),
        (datetime(2026, 12, 20, tzinfo=UTC), "ends on 20 December 2026; have it renewed now"),
    ],
)
def test_check_says_that_a_certificate_ends(tmp_path: Path, ends: datetime, words: str) -> None:
    assert words in said(pen(tmp_path, ends=ends))


def test_check_says_why_a_key_cannot_be_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = pen(tmp_path)
    assert "does not open: SIGNING_KEY_PASSWORD is wrong" in said(Pen(good.file, "salah"))
    assert "cannot be read (No such file" in said(Pen(tmp_path / "none.p12", PASSWORD))
    good.file.chmod(0o644)
    assert "others can read" in said(good)
    monkeypatch.setitem(sys.modules, "bot.letters.pades_signature", None)
    assert "without the extra: .venv/bin/python -m pip install" in said(good)
