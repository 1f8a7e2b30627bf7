"""What was published or given already helps who drafts an answer, and tells not who asked."""

from dataclasses import replace

import pytest

from storage import file_archive, list_entries
from tests.stories.acts import rows, shown, writes
from tests.stories.answers.acts import PUBLISHED_VOTERS, opens_similar
from tests.stories.filling import taps
from tests.stories.information_list.acts import lists_entries, lists_files, written_by
from tests.world import NIK, World

WANTED = "Salinan daftar pemilih tetap per kecamatan"
LIKE = "Mohon daftar pemilih tetap tiap kecamatan tahun lalu"
PARTS = "SELECT p.message_id FROM answer_part AS p JOIN answer AS a ON a.id = p.answer_id"


@pytest.mark.journey
async def test_an_entry_goes_into_the_draft_as_words_and_comes_to_the_requester(
    world: World,
) -> None:
    await world.files(world.sari, WANTED)
    await lists_entries(world, PUBLISHED_VOTERS)

    await opens_similar(world, "📄 Daftar pemilih tetap")
    assert "https://ppid.example/dpt" in shown(world, "Rekapitulasi jumlah pemilih").text
    await taps(world, world.budi, "Masukkan ke draf")

    assert (
        "Daftar pemilih tetap per kecamatan (2026): https://ppid.example/dpt"
        in shown(world, "(2026): https").text
    )
    await world.answers_officially(world.budi, "Silakan dibuka.")
    assert any("(2026): https://ppid.example/dpt" in message.text for message in world.sari.chat)


async def test_the_cleaned_file_of_an_entry_is_given_and_kept_as_given(world: World) -> None:
    await world.files(world.sari, "Salinan daftar aset kantor")
    await lists_files(world, ("aset.pdf", written_by("Rina")))

    await opens_similar(world, "📄 Daftar aset kantor")
    await taps(world, world.budi, "Masukkan ke draf")
    await world.answers_officially(world.budi, "Silakan dibuka.")

    sent = [m.content["document"] for m in world.sari.chat if "document" in m.content]
    [document] = [one for one in sent if "aset" in one["file_name"]]
    given = world.telegram.files.again(document["file_id"]).content
    async with world.desk.database.transaction() as tx:
        [kept] = await tx.all("SELECT id FROM kept_file WHERE about = 'answer'")
        assert await file_archive.body(tx, kept["id"]) == given
    assert b"Rina" not in given


async def test_of_an_earlier_answer_nothing_is_taken_that_tells_who_asked(world: World) -> None:
    number = await world.files(world.sari, WANTED)
    await world.begins_answer(world.budi)
    for words in (
        "Datanya di https://ppid.example/dpt-2024",
        "Yth. Ibu Sari Wulandari, terlampir datanya.",
        f"Menjawab permohonan {number}.",
        f"Anda meminta: {WANTED.lower()}.",
    ):
        await writes(world, world.budi, words)
    world.budi.in_(world.group).sends_document(
        "dpt.pdf", b"PDF-1.7 dpt", reply_to=world.draft(world.budi)
    )
    world.budi.in_(world.group).sends_document(
        "dpt-sari.pdf", b"PDF-1.7 s", reply_to=world.draft(world.budi)
    )
    await world.settle()
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    await world.presses_in_group(world.budi, "Kirim ke pemohon")

    await world.files(world.rina, LIKE, NIK.replace("1", "2", 1))
    before = len(world.rina.chat)
    await opens_similar(world, f"📨 {number}")
    await taps(world, world.budi, "Masukkan ke draf")
    await world.answers_officially(world.budi, "Silakan dibuka.")

    answer = world.rina.chat[before:]
    got = [m.text + str(m.content.get("document", {}).get("file_name")) for m in answer]
    assert any("dpt-2024" in one for one in got)
    assert any(one.endswith("dpt.pdf") for one in got)
    for told in ("Sari", number, "dpt-sari", WANTED.lower()):
        assert not any(told in one for one in got), told


async def test_only_what_was_granted_in_full_and_is_not_restricted_is_offered(
    world: World,
) -> None:
    await world.files(world.sari, WANTED)
    await world.answers_officially(world.budi)
    await world.files(world.rina, LIKE, NIK.replace("1", "2", 1))
    for change, offered in (
        ("UPDATE cases SET restricted_from = '2020-01-01T00:00:00+00:00' WHERE id = 1", False),
        ("UPDATE cases SET restricted_from = NULL WHERE id = 1", True),
        ("UPDATE decision SET outcome = 'partly' WHERE case_id = 1", False),
    ):
        async with world.desk.database.transaction() as tx:
            await tx.run(change)
        await taps(world, world.budi, "Tindakan lain")
        await taps(world, world.budi, "Petugas dan unit")
        await taps(world, world.budi, "Mirip")
        assert any("📨" in one for one in world.group.last.buttons) is offered, change


async def test_what_is_withdrawn_meanwhile_is_not_taken(world: World) -> None:
    await world.files(world.sari, WANTED)
    [first, *_] = await lists_entries(world, PUBLISHED_VOTERS)
    await opens_similar(world, "📄 Daftar pemilih tetap")
    async with world.desk.database.transaction() as tx:
        listed = await list_entries.get(tx, first)
        assert listed is not None
        await list_entries.change(tx, listed, listed.next(world.clock.now(), state="absent"), None)

    await taps(world, world.budi, "Masukkan ke draf")

    assert "tidak tersedia lagi" in world.budi.toast
    assert await rows(world, PARTS) == []


@pytest.mark.parametrize("subject", ["Salinan anggaran rumah tangga kantor", "Peta jalan desa"])
async def test_nothing_is_offered_where_nothing_fits(world: World, subject: str) -> None:
    await world.files(world.sari, subject)
    await lists_entries(world, replace(PUBLISHED_VOTERS, title="Daftar pemilih tetap"))
    await taps(world, world.budi, "Tindakan lain")
    await taps(world, world.budi, "Petugas dan unit")
    await taps(world, world.budi, "Mirip")

    assert "tidak ada yang mirip" in world.group.last.text
    assert not any(mark in one for one in world.group.last.buttons for mark in "📄📨")
