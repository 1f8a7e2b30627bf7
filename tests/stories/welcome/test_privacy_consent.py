"""The privacy notice: before identity, agreed to on record, or nothing is kept."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.prelude import KLATEN_PROFILE, WIB, World, load_profile, opened
from tests.stories.acts import unfolded
from tests.walking import WANTED, rows, walk_to
from tests.world import running

CONSENT = "SELECT consent_version, consented_at, consent_message_id FROM person"


async def test_the_notice_comes_first_and_agreement_is_recorded_with_version_time_and_message(
    world: World,
) -> None:
    await world.say(world.sari, "/permohonan")
    notice = world.sari.last
    for part in ("UU 14/2008", "UU 27/2022", "luar Indonesia", "Setuju"):
        assert part in notice.text
    assert notice.buttons == ["Setuju", "Tidak setuju"]
    assert await rows(world, "SELECT * FROM draft") == []
    world.clock.turn(timedelta(minutes=3))
    await world.press(world.sari, "Setuju")
    assert "Informasi apa" in world.sari.last.text
    version, at, message_id = (await rows(world, CONSENT))[0]
    assert (version, message_id) == ("4", notice.id)
    assert datetime.fromisoformat(str(at)) == world.clock.now()


async def test_a_typed_agreement_counts_by_its_own_message(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    typed = await world.say(world.sari, "Saya setuju.")
    assert "Informasi apa" in world.sari.last.text
    assert (await rows(world, CONSENT))[0][2] == typed.id


async def test_two_taps_on_agree_ask_once(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    world.sari.presses("Setuju")
    await world.press(world.sari, "Setuju")
    questions = [m for m in world.sari.chat if "Informasi apa yang Anda butuhkan" in m.text]
    assert len(questions) == 1
    assert "sudah tercatat" in world.sari.toast


async def test_an_office_with_an_address_takes_letters_from_who_does_not_agree() -> None:
    async with opened(address="Jalan Mayor Kusmanto 20, Klaten") as world:
        await world.talks(world.sari, "Minta daftar gaji", "> Ya, ini permohonan saya")
        await world.press(world.sari, "Tidak setuju")
        assert "Jalan Mayor Kusmanto 20" in world.sari.last.text
        assert "lewat pos ke alamat itu" in world.sari.last.text


async def test_who_does_not_agree_leaves_nothing_behind_not_even_in_the_bytes_of_the_database(
    tmp_path: Path,
) -> None:
    path = tmp_path / "loket.sqlite3"
    wal = tmp_path / "loket.sqlite3-wal"
    secret = "Minta daftar gaji Pak Joyodikromo"
    async with opened(path=path, watched=True) as world:
        await world.talks(world.rina, secret, "Yang tahun ini", "khusus tahun ini")
        await world.press(world.rina, "Ya, ini permohonan saya", "Tidak setuju")
        assert "tidak ada yang kami simpan" in world.rina.last.text
        assert "datang ke loket" in world.rina.last.text
        assert "pos" not in world.rina.last.text, "no post to an address that the profile lacks"
        assert await rows(world, "SELECT * FROM person") == []
        await world.tick()
        stored = b"".join(file.read_bytes() for file in (path, wal))
        account = world.rina.id
    for trace in (b"Joyodikromo", b"Rina", str(account).encode()):
        assert trace not in stored, trace


@pytest.mark.journey
async def test_who_changes_their_mind_can_agree_after_all(world: World) -> None:
    await world.talks(world.sari, "/permohonan", "> Tidak setuju", "> Setuju")
    assert "Informasi apa" in world.sari.last.text


async def test_who_takes_the_agreement_back_loses_the_draft(world: World) -> None:
    await walk_to(world, "name")
    await world.press(world.sari, "Tidak setuju")
    assert await rows(world, "SELECT * FROM draft") == []
    assert await rows(world, "SELECT * FROM person") == []
    await world.say(world.sari, "/permohonan")
    assert "Sebelum mulai" in world.sari.last.text


async def test_who_does_not_agree_and_blocks_the_bot_at_once_is_forgotten_too(
    world: World,
) -> None:
    await world.say(world.sari, "/permohonan")
    world.sari.presses("Tidak setuju")
    world.sari.blocks_the_bot()
    await world.settle()
    assert await rows(world, "SELECT * FROM person") == []


async def test_who_does_not_agree_is_forgotten_though_the_farewell_is_refused(
    world: World,
) -> None:
    await world.say(world.sari, "/permohonan")
    world.sari.presses("Tidak setuju")
    await world.parts.poller.once()
    await world.parts.worker.once()
    world.telegram.faults.fail("sendMessage", status=400, description="Bad Request: no")
    await world.settle()
    assert await rows(world, "SELECT * FROM person") == []


async def test_the_notice_shows_what_matters_and_folds_the_rest_and_the_indonesian_one(
    world: World,
) -> None:
    await world.talks(world.sari, "/bahasa", "> English", "/permohonan")
    shown, folded = unfolded(world.sari.last)
    for words in ("Klaten uses", "Law 14/2008", "30 working days", "/privasi", "outside Indonesia"):
        assert words in shown
    assert len(shown.split()) < 90
    for words in ("Only authorised officers", "3×24", "terenkripsi", "di luar Indonesia"):
        assert words in folded
    assert world.sari.last.buttons == ["I agree", "I do not agree"]
    await world.press(world.sari, "I agree")
    assert "What information" in world.sari.last.text


async def test_the_language_can_be_changed_on_the_notice(world: World) -> None:
    await world.talks(world.sari, WANTED, "> Ya, ini permohonan saya", "/bahasa", "> English")
    assert "I agree" in world.sari.last.buttons
    await world.press(world.sari, "I agree")
    assert "daftar pemilih" in world.sari.last.text
    assert await rows(world, "SELECT * FROM dialogue") == []


@pytest.mark.journey
async def test_a_new_notice_is_announced_by_day_and_asked_again_once(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await world.files(world.sari)
        await walk_to(world, "more", world.rina)
        await world.press(world.rina, "Tidak setuju")
    privacy = load_profile(KLATEN_PROFILE).privacy.model_copy(update={"notice_version": "5"})
    group = world.group.id
    async with running(world.telegram, world.clock, group, path, privacy=privacy) as parts:
        again = replace(world, parts=parts)
        told = len(again.rina.chat)
        await again.turn_to(datetime(2026, 11, 24, 20, 0, tzinfo=WIB))
        assert "data pribadi kami berubah" not in again.sari.last.text
        for hour in (9, 10):
            await again.turn_to(datetime(2026, 11, 25, hour, 0, tzinfo=WIB))
        announced = [m for m in again.sari.chat if "pribadi kami berubah" in m.text]
        assert len(announced) == 1
        assert "Versi 5" in announced[0].text
        assert len(again.rina.chat) == told
        await again.press(again.sari, "Setuju")
        assert (await rows(again, CONSENT))[0][0] == "5"
        assert "sudah tercatat" in again.sari.toast
        assert "Informasi apa" not in again.sari.last.text
