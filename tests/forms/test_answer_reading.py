"""What people type in place of pressing a button, in three languages and as they really write."""

import pytest

from bot.desk import citizen_form_steps
from bot.desk.citizen_form_steps import CHANGEABLE
from bot.forms.answer_reading import age_in, folded_words, nik_in, pin_in, says_phrase, split_pin
from bot.forms.form_engine import Step
from bot.forms.identity_questions import is_surely_a_name
from bot.forms.objection_form import OBJECTION
from bot.forms.request_form import REQUEST
from bot.texts import LANGUAGES
from tests.texts.samples import TEXTS

STEPS = {step.name: step for step in (*OBJECTION.steps, *REQUEST.steps)}


def chosen(question: str, text: str) -> str | None:
    step = STEPS[question]
    labels = [(choice, step.text_id("choice", choice)) for choice in step.choices]
    return citizen_form_steps.typed_choice(TEXTS, text, labels) or step.find_choice(text)


@pytest.mark.parametrize(
    ("question", "text", "choice"),
    [
        ("kind", "1", "person"),
        ("kind", "nomor 2 pak", "group"),
        ("kind", "3️⃣", "entity"),
        ("kind", "yang pertama aja", "person"),
        ("kind", "pribadi", "person"),
        ("kind", "saya sendiri", "person"),
        ("kind", "orang biasa kok", "person"),
        ("kind", "atas nama saya pribadi", "person"),
        ("kind", "dari yayasan, min", "entity"),
        ("kind", "Bukan badan hukum, saya perorangan", "person"),
        ("kind", "saya mewakili ibu saya", "represented"),
        ("kind", "on behalf of my client", "represented"),
        ("kind", "kula makili bapak", "represented"),
        ("kind", "saya mewakili yayasan", "entity"),
        ("kind", "mewakili kelompok warga", "group"),
        ("represented", "ada surat kuasanya, surat kuasa notaris", "letter"),
        ("represented", "tidak ada surat kuasa", "typing"),
        ("represented", "just helping her", "typing"),
        ("represented", "tanpa serat kuwaos", "typing"),
        ("letter_covers", "sampai sengketa juga", "all"),
        ("letter_covers", "hanya permohonan", "request"),
        ("kind", "myself", "person"),
        ("kind", "we are a company", "entity"),
        ("kind", "kula piyambak", "person"),
        ("kind", "kapisan", "person"),
        ("way", "di sini aja", "chat_copy"),
        ("way", "lewat email bisa?", None),
        ("way", "lewat email", "change"),
        ("way", "here please", "chat_copy"),
        ("way", "wonten mriki kemawon", "chat_copy"),
        ("obtain", "lihat saja", "see"),
        ("obtain", "fotokopi", "copy"),
        ("format", "pdf aja kak", "softcopy"),
        ("format", "dicetak", "hardcopy"),
        ("delivery", "imel", "email"),
        ("delivery", "saya ambil sendiri ke kantor", "collect"),
        ("delivery", "I will collect it", "collect"),
        ("same", "iya sama", "all"),
        ("same", "tidak", "none"),
        ("same", "nggih", "all"),
        ("no_nik_reason", "KTP saya hilang bulan lalu", "lost"),
        ("no_nik_reason", "saya WNA", "foreigner"),
        ("no_nik_reason", "I am not Indonesian", "foreigner"),
        ("no_nik_reason", "umur saya baru 15 tahun", "under_17"),
        ("no_nik_reason", "sudah 71 tahun", None),
        ("no_nik_reason", "KTP kula ical", "lost"),
        ("guardian_consent", "sudah setuju bu", "given"),
        ("guardian_consent", "dereng", "later"),
        ("objection_ground", "c", "c"),
        ("objection_ground", "permohonan saya tidak dijawab", "c"),
        ("objection_ground", "7", "g"),
    ],
)
def test_a_choice_is_read_by_its_number_or_any_natural_word(
    question: str, text: str, choice: str | None
) -> None:
    assert chosen(question, text) == choice


