"""Nothing that identifies the requester reaches the officers' group."""

import pytest

from tests.stories.acts import rows, seen_by_group, shown
from tests.uploads import strangers
from tests.walking import ADDRESS, PHONE, fills_in
from tests.world import NIK, World

PERSONAL = (NIK, "3310 0141 0799 0001", "0812 3456 7890", "sari@contoh.id", "Sari Wulandari")


def leaks(world: World) -> list[str]:
    wanted = (*PERSONAL, "Wulandari", "Pemuda 12", "081234567890")
    return [words for words in wanted if seen_by_group(world, words)]


async def test_the_card_and_topic_show_the_case_and_not_the_requester(either: World) -> None:
    await either.files(
        either.sari, f"Data TPS untuk Sari Wulandari, NIK {NIK}, Jl. Pemuda 12, sari@contoh.id"
    )
    card = either.card.text
    for shown_text in (
        "001/PPID/KPU-KLT/XI/2026",
        "Data TPS",
        "Tujuan: Penelitian skripsi",
        "Pemohon: ",
        "Cara: ",
        "Diterima: Selasa, 24 November 2026 10.00 WIB",
        "Paling lambat: Selasa, 8 Desember 2026",
        "Status: diterima",
        "Petugas: belum ada",
    ):
        assert shown_text in card
    assert leaks(either) == []


@pytest.mark.parametrize("words", PERSONAL)
async def test_later_words_and_their_edits_are_screened(either: World, words: str) -> None:
    await either.files(either.sari)
    message = either.sari.says(f"Hubungi saya: {words}")
    await either.settle()
    assert "Hubungi saya: •" in shown(either, "Hubungi saya").text
    either.sari.edits(message, f"Ini saya: {words}")
    await either.burst_passes()
    assert "Ini saya: •" in shown(either, "Ini saya").text
    assert leaks(either) == []


@pytest.mark.parametrize("name", ["Sari Wulandari", "Budi Santoso", "Wati"])
async def test_a_name_of_four_letters_stays_out_of_the_group(either: World, name: str) -> None:
    short = name.split(maxsplit=1)[0]
    await fills_in(either, either.sari, (name, NIK, ADDRESS, PHONE))
    await either.press(either.sari, "Kirim permohonan")
    words = either.sari.says(f"Ini {short}, mohon kabar")
    await either.settle()
    assert "Ini ••••, mohon kabar" in shown(either, "mohon kabar").text
    either.sari.edits(words, f"Atas nama {short}, mohon kabar lagi")
    await either.burst_passes()
    assert "Atas nama ••••, mohon" in shown(either, "kabar lagi").text
    assert not seen_by_group(either, f"Ini {short}")
    assert not seen_by_group(either, f"nama {short}")


async def test_a_link_or_mention_behind_words_is_screened(either: World) -> None:
    await either.files(either.sari)
    text = "Lihat di sini"
    account = {"id": either.sari.id, "is_bot": False, "first_name": "Sari"}
    either.sari.says(
        text,
        entities=[
            {"type": "text_link", "offset": 0, "length": 5, "url": f"https://a.id/{NIK}"},
            {"type": "text_mention", "offset": 6, "length": 2, "user": account},
            {"type": "italic", "offset": 9, "length": 4},
        ],
    )
    await either.settle()
    message = shown(either, text)
    assert {entity["type"] for entity in message.entities} == {"bold", "italic"}
    assert not seen_by_group(either, NIK)
    assert not seen_by_group(either, str(either.sari.id))


async def test_what_opens_an_account_or_hides_in_a_block_of_code_stays_out(either: World) -> None:
    await either.files(either.sari)
    words = "Hubungi akun ini atau kode ini"
    link = {"type": "text_link", "offset": 8, "length": 4, "url": f"tg://user?id={either.sari.id}"}
    code = {"type": "pre", "offset": 22, "length": 4, "language": NIK}
    either.sari.says(words, entities=[link, code])
    await either.settle()
    assert {entity["type"] for entity in shown(either, words).entities} == {"bold"}
    assert not seen_by_group(either, NIK)
    assert not seen_by_group(either, str(either.sari.id))


async def test_both_sides_see_what_was_masked(either: World) -> None:
    await either.files(either.sari)
    await either.say(either.sari, f"NIK saya {NIK}, surel a@contoh.id")
    assert "tampil tersamar (•••): surel, NIK." in either.sari.last.text
    told = shown(either, "NIK saya").text
    assert "Disamarkan di grup: surel, NIK; di sisi pemohon tetap" in told
    await either.say(either.sari, "Mohon per kelurahan")
    assert "tersamar" not in either.sari.last.text
    await either.burst_passes()
    assert "Disamarkan" not in shown(either, "Mohon per kelurahan").text


