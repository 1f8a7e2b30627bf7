"""A short story for a picture: two requests, and an officer who replies to one of them."""

from datetime import datetime, timedelta

from bot.demo.stage import Stage, Target
from bot.sandbox import Person, SandboxMessage

SARI = (
    "Salinan daftar pemilih tetap per kecamatan pada pemilihan terakhir",
    "Penelitian skripsi",
    ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890"),
)
RINA = (
    "Rincian anggaran sosialisasi tahun ini",
    "Bahan berita warga",
    ("Rina Astuti", "3310025203900002", "Jl. Bali 7, Klaten", "rina@contoh.id"),
)
REPLY = "Selamat pagi. Datanya sedang kami siapkan, ya."


async def play(stage: Stage) -> None:
    """Let Sari and Rina file, and Budi reply to Sari."""
    people = stage.town.people
    await _files(stage, people["rina"], RINA)
    await stage.turn(_in_minutes(24))
    await _files(stage, people["sari"], SARI)
    await stage.turn(_in_minutes(9))
    budi = people["budi"].in_(stage.town.group)
    budi.presses("Saya tangani", topic=stage.town.group.topics[-1])
    await stage.settle()
    budi.replies(_card(stage), REPLY)
    await stage.turn(_in_minutes(1))


async def _files(stage: Stage, person: Person, told: tuple[str, str, tuple[str, ...]]) -> None:
    wanted, purpose, identity = told
    person.starts()
    await stage.settle()
    for act in ("Minta informasi", "Setuju"):
        await _presses(stage, person, act)
    await _says(stage, person, wanted)
    await _presses(stage, person, "Sudah lengkap")
    await _says(stage, person, purpose)
    for act in ("lewat percakapan ini", "Perorangan"):
        await _presses(stage, person, act)
    for words in identity:
        await _says(stage, person, words)
    await _presses(stage, person, "Kirim permohonan")


async def _presses(stage: Stage, person: Person, label: str) -> None:
    person.presses(label)
    await stage.settle()


async def _says(stage: Stage, person: Person, words: str) -> None:
    person.says(words)
    await stage.settle()


def _card(stage: Stage) -> SandboxMessage:
    """Return the newest card: the first message of the newest topic that has buttons."""
    topic = stage.town.group.topics[-1]
    return next(message for message in topic.messages if message.buttons)


def _in_minutes(minutes: int) -> Target:
    def later(now: datetime) -> datetime:
        return now + timedelta(minutes=minutes)

    return later
