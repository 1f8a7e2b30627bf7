"""The file of a dispute: what the Commission gets, and what the requester gets of it."""

import io
import zipfile
from hashlib import sha256

import pytest

from bot.domain.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from bot.transport.outbound import paper_files
from storage import papers
from tests.letters.samples import text_of
from tests.stories.acts import rows, seen_by_group
from tests.stories.filling import taps
from tests.stories.letters.test_letter_facts import content, letters
from tests.stories.objections.test_dispute_orders import records, upheld
from tests.stories.objections.test_objection_delivery import objects_without_a_case
from tests.stories.objections.test_objection_filing import FACTS, judges, seat
from tests.world import NIK, World

REASONS = "Lampiran itu memuat data pribadi orang lain."
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
    await world.says_in_topic(world.budi, f"// {NOTE}") if world.group.topics else None
    await records(world, "> Didaftarkan", "24 November 2026", "Register 012/XI/KIP-JTG/2026")
    await taps(world, world.budi, "Berkas sengketa")


async def test_one_tap_bundles_everything_for_the_commission_in_private_alone(
    either: World,
) -> None:
    await upheld(either)
    await makes(either)
    files = unzipped(either.budi)
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
        "python -m bot verify",
        "10 hari kerja",
        "Wati",
    ):
        assert part in words, part
    assert NIK not in words
    assert NOTE not in words
    letters = [name for name in files if name.endswith(".pdf")]
    assert len(letters) > 3
    for name in letters[1:]:
        assert sha256(files[name]).hexdigest() in words.replace(" ", "")
    sent = await rows(either, "SELECT digest FROM paper WHERE kind = 'notice'")
    assert sent[0]["digest"] in {sha256(body).hexdigest() for body in files.values()}
    assert not seen_by_group(either, "Sari Wulandari")
    assert not [m for m in either.group.messages if _is_zip(m)]
    looks = await rows(either, "SELECT actor FROM event WHERE name = 'identity-seen'")
    assert looks == [{"actor": f"officer:{either.budi.id}"}]


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
    await records(world, "> Didaftarkan", "24 November 2026", "> Tanpa catatan")
    await taps(world, world.budi, "Berkas sengketa")
    assert "Rina Lestari" in text_of(unzipped(world.budi)["00-indeks.pdf"])


async def test_only_the_ppid_gets_it_and_nobody_gets_anothers(world: World) -> None:
    await upheld(world)
    await records(world, "> Didaftarkan", "24 November 2026", "> Tanpa catatan")
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


async def test_what_has_no_room_is_named_with_its_fingerprint(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.actions.objections.dispute_dossier.LARGEST", 10)
    await upheld(world)
    await makes(world)
    files = unzipped(world.budi)
    assert list(files) == ["00-indeks.pdf"]
    assert "Tidak ikut dalam ZIP" in text_of(files["00-indeks.pdf"])
