"""The rights over one's own data, end to end: asked in the chat, answered by the PPID, proved."""

from datetime import datetime, timedelta

import pytest

from storage import rights_requests
from tests.prelude import NIK, WIB, Person, World, opened, shown, taps, writes
from tests.stories.acts import answers, prompt
from tests.stories.privacy.acts import answers_right, asks_in_words, asks_right, asks_to_stop
from tests.walking import ADDRESS, NAME, group_text, rows
from tests.world import names_petugas

NEW_ADDRESS = "Jl. Merbabu 7, Gayamprit, Klaten"
TOLD = "SELECT kind, outcome, delivered_at IS NOT NULL FROM rights_request ORDER BY id"


WRONG_ADDRESS = f"Alamat saya keliru; yang benar {NEW_ADDRESS}"


async def corrects_address(world: World) -> None:
    await asks_in_words(world, "Perbaiki", WRONG_ADDRESS)


async def seen_identity(world: World, officer: Person) -> str:
    await world.after(officer.starts())
    await world.presses_in_group(officer, "Data pemohon")
    return officer.last.text


@pytest.mark.journey
async def test_a_correction_is_read_in_private_and_made_by_the_officer_who_grants_it(
    filed: World,
) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await corrects_address(filed)
    assert "3×24 jam" in filed.sari.last.text
    assert "Alamat" not in shown(filed, "perbaikan data").text
    await filed.after(filed.budi.starts())
    await taps(filed, filed.budi, "Baca di obrolan pribadi")
    assert WRONG_ADDRESS in filed.budi.last.text
    assert filed.budi.last.protected
    await answers_right(filed, "Dikabulkan", NEW_ADDRESS, field="Alamat")
    assert NEW_ADDRESS not in group_text(filed)
    assert "dikabulkan" in filed.sari.last.text
    assert await rows(filed, TOLD) == [("correction", "granted", 1)]
    assert NEW_ADDRESS in await seen_identity(filed, filed.budi)


async def test_a_refusal_has_its_reasons_and_changes_nothing(filed: World) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await corrects_address(filed)
    await answers_right(filed, "Ditolak", "Alamat pada KTP yang diperlihatkan berbeda dengan ini.")
    assert "berbeda dengan ini" in filed.sari.last.text
    assert await rows(filed, TOLD) == [("correction", "refused", 1)]
    assert ADDRESS in await seen_identity(filed, filed.budi)


@pytest.mark.journey
async def test_what_is_restricted_is_opened_by_the_ppid_alone_until_the_person_ends_it(
    filed: World,
) -> None:
    await taps(filed, filed.budi, "Saya tangani")
    await answers(filed, filed.budi, "Terlampir.")
    await asks_to_stop(filed, "Batasi", "Jangan dibuka lagi oleh petugas loket")
    await answers_right(filed, "Dikabulkan")
    await writes(filed, filed.wati, "Saya siap.")
    await names_petugas(filed, filed.budi, "Wati")
    await filed.after(filed.wati.starts())
    await taps(filed, filed.wati, "Data pemohon")
    assert NIK not in filed.wati.last.text
    assert "PPID" in filed.wati.toast
    assert NIK in await seen_identity(filed, filed.budi)
    await filed.talks(filed.sari, "/permohonan", "Salinan anggaran tahun 2026 per kegiatan")
    await filed.talks(filed.sari, "> Sudah lengkap", "Ingin tahu")
    assert not any("yang sama" in label for label in filed.sari.last.buttons)
    await asks_right(filed, "Hentikan")
    await filed.press(filed.sari, "Batasi", "Akhiri pembatasan")
    await taps(filed, filed.wati, "Data pemohon")
    assert NIK in filed.wati.last.text


@pytest.mark.journey
async def test_an_objection_to_processing_is_refused_with_reasons(world: World) -> None:
    await asks_to_stop(world, "Keberatan", "Saya tidak mau dihubungi untuk survei")
    assert "survei" not in group_text(world)
    await answers_right(world, "Ditolak", "Layanan ini tidak mengadakan survei apa pun.")
    assert "tidak mengadakan survei" in world.sari.last.text
    assert await rows(world, TOLD) == [("objection", "refused", 1)]


async def test_erasure_takes_what_no_law_keeps_and_says_what_stays(world: World) -> None:
    number = await world.files(world.sari)
    await answers(world, world.budi, "Terlampir.")
    await taps(world, world.budi, "Selesai")
    await world.say(world.sari, "/permohonan")
    await asks_right(world, "Hapus")
    for article in ("UU 14/2008", "UU 43/2009"):
        assert article in world.sari.last.text
    await world.talks(world.sari, "Hapus semua", "> Kirim")
    await answers_right(world, "Dikabulkan")
    assert "Yang sudah dihapus" in world.sari.last.text
    assert "tetap disimpan" in world.sari.last.text
    seen = await seen_identity(world, world.budi)
    assert NIK not in seen
    assert NAME in seen
    assert await rows(world, "SELECT * FROM draft") == []
    assert (await rows(world, "SELECT number FROM cases")) == [(number,)]


