"""A regency's Diskominfo runs its desk: nobody there reads of the office that had it first."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.office import DISKOMINFO_PROFILE
from tests.letters.samples import text_of
from tests.prelude import Person, SandboxMessage, World, load_profile, opened, taps, writes
from tests.stories.acts import answers
from tests.walking import ADDRESS
from tests.world import LEGAL_NAME

BOT = "LoketKlatenBot"
"""The bot of the local Telegram."""
ROOT = Path(__file__).parents[2]
DISKOMINFO = load_profile(DISKOMINFO_PROFILE)
FOREIGN = re.compile(r"(?i)\bkpu|klaten|pemilu|pemilihan|pilkada|tahapan|\belection")
OWN = (
    "bot/office/klaten_settings.toml",
    "bot/office/calendar/",
    "bot/office/glossaries/elections.toml",
)
"""What is of the first office: its profile and words, and days off."""


@pytest.fixture
async def office() -> AsyncIterator[World]:
    """The desk of a Diskominfo."""
    async with opened(**dict(DISKOMINFO)) as world:
        yield world


async def speaks(world: World, language: str) -> None:
    await world.talks(world.sari, "/bahasa", f"> {language}")


def words_of(message: SandboxMessage) -> str:
    """Return everything that a message shows: text, buttons, the words of a PDF or a register."""
    file = message.file
    inside = text_of(file.content) if file and file.name.endswith(".pdf") else ""
    whole = "\n".join([message.text, *message.buttons, file.name if file else "", inside])
    return whole.replace(ADDRESS, "").replace(BOT, "")


def foreign(world: World, *people: Person) -> list[str]:
    """Return what the group and these people read of another office."""
    read = [*world.group.messages, *(message for person in people for message in person.chat)]
    said = [words_of(message) for message in read if message.from_bot]
    said += [topic.name for topic in world.group.topics]
    return [
        text[max(found.start() - 40, 0) : found.end() + 20]
        for text in said
        for found in FOREIGN.finditer(text)
    ]


@pytest.mark.parametrize("language", ["Indonesia", "English", "Jawa"])
async def test_a_whole_case_reads_as_that_offices_own(office: World, language: str) -> None:
    sari, budi = office.sari, office.budi
    await office.files(sari, "Rincian belanja perjalanan dinas 2025")
    receipt = next(m for m in reversed(sari.chat) if "TANDA BUKTI" in m.text)
    assert "/PPID/DISKOMINFO-SUKAMAJU/XI/2026" in receipt.text
    await speaks(office, language)
    await office.say(budi, "/start")
    await writes(office, budi, "Sedang dicari di Badan Keuangan.")
    await taps(office, budi, "Tindakan lain", "Berkas dan riwayat")
    assert not any("e-PPID" in label for label in office.group.last.buttons)
    await answers(office, budi, "Terlampir rinciannya.")
    notice = words_of([m for m in sari.chat if m.file][-1])
    assert "001/PPID-PT/DISKOMINFO-SUKAMAJU/XI/2026" in notice
    assert "DINAS KOMUNIKASI DAN INFORMATIKA KABUPATEN SUKAMAJU" in notice
    assert "Pejabat Pengelola Informasi dan Dokumentasi" in notice
    assert LEGAL_NAME.split(", 1")[0] in notice
    for command in (
        "/register permohonan",
        "/laporan 2026",
        "/libur",
        "/dikecualikan",
    ):
        await writes(office, budi, command)
    assert foreign(office, sari, budi) == []


@pytest.mark.parametrize("language", ["Indonesia", "English", "Jawa"])
async def test_what_citizens_ask_is_answered_for_that_office(office: World, language: str) -> None:
    await speaks(office, language)
    for words in (
        "/bantuan",
        "/privasi",
        "/maklumat",
        "halo kak admin Diskominfo Sukamaju",
        "kantor Diskominfo sebelah mana ya",
        "jam berapa buka?",
        "berapa lama jawabannya?",
        "mau komplain pelayanan lapor ke mana",
        "syaratnya apa saja?",
    ):
        await office.say(office.sari, words)
    assert any("Jl. Merdeka 1, Sukamaju" in message.text for message in office.sari.chat)
    await office.say(office.sari, "mau bikin ktp")
    assert "Dinas Kependudukan" in office.sari.last.text or "Disdukcapil" in office.sari.last.text
    assert foreign(office, office.sari) == []


async def test_an_objection_there_goes_to_that_offices_superior(office: World) -> None:
    world = office
    await world.files(world.sari, "Rincian belanja perjalanan dinas 2025")
    await answers(world, world.budi, "Terlampir rinciannya.")
    await world.talks(world.sari, "/keberatan", "> /PPID/DISKOMINFO", "> tidak")
    await world.talks(world.sari, "Yang dikirim hanya ringkasannya.", "> Kirim keberatan")
    said = [message.text for message in world.sari.chat if "Nomor keberatan:" in message.text]
    assert "Atasan PPID Kabupaten Sukamaju" in said[-1]
    assert foreign(world, world.sari) == []


async def test_an_office_without_elections_has_no_command_for_their_stages(office: World) -> None:
    world = office
    await writes(world, world.budi, "/tahapan")
    assert "tahapan" not in world.group.last.text.lower()
    await writes(world, world.budi, "/bantuan")
    await taps(world, world.budi, "Semua perintah")
    assert "tahapan" not in world.group.last.text


def test_no_code_text_or_letter_names_the_first_office() -> None:
    files = [
        one
        for folder in ("bot", "handlers", "storage")
        for kind in ("py", "ftl", "typ", "toml", "sql")
        for one in (ROOT / folder).rglob(f"*.{kind}")
        if not str(one.relative_to(ROOT)).startswith(OWN)
    ]
    names = re.compile(r"(?i)\bkpu\b|\bklaten\b")
    assert [one for one in files if names.search(one.read_text("utf-8"))] == []
