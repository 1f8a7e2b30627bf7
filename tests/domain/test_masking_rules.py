import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.words.masking_rules import MASK, PersonalKind, mask_personal
from tests.domain import false_alarms, masking_ways
from tests.prelude import read_table

NAME = "Sri Wahyuni Lestari"
ADDRESS = "Jl. Pemuda No. 5, Desa Karanganom, Klaten Utara"


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("NIK 3310011201900001 ya", "NIK •••••••••••••••• ya"),
        ("NIK3310011201900001", "NIK••••••••••••••••"),
        ("saya 2 3310 0112 0190 0001", "saya 2 •••••••••••••••••••"),
        ("33100112019000019", "•••••••••••••••••"),
    ],
)
def test_identity_number_is_masked_however_it_is_written(text: str, masked: str) -> None:
    screened = mask_personal(text)
    assert screened.text == masked
    assert screened.found == {PersonalKind.IDENTITY_NUMBER}


@pytest.mark.parametrize(
    ("plain", "kind"),
    [
        ("3310011201900001", PersonalKind.IDENTITY_NUMBER),
        ("081234567890", PersonalKind.PHONE),
        ("81234567890", PersonalKind.PHONE),
        ("(0272) 321234", PersonalKind.PHONE),
        ("sri@contoh.id", PersonalKind.EMAIL),
        ("tg://user?id=510000002", PersonalKind.ACCOUNT),
        (NAME, PersonalKind.NAME),
        ("Jl. Pemuda No. 5", PersonalKind.ADDRESS),
    ],
)
def test_invisible_characters_hide_nothing(plain: str, kind: PersonalKind) -> None:
    """The mark stands after the second and before the last character, as a copied text has it."""
    for mark in ("\u200b", "\u00ad", "\u2060", "\ufeff", "\u202e"):
        text = f"{plain[:2]}{mark}{plain[2:-1]}{mark}{plain[-1]}"
        screened = mask_personal(f"Saya {text}.", [NAME], addresses=[ADDRESS])
        wanted = (f"Saya {MASK * len(text)}.", frozenset({kind}))
        assert (screened.text, screened.found) == wanted, repr(mark)


@pytest.mark.parametrize(
    "phone", ["0812.3456.789", "62 812 3456 7890", "+62 272 321234", "(0272) 321234", "0272-321234"]
)
def test_phone_is_masked_however_it_is_written(phone: str) -> None:
    screened = mask_personal(f"HP: {phone}, terima kasih")
    assert screened.text == f"HP: {'•' * len(phone)}, terima kasih"
    assert screened.found == {PersonalKind.PHONE}


@pytest.mark.parametrize("phone", ["08123456789", "6281234567890"])
def test_phone_is_masked_right_after_other_marks(phone: str) -> None:
    assert phone not in mask_personal(f"1.{phone}").text
    assert phone not in mask_personal(f"wa.me/{phone}").text


@pytest.mark.parametrize("text", read_table("domain/words.txt", "figures of requests"))
def test_figures_that_requests_are_about_stay(text: str) -> None:
    screened = mask_personal(text, [NAME], addresses=[ADDRESS])
    assert screened.text == text
    assert screened.found == set()


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Saya SRI WAHYUNI LESTARI, warga", "Saya •••••••••••••••••••, warga"),
        ("sri-wahyuni  lestari", "••••••••••••••••••••"),
        ("salam, Wahyuni", "salam, •••••••"),
        ("Bu Lestari dan wahyuni", "Bu ••••••• dan •••••••"),
    ],
)
def test_own_name_is_masked_whole_and_in_its_longer_words(text: str, masked: str) -> None:
    screened = mask_personal(text, [NAME])
    assert screened.text == masked
    assert screened.found == {PersonalKind.NAME}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param("pelestarian lingkungan", NAME, id="part of another word"),
        pytest.param("Sri Sultan", NAME, id="short word of a longer name"),
        pytest.param("Ani bertanya", "Ani", id="short name"),
        pytest.param("apa saja", "", id="no name"),
        pytest.param("apa saja", "...", id="marks only"),
    ],
)
def test_words_that_only_resemble_the_name_stay(text: str, name: str) -> None:
    assert mask_personal(text, [name]).text == text


@pytest.mark.parametrize("name", ["Sari", "Budi Santoso", "Dewi Wati"])
def test_a_name_of_four_letters_is_masked_where_it_stands_alone(name: str) -> None:
    short = next(word for word in name.split() if len(word) == 4)
    screened = mask_personal(f"saya {short}, mohon kabar", [name])
    assert screened.text == "saya ••••, mohon kabar"
    assert screened.found == {PersonalKind.NAME}


def test_word_of_the_office_place_is_masked_only_within_the_whole_name() -> None:
    text = "Forum Warga Klaten meminta DPT Klaten"
    masked = "•••••••••••••••••• meminta DPT Klaten"
    assert mask_personal(text, ["Forum Warga Klaten"], keep=["klaten"]).text == masked


def test_name_with_signs_of_patterns_is_taken_literally() -> None:
    assert mask_personal("Nur'aini (S.H.)", ["Nur'aini (S.H."]).found == {PersonalKind.NAME}


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Pemuda No. 5, Desa Karanganom, Klaten Utara",
        "jl pemuda no 5 desa karanganom klaten utara",
        "JL PEMUDA NO 5",
    ],
)
def test_own_address_is_masked_whole_and_by_its_street(text: str) -> None:
    screened = mask_personal(f"kirim ke {text}!", addresses=[ADDRESS])
    assert screened.text == f"kirim ke {'•' * len(text)}!"
    assert screened.found == {PersonalKind.ADDRESS}


