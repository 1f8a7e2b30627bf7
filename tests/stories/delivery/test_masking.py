"""Nothing that identifies the requester reaches the officers' group."""

import pytest

from tests.prelude import NIK, World, rows, shown
from tests.stories.acts import seen_by_group
from tests.uploads import strangers

PERSONAL = (NIK, "3310 0141 0799 0001", "0812 3456 7890", "sari@contoh.id", "Sari Wulandari")


def leaks(world: World) -> list[str]:
    wanted = (*PERSONAL, "Wulandari", "Pemuda 12", "081234567890")
    return [words for words in wanted if seen_by_group(world, words)]


async def test_the_card_and_topic_show_the_case_and_not_the_requester(world: World) -> None:
    await world.files(
        world.sari, f"Data TPS untuk Sari Wulandari, NIK {NIK}, Jl. Pemuda 12, sari@contoh.id"
    )
    card = world.card.text
    for shown_text in (
        "001/PPID/KPU-KLT/XI/2026",
        "Data TPS",
        "Tujuan: Penelitian skripsi",
        "Pemohon: ",
        "Cara: ",
        "Diterima: Selasa, 24 November 2026 10.00 WIB",
        "Paling lambat: Selasa, 8 Desember 2026",
        "Status: tercatat",
        "Petugas: belum ada",
    ):
        assert shown_text in card
    assert leaks(world) == []


@pytest.mark.parametrize("words", [NIK, "Sari Wulandari"])
async def test_later_words_and_their_edits_are_screened(filed: World, words: str) -> None:
    message = await filed.say(filed.sari, f"Tambahan. Hubungi saya: {words}")
    assert "Hubungi saya: •" in shown(filed, "Hubungi saya").text
    filed.sari.edits(message, f"Ini saya: {words}")
    await filed.burst_passes()
    assert "Ini saya: •" in shown(filed, "Ini saya").text
    assert leaks(filed) == []


async def test_what_opens_an_account_or_hides_behind_words_is_screened(filed: World) -> None:
    text = "Tambahan di sini akun ini atau kode ini"
    account = {"id": filed.sari.id, "is_bot": False, "first_name": "Sari"}
    link = f"tg://user?id={filed.sari.id}"
    filed.sari.says(
        text,
        entities=[
            {"type": "text_link", "offset": 0, "length": 8, "url": f"https://a.id/{NIK}"},
            {"type": "text_mention", "offset": 9, "length": 2, "user": account},
            {"type": "italic", "offset": 12, "length": 4},
            {"type": "text_link", "offset": text.index("akun"), "length": 4, "url": link},
            {"type": "pre", "offset": text.index("kode"), "length": 4, "language": NIK},
        ],
    )
    await filed.settle()
    message = shown(filed, text)
    assert {entity["type"] for entity in message.entities} == {"bold", "italic"}
    assert not seen_by_group(filed, NIK)
    assert not seen_by_group(filed, str(filed.sari.id))


async def test_both_sides_see_what_was_masked(filed: World) -> None:
    await filed.say(filed.sari, f"Tambahan: NIK saya {NIK}, surel a@contoh.id")
    assert "tampil tersamar (•••): surel, NIK." in filed.sari.last.text
    told = shown(filed, "NIK saya").text
    assert "Disamarkan di grup: surel, NIK; di sisi pemohon tetap" in told
    await filed.say(filed.sari, "Mohon per kelurahan")
    assert "tersamar" not in filed.sari.last.text
    await filed.burst_passes()
    assert "Disamarkan" not in shown(filed, "Mohon per kelurahan").text


async def test_an_edit_changes_what_both_sides_read_of_the_masks(filed: World) -> None:
    await filed.say(filed.sari, "Yang pertama")
    waiting = await filed.say(filed.sari, f"Tambahan: NIK saya {NIK}")
    filed.sari.edits(waiting, "Saya lupa NIK")
    await filed.burst_passes()
    assert "Disamarkan" not in shown(filed, "Saya lupa NIK").text


async def test_entities_stay_with_their_words_when_something_before_is_masked(
    filed: World,
) -> None:
    text = f"😀 {NIK} penting"
    bold = [{"type": "italic", "offset": 20, "length": 7}]
    await filed.after(filed.sari.says(text, entities=bold))
    message = shown(filed, "penting")
    units = message.text.encode("utf-16-le")
    place = next(entity for entity in message.entities if entity["type"] == "italic")
    start = 2 * place["offset"]
    assert units[start : start + 2 * place["length"]].decode("utf-16-le") == "penting"


async def test_a_file_whose_name_names_the_requester_is_not_shown(world: World) -> None:
    await world.after(world.sari.starts())
    await world.press(world.sari, "Minta informasi", "Setuju")
    world.sari.sends_document("surat_Sari Wulandari.pdf", strangers.pdf(), "Surat Sari Wulandari")
    await world.after(world.sari.sends_document("lampiran.pdf", strangers.pdf(), "Data TPS"))
    await world.talks(world.sari, "> Sudah lengkap", "Penelitian", "> lewat percakapan ini")
    await world.press(world.sari, "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await world.say(world.sari, words)
    await world.press(world.sari, "Kirim permohonan")
    files = [m.content["document"]["file_name"] for m in world.group.messages if m.media]
    assert files == ["lampiran.pdf"]
    assert "tidak ditampilkan" in shown(world, "mengirim berkas").text
    assert leaks(world) == []


async def test_a_contact_card_is_announced_and_not_shown(filed: World) -> None:
    await filed.after(filed.sari.sends_contact("+6281234567890"))
    assert "mengirim kontak" in shown(filed, "mengirim").text
    assert not seen_by_group(filed, "81234567890")


async def test_html_of_a_citizen_is_text(world: World) -> None:
    await world.files(world.sari, "Data <b>TPS</b> & <a href='https://a.id'>ini</a> </b><")
    assert "Data <b>TPS</b> & <a href='https://a.id'>ini</a> </b><" in world.card.text
    links = [entity for entity in world.card.entities if entity["type"] == "text_link"]
    assert links == []


@pytest.mark.parametrize("sign", ["a", "&", "😀", "<b>", "\n-", "ab "])
async def test_a_card_never_grows_too_long(world: World, sign: str) -> None:
    wanted = "Salinan daftar pemilih tetap " + (sign * 4000)[:2000] + " akhir"
    await world.after(world.sari.starts())
    await world.talks(world.sari, "> Minta informasi", "> Setuju", wanted, wanted)
    await world.talks(world.sari, "> Sudah lengkap", ("Penelitian tentang " + sign * 500)[:499])
    await world.press(world.sari, "lewat percakapan ini", "Perorangan")
    for words in ("Sari Wulandari", NIK, "Jl. Pemuda 12, Tonggalan, Klaten", "0812 3456 7890"):
        await world.say(world.sari, words)
    await world.press(world.sari, "Kirim permohonan")
    assert await rows(world, "SELECT error FROM outbox WHERE state = 'failed'") == []
    assert await rows(world, "SELECT error FROM inbox WHERE state = 'parked'") == []
    heading = "Permohonan selengkapnya:\n\n"
    in_full = "".join(
        m.text.removeprefix(heading) for m in world.group.messages if m.text.startswith(heading)
    )
    assert in_full.count("akhir") == 2
    assert world.card.text
