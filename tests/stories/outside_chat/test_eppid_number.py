"""A second register: its number on the case, and a block to type from."""

from collections.abc import AsyncIterator

import pytest

from tests.prelude import NIK, World, got, opened, rows, shown
from tests.stories.acts import seen_by_group
from tests.walking import NAME


async def numbers(world: World, number: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain", "Nomor di e-PPID")
    await world.after(world.budi.in_(world.group).replies(world.group.messages[-1], number))
    await world.presses_in_group(world.budi, "Catat nomor")


@pytest.fixture
async def recorded() -> AsyncIterator[World]:
    """An office whose register of record is e-PPID."""
    async with opened(register_of_record="e-ppid") as office:
        yield office


async def test_an_office_with_its_own_register_hears_nothing_of_eppid(filed: World) -> None:
    await filed.presses_in_group(filed.budi, "Tindakan lain", "Berkas dan riwayat")
    assert filed.group.last.buttons
    assert not seen_by_group(filed, "e-PPID")
    assert not any("e-PPID" in label for label in filed.group.last.buttons)
    assert "e-PPID" not in got(filed.sari, "TANDA BUKTI")[-1].text


@pytest.mark.journey
async def test_where_eppid_counts_the_receipt_says_so_and_the_number_is_told(
    recorded: World,
) -> None:
    await recorded.files(recorded.sari)
    assert "e-PPID; nomornya" in got(recorded.sari, "TANDA BUKTI")[-1].text
    assert "nomornya belum dicatat" in recorded.card.text
    await numbers(recorded, "2026-11-0123")
    assert "2026-11-0123" in got(recorded.sari, "register resmi")[-1].text
    assert "(register resmi)" in recorded.card.text
    await numbers(recorded, "2026-11-0124")  # a typing error is mended the same way
    assert "2026-11-0124" in recorded.card.text
    assert len(await rows(recorded, "SELECT * FROM event WHERE name = 'eppid-numbered'")) == 2


@pytest.mark.journey
async def test_the_block_to_copy_names_nobody_and_identity_comes_in_private(
    recorded: World,
) -> None:
    await recorded.files(recorded.sari)
    await recorded.presses_in_group(recorded.budi, "Tindakan lain", "Salinan untuk e-PPID")
    block = shown(recorded, "Untuk disalin ke e-PPID").text
    assert "Salinan daftar pemilih tetap per kecamatan" in block
    assert "Penelitian skripsi" in block
    await recorded.say(recorded.budi, "/start")
    await recorded.presses_in_group(recorded.budi, "Data diri, di obrolan pribadi")
    assert NIK in recorded.budi.last.text
    assert NAME in recorded.budi.last.text
    assert not seen_by_group(recorded, NIK)
    assert not seen_by_group(recorded, NAME)
    [look] = await rows(recorded, "SELECT * FROM event WHERE name = 'identity-seen'")
    assert look["actor"] == f"officer:{recorded.budi.id}"
