"""What would leave the office by mistake: whose details they are, and what a file hides."""

import pytest

from bot.domain.words.hidden_finding import (
    Finding,
    HidingKind,
    find_in_pieces,
    may_be_cleaned,
    private_details_in,
)
from bot.domain.words.masking_rules import PersonalKind

NIK = "3310155203900001"


@pytest.mark.parametrize(
    ("text", "kind", "detail"),
    [
        (f"NIK {NIK}", PersonalKind.IDENTITY_NUMBER, NIK),
        ("NIK 1111111111111112", PersonalKind.IDENTITY_NUMBER, "1111111111111112"),
        ("HP 0812-3456-7890", PersonalKind.PHONE, "081234567890"),
        ("+62 812 3456 7890", PersonalKind.PHONE, "081234567890"),
        ("WA: 81234567890", PersonalKind.PHONE, "081234567890"),
        ("sari@example.org", PersonalKind.EMAIL, "sari@example.org"),
    ],
)
def test_what_identifies_a_private_person_is_found(
    text: str, kind: PersonalKind, detail: str
) -> None:
    found = private_details_in(text)
    assert {one: set(said) for one, said in found.items()} == {kind: {detail}}


@pytest.mark.parametrize(
    "text",
    [
        "NIK 0000000000000000",
        "NIK 1111111111111111",
        "nomor 33101552039000012",
        "jumlah 81234567890",
        "HP 812345",
        "Telepon (0272) 321234",
        "WA layanan: 0812-3456-7890",
        "Telepon layanan: 81234567890",
        "ppid@klaten.go.id",
    ],
)
def test_what_is_of_an_office_or_of_nobody_is_no_secret(text: str) -> None:
    assert private_details_in(text) == {}


@pytest.mark.parametrize(
    ("kinds", "may"),
    [
        ([HidingKind.AUTHOR], True),
        ([HidingKind.AUTHOR, HidingKind.SHOWN], True),
        ([HidingKind.SHOWN], False),
        ([HidingKind.AUTHOR, HidingKind.COVERED], False),
        ([], False),
    ],
)
def test_a_file_is_cleaned_only_where_nothing_lies_under_a_box(
    kinds: list[HidingKind], may: bool
) -> None:
    assert may_be_cleaned(Finding(kind=kind) for kind in kinds) is may


@pytest.mark.parametrize(
    ("kind", "said", "lines"),
    [
        (HidingKind.SHOWN, ["Daftar pemilih"], None),
        (HidingKind.SHOWN, ["Daftar pemilih", NIK], 2),
        (HidingKind.FOLDED, ["Daftar pemilih"] * 50, None),
        (HidingKind.FOLDED, ["Daftar pemilih"] * 51, 51),
        (HidingKind.FOLDED, [NIK], 1),
        (HidingKind.SHEET, ["Daftar pemilih"], 1),
        (HidingKind.SHEET, ["…", "  "], None),
    ],
)
def test_what_is_seen_gives_away_persons_only_and_what_is_hidden_whatever_it_says(
    kind: HidingKind, said: list[str], lines: int | None
) -> None:
    found = [one.lines for one in find_in_pieces(kind, "Lembar 1", said)]
    assert found == ([] if lines is None else [lines])
