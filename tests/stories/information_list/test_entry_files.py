"""Files of an entry: cleaned before anybody gets them, taken away again."""

import hashlib
from io import BytesIO

import pikepdf
import pytest

from storage import file_archive
from tests.prelude import World, fills, got, kept, shown, taps
from tests.stories.filling import hands_in
from tests.stories.information_list.acts import MADE, OFFERED, asks_list, opens_form
from tests.uploads.strangers import pdf


def written_by(name: str) -> bytes:
    """Return a PDF that says who wrote it."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf())) as document:
        document.docinfo["/Author"] = name
        document.save(out)
    return out.getvalue()


@kept
async def lists_files(world: World, *files: tuple[str, bytes]) -> None:
    await opens_form(world)
    await fills(world, world.budi, *OFFERED)
    for name, content in files:
        await hands_in(world, world.budi, name, content)
    await fills(world, world.budi, "> Sudah", "> Boleh dilihat semua orang", "> Simpan")


async def opens_entry(world: World) -> None:
    await asks_list(world)
    await taps(world, world.budi, "Setiap saat", MADE)


async def opened_by(world: World) -> list[bytes]:
    """Open the entry as Rina does, take its files, and return those that came."""
    before = len(world.rina.chat)
    await world.after(world.rina.starts("dip_1"))
    if "📎 Unduh berkasnya" in world.rina.last.buttons:
        await world.press(world.rina, "Unduh berkasnya")
    sent = [m.content["document"] for m in world.rina.chat[before:] if m.content.get("document")]
    return [world.telegram.files.again(one["file_id"]).content for one in sent]


async def test_a_file_is_cleaned_before_anybody_gets_it_and_uploaded_once(world: World) -> None:
    original = written_by("Budi Santoso")
    await lists_files(world, ("aset.pdf", original))

    [first] = await opened_by(world)
    [second] = await opened_by(world)
    assert b"Budi Santoso" in original
    assert b"Budi Santoso" not in first
    assert second == first
    async with world.desk.database.transaction() as tx:
        [file] = await file_archive.of_entry(tx, 1)
        assert await file_archive.body(tx, file.id) == first
        [event] = await tx.all(
            "SELECT facts FROM event WHERE name = 'file-kept' AND facts LIKE '%list_entry%'"
        )
    assert file.sha256 == hashlib.sha256(first).hexdigest()
    assert file.sha256 in event["facts"]
    assert file.sent_file_id is not None

    async with world.desk.database.transaction() as tx:  # Telegram has lost what it had
        await tx.run("UPDATE kept_file SET sent_file_id = 'lost' WHERE about = 'list_entry'")
    assert await opened_by(world) == [first]


@pytest.mark.journey
async def test_a_file_that_is_taken_away_is_sent_to_nobody_and_kept(world: World) -> None:
    await lists_files(world, ("aset.pdf", written_by("A")))

    await opens_entry(world)
    await taps(world, world.budi, "Lepas berkasnya")
    assert len(await opened_by(world)) == 1
    await taps(world, world.budi, "Ya, lepas")
    assert "tanpa berkas" in shown(world, "versi 2").text
    async with world.desk.database.transaction() as tx:
        [row] = await tx.all("SELECT until FROM list_file JOIN kept_body ON file_id = kept_id")
        assert row["until"] == 2
    await taps(world, world.budi, "Tarik dari daftar")
    assert await opened_by(world) == []
    assert got(world.rina, "sudah tidak ada dalam daftar")


async def test_what_cannot_be_cleaned_is_shown_to_nobody_and_the_officers_hear_why(
    world: World,
) -> None:
    await lists_files(world, ("aset.pdf", b"%PDF-1.7 broken"))

    assert await opened_by(world) == []
    assert "rusak atau tidak dapat dibaca" in shown(world, "tidak ditampilkan bagi warga").text
    await opens_entry(world)
    assert "tanpa berkas" in shown(world, "versi 1").text
