"""Acts of people around the officers' group."""

from typing import Any

from bot.actions.group.departures import DEPARTURE_BASIS
from bot.domain.law.acts import Act
from bot.domain.law.exemption import Exemption
from bot.domain.people.role_permissions import OFFICES, Appointment, Role
from sandbox import Person, SandboxMessage
from storage import appointments, list_entries, people
from tests.keeping import kept
from tests.middle.people import authority
from tests.world import World, appoints, named

HEAD = "Pemohon menulis:"


def shown(world: World, words: str) -> SandboxMessage:
    """Return the newest message of the group that holds these words."""
    return [message for message in world.group.messages if words in message.text][-1]


def seen_by_group(world: World, words: str) -> bool:
    """Say whether these words are anywhere in the group, topic names included."""
    texts = [message.text for message in world.group.messages]
    names = [str(message.content) for message in world.group.messages]
    topics = [topic.name for topic in world.group.topics]
    return any(words in text for text in (*texts, *names, *topics))


def got(person: Person, words: str) -> list[SandboxMessage]:
    """Return what the bot wrote to a person that holds these words."""
    return [message for message in person.chat if message.from_bot and words in message.text]


@kept
async def files_and_writes(world: World, words: str = "Mohon per desa juga.") -> SandboxMessage:
    """File a request, add words to it, and return them as the group sees them."""
    await world.files(world.sari)
    await world.say(world.sari, words)
    return shown(world, HEAD)


def unfolded(message: SandboxMessage) -> tuple[str, str]:
    """Return what a message shows at once, and what stands in its folded quotation."""
    [fold] = [one for one in message.entities if one["type"] == "expandable_blockquote"]
    raw = message.text.encode("utf-16-le")
    first, last = 2 * fold["offset"], 2 * (fold["offset"] + fold["length"])
    return (raw[:first] + raw[last:]).decode("utf-16-le"), raw[first:last].decode("utf-16-le")


async def writes(
    world: World, officer: Person, words: str, to: SandboxMessage | None = None, **more: Any
) -> SandboxMessage:
    """Write in the newest case's topic, or outside all while there is none; `to` is replied to.

    While an officer writes an answer, words to nobody else reply to that.
    """
    seat = officer.in_(world.group)
    to = to or world.draft(officer)
    if to is not None:
        message = seat.replies(to, words, **more)
    else:
        topic = world.topic if world.group.topics else None
        message = seat.says(words, topic=topic, **more)
    await world.settle()
    return message


async def prompt(world: World, officer: Person) -> SandboxMessage:
    """Press "Balas" on the newest card; return the message to which the words are the reply."""
    await world.presses_in_group(officer, "💬 Balas")
    return shown(world, "balas pesan ini")


async def answers_words(world: World, officer: Person, words: str) -> SandboxMessage:
    """Press "Jawab" on the newest line about words that wait, reply, and let it go."""
    await world.presses_in_group(officer, "💬 Jawab")
    return await replies(world, officer, shown(world, "balas pesan ini"), words)


async def opens_words(world: World, officer: Person) -> str:
    """Open in private the words that wait; return what the officer reads."""
    before = len(officer.chat)
    await world.presses_in_group(officer, "🔒 Buka")
    return "\n".join(message.text for message in officer.chat[before:])


async def replies(
    world: World, officer: Person, to: SandboxMessage, words: str, **more: Any
) -> SandboxMessage:
    """Reply, and press *Kirim* on the line below."""
    message = await writes(world, officer, words, to, **more)
    await world.replies_leave()
    return message


@kept
async def answers(world: World, officer: Person, *words: str) -> None:
    """Give the official answer to the newest case."""
    await world.begins_answer(officer)
    for text in words:
        await writes(world, officer, text)
    await world.presses_in_group(officer, "Siap, lihat pratinjau", "Kirim ke pemohon")


async def shares_offices(world: World, person: Person) -> None:
    """Let a member hold every office beside Budi, by the decree with which the office began."""
    async with world.desk.database.transaction() as tx:
        await people.record_member(tx, person.id, person.account.first_name, world.clock.now())
        for role in OFFICES:
            grant = named(person.id, role)
            await appoints(world.desk, tx, grant)


async def serves(world: World, person: Person) -> None:
    """Let a member serve at the counter: to administer the group makes nobody a petugas."""
    async with world.desk.database.transaction() as tx:
        await people.record_member(tx, person.id, person.account.first_name, world.clock.now())
        role = Appointment(person.id, Role.PETUGAS)
        await appoints(world.desk, tx, role)


async def resigns(world: World, person: Person) -> None:
    """Take every office back from a member, who may still administer the group."""
    async with world.desk.database.transaction() as tx:
        await appointments.end_all(tx, person.id, world.clock.now(), DEPARTURE_BASIS)


async def exempts(world: World, *entries: Exemption) -> None:
    """Let Budi put entries on the exempt list."""
    async with world.desk.turn() as turn:
        by = await authority(turn, world.budi, Act.KEEP_EXEMPTIONS)
        for entry in entries:
            await list_entries.add_exemption(turn.tx, entry, by)
