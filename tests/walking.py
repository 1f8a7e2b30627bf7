"""Acts that bring a person through the request form, as far as a test needs."""

from collections.abc import Sequence

from sandbox import Person, SandboxMessage
from tests.keeping import kept
from tests.world import NIK, World

WANTED = "Mohon salinan daftar pemilih tetap per kecamatan tahun 2024"
NAME = "Sari Wulandari"
ADDRESS = "Jl. Pemuda 12, Tonggalan, Klaten"
PHONE = "0812 3456 7890"

WALK = (
    ("wanted", "press", "Setuju"),
    ("more", "say", WANTED),
    ("purpose", "press", "Sudah lengkap"),
    ("way", "say", "Penelitian skripsi"),
    ("kind", "press", "lewat percakapan ini"),
    ("name", "press", "Perorangan"),
    ("nik", "say", NAME),
    ("address", "say", NIK),
    ("contact", "say", ADDRESS),
    ("confirm", "say", PHONE),
)
"""Each question, and the act that leads to it from the one before."""


IDENTITY = (NAME, NIK, ADDRESS, PHONE)


@kept
async def fills_in(world: World, person: Person, identity: Sequence[str] = IDENTITY) -> None:
    """Let a person fill in the form up to the button that sends it."""
    await world.talks(person, "/start", "> Minta informasi", "> Setuju")
    await world.talks(person, WANTED, "> Sudah lengkap", "Penelitian skripsi")
    await world.press(person, "lewat percakapan ini", "Perorangan")
    await world.talks(person, *identity)


@kept
async def walk_to(world: World, question: str, person: Person | None = None) -> None:
    """Bring a person who is new to the bot to a question of the form."""
    person = person or world.sari
    await world.say(person, "/permohonan")
    await walk_on(world, "start", question, person)


async def walk_on(world: World, after: str, question: str, person: Person | None = None) -> None:
    """Bring a person from one question to a later one."""
    person = person or world.sari
    names = ["start", *(name for name, _, _ in WALK)]
    for name, act, words in WALK[names.index(after) :]:
        await (world.press if act == "press" else world.say)(person, words)
        if name == question:
            return


def receipt(person: Person) -> SandboxMessage:
    """Return the newest receipt."""
    return next(m for m in reversed(person.chat) if "TANDA BUKTI" in m.text)


def receipts(person: Person) -> list[SandboxMessage]:
    """Return every receipt."""
    return [m for m in person.chat if "TANDA BUKTI" in m.text]


def pin_of(person: Person) -> str:
    """Return the PIN on the newest receipt."""
    return receipt(person).text.split("PIN: ")[1][:6]


def group_text(world: World) -> str:
    """Return everything that the officers can read."""
    texts = [message.text for message in world.group.messages]
    names = [topic.name for topic in world.group.topics]
    files = [message.file.name for message in world.group.messages if message.file]
    return "\n".join([*texts, *names, *files])


async def rows(world: World, sql: str) -> list[tuple[object, ...]]:
    """Read the desk's database."""
    async with world.desk.database.transaction() as tx:
        return [tuple(row) for row in await tx.all(sql)]
