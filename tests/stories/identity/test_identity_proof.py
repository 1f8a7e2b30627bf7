"""Who asks shows who they are: in private, seen by few, gone once it is judged."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.domain.people.identity_proofs import ProofRule
from tests.prelude import NIK, WIB, World, fills, got, opened, rows, shown, taps
from tests.stories.identity.acts import looks_at_papers, sends_card, sends_proof, wanting_papers
from tests.stories.outside_chat.acts import enters
from tests.stories.privacy.acts import answers_right, asks_in_words
from tests.uploads import strangers
from tests.walking import ADDRESS, PHONE, group_text, receipt, walk_to

LAST4 = NIK[-4:]
TEN_MINUTES = timedelta(minutes=10)
FORGOTTEN = {"state": "forgotten", "body": None, "name": None}


async def stored(world: World) -> list[dict[str, Any]]:
    return await rows(world, "SELECT state, body, name FROM upload")


@pytest.mark.journey
async def test_papers_follow_the_number_and_are_gone_with_the_nik_once_they_are_valid(
    world: World,
) -> None:
    number = await world.files(world.sari)
    assert "Paling lambat Jumat, 27 November 2026." in receipt(world.sari).text
    assert "menunggu (s.d. Jumat, 27 November 2026)" in world.card.text
    card = await sends_proof(world, world.sari)
    assert card.deleted
    assert "dikirim, perlu diperiksa" in world.card.text
    assert not any(message.file for message in world.group.messages)
    seen = await looks_at_papers(world, world.budi)
    assert all(message.protected for message in seen)
    assert [message for message in seen if message.file]
    await world.press(world.budi, "Sah")
    assert got(world.sari, "Bukti identitas Anda sah")
    assert "Bukti identitas: sah" in world.card.text
    assert shown(world, "dinyatakan sah oleh Budi")
    assert await stored(world) == [FORGOTTEN]
    [looked, verdict] = await rows(
        world,
        "SELECT actor, happened_at FROM event WHERE name IN ('identity-seen', 'proof-accepted')",
    )
    assert looked["actor"] == verdict["actor"] == f"officer:{world.budi.id}"
    await taps(world, world.budi, "Data pemohon")
    told = got(world.budi, f"Data pemohon {number}")[-1].text
    assert NIK not in told
    assert f"•••• {LAST4}" in told


async def test_who_was_verified_once_is_not_asked_again_unless_the_name_changes(
    filed: World,
) -> None:
    await sends_proof(filed, filed.sari)
    await looks_at_papers(filed, filed.budi)
    await filed.press(filed.budi, "Sah")
    await filed.files(filed.sari, "Salinan anggaran 2025")
    assert "sudah kami periksa" in receipt(filed.sari).text
    assert "Bukti identitas: sah" in filed.card.text
    await filed.talks(filed.sari, "/permohonan", "Salinan anggaran 2024")
    await filed.talks(filed.sari, "> Sudah lengkap", "Penelitian", "> data dan cara yang sama")
    await filed.talks(filed.sari, "> Ubah", "> Nama", "Wati Lestari", "> Kirim permohonan")
    assert "menunggu" in filed.card.text
    states = await rows(filed, "SELECT state FROM proof ORDER BY case_id")
    assert [row["state"] for row in states] == ["valid", "valid", "waiting"]
    kept = await rows(filed, "SELECT nik_last4 FROM identity")
    assert [row["nik_last4"] for row in kept] == [LAST4] * 3


async def test_an_office_may_want_papers_before_it_takes_a_request() -> None:
    async with opened(**wanting_papers(ProofRule.REQUIRED)) as world:
        await walk_to(world, "contact")
        await world.talks(world.sari, PHONE, "Sudah lengkap")
        assert "Belum ada foto atau PDF" in world.sari.last.text
        words = await world.say(world.sari, f"KTP saya {NIK}")
        assert words.deleted
        card = await sends_card(world, world.sari)
        assert card.deleted
        await world.press(world.sari, "Sudah lengkap", "Kirim permohonan")
        assert "sudah kami terima; petugas memeriksanya" in receipt(world.sari).text
        assert [message for message in await looks_at_papers(world, world.budi) if message.file]


async def test_of_a_paper_in_a_form_words_do_not_do() -> None:
    async with opened(**wanting_papers(ProofRule.REQUIRED)) as world:
        await walk_to(world, "contact")
        await world.say(world.sari, PHONE)
        await world.after(world.sari.sends_document("ktp.docx", strangers.word()))
        await world.press(world.sari, "Sudah lengkap", "Kirim permohonan")
        assert got(world.sari, "tidak dapat kami terima")
        assert "menunggu" in world.card.text


async def test_an_office_may_keep_the_pictures_for_their_time() -> None:
    async with opened(**wanting_papers(ProofRule.LATER, keep_id_image=True)) as world:
        await world.files(world.sari)
        await world.press(world.sari, "Kirim bukti identitas")
        await world.after(world.sari.sends_document("akta.pdf", strangers.pdf()))
        assert [message for message in await looks_at_papers(world, world.budi) if message.file]
        await world.press(world.budi, "Sah")
        assert "setelah masa simpannya berakhir" in got(world.sari, "identitas Anda sah")[-1].text
        [kept] = await stored(world)
        assert kept["state"] == "clean"
        assert kept["body"] is not None


async def test_a_group_is_asked_for_the_proxy_letter_and_who_gave_it(world: World) -> None:
    await walk_to(world, "kind")
    await world.press(world.sari, "Kelompok orang")
    for words in ("Paguyuban Tonggalan", NIK, "Rudi Hartono dan Joko Susilo", ADDRESS, PHONE):
        await world.say(world.sari, words)
    await world.press(world.sari, "Kirim permohonan")
    assert "surat kuasa, serta KTP Anda dan KTP para pemberi kuasa" in receipt(world.sari).text


async def test_refused_papers_are_asked_for_again_without_moving_the_last_day(
    filed: World,
) -> None:
    await sends_proof(filed, filed.sari)
    await looks_at_papers(filed, filed.budi)
    await filed.press(filed.budi, "Kurang")
    await fills(filed, filed.budi, "foto KTP yang tidak terpotong", "> Catat")
    notice = got(filed.sari, "PEMBERITAHUAN KEKURANGAN")[-1]
    assert "foto KTP yang tidak terpotong" in notice.text
    assert "Batas jawaban kami tidak berubah" in notice.text
    assert "Bukti identitas: kurang" in filed.card.text
    await sends_proof(filed, filed.sari)
    assert shown(filed, "Pemohon melengkapi")
    await looks_at_papers(filed, filed.budi)
    await filed.press(filed.budi, "Sah")
    assert "Bukti identitas: sah" in filed.card.text
    [case] = await rows(filed, "SELECT state, due_on FROM cases")
    assert case == {"state": "to_complete", "due_on": "2026-12-08"}


async def test_words_are_never_taken_for_papers_and_reach_the_officers(filed: World) -> None:
    await filed.press(filed.sari, "Kirim bukti identitas")
    words = await filed.say(filed.sari, f"Maksud saya desa Jombor. NIK saya {NIK}")
    assert not words.deleted
    assert got(filed.sari, "Sudah kami teruskan kepada petugas")
    assert "desa Jombor" in group_text(filed)
    assert NIK not in group_text(filed)
    card = await sends_card(filed, filed.sari)
    assert card.deleted
    await filed.talks(filed.sari, "oke sudah ya", "kapan jadinya?")
    assert "tercatat" in filed.sari.last.text
    assert len(await stored(filed)) == 1


async def test_the_other_side_and_an_album_follow_the_first_paper_for_ten_minutes(
    filed: World,
) -> None:
    await filed.press(filed.sari, "Kirim bukti identitas")
    sides = [("depan.jpg", strangers.picture()), ("belakang.jpg", strangers.picture())]
    album = await filed.after(filed.sari.sends_album(sides))
    selfie = await sends_card(filed, filed.sari)
    assert all(one.deleted for one in (*album, selfie))
    map_of_it = filed.sari.sends_photo(strangers.picture(), "Peta desa yang saya maksud")
    await filed.settle()
    assert not map_of_it.deleted
    assert len(await rows(filed, "SELECT id FROM upload WHERE purpose = 'identity'")) == 3
    await filed.turn_to(datetime(2026, 11, 24, 11, 0, tzinfo=WIB))
    later = await sends_card(filed, filed.sari)
    assert not later.deleted


async def test_a_picture_sent_for_the_nik_is_not_kept(world: World) -> None:
    await walk_to(world, "nik")
    card = await sends_card(world, world.sari)
    assert card.deleted
    assert await stored(world) == [FORGOTTEN]


@pytest.mark.parametrize("body", [b"MZ\x90\0 a program", strangers.word()])
async def test_a_paper_that_cannot_be_looked_at_safely_is_asked_for_again(
    filed: World, body: bytes
) -> None:
    await filed.press(filed.sari, "Kirim bukti identitas")
    await filed.after(filed.sari.sends_document("ktp", body, ""))
    assert got(filed.sari, "tidak dapat kami terima")
    assert "menunggu" in filed.card.text


@pytest.mark.journey
async def test_identity_shown_at_the_counter_is_recorded_alike(world: World) -> None:
    await world.after(world.budi.starts())
    await enters(world, world.budi, way="Di loket")
    await taps(world, world.budi, "Tindakan lain", "Catat bukti identitas", "Ditunjukkan di loket")
    await taps(world, world.budi, "Catat")
    assert "Bukti identitas: sah" in world.card.text
    [verdict] = await rows(world, "SELECT actor, facts FROM event WHERE name = 'proof-accepted'")
    assert verdict["actor"] == f"officer:{world.budi.id}"
    assert '"way": "counter"' in verdict["facts"]


async def test_a_verdict_ends_when_the_name_that_was_looked_at_is_corrected(filed: World) -> None:
    await sends_proof(filed, filed.sari)
    await looks_at_papers(filed, filed.budi)
    await filed.press(filed.budi, "Sah")
    await asks_in_words(filed, "Perbaiki", "Nama saya Wati Lestari")
    assert "Bukti identitas: sah" in filed.card.text
    await answers_right(filed, "Dikabulkan", "Wati Lestari", field="Nama")
    assert "Bukti identitas: menunggu" in filed.card.text
    [kept] = await rows(filed, "SELECT nik_last4, nik_hash FROM identity")
    assert kept["nik_last4"] == LAST4
    assert kept["nik_hash"] is not None


async def test_who_has_not_shown_who_they_are_is_reminded_on_the_last_morning(
    filed: World,
) -> None:
    await filed.turn_to(datetime(2026, 11, 26, 9, 0, tzinfo=WIB))
    assert "Bukti identitas belum" not in filed.sari.last.text
    await filed.turn_to(datetime(2026, 11, 27, 9, 0, tzinfo=WIB))
    note = filed.sari.last
    assert "Bukti identitas belum kami terima" in note.text
    assert "Jumat, 27 November 2026 (hari ini)" in note.text
    await sends_proof(filed, filed.sari)
    assert "Tersimpan untuk permohonan" in filed.sari.last.text
    assert await stored(filed) != []


@pytest.mark.journey
async def test_a_look_is_gone_after_ten_minutes_and_not_before(world: World) -> None:
    await world.files(world.sari)
    await world.after(world.budi.starts())
    await world.presses_in_group(world.budi, "Data pemohon")
    seen = world.budi.last
    assert "Sari Wulandari" in seen.text
    assert "10 menit" in seen.text
    await world.passes(TEN_MINUTES - timedelta(seconds=1))
    await world.say(world.budi, "/bantuan")
    assert not seen.deleted
    assert world.budi.last is not seen
    await world.passes(timedelta(seconds=1))
    assert seen.deleted
