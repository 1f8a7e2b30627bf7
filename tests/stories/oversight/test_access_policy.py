"""The access policy: drafted by the PPID, set by the Pembina, read by everybody in versions."""

import pytest

from bot.domain.role_permissions import Role
from bot.sandbox import Person, SandboxMessage
from tests.registers.samples import docx_words
from tests.stories.acts import rows, shown
from tests.stories.filling import fills, open_form, taps
from tests.stories.submissions.drafting import holds
from tests.world import World

OPEN = "Hasil pemilu diumumkan di laman setiap bulan."
SERVICE = "Unit menyerahkan bahan dalam tiga hari kerja."


async def asks(world: World, officer: Person, words: str) -> None:
    officer.in_(world.group).says(words)
    await world.settle()


async def drafts(world: World, officer: Person, *steps: str) -> None:
    await asks(world, officer, "/kebijakan")
    await taps(world, officer, "Susun versi baru")
    await fills(world, officer, *steps)


async def sets_first(world: World) -> tuple[Person, Person]:
    """Let the PPID draft a first version and the Pembina set it; return both."""
    siti, agus = await holds(world, "Siti", Role.PPID), await holds(world, "Agus", Role.PEMBINA)
    await drafts(world, siti, OPEN, SERVICE, "> Lewati", "> Ajukan ke Pembina")
    await taps(world, agus, "Kirim")
    return siti, agus


async def reads(world: World, person: Person, button: str) -> SandboxMessage:
    await world.say(person, "/privasi")
    await world.press(person, button)
    return person.last


async def test_the_ppid_drafts_it_and_the_pembina_sets_it(either: World) -> None:
    siti = await holds(either, "Siti", Role.PPID)
    agus = await holds(either, "Agus", Role.PEMBINA)
    await drafts(either, siti, OPEN, SERVICE, "> Lewati", "> Ajukan ke Pembina")
    assert await rows(either, "SELECT * FROM kept_version") == []
    waiting = shown(either, "Untuk Pembina")
    assert OPEN in waiting.text
    assert SERVICE in waiting.text
    await taps(either, siti, "Kirim")
    assert "Pembina" in siti.toast
    await taps(either, agus, "Kirim")
    assert "versi 1 berlaku" in shown(either, "berlaku").text
    [kept] = await rows(either, "SELECT version, role, set_by FROM kept_version")
    assert kept == {"version": 1, "role": "pembina", "set_by": agus.id}
    [event] = await rows(either, "SELECT actor FROM event WHERE name = 'policy-set'")
    assert event["actor"] == f"officer:{agus.id}"


async def test_what_is_skipped_stays_and_every_version_says_what_it_changed(world: World) -> None:
    siti, agus = await sets_first(world)
    await asks(world, siti, "/kebijakan")
    await taps(world, siti, "Susun versi baru")
    form = open_form(siti)
    assert form is not None
    assert OPEN in form.text  # what stands now is below the question
    await fills(world, siti, "> Lewati", "Unit menyerahkan bahan dalam dua hari kerja.")
    await fills(world, siti, "> Lewati", "Batas unit dipersingkat.", "> Ajukan ke Pembina")
    assert OPEN in shown(world, "Untuk Pembina").text  # whole, also what did not change
    await taps(world, agus, "Kirim")
    world.sari.starts()
    await world.settle()
    read = await reads(world, world.sari, "Kebijakan akses informasi, versi 2")
    assert OPEN in read.text
    assert "dua hari kerja" in read.text
    assert "tiga hari kerja" not in read.text
    assert "Versi 2, Selasa, 24 November 2026, Pembina: Batas unit dipersingkat." in read.text
    assert "Versi 1, Selasa, 24 November 2026, Pembina: Versi pertama" in read.text
    assert len(await rows(world, "SELECT * FROM kept_version")) == 2


@pytest.mark.parametrize(
    ("language", "button", "label"),
    [
        ("English", "Policy of access, version 1", "What is open"),
        ("Jawa", "Kawicaksanan akses informasi, versi 1", "Ingkang kabikak"),
    ],
)
async def test_labels_are_in_the_reader_s_language_and_the_text_in_indonesian(
    world: World, language: str, button: str, label: str
) -> None:
    await sets_first(world)
    world.sari.starts()
    await world.settle()
    await world.say(world.sari, "/bahasa")
    await world.press(world.sari, language)
    read = await reads(world, world.sari, button)
    assert label in read.text
    assert OPEN in read.text


async def test_without_a_policy_privasi_offers_none(world: World) -> None:
    world.sari.starts()
    await world.settle()
    await world.say(world.sari, "/privasi")
    assert not any("Kebijakan" in label for label in world.sari.last.buttons)


async def test_a_petugas_does_not_draft_it(world: World) -> None:
    joko = await holds(world, "Joko", Role.PETUGAS)
    await holds(world, "Agus", Role.PEMBINA)
    await asks(world, joko, "/kebijakan")
    await taps(world, joko, "Susun versi baru")
    assert "disusun PPID atau Pembina" in joko.toast
    assert open_form(joko) is None


async def test_of_two_drafts_after_the_same_version_the_second_is_written_anew(
    world: World,
) -> None:
    siti = await holds(world, "Siti", Role.PPID)
    agus = await holds(world, "Agus", Role.PEMBINA)
    await drafts(world, siti, OPEN, "> Lewati", "> Lewati", "> Ajukan ke Pembina")
    waiting = shown(world, "Untuk Pembina")
    await drafts(world, agus, SERVICE, "> Lewati", "> Lewati", "> Tetapkan")
    agus.in_(world.group).presses("Kirim", on=waiting)
    await world.settle()
    assert "Versi 1 sudah ditetapkan" in agus.toast
    assert len(await rows(world, "SELECT * FROM kept_version")) == 1


async def test_a_version_that_changes_nothing_is_not_set(world: World) -> None:
    _, agus = await sets_first(world)
    await drafts(world, agus, "> Lewati", "> Lewati", "> Lewati", "Tidak ada.", "> Tetapkan")
    assert "Isinya sama" in agus.toast
    form = open_form(agus)
    assert form is not None  # nothing of it is lost
    await taps(world, agus, "Batalkan")
    assert len(await rows(world, "SELECT * FROM kept_version")) == 1


@pytest.mark.parametrize("button", ["DOCX umum", "DOCX lengkap"])
async def test_the_report_takes_it_from_here_and_keeps_what_was_typed_before(
    world: World, button: str
) -> None:
    await sets_first(world)
    async with world.desk.database.transaction() as tx:
        await tx.run(
            "INSERT INTO report_words (year, words, written_by, written_at) "
            "VALUES (2026, :words, 1, '2026-03-01T03:00:00+00:00')",
            words='{"report_policy": "Loket buka setiap hari kerja."}',
        )
    await asks(world, world.budi, "/laporan 2026")
    await taps(world, world.budi, button)
    words = written(world)
    assert "versi 1, berlaku sejak" in words
    assert OPEN in words
    assert "Versi 1 ditetapkan Pembina" in words
    assert "Kebijakan umum: Loket buka setiap hari kerja." in words


def written(world: World) -> str:
    """Return the words of the newest file of the group, a report."""
    [file] = [message.file for message in world.group.messages if message.file][-1:]
    return docx_words(file.content)