@pytest.mark.journey
async def test_withdrawn_consent_ends_the_chat_and_open_requests_go_by_another_way(
    world: World,
) -> None:
    number = await world.files(world.sari)
    await asks_right(world, "Hentikan")
    await world.press(world.sari, "Tarik persetujuan", "Teruskan lewat jalan lain")
    assert "pesan terakhir" in world.sari.last.text
    assert await rows(world, TOLD) == [("withdrawal", "granted", 1)]
    assert (await rows(world, "SELECT consent_version FROM person WHERE telegram_id IS NOT NULL"))[
        0
    ] == (None,)
    said = len(world.sari.chat)
    world.budi.in_(world.group).replies(await prompt(world, world.budi), "Sedang dicari.")
    await world.replies_leave()
    assert len(world.sari.chat) == said
    assert f"Sampaikan kepada pemohon {number}" in world.group.messages[-1].text
    assert NIK in await seen_identity(world, world.budi)


async def test_the_office_is_reminded_by_day_only_and_again_when_it_is_late() -> None:
    friday = datetime(2026, 11, 27, 14, 0, tzinfo=WIB)
    async with opened(at=friday) as world:
        await asks_to_stop(world, "Batasi", "Jangan dipakai lagi ya")

        def reminded() -> int:
            return len([m for m in world.group.messages if "3×24 jamnya" in m.text])

        for days in (1, 2):  # Saturday and Sunday
            await world.turn_to(friday + timedelta(days=days, hours=1))
        assert reminded() == 0
        await world.turn_to(datetime(2026, 11, 30, 8, 0, tzinfo=WIB))
        assert "habis hari ini" in shown(world, "3×24 jamnya").text
        await world.turn_to(datetime(2026, 11, 30, 12, 0, tzinfo=WIB))
        assert reminded() == 2
        await world.turn_to(datetime(2026, 12, 1, 8, 0, tzinfo=WIB))
        assert "sudah lewat" in shown(world, "3×24 jamnya").text
        await world.after(world.budi.in_(world.group).says("/hak"))
        await answers_right(world, "Dikabulkan")
        await world.turn_to(datetime(2026, 12, 2, 8, 0, tzinfo=WIB))
        assert reminded() == 3


async def test_an_answer_that_does_not_arrive_is_told_to_the_officers(world: World) -> None:
    await asks_to_stop(world, "Batasi", "Jangan dipakai lagi ya")
    world.sari.blocks_the_bot()
    await world.settle()
    await answers_right(world, "Dikabulkan")
    assert "hanya ada di suratnya" in group_text(world)
    assert await rows(world, TOLD) == [("restriction", "granted", 0)]


@pytest.mark.journey
async def test_who_has_nothing_that_the_law_keeps_is_forgotten_after_an_erasure(
    world: World,
) -> None:
    await asks_in_words(world, "Hapus", "Hapus semua")
    await answers_right(world, "Dikabulkan")
    assert "tidak ada lagi yang kami simpan" in world.sari.last.text
    assert await rows(world, f"SELECT 1 FROM person WHERE telegram_id = {world.sari.id}") == []  # noqa: S608
    kept = await rows(world, "SELECT number, person_id, answer FROM rights_request")
    assert kept == [("001/PDP/2026", None, None)]
    assert await rows(world, f"SELECT 1 FROM outbox WHERE chat = '{world.sari.id}'") == []  # noqa: S608


async def test_an_identity_number_in_a_right_is_read_by_the_officer_and_not_left_in_the_chat(
    filed: World,
) -> None:
    await asks_right(filed, "Perbaiki")
    typed = await filed.say(filed.sari, f"NIK saya keliru, yang benar {NIK}")
    assert typed.deleted
    assert NIK not in filed.sari.last.text
    assert "nomor identitasnya tidak kami ulangi" in filed.sari.last.text
    await filed.talks(filed.sari, "> Kirim")
    await filed.after(filed.budi.starts())
    await taps(filed, filed.budi, "Baca di obrolan pribadi")
    assert NIK in filed.budi.last.text


async def test_a_corrected_nik_is_gone_from_the_request_after_an_erasure_too(filed: World) -> None:
    await asks_in_words(filed, "Perbaiki", "NIK yang benar 3310014107990002")
    await filed.after(filed.budi.starts())
    await answers_right(filed, "Dikabulkan", "3310014107990002", field="NIK")
    await asks_in_words(filed, "Hapus", "Hapus semua")
    await answers_right(filed, "Dikabulkan")
    async with filed.desk.database.transaction() as tx:
        [corrected, _] = await rights_requests.of_person(tx, 1)
    assert corrected.number == "001/PDP/2026"
    assert corrected.facts == {}


@pytest.mark.journey
async def test_an_erasure_is_refused_with_the_reasons_that_the_law_gives(filed: World) -> None:
    await asks_in_words(filed, "Hapus", "Hapus permohonan saya dan semua data saya")
    await answers_right(filed, "Ditolak", "Permohonannya masih berjalan; register wajib disimpan.")
    assert "register wajib disimpan" in filed.sari.last.text
    assert await rows(filed, TOLD) == [("erasure", "refused", 1)]
    assert NIK in await seen_identity(filed, filed.budi)