async def test_an_edit_changes_what_both_sides_read_of_the_masks(either: World) -> None:
    await either.files(either.sari)
    await either.say(either.sari, "Yang pertama")
    waiting = either.sari.says(f"NIK saya {NIK}")
    await either.settle()
    either.sari.edits(waiting, "Saya lupa NIK")
    await either.burst_passes()
    assert "Disamarkan" not in shown(either, "Saya lupa NIK").text


async def test_entities_stay_with_their_words_when_something_before_is_masked(
    either: World,
) -> None:
    await either.files(either.sari)
    text = f"😀 {NIK} penting"
    bold = [{"type": "italic", "offset": 20, "length": 7}]
    either.sari.says(text, entities=bold)
    await either.settle()
    message = shown(either, "penting")
    units = message.text.encode("utf-16-le")
    place = next(entity for entity in message.entities if entity["type"] == "italic")
    start = 2 * place["offset"]
    assert units[start : start + 2 * place["length"]].decode("utf-16-le") == "penting"


async def test_a_file_whose_name_names_the_requester_is_not_shown(either: World) -> None:
    either.sari.starts()
    await either.settle()
    await either.press(either.sari, "Minta informasi")
    await either.press(either.sari, "Setuju")
    either.sari.sends_document("surat_Sari Wulandari.pdf", strangers.pdf(), "Surat Sari Wulandari")
    either.sari.sends_document("lampiran.pdf", strangers.pdf(), "Data TPS")
    await either.settle()
    await either.press(either.sari, "Sudah lengkap")
    await either.say(either.sari, "Penelitian")
    await either.press(either.sari, "lewat percakapan ini")
    await either.press(either.sari, "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await either.say(either.sari, words)
    await either.press(either.sari, "Kirim permohonan")
    files = [m.content["document"]["file_name"] for m in either.group.messages if m.media]
    assert files == ["lampiran.pdf"]
    assert "tidak ditampilkan" in shown(either, "mengirim berkas").text
    assert leaks(either) == []


async def test_a_contact_card_is_announced_and_not_shown(either: World) -> None:
    await either.files(either.sari)
    either.sari.sends_contact("+6281234567890")
    await either.settle()
    assert "mengirim kontak" in shown(either, "mengirim").text
    assert not seen_by_group(either, "81234567890")


async def test_the_question_of_somebody_who_filed_before_is_screened_by_name(
    either: World,
) -> None:
    await either.files(either.sari)
    await either.press(either.sari, "Lihat permohonan ini")
    await either.press(either.sari, "Cabut permohonan")
    await either.press(either.sari, "Ya, cabut")
    await either.say(either.sari, "Saya Sari Wulandari, apakah besok buka?")
    await either.press(either.sari, "Hanya bertanya")
    assert "apakah besok buka?" in shown(either, "apakah besok").text
    assert leaks(either) == []


async def test_html_of_a_citizen_is_text(either: World) -> None:
    await either.files(either.sari, "Data <b>TPS</b> & <a href='https://a.id'>ini</a> </b><")
    assert "Data <b>TPS</b> & <a href='https://a.id'>ini</a> </b><" in either.card.text
    links = [entity for entity in either.card.entities if entity["type"] == "text_link"]
    assert links == []


@pytest.mark.parametrize("sign", ["a", "&", "😀", "<b>", "\n-", "ab "])
async def test_a_card_never_grows_too_long(either: World, sign: str) -> None:
    wanted = "Salinan daftar pemilih tetap " + (sign * 4000)[:2000] + " akhir"
    either.sari.starts()
    await either.settle()
    await either.press(either.sari, "Minta informasi")
    await either.press(either.sari, "Setuju")
    await either.say(either.sari, wanted)
    await either.say(either.sari, wanted)
    await either.press(either.sari, "Sudah lengkap")
    await either.say(either.sari, ("Penelitian tentang " + sign * 500)[:499])
    await either.press(either.sari, "lewat percakapan ini")
    await either.press(either.sari, "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await either.say(either.sari, words)
    await either.press(either.sari, "Kirim permohonan")
    assert await rows(either, "SELECT error FROM outbox WHERE state = 'failed'") == []
    assert await rows(either, "SELECT error FROM inbox WHERE state = 'parked'") == []
    heading = "Permohonan selengkapnya:\n\n"
    in_full = "".join(
        m.text.removeprefix(heading) for m in either.group.messages if m.text.startswith(heading)
    )
    assert in_full.count("akhir") == 2
    assert either.card.text
