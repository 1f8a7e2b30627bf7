"""The file of a dispute: what the Commission gets, and what the requester gets of it."""

import io
import zipfile
from datetime import timedelta
from hashlib import sha256

import pytest

from bot.actions.objections import dispute_dossier
from bot.domain.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from bot.transport import retention_loop
from bot.transport.outbound import paper_files
from storage import papers, people
from tests.letters.samples import text_of
from tests.stories.acts import prompt, replies, resigns, rows, seen_by_group, writes
from tests.stories.filling import taps
from tests.stories.letters.acts import content, letters
from tests.stories.objections.acts import (
    FACTS,
    judges,
    objects_without_a_case,
    records_dispute,
    seat,
    upheld,
)
from tests.world import NIK, World

REASONS = "Lampiran itu memuat data pribadi orang lain."
NICKNAME = "Mbah Dukun"
NOTE = "Hati-hati, pemohon ini wartawan."


def zipped(person: Person) -> bytes:
    """Return the newest ZIP that a person received."""
    return content([m for m in letters(person) if _is_zip(m)][-1])


def _is_zip(message: SandboxMessage) -> bool:
    return message.file is not None and message.file.name.endswith(".zip")


def unzipped(person: Person) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(zipped(person))) as archive:
        return {entry: archive.read(entry) for entry in archive.namelist()}


async def makes(world: World) -> None:
    """Let Budi, who wrote to the bot before, ask for the file of the only objection."""
    world.budi.starts()
    await world.settle()
    await world.says_in_topic(world.budi, f"// {NOTE}")
    await records_dispute(
        world, "> Didaftarkan", "24 November 2026", "Register 012/XI/KIP-JTG/2026"
    )
    await taps(world, world.budi, "Berkas sengketa")


