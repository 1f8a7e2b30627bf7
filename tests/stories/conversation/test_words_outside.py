"""Words that come outside any form: never ignored, never guessed at."""

from datetime import datetime

import pytest

from tests.prelude import NIK, WIB, World, opened
from tests.stories.acts import answers_words, opens_words
from tests.walking import WANTED, group_text, receipt, receipts, rows, walk_on

WISH = "Saya juga minta notulen rapat pleno"


async def file_another(world: World, wanted: str) -> str:
    """File one more request of the same person; return its number."""
    await world.talks(world.sari, "/permohonan", wanted, "> Sudah lengkap", "Penelitian")
    await world.press(world.sari, "data dan cara yang sama", "Kirim permohonan")
    return receipt(world.sari).text.split("Nomor pendaftaran: ")[1].split("\n")[0]


async def test_a_request_keeps_the_time_of_its_first_words_and_a_greeting_is_none() -> None:
    async with opened(at=datetime(2026, 11, 23, 22, 30, tzinfo=WIB)) as world:
        await world.say(world.sari, "Halo")
        world.clock.turn_to(datetime(2026, 11, 23, 23, 0, tzinfo=WIB))
        await world.say(world.sari, WANTED)
        assert "dicatat sebagai permohonan resmi?" in world.sari.last.text
        labels = " ".join(world.sari.last.buttons)
        assert all(one in labels for one in ("Ya, ini permohonan", "Tanyakan ke petugas"))
        world.clock.turn_to(datetime(2026, 11, 24, 9, 0, tzinfo=WIB))
        await world.talks(world.sari, "kecamatan Wedi saja", "> Ya, ini permohonan saya")
        world.clock.turn_to(datetime(2026, 11, 24, 10, 0, tzinfo=WIB))
        await world.press(world.sari, "Setuju")
        assert "Salinan daftar pemilih" in world.sari.last.text
        world.clock.turn_to(datetime(2026, 11, 25, 11, 0, tzinfo=WIB))
        await walk_on(world, "purpose", "confirm")
        await world.press(world.sari, "Kirim permohonan")
        assert "Diterima: Senin, 23 November 2026 23.00 WIB" in receipt(world.sari).text
        assert "Senin, 7 Desember 2026" in receipt(world.sari).text
        identity_by = "Senin, 30 November 2026"
        assert identity_by in receipt(world.sari).text, "it counts from the number"
        assert "23 November 2026 23.00" in world.card.text
        assert "Halo" not in world.card.text


@pytest.mark.journey
async def test_words_typed_over_the_privacy_notice_are_kept(world: World) -> None:
    await world.talks(world.sari, WANTED, "> Ya, ini permohonan saya", "khususnya kecamatan Wedi")
    assert "sudah kami catat" in world.sari.last.text
    await world.say(world.sari, "saya setuju")
    assert "Untuk apa informasi ini?" in world.sari.last.text
    await walk_on(world, "purpose", "confirm")
    assert "khususnya kecamatan Wedi" in world.sari.last.text


@pytest.mark.journey
async def test_words_before_the_menu_are_quoted_in_the_form_and_taken_up_by_a_word_of_theirs(
    world: World,
) -> None:
    await world.talks(world.sari, WANTED, "/start", "> Periksa nomor", "> Selesai memeriksa")
    await world.press(world.sari, "Minta informasi", "Setuju")
    assert WANTED in world.sari.last.text
    assert "Informasi apa yang Anda butuhkan?" in world.sari.last.text
    await world.press(world.sari, "Ya, ini permohonan saya")
    assert "Sudah kami catat" in world.sari.last.text
    await walk_on(world, "more", "confirm")
    assert world.sari.last.text.count("daftar pemilih tetap per kecamatan") >= 2


@pytest.mark.journey
async def test_words_written_over_the_notice_of_a_form_are_its_first_answer(world: World) -> None:
    await world.talks(world.sari, "kemarin saya ke pasar Wedi", "/permohonan", WANTED)
    before = len(world.sari.chat)
    await world.press(world.sari, "Setuju")
    [question] = world.sari.chat[before:]
    assert "Untuk apa informasi ini?" in question.text
    await walk_on(world, "purpose", "confirm")
    assert "Salinan daftar pemilih tetap" in world.sari.last.text
    assert "pasar" not in world.sari.last.text


async def test_words_that_nobody_confirmed_stay_out_of_a_form_from_the_menu(world: World) -> None:
    await world.say(world.sari, "kemarin saya ke pasar Wedi")
    world.clock.turn_to(datetime(2026, 11, 25, 9, 0, tzinfo=WIB))
    await world.files(world.sari, wanted="Jumlah TPS di Wedi")
    assert "pasar" not in world.card.text + receipt(world.sari).text
    assert "Diterima: Rabu, 25 November 2026 09.00 WIB" in receipt(world.sari).text


