"""The card says what counts now, once, and nothing that is over."""

from tests.stories.requests.test_time_extension import extends
from tests.world import World, opened


async def test_the_card_names_the_subject_once_and_that_the_time_was_extended(
    world: World,
) -> None:
    await world.files(world.sari)
    assert world.card.text.count("Salinan daftar pemilih tetap per kecamatan") == 1
    assert "sudah diperpanjang" not in world.card.text
    await extends(world)
    assert "17 Desember 2026 (sudah diperpanjang)" in world.card.text


async def test_a_subject_of_its_own_stands_above_the_words(world: World) -> None:
    await world.files(world.sari, "Selamat pagi, saya minta salinan anggaran tahun 2026.")
    subject = world.topic.name.partition(" ")[2]
    assert world.card.text.split("\n")[1] == subject


async def test_no_card_waits_for_papers_that_nobody_needs_any_more() -> None:
    for ends in ("answer", "close", "withdraw"):
        async with opened() as world:
            await world.files(world.sari)
            assert "Bukti identitas: menunggu" in world.card.text
            if ends == "withdraw":
                await world.press(world.sari, "Lihat permohonan ini")
                await world.press(world.sari, "Cabut permohonan")
                await world.press(world.sari, "Ya, cabut")
            else:
                await world.answers_officially(world.budi)
            if ends == "close":
                await world.presses_in_group(world.budi, "Selesai")
            assert "Bukti identitas" not in world.card.text