async def test_one_tap_bundles_everything_for_the_commission_in_private_alone(
    world: World,
) -> None:
    await upheld(world)
    async with world.desk.turn() as turn:
        await people.see_officer(turn.tx, world.wati.id, NICKNAME, turn.now)
    await makes(world)
    files = unzipped(world.budi)
    words = text_of(files["00-indeks.pdf"])
    for part in (
        "Sari Wulandari",
        "Jl. Pemuda 12",
        "001/KEBERATAN",
        FACTS,
        REASONS,
        "Terlampir datanya.",
        "menguatkan",
        "Register 012/XI/KIP-JTG/2026",
        "Baris register",
        "loket verify",
        "10 hari kerja",
        "Ratna Dewi, S.H., Atasan PPID",
        "(Atasan PPID): keberatan ditanggapi",
    ):
        assert part in words, part
    assert NICKNAME not in words
    assert NIK not in words
    assert NOTE not in words
    letters = [name for name in files if name.endswith(".pdf")]
    assert len(letters) > 3
    for name in letters[1:]:
        assert sha256(files[name]).hexdigest() in words.replace(" ", "")
    sent = await rows(world, "SELECT digest FROM paper WHERE kind = 'notice'")
    assert sent[0]["digest"] in {sha256(body).hexdigest() for body in files.values()}
    assert not seen_by_group(world, "Sari Wulandari")
    assert not [m for m in world.group.messages if _is_zip(m)]
    looks = await rows(world, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert looks == [{"actor": f"officer:{world.budi.id}"}]


async def test_every_event_stands_in_it_with_its_mark(world: World) -> None:
    await upheld(world)
    await makes(world)
    words = text_of(unzipped(world.budi)["00-indeks.pdf"]).replace(" ", "")
    for row in await rows(world, "SELECT id, chain FROM event WHERE name = 'objection-answered'"):
        assert row["chain"].replace(" ", "") in words


@pytest.mark.parametrize(
    ("language", "label"),
    [("id", "Berkas sengketa saya"), ("en", "My file of the"), ("jv", "Berkas sengketa kula")],
)
async def test_the_requesters_copy_has_their_own_words_and_nobody_elses_data(
    world: World, language: str, label: str
) -> None:
    await upheld(world)
    await makes(world)
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE person SET language = :language", language=language)
    world.sari.says("/daftar")
    await world.settle()
    await world.press(world.sari, "001/KEBERATAN")
    await world.press(world.sari, label)
    files = unzipped(world.sari)
    words = text_of(files["00-indeks.pdf"])
    assert "Sari Wulandari" in words
    assert REASONS in words
    for inner in ("Budi", "Wati", NOTE, "Register 012/XI", "Baris register", NIK):
        assert inner not in words, inner


async def test_the_same_file_has_the_same_bytes(world: World) -> None:
    await upheld(world)
    await makes(world)
    [kept] = await rows(world, "SELECT id, digest FROM paper WHERE kind = 'dispute_dossier'")
    assert kept["digest"] == sha256(zipped(world.budi)).hexdigest()
    async with world.desk.database.transaction() as tx:
        paper = await papers.get(tx, kept["id"])
    assert paper is not None
    again = await paper_files.make(world.desk, paper)
    assert again.content == zipped(world.budi)


async def test_an_objection_without_a_request_has_its_file_too(world: World) -> None:
    await seat(world, Role.ATASAN)
    await objects_without_a_case(world)
    await judges(world, "Menguatkan", REASONS)
    world.budi.starts()
    await world.settle()
    world.budi.in_(world.group).says("/keberatan")
    await world.settle()
    await records_dispute(world, "> Didaftarkan", "24 November 2026", "> Tanpa catatan")
    await taps(world, world.budi, "Berkas sengketa")
    files = unzipped(world.budi)
    assert "Rina Lestari" in text_of(files["00-indeks.pdf"])
    assert [name[:12] for name in files] == ["00-indeks.pd", "01-Tanda-Buk", "02-Tanggapan"]


async def test_who_holds_no_office_gets_none_and_nobody_gets_anothers(world: World) -> None:
    await upheld(world)
    await resigns(world, world.wati)
    await records_dispute(world, "> Didaftarkan", "24 November 2026", "> Tanpa catatan")
    world.wati.starts()
    await world.settle()
    await taps(world, world.wati, "Berkas sengketa")
    assert world.wati.toast
    assert not letters(world.wati)
    world.rina.starts()
    await world.settle()
    forgery = world.rina.last
    forgery.markup = {
        "inline_keyboard": [[{"text": "Palsu", "callback_data": "objection:dossier:1"}]]
    }
    await world.press(world.rina, "Palsu")
    assert not letters(world.rina)


async def test_what_has_no_room_is_named_with_its_fingerprint(world: World) -> None:
    await upheld(world)
    await makes(world)
    [kept] = await rows(world, "SELECT id FROM paper WHERE kind = 'dispute_dossier'")
    async with world.desk.database.transaction() as tx:
        paper = await papers.get(tx, kept["id"])
    assert paper is not None
    small = await dispute_dossier.prepared(world.desk, paper, 10)
    with zipfile.ZipFile(io.BytesIO(small())) as archive:
        assert archive.namelist() == ["00-indeks.pdf"]
        words = text_of(archive.read("00-indeks.pdf"))
    assert "Tidak ikut dalam ZIP" in words
    letters = {name: body for name, body in unzipped(world.budi).items() if name[:2] != "00"}
    assert letters
    for body in letters.values():
        assert sha256(body).hexdigest() in words.replace(" ", "")


async def own(world: World) -> str:
    """Return what the requester's own copy says."""
    world.sari.says("/daftar")
    await world.settle()
    await world.press(world.sari, "001/KEBERATAN")
    await world.press(world.sari, "Berkas sengketa saya")
    return text_of(unzipped(world.sari)["00-indeks.pdf"])


async def test_each_version_is_in_it_and_what_was_taken_back_is_not_told_to_the_requester(
    world: World,
) -> None:
    await upheld(world)
    seat = world.budi.in_(world.group)
    said = await replies(
        world, world.budi, await prompt(world, world.budi), "Lampirannya menyusul besok."
    )
    seat.edits(said, "Lampirannya menyusul lusa.")
    await world.hold_passes()
    wrong = await writes(
        world, world.budi, "Datanya pada Pak Darmo saja.", await prompt(world, world.budi)
    )
    seat.replies(wrong, "/batal")
    await world.settle()
    await makes(world)
    words = text_of(unzipped(world.budi)["00-indeks.pdf"])
    assert "Balasan petugas, versi sebelum diubah Lampirannya menyusul besok." in words
    assert "Balasan petugas Lampirannya menyusul lusa." in words
    assert "Balasan petugas, ditarik kembali Datanya pada Pak Darmo saja." in words
    theirs = await own(world)
    assert "Lampirannya menyusul lusa." in theirs
    for unsaid in ("Pak Darmo", "menyusul besok"):
        assert unsaid not in theirs, unsaid
    assert "mintalah kantor" in theirs


async def test_a_copy_is_destroyed_after_a_while_like_all_that_is_made_on_demand(
    world: World,
) -> None:
    await upheld(world)
    await makes(world)
    await own(world)
    kept = "SELECT recipient FROM paper WHERE kind = 'dispute_dossier'"
    assert {row["recipient"] for row in await rows(world, kept)} == {"officer", "requester"}
    world.clock.turn(timedelta(days=31))
    await retention_loop.clear(world.desk)
    assert await rows(world, kept) == []


@pytest.mark.journey
async def test_a_restricted_file_is_opened_with_a_reason_before_it_is_bundled(
    world: World,
) -> None:
    await upheld(world)
    await records_dispute(world, "> Didaftarkan", "24 November 2026", "> Tanpa catatan")
    world.budi.starts()
    async with world.desk.database.transaction() as tx:
        await tx.run("UPDATE cases SET restricted_from = '2026-11-24T00:00:00+00:00'")
    await taps(world, world.budi, "Berkas sengketa")
    assert "dibatasi" in world.budi.toast
    assert not letters(world.budi)