def test_village_that_a_request_is_about_stays() -> None:
    text = "DPT Desa Karanganom, Klaten Utara"
    assert mask_personal(text, addresses=[ADDRESS]).text == text


def test_everything_found_is_reported_together() -> None:
    screened = mask_personal("Sri Wahyuni Lestari 3310011201900001 081234567890 s@x.id", [NAME])
    assert screened.found == {
        PersonalKind.NAME,
        PersonalKind.IDENTITY_NUMBER,
        PersonalKind.PHONE,
        PersonalKind.EMAIL,
    }


def test_mask_of_a_wide_character_is_as_long_in_telegrams_units() -> None:
    name = "Sri 𝒲ahyuni"
    masked = mask_personal(f"{name} 🙂", [name]).text
    assert masked == "•" * utf16_units(name) + " 🙂"


pieces = st.sampled_from(
    ["3310011201900001", "0812 3456", "7890 ", "sri@contoh.id", "Lestari", "🙂", "2024 ", "Rp", "-"]
)


@given(st.lists(st.one_of(pieces, st.text(max_size=8)), max_size=12).map("".join))
def test_screening_never_changes_the_length(text: str) -> None:
    assert utf16_units(mask_personal(text, [NAME]).text) == utf16_units(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_identity_number_never_passes(before: str, after: str) -> None:
    assert "3310011201900001" not in mask_personal(f"{before}3310011201900001{after}").text


@pytest.mark.parametrize(
    "written",
    [
        "Jalan Merbabu 7",
        "jln. Merbabu No. 7",
        "Jl Merbabu nomor 7",
    ],
)
def test_other_ways_to_write_a_detail_are_masked_too(written: str) -> None:
    screened = mask_personal(
        written, ["Sri Wahyuni Lestari"], addresses=["Jl. Merbabu No 7, Klaten"]
    )
    assert set(screened.text) == {"•"}


@pytest.mark.parametrize("text", ["24/11/2026 10/12/2026", "TPS 1/2/3/4/5/6/7/8/9/10/11/12/13"])
def test_dates_and_lists_with_strokes_are_kept(text: str) -> None:
    assert mask_personal(text).text == text


OWN = {"names": ["Sri Wahyuni Lestari"], "addresses": ["Jl. Merbabu No. 7, Klaten"]}


def test_there_are_eighty_five_ways_to_write_what_identifies_somebody() -> None:
    assert len(set(masking_ways.WAYS)) == 85


@pytest.mark.parametrize("around", ["{}", "Kontak saya {} ya", "({}).", "NIK:\n{}\nTerima kasih"])
def test_what_identifies_somebody_is_masked_in_every_common_spelling(around: str) -> None:
    found = {one: mask_personal(around.format(one), **OWN).text for one in masking_ways.MASKED}
    assert found == {one: around.format(MASK * len(one)) for one in found}


@pytest.mark.parametrize("written", masking_ways.OUT_OF_REACH)
def test_what_is_out_of_reach_is_known(written: str) -> None:
    assert mask_personal(written, **OWN).text == written


def test_ordinary_texts_are_hardly_ever_masked() -> None:
    assert len(false_alarms.TEXTS) == 200
    assert len(false_alarms.found()) <= false_alarms.MEASURED


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("331001,520190,0,0,0,1", True),
        ("331001,520190,0001", True),
        ("33,1001,520190,0001", False),
    ],
)
def test_figures_in_a_list_are_a_number_only_if_they_are_built_like_one(
    text: str, masked: bool
) -> None:
    assert mask_personal(text).found == (
        frozenset({PersonalKind.IDENTITY_NUMBER}) if masked else frozenset()
    )


@pytest.mark.parametrize(
    ("address", "text"), [("Klaten", "Data pemilih Klaten"), ("12, Tonggalan", "Daftar TPS 12")]
)
def test_one_word_of_an_address_is_no_address(address: str, text: str) -> None:
    assert mask_personal(text, addresses=[address]).text == text


@pytest.mark.parametrize(
    "figures",
    [
        "TPS 1209, 1210, 1211, 1212",
        "TPS 1209 1210 1211 1212",
        "TPS 0812, 34, 56, 78",
        "baris 12 1.234.567.890.123.456",
    ],
)
def test_a_list_and_an_amount_of_as_many_digits_are_no_number_of_a_person(figures: str) -> None:
    assert mask_personal(figures).text == figures


@pytest.mark.parametrize(
    ("address", "text", "masked"),
    [
        ("Merbabu 7, Klaten Utara", "di Merbabu 7 saja", f"di {MASK * 9} saja"),
        ("Jl. Merbabu, Klaten Utara", "di Jl. Merbabu saja", "di Jl. Merbabu saja"),
        ("Karang, Wedi", "di Karang Wedi saja", f"di {MASK * 11} saja"),
        ("Karanganom, Klaten 5", "di Karanganom saja", "di Karanganom saja"),
    ],
)
def test_a_street_is_masked_only_with_its_number_and_an_address_as_a_whole(
    address: str, text: str, masked: str
) -> None:
    assert mask_personal(text, addresses=[address]).text == masked
