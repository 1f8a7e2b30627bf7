import pytest

from bot.forms.typed_text import ascii_digits, clean, letters, one_line, propose_subject


@pytest.mark.parametrize(
    ("wanted", "subject"),
    [
        (
            "Selamat pagi Bapak/Ibu petugas KPU, nama saya Budi. Saya mau minta DPT 2024. Suwun",
            "DPT 2024",
        ),
        ("Assalamualaikum wr wb. Mohon maaf mengganggu, kulo badhe nyuwun data TPS", "Data TPS"),
        ("Assalamu'alaikum, mohon informasi anggaran", "Informasi anggaran"),
        ("Kula nuwun, kula badhe nyuwun pirsa jumlah TPS", "Jumlah TPS"),
        ("I would like to request the budget of 2024.", "The budget of 2024"),
        ("Hello, can you send me the list of candidates?", "The list of candidates"),
        ("Dengan hormat,\nSaya Siti.\nmohon diberikan berita acara No. 5", "Berita acara No. 5"),
        ("saya ingin tahu anggaran pilkada", "Anggaran pilkada"),
        ("min, boleh minta rekap suara? saya butuh cepat", "Rekap suara"),
        ("pak sy mau mnta jumlah TPS di Trunuh dong", "Jumlah TPS di Trunuh"),
        ("rekap suara per desa kak, format excel ya", "Rekap suara per desa, format excel"),
        ("I'm a student at Leiden and I need the budget", "The budget"),
        ("Izin kampanye 2024", "Izin kampanye 2024"),
        ("Izin min, minta data TPS", "Data TPS"),
        ("Perlunya sosialisasi", "Perlunya sosialisasi"),
        ("Halo petugas PPID Diskominfo Sukamaju, minta data bansos", "Data bansos"),
        ("Pak Budi, minta data TPS, ya", "Data TPS"),
        ("Pak Minta Data TPS, ya", "Data TPS"),
        ("pak ini kpu klatn ya? saya mau minta data pemilih per desa", "Data pemilih per desa"),
        ("Betul ini kantor KPU? Rekap suara 2024", "Rekap suara 2024"),
        ("Is this the election office? I need the budget", "The budget"),
        ("Ini data apa ya?", "Ini data apa"),
        ("Bupati Klaten: hasil pemilu", "Bupati Klaten: hasil pemilu"),
    ],
)
def test_subject_is_the_wish_without_the_politeness(wanted: str, subject: str) -> None:
    assert propose_subject(wanted) == subject


@pytest.mark.parametrize("wanted", ["", "\u200b", "halo", "saya mau minta", "😀" * 200, "x" * 900])
def test_subject_is_never_empty_nor_long(wanted: str) -> None:
    assert 0 < len(propose_subject(wanted)) <= 80


def test_long_wish_is_cut_at_a_word() -> None:
    subject = propose_subject("Daftar " + "nama calon anggota legislatif " * 6)
    assert subject.endswith("calon…")


def test_cleaning_removes_what_cannot_be_seen_and_keeps_line_breaks() -> None:
    assert clean(" a\u200b\u202e\x00b\ud800\u3164\r\n\u2028c\t ") == "ab\n\nc"


def test_one_line_has_single_spaces() -> None:
    assert one_line(" Jl.\n  Pemuda\u00a0 12") == "Jl. Pemuda 12"


def test_letters_and_digits_of_other_scripts_count() -> None:
    assert (letters("ꦧꦸꦣꦶ 12 😀"), ascii_digits("١２3")) == (2, "123")
