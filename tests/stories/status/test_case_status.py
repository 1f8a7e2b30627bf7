"""Checking a number: the filer sees the story, others with the PIN state and dates only."""

from datetime import datetime, timedelta

import pytest

from tests.prelude import WIB, Person, World, opened
from tests.walking import pin_of, receipt, rows

SUBJECT = "daftar pemilih tetap"


def said(person: Person) -> str:
    return "\n".join(message.text for message in person.chat if message.from_bot)


def wrong_pin(person: Person) -> str:
    """Return a PIN that is certainly not the person's."""
    return f"{(int(pin_of(person)) + 1) % 1_000_000:06d}"


async def test_the_filer_sees_the_request_by_a_number_as_people_type_it(filed: World) -> None:
    await filed.say(filed.sari, "/status nomor 1/2026")
    screen = filed.sari.last.text
    assert "001/PPID/KPU-KLT/XI/2026" in screen
    assert SUBJECT in screen
    assert "8 Desember 2026" in screen


@pytest.mark.journey
async def test_the_story_goes_on_with_the_case(filed: World) -> None:
    await filed.presses_in_group(filed.budi, "Saya tangani")
    await filed.say(filed.sari, "Kecamatan Wedi saja")
    await filed.answers_officially(filed.budi)
    await filed.talks(filed.sari, "/status 1", "> Riwayat")
    for step in ("permohonan diterima", "mulai menangani", "keterangan", "jawaban resmi"):
        assert step in filed.sari.last.text.casefold()


async def test_a_stranger_with_the_pin_sees_state_and_dates_only(filed: World) -> None:
    await filed.talks(filed.rina, "/status", "1")
    assert "PIN" in filed.rina.last.text
    await filed.say(filed.rina, pin_of(filed.sari))
    text = filed.rina.last.text
    assert "001/PPID/KPU-KLT/XI/2026" in text
    assert "24 November 2026" in text
    assert "8 Desember 2026" in text
    for secret in (SUBJECT, "skripsi", "Sari"):
        assert secret not in said(filed.rina)


async def test_a_pin_is_found_in_a_sentence_and_its_number_is_not_forgotten(
    filed: World,
) -> None:
    pin = pin_of(filed.sari)
    for words in ("/status 1", "lupa", "12 34 5"):
        await filed.say(filed.rina, words)
        assert "Tulis PIN enam angka" in filed.rina.last.text
    await filed.say(filed.rina, f"pin saya {pin} bu")
    assert "001/PPID/KPU-KLT/XI/2026" in filed.rina.last.text


async def walked_wrong(
    world: World, stranger: Person, number: str, pin: str
) -> list[tuple[str, list[str]]]:
    """Return everything a stranger sees on the way to a wrong PIN."""
    before = len(stranger.chat)
    for words in ("/status", number, "sebentar ya", "12345", pin, f"/status {number} {pin}"):
        await world.say(stranger, words)
    return [(m.text, m.buttons) for m in stranger.chat[before:] if m.from_bot]


async def test_a_wrong_pin_and_an_unknown_number_look_the_same(filed: World) -> None:
    pin = wrong_pin(filed.sari)
    known = await walked_wrong(filed, filed.rina, "1", pin)
    unknown = await walked_wrong(filed, filed.wati, "7", pin)
    assert known == unknown
    assert len(known) == 6


async def test_five_wrong_tries_close_an_account_for_an_hour(filed: World) -> None:
    pin = wrong_pin(filed.sari)
    await filed.say(filed.rina, "/status 1")
    for _ in range(5):
        await filed.say(filed.rina, pin)
        assert "tidak cocok" in filed.rina.last.text
    await filed.say(filed.rina, pin_of(filed.sari))
    assert "terlalu banyak percobaan" in filed.rina.last.text
    await filed.say(filed.rina, f"/status 2 {pin}")
    assert "terlalu banyak percobaan" in filed.rina.last.text
    filed.clock.turn(timedelta(minutes=61))
    await filed.say(filed.rina, f"/status 1 {pin_of(filed.sari)}")
    assert "001/PPID" in filed.rina.last.text


async def test_tries_at_an_unknown_number_count_like_those_at_a_known_one(filed: World) -> None:
    for _ in range(5):
        await filed.say(filed.rina, "/status 9 123456")
    await filed.say(filed.rina, f"/status 1 {pin_of(filed.sari)}")
    assert "terlalu banyak percobaan" in filed.rina.last.text


