"""Which words belong to another door, and which are a request whatever they are about."""

import pytest

from bot.domain.words.similar_texts import RoutePhrases, matter_of
from bot.office import KLATEN_PROFILE, load_profile

KNOWN = [RoutePhrases(route.name, route.phrases) for route in load_profile(KLATEN_PROFILE).routes]

ANOTHER_DOOR = (
    ("voter", "Mau cek DPT dong"),
    ("voter", "bagaimana cara cek nama di DPT?"),
    ("voter", "Apakah saya sudah terdaftar?"),
    ("voter", "Min, saya kok belum masuk DPT ya"),
    ("voter", "Saya nyoblos di mana nanti?"),
    ("voter", "Mau mengurus pindah memilih ke Solo"),
    ("voter", "Am I registered as a voter?"),
    ("voter", "Where is my polling station"),
    ("voter", "Punapa kula sampun kadhaftar?"),
    ("violation", "Saya mau melaporkan dugaan pelanggaran pemilu di desa saya"),
    ("violation", "Lapor ada politik uang di Wedi!"),
    ("violation", "I want to report vote buying"),
    ("violation", "Kula badhe nglaporaken kecurangan"),
    ("ethics", "Mau mengadukan komisioner KPU"),
    ("ethics", "cara melaporkan dugaan pelanggaran kode etik ke DKPP"),
    ("ethics", "How do I report a KPU commissioner?"),
    ("ethics", "Kula badhe nglaporaken salah satunggaling komisioner"),
    ("complaint", "Pelayanan loketnya buruk sekali"),
    ("complaint", "Saya mau komplain soal petugas loket"),
    ("complaint", "I want to complain about your service"),
    ("complaint", "Kula badhe wadul bab layanan"),
    ("own_data", "Tolong hapus data saya"),
    ("own_data", "Saya ingin melihat data pribadi saya"),
    ("own_data", "Please delete my data"),
    ("own_data", "Nyuwun mirsani data pribadi kula"),
)

A_REQUEST = (
    "Mohon salinan daftar pemilih tetap per kecamatan tahun 2024",
    "Minta jumlah pemilih di Kecamatan Wedi",
    "Berapa jumlah pemilih yang pindah memilih pada Pemilu 2024?",
    "Mohon rekapitulasi DPT pindah memilih per kecamatan",
    "Saya wartawan, ingin tahu soal saya terdaftar atau tidaknya para caleg",
    "Saya jurnalis dan mau cek DPT untuk liputan",
    "Minta laporan dana kampanye pasangan calon",
    "Dokumen penanganan pelanggaran pemilu yang diterima KPU dari Bawaslu",
    "Data pengaduan pelayanan yang buruk tahun 2025",
    "Minta salinan putusan DKPP tentang komisioner KPU Klaten",
    "Standar pelayanan dan SOP PPID",
    "Anggaran sosialisasi Pilkada 2024",
    "I need the number of registered voters in Klaten",
    "Copy of the decision on polling stations",
    "How many people asked to register to vote elsewhere",
    "Nyuwun salinan daftar pemilih ing Kecamatan Wedi",
    "Nyuwun cacahipun pemilih ingkang pindah memilih",
    "Kapan pendaftaran calon dibuka?",
    "Profil pejabat KPU",
    "Halo",
    "",
    "👍",
)


@pytest.mark.parametrize(("matter", "words"), ANOTHER_DOOR)
def test_what_another_door_answers_is_known_by_its_plain_words(matter: str, words: str) -> None:
    assert matter_of(words, KNOWN) == matter


@pytest.mark.parametrize("words", A_REQUEST)
def test_a_request_stays_a_request_whatever_it_is_about(words: str) -> None:
    assert matter_of(words, KNOWN) is None


def test_a_gap_in_a_phrase_is_three_words_at_most() -> None:
    known = [RoutePhrases("voter", ("cek * dpt",))]
    assert matter_of("cek dpt", known) == "voter"
    assert matter_of("cek nama saya di dpt", known) == "voter"
    assert matter_of("cek nama ibu saya juga di dpt", known) is None


def test_a_phrase_is_whole_words() -> None:
    assert matter_of("pungliyanto", [RoutePhrases("complaint", ("pungli",))]) is None
