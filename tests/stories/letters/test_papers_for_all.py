"""Papers that everybody gets: the handbook that is theirs, and the service charter (maklumat)."""

import re

import pytest

from tests.prelude import Person, World, opened, writes
from tests.stories.letters.acts import content, letter, letters
from tests.world import OFFICE, names_petugas


async def test_a_citizen_gets_the_citizens_handbook_in_every_language(world: World) -> None:
    for language, said in (
        ("Indonesia", "Panduan warga kantor ini."),
        ("English", "Panduan warga: this office’s handbook, in Indonesian."),
        ("Jawa", "Panduan warga kantor punika, ing basa Indonesia."),
    ):
        await world.talks(world.sari, "/bahasa", f"> {language}", "/panduan")
        assert world.sari.last.text == said
    assert "Meminta informasi" in letter(world.sari)
    assert len({content(sent) for sent in letters(world.sari)}) == 1


@pytest.mark.journey
async def test_an_officer_gets_those_of_their_roles_and_the_citizens_as_a_requester(
    world: World,
) -> None:
    await writes(world, world.wati, "Saya siap.")
    await names_petugas(world, world.budi, "Wati")
    await asks(world, world.wati, "Panduan petugas")
    offices = ("Panduan petugas", "Panduan PPID dan Atasan", "Satu halaman untuk pimpinan")
    await asks(world, world.budi, *offices, "Panduan administrator")
    await world.talks(world.budi, "> Sebagai pemohon", "/panduan")
    assert world.budi.last.text == "Panduan warga kantor ini."


async def asks(world: World, officer: Person, *titles: str) -> None:
    """Ask for the handbooks at home, and get these."""
    await world.after(officer.starts())
    await world.say(officer, "/panduan")
    sent = [message.text for message in officer.chat if message.text.endswith(" kantor ini.")]
    assert sent == [f"{title} kantor ini." for title in titles]


@pytest.mark.journey
async def test_the_group_gets_the_officers_handbook(world: World) -> None:
    await writes(world, world.budi, "/panduan")
    assert world.group.last.text == "Panduan petugas kantor ini."


SET = OFFICE.service_hours.model_copy(update={"basis": "Keputusan 5/2026"})
"""Hours that a decision of the office sets."""


@pytest.mark.parametrize(
    ("language", "promised"),
    [
        ("Indonesia", "Jawaban paling lambat 10 hari kerja"),
        ("English", "The answer comes within 10 working days"),
        ("Jawa", "Wangsulan paling dangu 10 dinten kerja"),
    ],
)
async def test_anybody_reads_what_the_office_promises(language: str, promised: str) -> None:
    async with opened(service_hours=SET) as world:
        await world.talks(world.sari, "/bahasa", f"> {language}", "/maklumat")
        text = world.sari.last.text
        assert promised in text
        assert "09.00–15.00" in text
        assert len(text) < 1_900


async def test_anybody_reads_how_a_real_paper_looks_and_it_looks_so(world: World) -> None:
    await world.say(world.sari, "/asli")
    told = world.sari.last.text
    [bot] = re.findall(r"@\w+", told)
    await world.talks(world.sari, "/maklumat", "> Maklumat (PDF)")
    words = letter(world.sari)
    assert bot in words
    assert "Kode catatan" in told
    assert re.search(r"Kode catatan \w{4}-\w{4}", words)


@pytest.mark.journey
async def test_the_paper_is_a_draft_until_a_decision_of_the_head_sets_it(world: World) -> None:
    await world.say(world.sari, "/maklumat")
    assert "Belum ditetapkan" in world.sari.last.text
    await world.press(world.sari, "Maklumat (PDF)")
    words = letter(world.sari)
    assert "KONSEP" in words
    assert "Keberatan dijawab dalam 30 hari kerja" in words
    decree = "Keputusan 5/2026, 2 Januari 2026"
    async with opened(charter_decree=decree) as office:
        await office.say(office.sari, "/maklumat")
        assert f"Ditetapkan dengan {decree}" in office.sari.last.text
        await office.press(office.sari, "Maklumat (PDF)")
        assert decree in letter(office.sari)
        assert "KONSEP" not in letter(office.sari)


async def test_it_promises_no_hours_that_no_decision_of_the_office_sets(world: World) -> None:
    await world.after(world.sari.starts())
    await world.say(world.sari, "/maklumat")
    assert "09.00" not in world.sari.last.text