@pytest.mark.journey
async def test_a_question_reaches_the_officers_and_comes_back(world: World) -> None:
    await world.after(world.budi.starts())
    await world.talks(world.sari, "Parkir motor di sebelah mana?", "> Tanyakan ke petugas")
    assert "sudah kami catat untuk petugas" in world.sari.last.text
    assert "bertanya kepada petugas" in world.group.general[-1].text
    assert "Parkir" not in group_text(world)
    assert "Parkir motor di sebelah mana?" in await opens_words(world, world.budi)
    await answers_words(world, world.budi, "Jam 9, Bu.")
    assert "Jam 9, Bu." in world.sari.last.text
    assert not any("bertanya kepada" in m.text for m in world.group.general if not m.deleted)
    await world.after(world.sari.replies(world.sari.last, "Untuk mobil juga di situ?"))
    assert "membalas petugas" in world.group.general[-1].text
    assert "Untuk mobil juga" in await opens_words(world, world.budi)
    assert await rows(world, "SELECT * FROM cases") == []


async def test_a_question_can_be_typed_as_one(world: World) -> None:
    await world.talks(world.sari, "Parkir motor di sebelah mana?", "tanyakan ke petugas")
    assert "bertanya kepada petugas" in world.group.general[-1].text


async def test_words_join_the_one_open_case(world: World) -> None:
    number = await world.files(world.sari)
    await world.say(world.sari, "Khususnya untuk Kecamatan Wedi")
    assert number in world.sari.last.text
    assert "Khususnya untuk Kecamatan Wedi" in world.topic.last.text
    world.budi.in_(world.group).replies(world.topic.last, "Baik, Bu.")
    await world.replies_leave()
    assert "Baik, Bu." in world.sari.last.text


async def test_a_burst_is_confirmed_once_or_twice(filed: World) -> None:
    before = len(filed.sari.chat)
    for place in range(6):
        filed.sari.says(f"tambahan {place}")
    await filed.settle()
    assert len(filed.sari.chat) - before - 6 <= 2


@pytest.mark.journey
@pytest.mark.parametrize(
    "words", ["Saya juga minta notulen rapat pleno", "kontrak kotak suara dengan siapa?"]
)
async def test_another_wish_beside_an_open_case_is_offered_a_number_of_its_own(
    world: World, words: str
) -> None:
    await world.files(world.sari)
    await world.say(world.sari, words)
    assert "Ini melengkapi permintaan Anda" in world.sari.last.text
    assert words not in group_text(world)
    await world.press(world.sari, "Permohonan baru")
    await walk_on(world, "purpose", "way")
    await world.press(world.sari, "data dan cara yang sama", "Kirim permohonan")
    assert len(receipts(world.sari)) == 2


@pytest.mark.journey
async def test_words_beside_an_open_case_that_nobody_explains_are_placed_by_officers(
    world: World,
) -> None:
    number = await world.files(world.sari)
    await world.after(world.budi.starts())
    await world.say(world.sari, WISH)
    assert "petugas yang berwenang membacanya sesudah" in world.sari.last.text
    await world.turn_to(datetime(2026, 11, 24, 11, 10, tzinfo=WIB))
    assert "Isinya tidak tampil di grup" in world.topic.last.text
    await world.presses_in_group(world.budi, "Buka")
    assert WISH in "".join(message.text for message in world.budi.chat)
    await world.presses_in_group(world.budi, "Tanyakan: permohonan?")
    assert "meminta penulisnya ditanya" in world.topic.last.text
    assert "Ini melengkapi permintaan Anda" in world.sari.last.text
    await world.presses_in_group(world.budi, "Tambahan untuk")
    assert WISH in world.topic.last.text
    assert number in world.sari.last.text


async def test_words_can_be_taken_off_the_case_and_become_a_new_one(filed: World) -> None:
    first = filed.topic
    await filed.say(filed.sari, "Tambahan: notulen rapat pleno")
    await filed.press(filed.sari, "Ini bukan untuk permohonan itu")
    assert "bukan untuk permohonan ini" in first.last.text
    assert "dicatat sebagai permohonan resmi?" in filed.sari.last.text
    await filed.talks(filed.sari, "> Ya, ini permohonan saya", "Penelitian")
    await filed.press(filed.sari, "data dan cara yang sama", "Kirim permohonan")
    assert len(receipts(filed.sari)) == 2
    assert "otulen rapat pleno" in filed.topic.name


async def test_taking_words_off_leaves_the_request_itself_alone(world: World) -> None:
    await world.files(world.sari, wanted="Salinan daftar pemilih tetap")
    await world.say(world.sari, "tambahan: lowongan magang masih ada?")
    await world.press(world.sari, "Ini bukan untuk permohonan itu", "Tanyakan ke petugas")
    questions = [m.text for m in world.group.messages if "bertanya kepada" in m.text]
    assert len(questions) == 1


@pytest.mark.journey
async def test_taking_words_off_does_not_overwrite_a_draft(filed: World) -> None:
    await filed.talks(filed.sari, "tambahan keterangan saya", "/permohonan", "Notulen rapat pleno")
    await filed.press(filed.sari, "Ini bukan untuk permohonan itu", "Ya, ini permohonan saya")
    assert "Sudah kami catat, 2 pesan" in filed.sari.last.text