async def test_who_lets_the_desk_forget_them_has_no_new_tries(filed: World) -> None:
    for _ in range(5):
        await filed.say(filed.rina, f"/status 1 {wrong_pin(filed.sari)}")
    await filed.talks(filed.rina, "/permohonan", "> Tidak setuju")
    assert (filed.rina.id,) not in await rows(filed, "SELECT telegram_id FROM person")
    await filed.say(filed.rina, f"/status 1 {pin_of(filed.sari)}")
    assert "terlalu banyak percobaan" in filed.rina.last.text


async def test_words_and_short_numbers_are_no_tries(filed: World) -> None:
    await filed.say(filed.rina, "/status 1")
    for _ in range(7):
        await filed.say(filed.rina, "12345")
        assert "enam angka" in filed.rina.last.text
    await filed.say(filed.rina, pin_of(filed.sari))
    assert "001/PPID" in filed.rina.last.text


async def test_a_number_asked_for_yesterday_is_forgotten(world: World) -> None:
    await world.say(world.rina, "/status")
    world.clock.turn(timedelta(hours=20))
    await world.say(world.rina, "123456")
    assert "Angka itu tidak kami simpan" in world.rina.last.text


async def test_in_january_a_bare_number_still_finds_last_years_case() -> None:
    async with opened(at=datetime(2026, 12, 30, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        world.clock.turn_to(datetime(2027, 1, 4, 10, tzinfo=WIB))
        await world.say(world.sari, "/status 1")
        assert "001/PPID/KPU-KLT/XII/2026" in world.sari.last.text


async def test_the_list_shows_only_ones_own(world: World) -> None:
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text
    number = await world.files(world.sari)
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text
    await world.talks(world.sari, "/daftar", f"> {number}")
    assert SUBJECT in world.sari.last.text


async def test_the_date_is_explained_with_the_days_that_did_not_count() -> None:
    async with opened(at=datetime(2026, 3, 9, 10, tzinfo=WIB)) as world:
        await world.files(world.sari)
        await world.press(world.sari, "Lihat permohonan ini", "Mengapa tanggal ini?")
        text = world.sari.last.text
        assert "Senin, 30 Maret 2026" in text
        assert "22 ayat (7)" in text
        assert "Nyepi" in text
        assert "1497" in text


@pytest.mark.journey
async def test_a_request_is_withdrawn_after_a_question(world: World) -> None:
    number = await world.files(world.sari)
    await world.press(world.sari, "Lihat permohonan ini", "Cabut permohonan")
    question = world.sari.last
    assert f"Cabut permohonan {number}?" in question.text
    await world.press(world.sari, "Tidak jadi")
    assert await rows(world, "SELECT state FROM cases") == [("received",)]
    await world.talks(world.sari, "> Cabut permohonan", "ya")
    assert "PENCABUTAN" in world.sari.last.text
    assert await rows(world, "SELECT state FROM cases") == [("withdrawn",)]
    await world.after(world.sari.presses("Ya, cabut", on=question))
    assert "tidak dapat dicabut lagi" in world.sari.toast
    assert "dicabut oleh pemohon" in world.topic.last.text


async def test_more_can_be_added_by_the_button_of_the_story(filed: World) -> None:
    await filed.talks(filed.sari, "/status 1", "> Tambah keterangan")
    await filed.after(filed.sari.replies(filed.sari.last, "Kecamatan Wedi saja"))
    assert "Kecamatan Wedi saja" in filed.topic.last.text


async def test_a_long_story_still_fits_into_one_message(filed: World) -> None:
    for place in range(60):
        await filed.say(filed.sari, f"tambahan {place}")
    await filed.talks(filed.sari, "/status 1", "> Riwayat")
    assert "permohonan diterima" in filed.sari.last.text
    assert "…" in filed.sari.last.text
    assert await rows(filed, "SELECT * FROM outbox WHERE state = 'failed'") == []


async def test_an_overdue_case_says_so_to_whoever_checks(filed: World) -> None:
    await filed.turn_to(datetime(2026, 12, 10, 10, tzinfo=WIB))
    await filed.say(filed.rina, f"/status 1 {pin_of(filed.sari)}")
    assert "sudah lewat" in filed.rina.last.text
    assert receipt(filed.sari)


async def test_without_a_pin_there_is_a_way_on_and_the_pin_may_still_come(filed: World) -> None:
    for unknown in ("/status 1", "/status 77"):
        await filed.talks(filed.rina, unknown, "> Saya lupa nomor atau PIN")
        assert "Bila hilang, datanglah ke loket" in filed.rina.last.text
    await filed.talks(filed.rina, "/status 1", "> Saya lupa nomor atau PIN", pin_of(filed.sari))
    assert "8 Desember 2026" in filed.rina.last.text
    assert SUBJECT not in filed.rina.last.text
