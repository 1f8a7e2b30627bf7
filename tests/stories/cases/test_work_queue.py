"""The queue in the group, a case called up by its number, and who has how much."""

from datetime import datetime

import pytest

from tests.prelude import WIB, Role, World, got, shown, writes
from tests.stories.acts import files_and_writes, replies
from tests.world import appoints, named


async def asks(world: World, words: str) -> str:
    """Let Budi write outside all topics; return what the desk answers."""
    await world.after(world.budi.in_(world.group).says(words))
    return world.group.last.text


async def test_the_queue_is_by_days_left_and_tells_who_has_what(world: World) -> None:
    assert "Tidak ada yang menunggu" in await asks(world, "/antrean")
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Saya tangani")
    await world.turn_to(datetime(2026, 11, 26, 10, tzinfo=WIB))
    await world.files(world.sari, "Anggaran pilkada 2024")
    text = await asks(world, "/antrean")
    assert text.index("001/PPID") < text.index("002/PPID")
    assert "tinggal 8 hari kerja" in text
    assert "Budi" in text
    assert "belum ada" in text
    mine = await asks(world, "/saya")
    assert "001/PPID" in mine
    assert "002/PPID" not in mine
    assert "Tidak ada yang lewat batas" in await asks(world, "/terlambat")
    await world.turn_to(datetime(2026, 12, 9, 10, tzinfo=WIB))
    late = await asks(world, "/terlambat")
    assert "001/PPID" in late
    assert "terlambat" in late
    assert "002/PPID" not in late


async def test_a_long_queue_is_turned_in_place(world: World) -> None:
    for number in range(9):
        await world.files(world.sari, f"Daftar nomor {number} dari arsip kabupaten")
    assert "halaman 1 dari 2" in await asks(world, "/antrean")
    listed, before = world.group.last, len(world.group.messages)
    await world.presses_in_group(world.budi, "▶️")
    assert "halaman 2 dari 2" in listed.text
    assert "009/PPID" in listed.text
    await world.presses_in_group(world.budi, "◀️")
    assert "halaman 1 dari 2" in listed.text
    assert len(world.group.messages) == before
    await world.presses_in_group(world.wati, "▶️")
    assert "Hanya petugas" in world.wati.toast


async def test_a_copy_of_the_card_is_as_good_as_the_first(world: World) -> None:
    number = await world.files(world.sari)
    first = world.card
    for words in ("/kasus 1", f"/kasus {number}", "/kasus 001/2026"):
        older = world.card
        await asks(world, words)
        assert world.card is not older
        assert world.card.topic == first.topic
        assert "Kartu yang terbaru ada di bawah" in older.text
    await world.presses_in_group(world.budi, "Saya tangani")
    assert "Petugas: Budi" in world.card.text
    first_keys = world.budi.in_(world.group)
    await world.after(first_keys.presses("Balas", on=first))
    await replies(world, world.budi, shown(world, "balas pesan ini"), "Dari kartu lama.")
    assert got(world.sari, "Dari kartu lama.")
    for card in (first, world.card):
        await replies(world, world.budi, card, f"Lewat kartu {card.id}")
        assert not got(world.sari, f"Lewat kartu {card.id}")
        assert "📝 Catatan, tidak dikirim." in shown(world, "Catatan").text


async def test_a_case_is_called_up_in_its_own_topic_without_a_number(world: World) -> None:
    await files_and_writes(world)
    before = world.card
    await writes(world, world.budi, "/kasus")
    assert world.card is not before
    assert "Tulis nomornya" in await asks(world, "/kasus")
    assert "tidak ditemukan" in await asks(world, "/kasus 99")
    assert "tidak ditemukan" in await asks(world, "/kasus 1/2025")
    assert "tidak ditemukan" in await asks(world, "/kasus abc")


@pytest.mark.journey
async def test_the_card_is_pointed_to_from_where_it_was_asked_for(filed: World) -> None:
    assert "Kartunya ditaruh lagi di topiknya" in await asks(filed, "/kasus 1")
    assert filed.group.last.topic is None
    group = str(filed.group.id).removeprefix("-100")
    urls = [key["url"] for row in filed.group.last.rows for key in row if "url" in key]
    assert urls == [f"https://t.me/c/{group}/{filed.topic.thread_id}"]
    await asks(filed, "/antrean")
    before = filed.card
    await filed.presses_in_group(filed.budi, "001")
    assert filed.card is not before


async def test_what_was_answered_is_never_called_late(filed: World) -> None:
    await filed.answers_officially(filed.budi)
    filed.clock.turn_to(datetime(2026, 12, 30, 9, tzinfo=WIB))
    await asks(filed, "/kasus 1")
    said = shown(filed, "Kartunya ditaruh lagi").text
    assert "per kecamatan — dijawab" in said
    assert "terlambat" not in said


async def test_who_has_how_much_is_for_those_who_lead(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        for person, role in ((world.wati, Role.PETUGAS), (world.budi, Role.PPID)):
            await appoints(world.desk, tx, named(person.id, role))
    await world.files(world.sari)
    await world.presses_in_group(world.wati, "Saya tangani")
    await world.turn_to(datetime(2026, 12, 9, 10, tzinfo=WIB))
    await world.files(world.sari, "Anggaran pilkada 2024")
    text = await asks(world, "/beban")
    assert "Wati: 1 berjalan, ⚠️ 1 terlambat" in text
    assert "belum ada: 1 berjalan" in text
    await world.after(world.wati.in_(world.group).says("/beban"))
    assert "hanya dapat dilakukan oleh" in world.group.last.text


@pytest.mark.journey
async def test_ones_own_the_late_and_the_shares_are_buttons_of_the_queue(filed: World) -> None:
    await filed.presses_in_group(filed.budi, "Saya tangani")
    await filed.turn_to(datetime(2026, 12, 9, 10, tzinfo=WIB))
    await filed.files(filed.sari, "Anggaran pilkada 2024")
    await asks(filed, "/antrean")
    page = filed.group.last
    for label, seen, unseen in (
        ("Saya", "001/PPID", "002/PPID"),
        ("Terlambat", "001/PPID", "002/PPID"),
        ("⚖️ Keberatan", "Tidak ada keberatan", "001/PPID"),
        ("Beban", "Budi: 1 berjalan", "001/PPID"),
        ("Semua", "002/PPID", "berjalan"),
    ):
        await filed.presses_in_group(filed.budi, label)
        assert seen in page.text
        assert unseen not in page.text
    assert filed.group.last is page
