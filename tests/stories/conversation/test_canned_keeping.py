"""Officers add, change and remove ready replies in the group; none of them names a person."""

from pathlib import Path

import pytest

from bot.domain.canned_reply import generalised, template, unknown_in
from bot.domain.role_permissions import Grant, Role
from storage import role_holders
from tests.stories.acts import files_and_writes, got, replies, rows, shown, writes
from tests.world import World, opened, running

WORDS = "Permohonan [nomor] kami siapkan, paling lambat [batas]. Salam, [kantor]."


async def commands(world: World) -> None:
    world.budi.in_(world.group).says("/balasan")
    await world.settle()


async def writes_new(world: World, title: str = "Sedang disiapkan", words: str = WORDS) -> None:
    """Write a new ready reply by the form, in General as the command was."""
    await commands(world)
    await world.presses_in_group(world.budi, "Tulis yang baru")
    for text in (title, words):
        world.budi.in_(world.group).replies(world.group.last, text)
        await world.settle()


async def saves(world: World, title: str = "Sedang disiapkan", words: str = WORDS) -> None:
    await writes_new(world, title, words)
    await keeps(world)


async def keeps(world: World) -> None:
    """Save a reply in Indonesian alone."""
    for label in ("Tanpa bahasa Inggris", "Tanpa bahasa Jawa", "🗂 Simpan"):
        await world.presses_in_group(world.budi, label)


async def uses(world: World, title: str) -> None:
    await world.presses_in_group(world.budi, "💬 Balas")
    await world.presses_in_group(world.budi, title)


async def test_a_new_reply_is_used_from_balas_shown_filled_in_and_sent_by_a_tap(
    either: World,
) -> None:
    await either.files(either.sari)
    await saves(either)
    assert "“Sedang disiapkan” disimpan Budi" in either.group.last.text
    await uses(either, "Sedang disiapkan")
    preview = shown(either, "belum dikirim").text
    assert "001/PPID/KPU-KLT/XI/2026 kami siapkan, paling lambat Selasa, 8 Desember" in preview
    await either.hold_passes()
    assert not got(either.sari, "kami siapkan")
    await either.presses_in_group(either.budi, "Kirim sebagai balasan")
    await either.hold_passes()
    assert len(got(either.sari, "kami siapkan, paling lambat Selasa, 8 Desember 2026")) == 1


async def test_ones_own_sent_reply_becomes_one_with_its_case_made_general(either: World) -> None:
    words = await files_and_writes(either)
    said = "Permohonan 001/PPID/KPU-KLT/XI/2026 selesai paling lambat Selasa, 8 Desember 2026."
    sent = await replies(either, either.budi, words, said)
    await writes(either, either.budi, "jadikan balasan siap pakai", sent)
    await either.hold_passes()
    assert not got(either.sari, "siap pakai")
    await writes(either, either.budi, "Kapan selesai", either.group.last)
    for label in ("Tanpa bahasa Inggris", "Tanpa bahasa Jawa"):
        await either.presses_in_group(either.budi, label)
    review = shown(either, "Sudah benar").text
    assert "Permohonan [nomor] selesai paling lambat [batas]." in review
    await either.presses_in_group(either.budi, "🗂 Simpan")
    [row] = await rows(either, "SELECT * FROM canned_reply")
    assert row["officer_id"] == either.budi.id
    assert b"Kapan" not in row["title"]
    assert b"Permohonan" not in row["words"]


async def test_a_reply_with_the_requesters_name_is_not_kept_for_others(world: World) -> None:
    words = await files_and_writes(world)
    sent = await replies(world, world.budi, words, "Bu Sari Wulandari, datanya menyusul.")
    await writes(world, world.budi, "/balasan", sent)
    assert "memuat data pemohon" in world.group.last.text
    assert await rows(world, "SELECT 1 FROM sheet") == []


async def test_only_ones_own_reply_to_a_citizen_is_made_ready(world: World) -> None:
    words = await files_and_writes(world)
    await writes(world, world.budi, "/balasan", words)
    assert "Hanya balasan Anda sendiri" in world.group.last.text
    sent = await replies(world, world.budi, words, "Datanya menyusul.")
    async with world.desk.database.transaction() as tx:
        await role_holders.grant(tx, Grant(world.wati.id, Role.PETUGAS), 1, world.clock.now())
    await writes(world, world.wati, "Jadikan balasan siap pakai", sent)
    assert "Hanya balasan Anda sendiri" in world.group.last.text


