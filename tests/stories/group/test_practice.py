"""A practice request: played by whoever works on requests, shown as it would go out, then gone."""

import pytest

from tests.prelude import SandboxMessage, World, got, rows, shown, writes
from tests.world import names_petugas

COUNTED = (
    "SELECT (SELECT count(*) FROM cases) AS c, (SELECT count(*) FROM event) AS e, "
    "(SELECT count(*) FROM message) AS m"
)


async def wati_is_petugas(world: World) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")


async def begins(world: World) -> SandboxMessage:
    """Let Wati, a petugas, begin; return the card."""
    await world.after(world.wati.in_(world.group).says("/peran"))
    await world.presses_in_group(world.wati, "Latihan")
    return shown(world, "Rincian belanja kantor")


async def presses(world: World, label: str, card: SandboxMessage) -> None:
    await world.after(world.wati.in_(world.group).presses(label, on=card))


async def test_the_ppid_plays_it_to_the_end_and_nothing_is_left(world: World) -> None:
    before = await rows(world, COUNTED)
    await world.after(world.budi.in_(world.group).says("/peran"))
    await world.presses_in_group(world.budi, "Latihan")
    card = shown(world, "Rincian belanja kantor")
    assert "LATIHAN" in card.text
    seat = world.budi.in_(world.group)
    for label in ("Saya tangani", "Jawaban resmi", "Semua diberikan", "Kirim ke pemohon"):
        await world.after(seat.presses(label, on=card))
    assert "pemohon sekarang membaca" in card.text
    assert "JAWABAN RESMI" in card.text
    await world.after(seat.presses("Akhiri latihan", on=card))
    assert "Latihan selesai" in world.budi.toast
    assert not any("LATIHAN" in message.text for message in world.group.messages)
    assert await rows(world, COUNTED) == before
    assert await world.files(world.sari) == "001/PPID/KPU-KLT/XI/2026"


async def test_a_petugas_drafts_and_hands_up_as_in_reality(world: World) -> None:
    await wati_is_petugas(world)
    card = await begins(world)
    for label in ("Saya tangani", "Jawaban resmi", "Semua diberikan"):
        await presses(world, label, card)
    assert not any("Kirim ke pemohon" in label for label in card.buttons)
    await presses(world, "Ajukan ke PPID", card)
    assert "Konsep diajukan kepada Budi" in card.text


@pytest.mark.journey
async def test_a_reply_to_the_words_shows_what_a_requester_would_have_read(
    world: World,
) -> None:
    await wati_is_petugas(world)
    before = await rows(world, COUNTED)
    card = await begins(world)
    await presses(world, "Saya tangani", card)
    words = shown(world, "apakah rinciannya sudah ada")
    await writes(world, world.wati, "// pemohon ini sering bertanya", words)
    assert "sering bertanya" not in words.text
    await writes(world, world.wati, "Sedang kami himpun, Bu.", words)
    assert "pemohon membaca" in words.text
    assert "Petugas PPID: Sedang kami himpun, Bu." in words.text
    await world.replies_leave()
    assert not got(world.sari, "Sedang kami himpun")
    await presses(world, "Akhiri latihan", card)
    assert not any("LATIHAN" in message.text for message in world.group.messages)
    assert await rows(world, COUNTED) == before
