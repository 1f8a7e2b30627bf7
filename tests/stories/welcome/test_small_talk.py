"""Greetings, thanks and plain questions: answered at once, never kept, never shown to officers."""

from datetime import datetime
from itertools import pairwise

import pytest

from tests.prelude import WIB, World, got, opened
from tests.walking import WANTED, fills_in, group_text, receipt, rows, walk_on, walk_to


async def test_a_greeting_is_returned_and_nothing_of_it_is_kept(world: World) -> None:
    await world.say(world.sari, "selamat pagi min")
    assert world.sari.last.text.startswith("Selamat pagi!")
    assert any("Minta informasi" in label for label in world.sari.last.buttons)
    assert "selamat pagi min" not in group_text(world)
    assert [name for (name,) in await rows(world, "SELECT name FROM dialogue")] == ["talk"]


async def test_the_answer_is_never_the_same_twice_in_a_row(world: World) -> None:
    said = []
    for _ in range(4):
        await world.say(world.sari, "makasih ya")
        said.append(world.sari.last.text)
    assert all(one != other for one, other in pairwise(said))


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("Assalamu'alaikum wr wb", "Wa’alaikumussalam"),
        ("thank you so much", "You are welcome"),
        ("matur nuwun sanget", "Sami-sami"),
        ("sugeng enjing", "Sugeng enjing"),
        ("👍", "🙏"),
        ("ini robot ya?", "layanan otomatis"),
    ],
)
async def test_the_answer_is_in_kind_and_in_the_language_of_the_words(
    world: World, words: str, answer: str
) -> None:
    await world.say(world.sari, words)
    assert answer in world.sari.last.text


async def test_small_talk_in_the_form_is_answered_and_not_collected(world: World) -> None:
    await walk_to(world, "wanted")
    await world.say(world.sari, "selamat siang pak")
    assert "Kembali ke" in world.sari.last.text
    await world.talks(world.sari, WANTED, "terima kasih", "> Sudah lengkap")
    await walk_on(world, "purpose", "confirm")
    assert "selamat siang" not in world.sari.last.text
    assert "terima kasih" not in world.sari.last.text


async def test_small_talk_on_an_open_case_never_reaches_the_officers(filed: World) -> None:
    proof, posts = receipt(filed.sari), len(filed.group.messages)
    await filed.talks(filed.sari, "terima kasih", "ok min", "👍")
    filed.sari.replies(proof, "matur nuwun")
    filed.sari.sends_sticker()
    await filed.burst_passes()
    assert len(filed.group.messages) == posts


async def test_a_short_answer_to_an_officers_question_reaches_the_officer(filed: World) -> None:
    await filed.say(filed.sari, "Khususnya Kecamatan Wedi")
    filed.budi.in_(filed.group).replies(filed.topic.last, "Apakah tahun 2024?")
    await filed.replies_leave()
    await filed.say(filed.sari, "iya betul pak")
    assert "iya betul pak" in filed.topic.last.text
    await filed.say(filed.sari, "terima kasih")
    await filed.burst_passes()
    assert "terima kasih" not in group_text(filed)


async def test_how_long_it_usually_takes_is_told_with_ones_own_date(filed: World) -> None:
    before, posts = len(filed.sari.chat), len(filed.group.messages)
    await filed.say(filed.sari, "berapa lama prosesnya biasanya")
    general, own = [m.text for m in filed.sari.chat[before:] if m.from_bot]
    assert "10 hari kerja sejak permohonan diterima" in general
    assert "8 Desember 2026" in own
    await filed.burst_passes()
    assert len(filed.group.messages) == posts


async def test_who_wants_to_withdraw_sees_the_button_in_their_language(filed: World) -> None:
    before = len(filed.sari.chat)
    await filed.say(filed.sari, "mboten sios, dipun batalaken kemawon")
    assert "Narik panyuwunan" in [
        b for m in filed.sari.chat[before:] if m.from_bot for b in m.buttons
    ]


@pytest.mark.journey
async def test_who_asks_how_to_use_the_desk_is_helped(world: World) -> None:
    await world.say(world.sari, "bingung gue cara pakenya gimana")
    assert "Cara kerja layanan ini" in world.sari.last.text


async def test_what_is_said_beside_a_wish_for_an_officer_is_passed_on(filed: World) -> None:
    await filed.say(filed.sari, "Lampiran 2 rusak. Tolong panggilkan petugasnya")
    await filed.burst_passes()
    assert "Lampiran 2 rusak" in group_text(filed)
    assert "akan menulis kepada Anda" in filed.sari.last.text


async def test_who_says_no_to_the_quoted_words_leaves_nothing(world: World) -> None:
    await world.talks(world.sari, "denah gedung di Wedi", "bukan")
    assert "tidak menjadi permohonan" in world.sari.last.text
    assert await rows(world, "SELECT * FROM dialogue") == []


