"""People who ask through somebody else: a kuasa with a letter, or a daughter who only types."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.actions.identity import identity_view
from bot.actions.letters import request_letters
from bot.registers import register_layout
from bot.registers.register_layout import Words
from storage import cases
from tests.prelude import NIK, WIB, Person, Turn, World, fills, got, opened, rows, taps
from tests.stories.acts import answers
from tests.stories.outside_chat.acts import claims, new_pin
from tests.stories.privacy.acts import asks_for_data
from tests.stories.requests.acts import (
    KUASA,
    LETTER,
    MOTHER,
    begins_for_another,
    enters_for_a_kuasa,
    files_by_letter,
    objects_to_newest,
    said_last,
)
from tests.uploads import strangers
from tests.walking import ADDRESS, PHONE, group_text, receipt

AFTER = datetime(2026, 12, 1, 9, 0, tzinfo=WIB)


async def files_by_typing(world: World, person: Person) -> None:
    """File as a daughter does who types for her mother."""
    await begins_for_another(world, person)
    await world.talks(person, "> Dibantu mengetik", MOTHER, KUASA, ADDRESS, PHONE)
    await world.press(person, "Kirim permohonan")


async def opens_chat(world: World, officer: Person) -> None:
    await world.after(officer.starts())


async def looks(world: World, officer: Person) -> None:
    """Open the requester's data in the officer's private chat."""
    await opens_chat(world, officer)
    await taps(world, officer, "Data pemohon")


async def test_an_advocate_files_with_a_letter_and_objects(world: World) -> None:
    await files_by_letter(world, world.sari)
    assert "surat kuasa, serta KTP Anda dan KTP pemberi kuasa" in receipt(world.sari).text
    assert "Lewat kuasa sampai selesai, untuk permohonan, keberatan" in world.card.text
    assert [row["kind"] for row in await rows(world, "SELECT kind FROM cases")] == ["person"]
    await looks(world, world.budi)
    told = world.budi.last.text
    assert f"{MOTHER} melalui kuasanya {KUASA}" in told
    assert "Selasa, 3 November 2026" in told
    await answers(world, world.budi, "Terlampir datanya.")
    await objects_to_newest(world, world.sari)
    assert got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")
    for name in (MOTHER, KUASA, "Suparmi", "Bagas"):
        assert name not in group_text(world)


async def test_names_of_both_stand_in_no_plain_byte(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    async with opened(path=path, watched=True) as world:
        await files_by_letter(world, world.sari)
        written = path.read_bytes() + path.with_name(path.name + "-wal").read_bytes()
    for name in (MOTHER, KUASA, "Suparmi", "Bagas", NIK):
        assert name.encode() not in written
    assert b"001/PPID" in written  # the search finds what is plain


async def test_after_the_letter_ended_a_new_one_or_the_requester_goes_on(world: World) -> None:
    await files_by_letter(world, world.sari, until="30 November 2026")
    await world.turn_to(AFTER)
    await world.talks(world.sari, "/daftar", "> 001/PPID", "> Cabut")
    assert "berakhir pada Senin, 30 November 2026" in said_last(world.sari)
    await world.press(world.sari, "Kirim bukti identitas")
    assert "Bawa surat kuasa yang baru ke loket" in said_last(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await taps(world, world.budi, "Surat kuasa baru")
    steps = ("30 Desember 2026", "31 Desember 2026", "> Permohonan, keberatan", "> Catat")
    await fills(world, world.budi, *steps)
    assert not got(world.sari, "Surat kuasa baru")  # it does not hold yet
    for _ in range(3):
        await taps(world, world.budi, "Kembali")
    await fills(world, world.budi, "1 Desember 2026", "> Catat")
    assert got(world.sari, "Surat kuasa baru")
    assert "Lewat kuasa sampai Kamis, 31 Desember 2026" in world.card.text
    await world.talks(world.sari, "/daftar", "> 001/PPID", "> Cabut", "> Ya, cabut")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["withdrawn"]


@pytest.mark.journey
async def test_the_requester_takes_the_request_over_by_a_new_pin(world: World) -> None:
    await files_by_letter(world, world.sari, until="30 November 2026", covers="Permohonan saja")
    await world.press(world.sari, "Kirim bukti identitas")
    await opens_chat(world, world.budi)
    await claims(world, world.rina, await new_pin(world))
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert got(world.sari, "sekarang ada di percakapan lain")
    await world.after(world.sari.sends_photo(strangers.picture()))
    assert [row["state"] for row in await rows(world, "SELECT state FROM proof")] == ["waiting"]
    await world.turn_to(AFTER)
    await answers(world, world.budi, "Terlampir datanya.")
    assert got(world.rina, "Terlampir datanya.")
    assert not got(world.sari, "Terlampir datanya.")
    assert "Lewat kuasa" not in world.card.text
    await objects_to_newest(world, world.rina)
    assert got(world.rina, "TANDA BUKTI PENERIMAAN KEBERATAN")
    await world.say(world.sari, "/daftar")
    assert "001/PPID" not in str(world.sari.last.buttons)


async def test_a_daughter_types_for_her_mother_and_gives_no_nik(world: World) -> None:
    await files_by_typing(world, world.sari)
    assert "kartu lain yang sah milik orang yang Anda bantu" in receipt(world.sari).text
    assert "Dibantu mengetik, tanpa surat kuasa" in world.card.text
    assert not [m for m in world.sari.chat if m.from_bot and "16 angka" in m.text]
    await looks(world, world.budi)
    assert f"Nama: {MOTHER}" in world.budi.last.text
    assert f"Yang mengetik: {KUASA}" in world.budi.last.text
    assert MOTHER not in group_text(world)


async def test_who_gave_their_own_nik_first_gives_anew_whose_it_is(world: World) -> None:
    await begins_for_another(world, world.sari, "Perorangan")
    await world.talks(world.sari, "Sari Wulandari", NIK, ADDRESS, PHONE)
    await world.press(world.sari, "Ubah", "Jenis pemohon", "Saya mewakili orang lain")
    await world.talks(world.sari, "> Dibantu mengetik", MOTHER, "> Lewati")
    assert "Sari Wulandari" not in world.sari.last.text
    assert "0001" not in world.sari.last.text
    await world.press(world.sari, "Kirim permohonan")
    assert "Dibantu mengetik" in world.card.text


async def test_at_the_counter_a_kuasa_claims_and_stays_bound_by_the_letter(world: World) -> None:
    await enters_for_a_kuasa(world, world.budi)
    assert "Lewat kuasa sampai Senin, 30 November 2026" in world.card.text
    assert MOTHER not in group_text(world)
    await claims(world, world.rina, await new_pin(world))
    await world.presses_in_group(world.budi, "Ya, ini kuasanya")
    assert got(world.rina, "sekarang ada di percakapan ini")
    assert "Lewat kuasa" in world.card.text
    await world.turn_to(AFTER)
    await answers(world, world.budi, "Terlampir datanya.")
    await objects_to_newest(world, world.rina)
    assert "Bawa surat kuasa yang baru ke loket" in said_last(world.rina)
    assert await rows(world, "SELECT id FROM objection") == []


@pytest.mark.journey
async def test_letters_and_registers_name_the_requester_through_the_kuasa(world: World) -> None:
    await files_by_letter(world, world.sari)
    async with world.desk.database.transaction() as tx:
        turn = Turn(world.desk, tx, world.clock.now())
        case = await cases.get(tx, 1)
        assert case is not None
        told = await cases.identity(tx, 1)
        form = dict((await request_letters.request_form_letter(turn, case, "citizen")).requester)
    assert form["Nama"] == f"{MOTHER} melalui kuasanya {KUASA}"
    assert form["Jenis pemohon"] == "Perorangan"
    assert identity_view.addressee(turn, told) == (MOTHER, f"d.a. kuasanya {KUASA}", ADDRESS)
    taken_over = {**told, "acts_in_person": "yes"}
    assert identity_view.addressee(turn, taken_over) == (MOTHER, ADDRESS)
    words = Words(turn.texts, turn.office)
    named = register_layout.name({"name": MOTHER, "representative_name": KUASA}, words)
    assert named == f"{MOTHER} melalui kuasanya {KUASA}"


async def test_who_has_no_request_objects_for_another_by_letter(world: World) -> None:
    await world.say(world.sari, "/keberatan")
    if "Setuju" in world.sari.last.buttons:
        await world.press(world.sari, "Setuju")
    await world.say(world.sari, "Laporan keuangan tahunan")
    await world.say(world.sari, "Laporan itu tidak ada di situs kantor sejak dua tahun.")
    await world.talks(world.sari, "Pengawasan warga", "> Saya mewakili orang lain")
    await world.press(world.sari, "Dengan surat kuasa")
    await world.talks(world.sari, *LETTER)
    await world.talks(world.sari, "> Sampai selesai", ADDRESS, PHONE)
    assert "Permohonan, keberatan, sengketa" in world.sari.last.text
    await world.press(world.sari, "Kirim keberatan")
    assert got(world.sari, "TANDA BUKTI PENERIMAAN KEBERATAN")
    assert MOTHER not in group_text(world)


@pytest.mark.journey
async def test_what_was_told_is_in_the_persons_own_data(world: World) -> None:
    await files_by_letter(world, world.sari)
    told = await asks_for_data(world)
    assert KUASA in told
    assert "Surat kuasa sejak: " in told


async def test_a_kuasa_hears_of_the_letters_end_before_it_though_the_request_is_answered(
    world: World,
) -> None:
    await files_by_letter(world, world.sari, until="30 November 2026")
    await answers(world, world.budi, "Terlampir datanya.")
    await rows(world, "UPDATE person SET language = 'en'")
    await world.turn_to(datetime(2026, 11, 27, 9, 30, tzinfo=WIB))
    assert len(got(world.sari, "holds until Monday, 30 November 2026")) == 1


@pytest.mark.journey
async def test_a_new_letter_is_reminded_of_in_place_of_the_old(world: World) -> None:
    await files_by_letter(world, world.sari, until="30 November 2026")
    await opens_chat(world, world.budi)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await taps(world, world.budi, "Surat kuasa baru")
    steps = ("24 November 2026", "7 Desember 2026", "> Permohonan, keberatan", "> Catat")
    await fills(world, world.budi, *steps)
    await world.turn_to(datetime(2026, 12, 4, 9, 30, tzinfo=WIB))
    [told] = got(world.sari, "Surat kuasa akan berakhir")
    assert "Senin, 7 Desember 2026" in told.text


async def test_who_took_the_request_over_hears_of_no_letter(world: World) -> None:
    await files_by_letter(world, world.sari, until="30 November 2026")
    await opens_chat(world, world.budi)
    await claims(world, world.rina, await new_pin(world))
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    await world.turn_to(datetime(2026, 11, 27, 9, 30, tzinfo=WIB))
    for person in (world.sari, world.rina):
        assert not got(person, "Surat kuasa akan berakhir")