async def test_what_cannot_be_filled_in_is_asked_again_and_nothing_is_lost(world: World) -> None:
    await writes_new(world, words="Yth. [nama pemohon], mohon tunggu.")
    assert "[nama pemohon] tidak dapat diisi" in world.group.last.text
    world.budi.in_(world.group).replies(world.group.last, "Mohon tunggu, {sabar} 100%.")
    await world.settle()
    await keeps(world)
    await world.files(world.sari)
    await uses(world, "Sedang disiapkan")
    assert "Mohon tunggu, {sabar} 100%." in shown(world, "belum dikirim").text


async def test_a_reply_of_the_profile_is_changed_and_removed_and_told_with_its_words(
    either: World,
) -> None:
    await commands(either)
    await either.presses_in_group(either.budi, "Mohon diperjelas")
    assert "Dari profil kantor" in either.group.last.text
    await either.presses_in_group(either.budi, "Ubah isinya")
    either.budi.in_(either.group).replies(either.group.last, "Tahun berapa, untuk [perihal]?")
    await either.settle()
    await keeps(either)
    await commands(either)
    await either.presses_in_group(either.budi, "Mohon diperjelas")
    assert "Tahun berapa, untuk [perihal]?" in either.group.last.text
    assert "Ditulis Budi" in either.group.last.text
    page = either.group.last
    await either.presses_in_group(either.budi, "Hapus")
    assert "Tahun berapa, untuk [perihal]?" in shown(either, "dihapus Budi").text
    await commands(either)
    assert "Mohon diperjelas" not in either.group.last.buttons
    either.budi.in_(either.group).presses("Hapus", on=page, earlier=True)
    await either.settle()
    assert "tidak ada" in either.budi.toast
    assert len(await rows(either, "SELECT 1 FROM canned_reply")) == 2


async def test_a_requester_of_another_language_is_named_before_it_is_sent(world: World) -> None:
    await world.files(world.sari)
    await saves(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = 'en'")
    await uses(world, "Sedang disiapkan")
    preview = shown(world, "belum dikirim").text
    assert "hanya ada dalam bahasa Indonesia" in preview
    assert "Selasa, 8 Desember 2026" in preview
    await writes_new(world)
    world.budi.in_(world.group).replies(world.group.last, "Request [nomor] by [batas] {soon}.")
    await world.settle()
    await world.presses_in_group(world.budi, "Tanpa bahasa Jawa")
    await world.presses_in_group(world.budi, "🗂 Simpan")
    await uses(world, "Sedang disiapkan")
    await world.presses_in_group(world.budi, "Kirim sebagai balasan")
    await world.hold_passes()
    said = "Request 001/PPID/KPU-KLT/XI/2026 by Tuesday, 8 December 2026 {soon}."
    assert len(got(world.sari, said)) == 1


async def test_who_may_not_reply_keeps_and_removes_nothing(world: World) -> None:
    async with world.desk.database.transaction() as tx:
        await role_holders.grant(tx, Grant(world.wati.id, Role.PENGHUBUNG), 1, world.clock.now())
    await commands(world)
    await world.presses_in_group(world.wati, "Tulis yang baru")
    assert "hanya dapat dilakukan oleh" in world.wati.toast
    world.wati.in_(world.group).says("/balasan")
    await world.settle()
    assert "hanya dapat dilakukan oleh" in world.group.last.text
    assert await rows(world, "SELECT 1 FROM canned_reply") == []


async def test_what_was_written_is_kept_over_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "loket.sqlite3"
    async with opened(path=path) as world:
        await writes_new(world)
        await world.desk.database.close()
        async with running(world.telegram, world.clock, world.group.id, path) as parts:
            world.parts = parts
            await keeps(world)
            assert len(await rows(world, "SELECT 1 FROM canned_reply")) == 1


@pytest.mark.parametrize(
    ("words", "unknown"),
    [("[Nomor] dan [ BATAS ]", []), ("[nik] [nama]", ["nik", "nama"]), ("tanpa apa pun", [])],
)
def test_only_facts_of_the_case_are_placeholders(words: str, unknown: list[str]) -> None:
    assert unknown_in(words) == unknown


def test_braces_are_words_and_short_values_stay() -> None:
    assert template("{x} [nomor]").format(number="7") == "{x} 7"
    assert generalised("KPU KPU Klaten", {"office": "KPU Klaten", "subject": "KPU"}) == (
        "KPU [kantor]"
    )
