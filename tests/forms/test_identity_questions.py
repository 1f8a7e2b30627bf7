from contextlib import nullcontext

import pytest
from pydantic_core import PydanticCustomError

from bot.forms.identity_questions import (
    Email,
    Phone,
    check_acting_name,
    check_address,
    check_nik,
    masked_nik,
    nik_warnings,
    parse_contact,
)
from tests.prelude import read_table


@pytest.mark.parametrize("raw", read_table("forms/typed_words.txt", "NIK"))
def test_nik_is_read_however_it_was_typed(raw: str) -> None:
    assert check_nik(raw) == "3310155203900001"


@pytest.mark.parametrize(
    ("raw", "error_id"),
    [
        ("3310157212900001", "error-nik-birth-date"),
        ("3310153102900001", "error-nik-birth-date"),
        ("3310154003900001", "error-nik-birth-date"),
        ("3310151213900001", "error-nik-birth-date"),
        ("0000000000000000", "error-nik-birth-date"),
        ("C1234567", "error-nik-passport"),
        ("my passport is ab123456", "error-nik-passport"),
        ("3310 01•• •••• 0001", "error-nik-length"),  # the example itself
        ("no 33100141", "error-nik-length"),
        ("ABC123456", "error-nik-length"),
    ],
)
def test_what_cannot_be_a_nik_is_refused(raw: str, error_id: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        check_nik(raw)
    assert caught.value.type == error_id


@pytest.mark.parametrize(("raw", "seen"), [("331015520390001", 15), ("tidak tahu", 0)])
def test_wrong_count_tells_how_many_digits_were_seen(raw: str, seen: int) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        check_nik(raw)
    assert (caught.value.type, caught.value.context) == ("error-nik-length", {"seen": seen})


@pytest.mark.parametrize(
    ("nik", "odd"),
    [
        ("3310151203900001", ()),
        ("3310155203900001", ()),  # a woman born on the 12th
        ("3310152902000001", ()),  # 2000 was a leap year
        ("3310157112900001", ()),
        ("0010151203900001", ("warning-nik-region",)),
        ("3300151203900001", ("warning-nik-region",)),
        ("3310001203900001", ("warning-nik-region",)),
        ("9615151203900001", ()),
    ],
)
def test_nik_warns_about_odd_regions(nik: str, odd: tuple[str, ...]) -> None:
    assert nik_warnings(check_nik(nik)) == odd


def test_masked_nik_shows_four_digits() -> None:
    assert masked_nik("3310155203900001") == "•••• •••• •••• 0001"


@pytest.mark.parametrize(
    ("raw", "number"), read_table("forms/typed_words.txt", "telephone numbers")
)
def test_phone_is_normalised(raw: str, number: str) -> None:
    assert parse_contact(raw) == Phone(number)


@pytest.mark.parametrize(
    ("raw", "address"),
    [
        ("Sari.Dewi@Example.CO.ID", "Sari.Dewi@example.co.id"),
        ("email saya sari@example.org.", "sari@example.org"),
        ("<sari@example.org>", "sari@example.org"),
    ],
)
def test_email_is_read(raw: str, address: str) -> None:
    assert parse_contact(raw) == Email(address)


@pytest.mark.parametrize(("raw", "error_id"), read_table("forms/typed_words.txt", "no contact"))
def test_unreadable_contact_says_what_is_wrong(raw: str, error_id: str) -> None:
    with pytest.raises(PydanticCustomError) as caught:
        parse_contact(raw)
    assert caught.value.type == error_id


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("namaku Dewi Lestari Ningsih kak", "Dewi Lestari Ningsih"),
        ("siti aminah ya, min", "siti aminah"),
        ("Bagus Mas", "Bagus Mas"),
        ("asma kula Suparno nggih pak. 🙏", "Suparno"),
        ("my name is John Smith, sir", "John Smith"),
    ],
)
def test_whom_somebody_speaks_to_is_no_part_of_their_name(typed: str, name: str) -> None:
    assert check_acting_name(typed) == name


@pytest.mark.parametrize("typed", ["Bo", "S4ri", "tidak tahu", "..."])
def test_what_is_no_name_is_no_name_of_who_acts(typed: str) -> None:
    with pytest.raises(PydanticCustomError):
        check_acting_name(typed)


@pytest.mark.parametrize("typed", ["Ani", "mas"])
def test_a_name_may_be_short_and_may_be_what_others_are_called(typed: str) -> None:
    assert check_acting_name(typed) == typed


@pytest.mark.parametrize(
    ("typed", "reaches"),
    [("Jl. Ana 12", True), ("Jl. Ana 1", False), ("Jl. An 123", False), ("1234567890", False)],
)
def test_an_address_has_enough_to_send_a_letter_to(typed: str, reaches: bool) -> None:
    with nullcontext() if reaches else pytest.raises(PydanticCustomError):
        assert check_address(typed) == typed


@pytest.mark.parametrize(("longer", "is_one"), [(0, True), (1, False)])
def test_an_email_address_has_at_most_254_characters(longer: int, is_one: bool) -> None:
    domain = ".".join(["a" * 61] * 2 + ["b" * (62 + longer)])
    address = f"{'s' * 64}@{domain}.id"
    assert len(address) == 254 + longer
    with nullcontext() if is_one else pytest.raises(PydanticCustomError):
        assert parse_contact(address) == Email(address)