async def test_with_several_cases_the_desk_asks_which(filed: World) -> None:
    second = await file_another(filed, "Notulen rapat pleno bulan Oktober")
    await filed.say(filed.sari, "Untuk bulan September juga")
    assert "untuk permohonan yang mana?" in filed.sari.last.text
    await filed.press(filed.sari, second)
    assert second in filed.sari.last.text
    assert "Untuk bulan September juga" in filed.topic.last.text


async def test_with_several_cases_the_number_can_be_typed(filed: World) -> None:
    first = filed.topic
    await file_another(filed, "Notulen rapat pleno bulan Oktober")
    await filed.talks(filed.sari, "Tahun 2019 juga", "1/2026")
    assert "Tahun 2019 juga" in first.last.text


async def test_a_reply_goes_to_the_case_that_it_replies_to(filed: World) -> None:
    first, proof = filed.topic, receipt(filed.sari)
    await file_another(filed, "Notulen rapat pleno bulan Oktober")
    await filed.after(filed.sari.replies(proof, "Yang ini tolong didahulukan"))
    assert "Yang ini tolong didahulukan" in first.last.text


@pytest.mark.journey
async def test_an_answered_case_can_still_be_written_to(filed: World) -> None:
    await filed.answers_officially(filed.budi)
    await filed.say(filed.sari, "Terima kasih, tapi berkasnya rusak")
    assert "keberatan" in filed.sari.last.text.casefold()
    await filed.press(filed.sari, "Tanya petugas dulu")
    assert "berkasnya rusak" in filed.topic.last.text


async def test_a_file_outside_a_form_is_announced_and_shown_only_as_material(
    filed: World,
) -> None:
    await filed.after(filed.sari.sends_photo(b"perhaps a card"))
    assert "tidak tampil di grup" in filed.sari.last.text
    assert not any(message.media for message in filed.group.messages)
    assert "Pemohon mengirim foto" in filed.topic.last.text
    assert any("obrolan pribadi" in label for label in filed.topic.last.buttons)
    await filed.press(filed.sari, "Bahan permohonan")
    assert sum(message.media == "photo" for message in filed.group.messages) == 1
    await filed.press(filed.sari, "Bahan permohonan")
    assert sum(message.media == "photo" for message in filed.group.messages) == 1


async def test_a_file_that_waited_can_be_material_too(filed: World) -> None:
    second = await file_another(filed, "Notulen rapat pleno bulan Oktober")
    await filed.after(filed.sari.sends_document("lampiran.pdf", b"%PDF"))
    await filed.press(filed.sari, second)
    assert not any(message.media for message in filed.group.messages)
    await filed.press(filed.sari, "Bahan permohonan")
    assert any(message.media == "document" for message in filed.group.messages)


async def test_an_edit_of_words_that_wait_changes_what_is_filed(world: World) -> None:
    words = await world.say(world.sari, "Minta daftar pemilih Jomblor")
    await world.after(world.sari.edits(words, "Minta daftar pemilih Jombor"))
    await world.press(world.sari, "Tanyakan ke petugas")
    await world.after(world.budi.starts())
    assert "Jombor" in await opens_words(world, world.budi)
    await world.after(world.sari.edits(words, "Minta daftar pemilih Jombor Ceper"))
    assert "Ceper" in await opens_words(world, world.budi)


async def test_what_telegram_itself_says_is_no_message(world: World) -> None:
    await world.say(world.sari, "/start")
    before = len(world.sari.chat)
    world.telegram.updates.push(
        "message",
        {
            "message_id": 900,
            "date": int(world.clock.now().timestamp()),
            "chat": {"id": world.sari.id, "type": "private", "first_name": "Sari"},
            "from": {"id": world.sari.id, "is_bot": False, "first_name": "Sari"},
            "message_auto_delete_timer_changed": {"message_auto_delete_time": 86400},
        },
    )
    await world.settle()
    assert len(world.sari.chat) == before


@pytest.mark.journey
async def test_words_without_a_case_are_read_by_officers_and_asked_about(world: World) -> None:
    words = f"Berkas saya, NIK {NIK}"
    await world.after(world.budi.starts())
    await world.say(world.sari, words)
    await world.turn_to(datetime(2026, 11, 24, 11, 10, tzinfo=WIB))
    assert "Bila itu permohonan, jawabannya paling lambat" in world.group.general[-1].text
    assert NIK in await opens_words(world, world.budi)
    await world.presses_in_group(world.budi, "Tanyakan: permohonan?")
    await world.press(world.sari, "Ya, ini permohonan saya", "Setuju")
    assert "Untuk apa informasi ini?" in world.sari.last.text
    await world.tick()
    await world.settle()
    assert not any("Seorang warga" in m.text for m in world.group.general if not m.deleted)
    assert NIK not in group_text(world)
