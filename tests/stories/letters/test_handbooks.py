"""/panduan: everybody gets the handbook that is theirs, as a file that screen readers can read."""

import pytest

from bot.sandbox import Person
from tests.stories.acts import writes
from tests.stories.letters.acts import content, letter, letters
from tests.world import World


async def test_a_citizen_gets_the_citizens_handbook_in_every_language(world: World) -> None:
    for language, said in (
        ("Indonesia", "Panduan warga kantor ini."),
        ("English", "Panduan warga: this office’s handbook, in Indonesian."),
        ("Jawa", "Panduan warga kantor punika, ing basa Indonesia."),
    ):
        await world.say(world.sari, "/bahasa")
        await world.press(world.sari, language)
        await world.say(world.sari, "/panduan")
        assert world.sari.last.text == said
    assert "Meminta informasi" in letter(world.sari)
    assert len({content(sent) for sent in letters(world.sari)}) == 1


@pytest.mark.journey
async def test_an_officer_gets_those_of_their_roles_and_the_citizens_as_a_requester(
    world: World,
) -> None:
    said = await writes(world, world.wati, "Saya siap.")
    await writes(world, world.budi, "/petugas", said)
    await asks(world, world.wati, "Panduan petugas")
    offices = ("Panduan petugas", "Panduan PPID dan Atasan", "Satu halaman untuk pimpinan")
    await asks(world, world.budi, *offices, "Panduan administrator")
    await world.press(world.budi, "Sebagai pemohon")
    await world.say(world.budi, "/panduan")
    assert world.budi.last.text == "Panduan warga kantor ini."


async def asks(world: World, officer: Person, *titles: str) -> None:
    """Ask for the handbooks at home, and get these."""
    officer.starts()
    await world.settle()
    await world.say(officer, "/panduan")
    sent = [message.text for message in officer.chat if message.text.endswith(" kantor ini.")]
    assert sent == [f"{title} kantor ini." for title in titles]


@pytest.mark.journey
async def test_the_group_gets_the_officers_handbook(world: World) -> None:
    await writes(world, world.budi, "/panduan")
    assert world.group.last.text == "Panduan petugas kantor ini."