async def test_an_agreement_in_a_sentence_agrees_and_is_no_part_of_the_request(
    world: World,
) -> None:
    await world.talks(world.sari, WANTED, "> Ya, ini permohonan saya", "ok noted")
    assert "belum dapat membacanya" in world.sari.last.text
    await world.say(world.sari, "iya setuju bu")
    await walk_on(world, "purpose", "confirm")
    await world.press(world.sari, "Kirim permohonan")
    assert "setuju" not in group_text(world)


async def test_what_another_bot_wrote_is_nobodys_words(filed: World) -> None:
    posts = len(filed.group.messages)
    filed.telegram.updates.push(
        "message",
        {
            "message_id": 900,
            "date": int(filed.clock.now().timestamp()),
            "chat": {"id": filed.sari.id, "type": "private", "first_name": "Sari"},
            "from": {"id": filed.sari.id, "is_bot": False, "first_name": "Sari"},
            "via_bot": {"id": 77, "is_bot": True, "first_name": "Gif", "username": "gif"},
            "text": "Saya minta semuanya",
        },
    )
    await filed.burst_passes()
    assert "bot lain" in filed.sari.last.text
    assert len(filed.group.messages) == posts


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("jam buka kantor jam berapa?", "loket buka sampai 15.00"),
        ("alamat kantor dimana ya", "Situs: https://kab-klaten.kpu.go.id"),
        ("bayar gak min?", "tidak dipungut biaya"),
        ("berapa lama dijawab?", "10 hari kerja"),
        ("syaratnya apa saja", "NIK"),
        ("PPID itu apa sih", "Pejabat Pengelola Informasi"),
        ("mau lapor kemana ya", "Keperluan lain"),
        ("what time do you open?", "is open until 15.00"),
        ("kantoripun bikak jam pinten?", "loket bikak ngantos 15.00"),
    ],
)
async def test_an_ordinary_question_is_answered_from_the_profile(
    world: World, question: str, answer: str
) -> None:
    await world.say(world.sari, question)
    [answered] = got(world.sari, answer)
    assert question not in group_text(world)
    labels = " ".join(answered.buttons)
    assert any(word in labels for word in ("Tetap ajukan", "all the same", "Tetep damel"))


async def test_on_a_day_off_the_hours_say_why_and_when_it_opens_next() -> None:
    async with opened(at=datetime(2026, 12, 24, 10, 0, tzinfo=WIB)) as world:
        await world.say(world.sari, "hari ini buka?")
        text = world.sari.last.text
        assert "kantor tutup (" in text
        assert "28 Desember 2026 09.00" in text
        assert "Keterangan umum, bukan jawaban resmi" in text


async def test_what_the_profile_says_is_told() -> None:
    async with opened(address="Jalan Mayor Kusmanto 20", phone="0272-321") as world:
        await world.say(world.sari, "minta alamat dong min")
        assert "Alamat: Jalan Mayor Kusmanto 20" in world.sari.last.text
        assert "Telepon: 0272-321" in world.sari.last.text


async def test_the_title_follows_the_words_until_one_is_written(world: World) -> None:
    await fills_in(world, world.sari)
    await world.press(world.sari, "Ubah", "Informasi yang diminta", "Hapus dan tulis ulang")
    await world.talks(world.sari, "Notulen rapat pleno bulan Oktober", "> Sudah lengkap")
    assert "yang diminta: Notulen rapat pleno bulan Oktober" in world.sari.last.text
    assert "Judul:" not in world.sari.last.text, "it says the same"
    await world.talks(world.sari, "> Ubah", "> Judul", "Notulen rapat")
    await world.press(world.sari, "Ubah", "Informasi yang diminta")
    await world.talks(world.sari, "dan November", "> Sudah lengkap")
    assert "Judul: Notulen rapat\n" in world.sari.last.text


async def test_the_receipt_names_the_way_in_words_that_make_sense_on_paper(filed: World) -> None:
    assert "Cara memperoleh: salinan digital, lewat percakapan Telegram" in receipt(filed.sari).text


async def test_a_request_of_an_earlier_day_never_has_a_date_in_the_past() -> None:
    async with opened(at=datetime(2026, 11, 24, 10, 0, tzinfo=WIB)) as world:
        await world.talks(world.sari, WANTED, "> Ya, ini permohonan saya", "> Setuju")
        await walk_on(world, "purpose", "way")
        for day in (27, 30):
            world.clock.turn_to(datetime(2026, 11, day, 10, 0, tzinfo=WIB))
            await world.say(world.sari, "selain itu?")
        for day in (4, 9):
            world.clock.turn_to(datetime(2026, 12, day, 10, 0, tzinfo=WIB))
            await world.say(world.sari, "selain itu?")
        await world.press(world.sari, "Lanjutkan mengisi")
        await walk_on(world, "way", "confirm")
        await world.press(world.sari, "Kirim permohonan")
        assert "Diterima: Rabu, 9 Desember 2026" in receipt(world.sari).text
        assert not got(world.sari, "paling lambat Selasa, 8 Desember")
