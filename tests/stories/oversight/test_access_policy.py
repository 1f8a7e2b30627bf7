"""The access policy: a document with its decree, published as an entry; its text is no form."""

import pytest

from tests.prelude import World, fills, rows, shown, taps
from tests.stories.oversight.acts import asks_in_group, written

DECREE = "Keputusan Ketua 7/2026, 2 Januari 2026"


async def records(world: World, words: str) -> None:
    """Record the decree, as every detail of the office."""
    await asks_in_group(world, world.budi, "/kebijakan")
    await fills(world, world.budi, "> Ubah", "> Kebijakan akses informasi", words, "> Ubah")


async def test_its_decree_is_recorded_by_the_ppid_and_says_where_its_text_is(
    world: World,
) -> None:
    await asks_in_group(world, world.budi, "/kebijakan")
    assert "Belum dicatat" in world.group.last.text
    await records(world, DECREE)
    [event] = await rows(world, "SELECT actor FROM event WHERE name = 'office-changed'")
    assert event["actor"] == f"officer:{world.budi.id}"
    await asks_in_group(world, world.budi, "/kebijakan")
    assert f"Ditetapkan dengan {DECREE}" in world.group.last.text
    assert "Pasal 11 ayat (1) huruf c" in world.group.last.text
    await records(world, "Keputusan Ketua 9/2026")
    assert len(await rows(world, "SELECT id FROM kept_version")) == 2
    await asks_in_group(world, world.budi, "/kantor")
    assert "• Versi 1" in shown(world, "Versi 2").text


@pytest.mark.journey
async def test_it_stands_in_the_report(world: World) -> None:
    await records(world, DECREE)
    await asks_in_group(world, world.budi, "/laporan 2026")
    await taps(world, world.budi, "Lengkap")
    words = written(world)
    assert f"Kebijakan akses informasi ditetapkan dengan {DECREE}." in words
    assert "Kebijakan: (diisi kantor)" in words
