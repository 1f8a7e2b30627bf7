"""A second register: its number on the case, and a block to type from."""

from tests.stories.acts import got, rows, seen_by_group, shown
from tests.walking import NAME
from tests.world import NIK, World, opened


async def numbers(world: World, number: str) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Nomor di e-PPID")
    world.budi.in_(world.group).replies(world.group.messages[-1], number)
    await world.settle()
    await world.presses_in_group(world.budi, "Catat nomor")


async def test_the_number_stands_on_the_card_and_the_requester_is_left_alone(
    either: World,
) -> None:
    await either.files(either.sari)
    assert "e-PPID" not in either.card.text
    assert "e-PPID" not in got(either.sari, "TANDA BUKTI")[-1].text
    await numbers(either, "2026-11-0123")
    assert "e-PPID: 2026-11-0123" in either.card.text
    assert not got(either.sari, "2026-11-0123")


async def test_where_eppid_counts_the_receipt_says_so_and_the_number_is_told() -> None:
    async with opened(register_of_record="e-ppid") as world:
        await world.files(world.sari)
        assert "e-PPID KPU; nomornya" in got(world.sari, "TANDA BUKTI")[-1].text
        assert "nomornya belum dicatat" in world.card.text
        await numbers(world, "2026-11-0123")
        assert "2026-11-0123" in got(world.sari, "register resmi")[-1].text
        assert "(register resmi)" in world.card.text
        await numbers(world, "2026-11-0124")  # a typing error is mended the same way
        assert "2026-11-0124" in world.card.text
        assert len(await rows(world, "SELECT * FROM event WHERE name = 'eppid-numbered'")) == 2


async def test_the_block_to_copy_names_nobody_and_identity_comes_in_private(
    either: World,
) -> None:
    await either.files(either.sari)
    await either.presses_in_group(either.budi, "Tindakan lain")
    await either.presses_in_group(either.budi, "Salinan untuk e-PPID")
    block = shown(either, "Untuk disalin ke e-PPID").text
    assert "Salinan daftar pemilih tetap per kecamatan" in block
    assert "Penelitian skripsi" in block
    await either.say(either.budi, "/start")
    await either.presses_in_group(either.budi, "Data diri, di obrolan pribadi")
    assert NIK in either.budi.last.text
    assert NAME in either.budi.last.text
    assert not seen_by_group(either, NIK)
    assert not seen_by_group(either, NAME)
    [look] = await rows(either, "SELECT * FROM event WHERE name = 'identity-seen'")
    assert look["actor"] == f"officer:{either.budi.id}"


async def test_a_member_gets_neither_block(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Berkas dan riwayat")
    await world.presses_in_group(world.wati, "Salinan untuk e-PPID")
    assert "Hanya petugas" in world.wati.toast
