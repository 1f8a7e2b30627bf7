"""A voice note is written down by an officer, and who spoke agrees by one tap."""

import pytest

from tests.prelude import World, rows, shown, writes

SPOKEN = "Saya minta yang tahun 2024 saja."


async def transcribes(world: World, words: str = f"/transkrip\n{SPOKEN}") -> None:
    await world.files(world.sari)
    await world.after(world.sari.sends_voice())
    voice = next(m for m in reversed(world.group.messages) if m.media == "voice")
    await writes(world, world.budi, words, voice)


async def story(world: World) -> list[str]:
    found = await rows(world, "SELECT name FROM event WHERE name LIKE 'transcri%' ORDER BY id")
    return [str(row["name"]) for row in found]


@pytest.mark.parametrize(
    ("label", "event", "thanks", "told"),
    [
        ("Ya, itu yang", "transcript-confirmed", "melanjutkan", "membenarkan salinan ini"),
        ("Bukan", "transcript-denied", "Silakan balas", "menyatakan salinan ini keliru"),
    ],
)
async def test_who_spoke_answers_by_one_tap(
    world: World, label: str, event: str, thanks: str, told: str
) -> None:
    await transcribes(world)
    assert SPOKEN in world.sari.last.text
    assert "Pemohon 001/PPID" in shown(world, "Salinan disimpan").text
    assert await story(world) == ["transcribed"]
    await world.press(world.sari, label)
    assert thanks in world.sari.last.text
    assert told in world.group.last.text
    assert SPOKEN in (world.group.last.reply_to.text if world.group.last.reply_to else "")
    assert await story(world) == ["transcribed", event]
    await world.press(world.sari, "Ya, itu yang")
    assert "sudah tercatat" in world.sari.toast
    kept = await rows(world, "SELECT direction FROM message ORDER BY id DESC LIMIT 1")
    assert kept[0]["direction"] == "note"
