"""Several people on one case: invited by the requester, told the same, ended at any time."""

from datetime import timedelta

import pytest

from tests.stories.acts import answers, got, replies, shown
from tests.stories.status.acts import link_of, shared
from tests.world import World, rows


@pytest.mark.journey
async def test_both_hear_replies_notices_and_the_answer(world: World) -> None:
    await shared(world)
    assert got(world.sari, "Undangan Anda diterima")
    assert "Diikuti juga oleh 1 orang" in world.card.text
    await world.say(world.rina, "Tambahan dari kuasa.")
    words = shown(world, "Tambahan dari kuasa.")
    await replies(world, world.budi, words, "Baik, kami cari.")
    for person in (world.sari, world.rina):
        assert len(got(person, "Baik, kami cari.")) == 1
    await answers(world, world.budi, "Terlampir datanya.")
    for person in (world.sari, world.rina):
        assert len(got(person, "Terlampir datanya.")) == 1
        assert got(person, "Akhir jawaban resmi")
    assert "Dijawab" in world.card.text


async def test_a_reply_taken_back_or_changed_is_so_for_both(world: World) -> None:
    await shared(world)
    await world.say(world.rina, "Tambahan dari kuasa.")
    words = shown(world, "Tambahan dari kuasa.")
    reply = await replies(world, world.budi, words, "Salah ketik.")
    world.budi.in_(world.group).edits(reply, "Sudah benar.")
    await world.hold_passes()
    for person in (world.sari, world.rina):
        assert got(person, "Sudah benar.")
        assert not got(person, "Salah ketik.")
    await world.after(world.budi.in_(world.group).replies(reply, "/batal"))
    for person in (world.sari, world.rina):
        assert not [message for message in got(person, "Sudah benar.") if not message.deleted]


async def test_who_may_only_read_can_neither_withdraw_nor_object_nor_invite(
    world: World,
) -> None:
    await shared(world)
    assert not any("Cabut" in label for label in world.rina.last.buttons)
    assert not any("keberatan" in label.casefold() for label in world.rina.last.buttons)
    for data in ("withdraw:1:yes", "object:1", "share:invite:1:deciding", "share:show:1"):
        world.rina.last.rows[0][0]["callback_data"] = data
        await world.press(world.rina, world.rina.last.rows[0][0]["text"])
        assert "hanya dapat dilakukan oleh pemohonnya" in world.rina.toast
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["received"]


async def test_who_may_decide_withdraws_and_both_get_the_receipt(world: World) -> None:
    await shared(world, "juga mencabut")
    await world.press(world.rina, "Cabut permohonan", "Ya, cabut")
    for person in (world.sari, world.rina):
        assert got(person, "TANDA TERIMA PENCABUTAN")


async def test_an_invitation_works_once_and_for_three_days(world: World) -> None:
    payload = await shared(world)
    await world.after(world.wati.starts(payload))
    assert "tidak berlaku lagi" in world.wati.last.text
    late = await link_of(world, "membaca, menambah")
    await world.passes(timedelta(hours=73))
    await world.after(world.wati.starts(late))
    assert "tidak berlaku lagi" in world.wati.last.text
    assert len(await rows(world, "SELECT * FROM participant")) == 2


async def test_nothing_is_kept_of_who_says_no(filed: World) -> None:
    payload = await link_of(filed, "membaca, menambah")
    await filed.after(filed.rina.starts(payload))
    await filed.press(filed.rina, "Tidak setuju")
    assert len(await rows(filed, "SELECT * FROM participant")) == 1
    await filed.after(filed.rina.starts(payload))
    await filed.press(filed.rina, "Setuju", "Tidak", "Ya, saya ikut")
    assert "tidak berlaku lagi" in filed.rina.toast
    assert len(await rows(filed, "SELECT * FROM participant")) == 1


@pytest.mark.journey
async def test_the_requester_ends_it_and_nothing_more_comes(world: World) -> None:
    await shared(world)
    await world.press(world.sari, "Orang lain", "Akhiri, sejak")
    assert "mengakhiri keikutsertaan" in world.rina.last.text
    await answers(world, world.budi, "Terlampir datanya.")
    assert not got(world.rina, "Terlampir datanya.")
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text
    assert "Diikuti juga" not in world.card.text


async def test_a_typed_yes_joins_too(filed: World) -> None:
    await filed.after(filed.rina.starts(await link_of(filed, "membaca, menambah")))
    await filed.talks(filed.rina, "> Setuju", "ya")
    assert got(filed.sari, "Undangan Anda diterima")


async def test_the_invited_leaves_and_the_requester_hears_it(world: World) -> None:
    await shared(world)
    await world.press(world.rina, "Berhenti mengikuti")
    assert "tidak lagi mengikuti" in world.rina.last.text
    assert got(world.sari, "berhenti mengikuti")


async def test_an_invited_who_blocks_the_bot_keeps_no_answer_from_counting(world: World) -> None:
    await shared(world)
    world.rina.blocks_the_bot()
    await world.settle()
    await answers(world, world.budi, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["answered"]
    assert not any("tidak sampai" in message.text for message in world.group.messages)
