"""The list as a file in the group: the PPID drops it, reads what it would change, and taps once."""

import csv
import io

import pytest

from bot.registers.list_table import read_rows
from tests.prelude import World, rows, shown, taps
from tests.stories.acts import seen_by_group
from tests.stories.information_list.acts import BUDGET, OTHERS, asks_list, lists_entries, states

HEADER = "Judul;Ringkasan;Kategori\n"
ENTRIES = ("Laporan realisasi anggaran;Belanja;berkala", "Daftar aset;Gedung;setiap saat")
GOOD = HEADER + "\n".join(ENTRIES)


async def drops(world: World, words: str, name: str = "daftar.csv", who: str = "budi") -> None:
    seat = getattr(world, who).in_(world.group)
    await world.after(seat.sends_document(name, words.encode()))


async def kept(world: World) -> int:
    return len(await rows(world, "SELECT id FROM kept_file WHERE about = 'list_file'"))


async def test_a_dropped_list_is_read_first_and_brought_in_by_one_tap_once(world: World) -> None:
    await lists_entries(world, BUDGET)
    await drops(world, GOOD)

    told = shown(world, "sudah dibaca").text
    assert "✏️ Laporan realisasi anggaran" in told
    assert "➕ Daftar aset" in told
    assert "Daftar aset" not in await states(world)

    await taps(world, world.budi, "Masukkan ke daftar")
    assert (await states(world))["Daftar aset"] == "shown"
    assert seen_by_group(world, "2 entri masuk ke daftar")
    assert await kept(world) == 0

    await drops(world, GOOD)
    assert "Semuanya sama dengan daftar sekarang" in shown(world, "sudah dibaca").text


@pytest.mark.journey
async def test_a_later_file_takes_the_place_of_an_earlier_one(world: World) -> None:
    await drops(world, GOOD)
    earlier = shown(world, "sudah dibaca")
    await drops(world, HEADER + "Rencana kerja;Isi;berkala\n", "baru.csv")
    await world.after(world.budi.in_(world.group).presses("Masukkan ke daftar", on=earlier))
    assert "digantikan berkas lain" in world.budi.toast
    assert await kept(world) == 1
    await taps(world, world.budi, "Masukkan ke daftar")
    assert list(await states(world)) == ["Rencana kerja"]


@pytest.mark.journey
async def test_the_list_is_kept_in_a_sheet_that_leaves_and_comes_back(world: World) -> None:
    await lists_entries(world, BUDGET)
    await asks_list(world)
    await taps(world, world.budi, "XLSX")
    [sent] = [m for m in world.group.messages if m.content.get("document")]
    sheet = read_rows(world.telegram.files.again(sent.content["document"]["file_id"]).content)
    lines = {line[0]: list(line) for line in sheet if any(line)}
    lines[BUDGET.title][0] = "Realisasi anggaran"
    lines[OTHERS[0].title][1] = "Arah kebijakan baru"
    del lines[OTHERS[1].title]
    csv.writer(written := io.StringIO(), delimiter=";").writerows(lines.values())

    await drops(world, written.getvalue())
    told = shown(world, "sudah dibaca").text
    assert f"✏️ {BUDGET.title}: judul" in told
    assert f"✏️ {OTHERS[0].title}: ringkasan" in told
    assert f"🗑 {OTHERS[1].title}" in told
    await taps(world, world.budi, "Masukkan ke daftar", "Tarik yang tidak ada (1)")

    assert await states(world) == {
        "Realisasi anggaran": "shown",
        OTHERS[0].title: "shown",
        OTHERS[1].title: "withdrawn",
        OTHERS[2].title: "shown",
    }
    assert await kept(world) == 0
