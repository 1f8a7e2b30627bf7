"""Where a request stands is one sentence away, and the officers are not disturbed by it."""

from datetime import datetime

from bot.domain.words.message_classification import MessageClass, read_message
from tests.domain.message_samples import RULES, SAMPLES
from tests.prelude import WIB, World, got
from tests.stories.acts import answers_words
from tests.stories.objections.acts import answered, objects
from tests.walking import group_text, pin_of, receipt

ASKING = [
    sample.text
    for sample in SAMPLES
    if sample.kind is MessageClass.STATUS
    and sample.around.numbers
    and sample.text not in ("12/2026", "nomor 7", "17")
    and (read := read_message(sample.text, sample.around, RULES)).kind is MessageClass.STATUS
    and not read.rest
]
"""What is not understood to the last word is passed on as well: see below."""


async def test_every_way_of_asking_is_answered_at_once_and_reaches_no_officer(
    filed: World,
) -> None:
    posts = len(filed.group.messages)
    for words in ASKING[::20]:  # that each is such a question is held by the samples
        before = len(filed.sari.chat)
        await filed.say(filed.sari, words)
        answer, *_ = (m.text for m in filed.sari.chat[before:] if m.from_bot)
        assert "001/PPID/KPU-KLT/XI/2026" in answer, words
        assert "8 De" in answer, words
        assert "10" in answer, words
    await filed.burst_passes()
    assert len(filed.group.messages) == posts
    assert len(ASKING) >= 180


async def test_the_card_shows_that_somebody_asked(filed: World) -> None:
    await filed.say(filed.sari, "sudah sampai mana ya?")
    assert "Kabar ditanyakan pemohon: terakhir Selasa, 24 November 2026" in filed.card.text


async def test_a_number_alone_is_answered_and_kept_nowhere(world: World) -> None:
    await world.talks(world.sari, "nomer 5", "Selesai memeriksa")
    await world.files(world.sari)
    posts = len(world.group.messages)
    await world.say(world.sari, "001")
    await world.burst_passes()
    assert "tinggal 10 hari kerja" in world.sari.last.text
    assert len(world.group.messages) == posts
    assert "nomer 5" not in group_text(world)


async def test_what_is_left_over_is_passed_on(filed: World) -> None:
    await filed.say(filed.sari, "Sudah sampai mana min? Tolong tambahkan Desa Jombor.")
    assert got(filed.sari, "tinggal 10 hari kerja")
    assert "Desa Jombor" in filed.topic.last.text


async def test_a_reply_to_a_notice_asks_about_that_request(filed: World) -> None:
    first = receipt(filed.sari)
    await filed.files(filed.sari, wanted="Notulen rapat pleno bulan Oktober")
    await filed.after(filed.sari.replies(first, "gimana kabarnya min?"))
    assert "001/PPID" in filed.sari.last.text
    assert "002/PPID" not in filed.sari.last.text


async def test_with_several_requests_each_is_told_the_nearest_first(filed: World) -> None:
    filed.clock.turn_to(datetime(2026, 11, 26, 10, 0, tzinfo=WIB))
    await filed.files(filed.sari, wanted="Notulen rapat pleno bulan Oktober")
    await filed.say(filed.sari, "permohonan saya gimana?")
    text = filed.sari.last.text
    assert text.index("001/PPID") < text.index("002/PPID")
    assert "jawaban paling lambat Selasa, 8 Desember 2026 (8 hari kerja lagi)" in text
    await filed.say(filed.sari, "/daftar")
    assert filed.sari.last.text == text


async def test_a_bare_status_tells_of_ones_own_request(filed: World) -> None:
    await filed.say(filed.sari, "/status")
    assert "tinggal 10 hari kerja" in filed.sari.last.text


async def test_who_has_no_request_here_may_give_number_and_pin(filed: World) -> None:
    await filed.say(filed.rina, "permohonan saya sudah sampai mana?")
    assert "tulis nomornya" in filed.rina.last.text
    await filed.talks(filed.rina, "1", "makasih", pin_of(filed.sari))
    assert "8 Desember 2026" in filed.rina.last.text


async def test_a_plain_question_to_the_officers_stands_until_it_is_answered(world: World) -> None:
    await world.say(world.sari, "Apakah kantor punya ruang baca untuk umum ya?")
    await world.press(world.sari, "Tanyakan ke petugas")
    await world.burst_passes()
    await world.say(world.sari, "pertanyaan saya sudah sampai mana?")
    waits = "menunggu petugas sejak Selasa, 24 November 2026"
    assert waits in world.sari.last.text
    await world.say(world.sari, "/daftar")
    assert waits in world.sari.last.text
    await answers_words(world, world.budi, "Ada, silakan datang.")
    await world.say(world.sari, "/daftar")
    assert "dijawab pada Selasa, 24 November 2026" in world.sari.last.text
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text


async def test_an_objection_stands_on_the_list_with_its_state_and_date(world: World) -> None:
    await answered(world)
    await objects(world, "d. Tidak sesuai")
    await world.say(world.sari, "/daftar")
    line = "001/KEBERATAN/PPID/KPU-KLT/XI/2026: menunggu tanggapan, paling lambat Senin, 11 Januari"
    assert line in world.sari.last.text
