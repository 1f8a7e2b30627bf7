"""People who send stickers, tap old buttons, speak, type and change their minds."""

import pytest

from tests.prelude import NIK, World
from tests.stories.acts import answers_words
from tests.uploads import strangers
from tests.walking import (
    ADDRESS,
    NAME,
    PHONE,
    WANTED,
    group_text,
    receipt,
    receipts,
    rows,
    walk_on,
    walk_to,
)


async def test_a_sticker_in_the_collecting_step_is_refused_politely(world: World) -> None:
    await walk_to(world, "wanted")
    await world.after(world.sari.sends_sticker())
    assert "tidak dapat dipakai di sini" in world.sari.last.text
    assert "Contoh" in world.sari.last.text
    await world.after(world.sari.sends_location(-7.7, 110.6))
    assert "tidak dapat dipakai di sini" in world.sari.last.text


async def test_an_album_in_the_collecting_step_is_noted_once(world: World) -> None:
    await walk_to(world, "wanted")
    before = len(world.sari.chat)
    world.sari.sends_album([("a.jpg", b"1"), ("b.jpg", b"2"), ("c.jpg", b"3")], "Formulir C1 ini")
    await world.settle()
    assert len(world.sari.chat) - before == 3 + 1
    await walk_on(world, "more", "confirm")
    assert "Formulir C1 ini" in world.sari.last.text
    assert "foto" in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert sum(message.media == "photo" for message in world.group.messages) == 3


async def test_a_voice_note_is_enough_to_say_what_is_wanted(world: World) -> None:
    await walk_to(world, "wanted")
    await world.after(world.sari.sends_voice())
    await world.press(world.sari, "Sudah lengkap")
    assert "judul" in world.sari.last.text.casefold()
    await world.say(world.sari, "Hasil rekapitulasi suara")
    await walk_on(world, "purpose", "confirm")
    assert "pesan suara" in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert any(message.media == "voice" for message in world.group.messages)
    assert "Hasil rekapitulasi suara" in world.card.text


async def test_every_question_can_be_spoken_where_words_suffice(world: World) -> None:
    await walk_to(world, "purpose")
    for question, after in (("purpose", "way"), ("name", "nik"), ("address", "contact")):
        await world.after(world.sari.sends_voice())
        if after != "contact":
            await walk_on(world, after, "name" if question == "purpose" else "address")
    await world.say(world.sari, PHONE)
    assert world.sari.last.text.count("pesan suara") == 3
    await world.press(world.sari, "Kirim permohonan")
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")
    assert sum(message.media == "voice" for message in world.budi.chat) == 3


async def test_a_spoken_name_masks_nothing_in_the_group(world: World) -> None:
    await walk_to(world, "wanted")
    await world.say(world.sari, "Hasil perolehan suara dan pesan suara ketua KPPS")
    await walk_on(world, "more", "name")
    await world.after(world.sari.sends_voice())
    await walk_on(world, "nik", "confirm")
    await world.press(world.sari, "Kirim permohonan")
    assert "perolehan suara dan pesan suara ketua" in world.card.text


@pytest.mark.parametrize("question", ["nik", "contact", "kind", "confirm"])
async def test_where_no_voice_is_heard_the_desk_says_so(world: World, question: str) -> None:
    await walk_to(world, question)
    buttons = world.sari.last.buttons
    await world.after(world.sari.sends_voice())
    assert "Pesan suara tidak dapat kami dengar" in world.sari.last.text
    assert world.sari.last.buttons == buttons


@pytest.mark.parametrize("question", ["purpose", "kind", "name", "address", "contact"])
async def test_where_no_photo_is_read_the_desk_says_so(world: World, question: str) -> None:
    await walk_to(world, question)
    await world.after(world.sari.sends_photo(strangers.picture()))
    assert "Foto tidak dapat kami baca" in world.sari.last.text


@pytest.mark.parametrize(
    ("question", "act"), [("way", "sticker"), ("kind", "voice"), ("confirm", "nonsense")]
)
async def test_what_is_no_choice_shows_the_choices_again(
    world: World, question: str, act: str
) -> None:
    await walk_to(world, question)
    buttons = world.sari.last.buttons
    if act == "sticker":
        world.sari.sends_sticker()
    elif act == "voice":
        world.sari.sends_voice()
    else:
        world.sari.says("hmm embuh")
    await world.settle()
    assert "tekan" in world.sari.last.text.casefold()
    assert world.sari.last.buttons == buttons


async def test_everything_can_be_typed_instead_of_tapped(world: World) -> None:
    sari = world.sari
    for words in (
        "/start", "minta informasi", "Setuju", WANTED, "sudah lengkap", "Penelitian", "salinan",
        "perorangan", NAME, "tidak punya", "lain", ADDRESS, PHONE, "kirim",
    ):  # fmt: skip
        await world.say(sari, words)
    assert len(receipts(sari)) == 1
    assert "Perorangan" in world.card.text


