"""Words that address a colleague."""

import pytest

from bot.domain.inner_words import addressed

MEMBERS = ("Budi Santoso, S.Sos.", "Wati", "Joko Susilo", "Sri Lestari 🌷")


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Bu Wati, pemohon ini sering protes, hati-hati", "Bu Wati"),
        ("Tolong dicek dulu ya pak joko", "pak joko"),
        ("Sudah dikirim belum, Mbak Lestari?", "Mbak Lestari"),
        ("mas Budi yang pegang datanya", "mas Budi"),
        ("Bpk. Santoso belum tanda tangan", "Bpk. Santoso"),
        ("Ibu Sri cuti", "Ibu Sri"),
        ("Wati, ini datamu?", "Wati"),
        ("JOKO: tolong", "JOKO"),
        ("Sedang kami siapkan, Bu.", ""),
        ("Selamat pagi, Bu Sari. Datanya sedang dicari.", ""),
        ("Data Desa Jokowati sudah ada.", ""),
        ("Kepada Bapak/Ibu pemohon", ""),
        ("Ibu, datanya siap.", ""),
        ("Budi daya ikan di Klaten", ""),
        ("", ""),
    ],
)
def test_a_member_is_addressed_by_a_form_of_address_and_a_part_of_the_name(
    text: str, called: str
) -> None:
    assert addressed(text, MEMBERS) == called
