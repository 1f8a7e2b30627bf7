"""A requester takes a case into their own chat: from the counter, or from a lost one."""

import logging

import pytest

from tests.prelude import World, got, rows, shown, taps, writes
from tests.stories.acts import answers, prompt, replies, seen_by_group
from tests.stories.outside_chat.acts import claims, enters, new_pin, pin_of
from tests.transport.looking import carried
from tests.walking import NAME, WANTED
from tests.walking import pin_of as walked_pin


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
    assert "Diterima Selasa" in world.rina.last.text  # the one screen, in plain words
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


async def test_a_case_comes_to_the_chat_without_the_errand_that_cannot_be_read(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    await enters(world, world.budi)
    for label in ("Tindakan lain", "Minta kelengkapan", "Salinan identitas", "Tidak ada lagi"):
        await taps(world, world.budi, label)
    await taps(world, world.budi, "Kirim ke pemohon")
    await rows(world, "UPDATE notice SET words = x'00'")
    await claims(world, world.rina, pin_of(world))
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    await world.say(world.rina, "/daftar")
    assert "001/PPID" in world.rina.last.text
    assert "1 pesan untuk pemohon ini tidak terbaca" in shown(world, "tidak terbaca").text
    open_still = await rows(world, "SELECT what FROM notice WHERE sent_at IS NULL")
    assert [row["what"] for row in open_still] == ["missing"]


async def test_an_answer_that_waits_to_be_told_leaves_with_the_claim(world: World) -> None:
    await enters(world, world.budi)
    pin = pin_of(world)
    await answers(world, world.budi, "Terlampir datanya.")
    await claims(world, world.rina, pin)
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert got(world.rina, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["answered"]
    assert await rows(world, "SELECT * FROM notice WHERE sent_at IS NULL AND void_at IS NULL") == []


@pytest.mark.journey
async def test_what_was_not_told_yet_comes_into_the_chat_as_it_was_written(world: World) -> None:
    await enters(world, world.budi)
    photo = world.budi.in_(world.group)
    asked = await prompt(world, world.budi)
    await world.after(photo.sends_document("peta.pdf", b"%PDF-1.7", "Peta TPS.", reply_to=asked))
    await world.replies_leave()
    assert "berkas dalam balasan" in shown(world, "Sampaikan kepada pemohon").text
    await world.presses_in_group(world.budi, "Tindakan lain", "Perpanjang waktu", "Belum dikuasai")
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


@pytest.mark.journey
async def test_with_a_new_telephone_it_comes_there_once_the_old_chat_was_asked(
    filed: World,
) -> None:
    pin = walked_pin(filed.sari)
    await claims(filed, filed.rina, pin)
    for word in (NAME, WANTED):
        assert not got(filed.rina, word)
    asked = got(filed.sari, "meminta permohonan")[-1]
    await filed.after(filed.sari.replies(asked, "Itu bukan saya, Pak."))
    assert shown(filed, "Itu bukan saya, Pak.")
    assert "masih ada di percakapan lain" in shown(filed, "dengan nomor dan PIN").text
    await filed.presses_in_group(filed.budi, "Ya, ini pemohonnya")
    assert got(filed.sari, "sekarang ada di percakapan lain")
    await answers(filed, filed.budi, "Terlampir datanya.")
    assert got(filed.rina, "Terlampir datanya.")
    assert not got(filed.sari, "Terlampir datanya.")
