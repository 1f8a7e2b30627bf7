"""A requester takes a case that was entered at the office into their own chat."""

import logging
import re
from datetime import timedelta

import pytest

from tests.stories.acts import answers, got, prompt, replies, rows, seen_by_group, shown, writes
from tests.stories.filling import taps
from tests.stories.outside_chat.acts import claims, enters, new_pin, pin_of
from tests.transport.looking import carried, run
from tests.world import World


@pytest.mark.journey
async def test_with_the_pin_of_the_receipt_and_a_yes_everything_comes_to_the_chat(
    world: World,
) -> None:
    await enters(world, world.budi)
    pin = pin_of(world)
    assert not seen_by_group(world, pin)
    await claims(world, world.rina, pin)
    assert "Petugas memastikan dulu" in world.rina.last.text
    assert "meminta permohonan" in shown(world, "dengan nomor dan PIN").text
    assert "Klaim pemohon menunggu keputusan" in world.card.text
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert got(world.rina, "sekarang ada di percakapan ini")
    assert "permohonan diterima" in world.rina.last.text  # the history in plain words
    assert not got(world.rina, "obrolan pribadi")  # the officers' own words stay inside
    await replies(world, world.budi, await prompt(world, world.budi), "Datanya sedang dicari.")
    assert got(world.rina, "Datanya sedang dicari.")
    await answers(world, world.budi, "Terlampir datanya.")
    assert got(world.rina, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["answered"]


async def test_only_a_hash_of_a_new_pin_is_kept_and_the_old_one_opens_nothing(
    world: World,
) -> None:
    await enters(world, world.budi)
    old = pin_of(world)
    new = await new_pin(world)
    assert old != new
    assert new not in str(await carried(world, "outbox"))
    assert new not in str(await rows(world, "SELECT * FROM cases"))
    await claims(world, world.rina, old)
    assert "tidak cocok" in world.rina.last.text
    await claims(world, world.sari, new)
    assert "Petugas memastikan dulu" in world.sari.last.text


async def test_the_number_alone_and_a_wrong_pin_offer_nothing(world: World) -> None:
    await enters(world, world.budi)
    pin = pin_of(world)
    wrong = "000000" if pin != "000000" else "000001"
    await world.say(world.rina, "/status 1/2026")
    assert "PIN" in world.rina.last.text
    await world.say(world.rina, wrong)
    assert "tidak cocok" in world.rina.last.text
    assert not any("Ikuti di" in label for m in world.rina.chat for label in m.buttons)
    assert not seen_by_group(world, "meminta permohonan")


async def test_a_case_comes_to_the_chat_without_the_errand_that_cannot_be_read(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await enters(world, world.budi)
    for label in ("Tindakan lain", "Minta kelengkapan", "Salinan identitas", "Tidak ada lagi"):
        await taps(world, world.budi, label)
    await taps(world, world.budi, "Kirim ke pemohon")
    await run(world, "UPDATE notice SET words = x'00'")
    await claims(world, world.rina, pin_of(world))
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    await world.say(world.rina, "/daftar")
    assert "001/PPID" in world.rina.last.text
    assert "1 pesan untuk pemohon ini tidak terbaca" in shown(world, "tidak terbaca").text
    open_still = await rows(world, "SELECT what FROM notice WHERE sent_at IS NULL")
    assert [row["what"] for row in open_still] == ["missing"]


async def test_before_the_yes_nothing_personal_is_shown(world: World) -> None:
    await enters(world, world.budi)
    await claims(world, world.rina, pin_of(world))
    said = " ".join(message.text for message in world.rina.chat)
    assert "Salinan daftar pemilih" not in said
    assert "Slamet" not in said
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text


async def test_a_button_that_was_never_offered_asks_for_nothing(world: World) -> None:
    await enters(world, world.budi)
    await claims(world, world.sari, pin_of(world))
    await world.presses_in_group(world.budi, "Bukan")
    await world.say(world.rina, "/status")
    world.rina.last.rows[0][0]["callback_data"] = "claim"
    await world.press(world.rina, world.rina.last.rows[0][0]["text"])
    assert "Tulis dulu nomor dan PIN" in world.rina.last.text + world.rina.toast
    assert len(await rows(world, "SELECT 1 FROM claim")) == 1


async def test_the_offer_stands_an_hour(world: World) -> None:
    await enters(world, world.budi)
    await world.say(world.rina, "/status 1/2026")
    await world.say(world.rina, pin_of(world))
    world.clock.turn(timedelta(hours=1, minutes=1))
    await world.press(world.rina, "Ikuti di")
    assert "Tulis dulu nomor dan PIN" in world.rina.last.text + world.rina.toast
    assert not await rows(world, "SELECT 1 FROM claim")


async def test_who_asks_while_another_waits_is_told_to_call_the_office(world: World) -> None:
    await enters(world, world.budi)
    await claims(world, world.rina, pin_of(world))
    await claims(world, world.sari, pin_of(world))
    assert "sudah diminta dari percakapan lain" in world.sari.last.text
    await claims(world, world.rina, pin_of(world))
    assert "Petugas memastikan dulu" in world.rina.last.text
    assert len([m for m in world.group.messages if "meminta permohonan" in m.text]) == 1


async def test_a_no_keeps_the_case_where_it_is_and_lets_that_account_ask_no_more_today(
    world: World,
) -> None:
    await enters(world, world.budi)
    await claims(world, world.rina, pin_of(world))
    await world.presses_in_group(world.budi, "Bukan")
    assert "tidak dapat memastikan" in world.rina.last.text
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya", earlier=True)
    assert "sudah diputuskan" in world.budi.toast
    await claims(world, world.rina, pin_of(world))
    assert "tidak dapat memastikan" in world.rina.last.text
    assert len(await rows(world, "SELECT 1 FROM claim")) == 1
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text
    await claims(world, world.sari, pin_of(world))
    assert "Petugas memastikan dulu" in world.sari.last.text


async def test_a_member_neither_makes_pins_nor_judges_claims(world: World) -> None:
    await enters(world, world.budi)
    await claims(world, world.rina, pin_of(world))
    await world.presses_in_group(world.wati, "Ya, ini pemohonnya")
    assert "Hanya petugas" in world.wati.toast
    world.wati.starts("pin_1")
    await world.settle()
    assert "tidak ditemukan" in world.wati.last.text
    assert not got(world.wati, "PIN baru")


async def test_a_case_filed_in_the_chat_is_offered_to_nobody_and_has_no_new_pin(
    world: World,
) -> None:
    await world.files(world.sari)
    pin = re.search(r"\b\d{6}\b", got(world.sari, "PIN")[-1].text)
    assert pin
    await claims(world, world.rina, pin[0])
    assert "001/PPID" in world.rina.last.text
    assert not any("Ikuti di" in label for m in world.rina.chat for label in m.buttons)
    await world.presses_in_group(world.budi, "Tindakan lain")
    assert "PIN baru" not in str(world.group.messages[-1].buttons)


async def test_an_answer_that_waits_to_be_told_leaves_with_the_claim(world: World) -> None:
    await enters(world, world.budi)
    pin = pin_of(world)
    await answers(world, world.budi, "Terlampir datanya.")
    await claims(world, world.rina, pin)
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert got(world.rina, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["answered"]
    assert await rows(world, "SELECT * FROM notice WHERE sent_at IS NULL AND void_at IS NULL") == []


async def test_what_was_not_told_yet_comes_into_the_chat_as_it_was_written(world: World) -> None:
    await enters(world, world.budi)
    photo = world.budi.in_(world.group)
    asked = await prompt(world, world.budi)
    photo.sends_document("peta.pdf", b"%PDF-1.7", "Peta TPS.", reply_to=asked)
    await world.settle()
    assert "berkas dalam balasan" in shown(world, "Sampaikan kepada pemohon").text
    for label in ("Tindakan lain", "Perpanjang waktu", "Belum dikuasai"):
        await world.presses_in_group(world.budi, label)
    reasons = "Dokumen masih dihimpun dari seluruh panitia pemilihan kecamatan."
    await writes(world, world.budi, reasons, world.group.messages[-1])
    await world.presses_in_group(world.budi, "beri tahu pemohon")
    pin = pin_of(world)
    await claims(world, world.rina, pin)
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert any(message.file for message in got(world.rina, "Peta TPS."))
    assert got(world.rina, "PEMBERITAHUAN PERPANJANGAN")
    for inside in ("Sampaikan", "obrolan pribadi", "Budi", "di atas"):
        assert not [message for message in got(world.rina, inside) if "Contoh" not in message.text]