@pytest.mark.parametrize(
    "text",
    [
        "apa bedanya perorangan dan kelompok?",
        "perorangan atau kelompok",
        "bukan perorangan",
        "5",
        "saya tidak tahu",
        "hmm",
        "kami " + "sangat " * 15 + "ingin tahu sebagai perorangan",
    ],
)
def test_a_text_that_means_two_choices_or_none_is_asked_again(text: str) -> None:
    assert chosen("kind", text) is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("nama", "name"),
        ("ubah nama dong", "name"),
        ("alamatnya salah", "address"),
        ("no hp saya ganti", "contact"),
        ("my address", "address"),
        ("asma kula", "name"),
        ("judul", "subject"),
    ],
)
def test_a_part_of_the_form_is_named_as_people_call_it(text: str, field: str) -> None:
    labels = [(name, f"field-{name}".replace("_", "-")) for name in CHANGEABLE]
    assert citizen_form_steps.typed_choice(TEXTS, text, labels) == field


YES = {"ya", "setuju", "iya"}
POLITE = {"pak", "bu", "ya", "saya"}


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Ya, setuju Bu!", True),
        ("iya iya", True),
        ("saya setuju", True),
        ("tidak setuju", False),
        ("setuju kalau gratis", False),
        ("pak bu", False),
        ("", False),
    ],
)
def test_a_text_means_an_act_only_if_it_says_nothing_else(text: str, does: bool) -> None:
    assert says_phrase(folded_words(text), YES, POLITE) is does


@pytest.mark.parametrize(
    ("text", "nik"),
    [
        ("NIK saya 3310014107990001, umur 71", "3310014107990001"),
        ("3310 0141 0799 0001", "3310014107990001"),
        ("33100141079900011", None),
        ("3310 0141 0799 0001 1", None),
        ("3310014107990001 atau 3310014107990002", None),
        ("saya bingung mengisi NIK", None),
    ],
)
def test_a_nik_is_found_in_a_sentence(text: str, nik: str | None) -> None:
    assert nik_in(text) == nik


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("950537", "950537"),
        ("950 537", "950537"),
        ("pin saya 950537 bu", "950537"),
        ("9505371", None),
        ("950537 950538", None),
    ],
)
def test_a_pin_is_found_in_a_sentence(text: str, pin: str | None) -> None:
    assert pin_in(text) == pin


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("1 PIN 950537", ("1", "950537")),
        ("001/PPID/KPU-KLT/XI/2026 950537", ("001/PPID/KPU-KLT/XI/2026", "950537")),
        ("nomor 1 pinnya: 950 537", ("nomor 1", "950537")),
        ("950537", ("950537", None)),
        ("17/2026", ("17/2026", None)),
    ],
)
def test_a_pin_is_split_from_the_number_before_it(text: str, parts: tuple[str, str | None]) -> None:
    assert split_pin(text) == parts


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("sudah 71 tahun", 71),
        ("umur saya 15", 15),
        ("I am 20 years old", 20),
        ("yuswa kula 71 taun", 71),
        ("71", None),
        ("antara 15 tahun dan 17 tahun", None),
        ("sejak 1955", None),
    ],
)
def test_an_age_is_found_in_a_sentence(text: str, age: int | None) -> None:
    assert age_in(text) == age


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Emma Smith", True),
        ("Kartodimejo", True),
        ("Sari Wulandari, S.Pd.", True),
        ("tidak ada", False),
        ("kula piyambak", False),
        ("saya bingung", False),
        ("hmm embuh", False),
        ("Yayasan Peduli Pemilu", False),
        ("0812 3456 7890", False),
        ("kenapa ditanya?", False),
    ],
)
def test_only_what_can_be_nothing_else_is_a_name_where_none_was_asked(
    text: str, is_one: bool
) -> None:
    assert is_surely_a_name(text) is is_one


@pytest.mark.parametrize(
    "step", [s for s in STEPS.values() if s.kind == "choice"], ids=lambda s: s.name
)
def test_every_label_of_a_choice_means_that_choice_in_every_language(step: Step) -> None:
    for language in LANGUAGES:
        for choice in step.choices:
            label = TEXTS.plain(language, step.text_id("choice", choice))
            assert chosen(step.name, label) == choice
            assert chosen(step.name, folded_words(label)) == choice