@pytest.mark.parametrize(
    ("question", "answer", "wrong"),
    [
        ("wanted", "DPT?", "lebih banyak keterangan"),
        ("name", "x" * 4000, "Terlalu panjang"),
        ("nik", "33100141", "kami baca 8 angka"),
        ("contact", "sari@", "Alamat email"),
    ],
)
async def test_a_wrong_answer_is_explained_with_an_example(
    world: World, question: str, answer: str, wrong: str
) -> None:
    await walk_to(world, question)
    await world.say(world.sari, answer)
    if question == "wanted":
        await world.press(world.sari, "Sudah lengkap")
    assert wrong in world.sari.last.text
    assert "Contoh" in world.sari.last.text


async def test_a_shared_contact_answers_for_the_phone_number(world: World) -> None:
    await walk_to(world, "contact")
    await world.after(world.sari.sends_contact("+6281234567890"))
    assert "+6281234567890" in world.sari.last.text


async def test_a_photo_of_the_card_is_not_kept_in_the_chat(world: World) -> None:
    await walk_to(world, "nik")
    photo = await world.after(world.sari.sends_photo(b"ktp"))
    assert photo.deleted
    assert "Foto tidak dapat kami baca" in world.sari.last.text


async def test_forwarded_and_html_like_words_are_taken_as_they_are(world: World) -> None:
    await walk_to(world, "wanted")
    wild = "<b>Data</b> & <script>alert(1)</script> \u202eterbalik\u202c {subject} %s 100% الناخبين"
    await world.say(world.sari, wild)
    await walk_on(world, "more", "confirm")
    assert "<b>Data</b> & <script>" in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert "<b>Data</b> & <script>" in world.card.text
    assert "\u202e" not in group_text(world)
    await world.press(world.sari, "Lihat permohonan ini", "Riwayat")
    assert "<b>Data</b>" in world.sari.last.text


async def test_a_very_long_request_breaks_no_limit(world: World) -> None:
    await walk_to(world, "wanted")
    for part in range(4):
        await world.say(world.sari, f"Bagian {part}: " + "daftar pemilih 🗳️ " * 220)
    await world.talks(world.sari, "> Sudah lengkap", "🙂 tujuan " * 50)
    await walk_on(world, "way", "contact")
    await world.say(world.sari, PHONE)
    assert "Kirim permohonan" in " ".join(world.sari.last.buttons)
    await world.press(world.sari, "Kirim permohonan")
    assert receipt(world.sari)
    everything = group_text(world)
    for part in range(4):
        assert f"Bagian {part}:" in everything
    await world.press(world.sari, "Lihat permohonan ini", "Riwayat")
    assert "Perjalanan" in world.sari.last.text
    failed = await rows(world, "SELECT method, error FROM outbox WHERE state = 'failed'")
    assert failed == []


async def test_a_message_of_4096_letters_can_be_what_is_wanted(world: World) -> None:
    await walk_to(world, "wanted")
    await world.say(world.sari, ("data pemilih " * 400)[:4096])
    await walk_on(world, "more", "confirm")
    await world.press(world.sari, "Kirim permohonan")
    assert len(receipts(world.sari)) == 1


@pytest.mark.parametrize("question", ["wanted", "name", "confirm"])
async def test_an_officer_can_be_asked_to_accompany_at_any_question(
    world: World, question: str
) -> None:
    await walk_to(world, question)
    await world.press(world.sari, "Minta bantuan petugas")
    assert "petugas akan menulis kepada Anda di sini" in world.sari.last.text
    call = world.group.general[-1]
    assert "minta dibantu" in call.text
    await answers_words(world, world.budi, "Ada yang bisa dibantu, Bu?")
    assert "Ada yang bisa dibantu, Bu?" in world.sari.last.text
    await world.after(world.sari.replies(world.sari.last, f"Saya bingung, NIK saya {NIK}"))
    assert "membalas petugas" in world.group.general[-1].text
    await answers_words(world, world.budi, "Tidak apa-apa")
    assert "Tidak apa-apa" in world.sari.last.text
    assert len(await rows(world, "SELECT * FROM draft")) == 1


async def test_help_without_a_form_leads_to_an_officer_too(world: World) -> None:
    await world.talks(world.sari, "/bantuan", "> Minta bantuan petugas")
    assert "petugas akan menulis kepada Anda di sini" in world.sari.last.text
    assert not any("Lanjutkan" in label for label in world.sari.last.buttons)
    assert "minta dibantu" in world.group.general[-1].text
