"""People who use the desk while it is killed, and what each must have seen at the end."""

import asyncio
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.domain.people.role_permissions import Role
from bot.errors import require
from sandbox import Group, Person, SandboxMessage
from sandbox.people.speaker import Speaker
from tests.process import Office
from tests.stories.acts import answers, got, writes
from tests.stories.filling import fills, open_form
from tests.stories.objections.acts import objects, seat
from tests.world import World

HEAD = "Mohon disertai lampiran"
UNKNOWN = "tidak lagi dikenal"
SEND, LEAVE = "Kirim ke pemohon", "📤 Kirim"
"""The last button of an answer, and that of the line under a reply, or under words to a card."""


@dataclass(frozen=True)
class Decision:
    """The last button of a form, with which an officer decides what somebody is told."""

    officer: Speaker
    """In the group, or in their private chat."""
    on: SandboxMessage
    label: str


async def about_to_decide(world: World, people: Sequence[Person]) -> list[Decision]:
    """Let each file a request, and an officer fill in what is told of it, up to the last button."""
    decisions = list[Decision]()
    for number, person in enumerate(people):
        await world.files(person)
        decisions.append(await NEARLY[number % len(NEARLY)](replace(world, sari=person)))
    return decisions


async def nearly_extends(world: World) -> Decision:
    why = "Dokumen tersimpan di arsip kecamatan."
    await fills(world, world.budi, "> Tindakan lain", "> Perpanjang", "> Belum dikuasai", why)
    return _last(world, world.budi, "beri tahu pemohon")


async def nearly_lists(world: World) -> Decision:
    steps = ("> Tindakan lain", "> Minta kelengkapan", "> Salinan identitas", "> Tidak ada lagi")
    await fills(world, world.budi, *steps)
    return _last(world, world.budi, SEND)


async def nearly_answers(world: World) -> Decision:
    await world.begins_answer(world.budi)
    await writes(world, world.budi, "Jumlahnya 47.100.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    return _last(world, world.budi, SEND)


async def nearly_judges(world: World) -> Decision:
    await answers(world, world.budi, "Terlampir datanya.")
    await objects(world, "d. Tidak sesuai")
    judge = world.telegram.person(f"Atasan {world.sari.id}")
    world.group.add(judge)
    world = replace(world, wati=judge)
    await seat(world, Role.ATASAN)
    why = "Lampiran itu memuat data pribadi orang lain."
    await fills(world, judge, "> Tanggapi keberatan", "> Menguatkan", why, "> Lanjut")
    return Decision(judge, require(open_form(judge), "no form"), SEND)


def _last(world: World, officer: Person, label: str) -> Decision:
    return Decision(officer.in_(world.group), with_button(world.group, label)[-1], label)


def with_button(group: Group, label: str) -> list[SandboxMessage]:
    """Return the desk's messages of the group that have a button with these words."""
    shown = [message for message in group.messages if message.from_bot]
    return [message for message in shown if any(label in one for one in message.buttons)]


NEARLY = (nearly_extends, nearly_lists, nearly_answers, nearly_judges)


@dataclass
class Load:
    """The people and what each of them wrote; no two messages are the same."""

    office: Office
    chance: random.Random
    filers: list[Person]
    askers: list[Person]
    decisions: list[Decision]
    received: int
    """How many notices were received before."""
    slowly: float = 1.0
    """Factor by which everybody waits longer."""
    pressed: int = 0
    said: list[str] = field(default_factory=list)
    replied: dict[str, Person] = field(default_factory=dict)
    asked: Counter[Person] = field(default_factory=Counter)

    async def citizens(self) -> None:
        """Let all citizens act until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            for filer in self.filers:
                tasks.create_task(self.files(filer))
            for asker in self.askers:
                tasks.create_task(self.asks(asker))

    async def files(self, filer: Person) -> None:
        """Send the form, impatiently, and then write to the case now and again."""
        await self.waits(0, 20)
        filer.presses("Kirim permohonan")
        filer.presses("Kirim permohonan")
        self.pressed += 1
        while not got(filer, "TANDA BUKTI"):
            await self.waits(0.1, 0.2)
        for _ in range(3):
            words = f"{HEAD} {len(self.said)} juga."
            self.said.append(words)
            self.replied[words] = filer
            filer.says(words)
            await self.waits(5, 40)

    async def asks(self, asker: Person) -> None:
        """Ask for help, again and again."""
        while True:
            asker.says("/bantuan")
            self.asked[asker] += 1
            await self.waits(0.5, 3)

    async def officers(self) -> None:
        """Let all officers act until cancelled."""
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(self.replies())
            for decision in self.decisions:
                tasks.create_task(self.decides(decision))

    async def decides(self, decision: Decision) -> None:
        """Press the last button of a form, impatiently, and again whenever it is shown anew.

        What it says may have changed since, as days pass between two kills: then nothing was sent.
        """
        await self.waits(0, 60)
        for _ in range(2):
            decision.officer.presses(decision.label, on=decision.on, earlier=True)
        pressed = decision.on.text
        while True:
            await self.waits(3, 6)
            shown = decision.on.text
            if shown != pressed and any(decision.label in one for one in decision.on.buttons):
                decision.officer.presses(decision.label, on=decision.on)
                pressed = shown

    async def replies(self) -> None:
        """Reply to each citizen's message in the group, or to the card if the bot asks for that."""
        written: dict[str, SandboxMessage] = {}
        pressed: dict[int, str] = {}
        seat = self.office.officer.in_(self.office.group)
        while True:
            for words in self.said:
                last = written.get(words)
                target = self.shown(words) if last is None else self.card_if_asked(last)
                if target is not None:
                    written[words] = seat.replies(target, f"Balasan: {words}")
            for line in with_button(self.office.group, LEAVE):
                shown = line.rows[0][0]["callback_data"]
                if pressed.get(line.id) != shown:
                    pressed[line.id] = shown
                    seat.presses(LEAVE, on=line)
            await self.waits(0.2, 1)

    def shown(self, words: str) -> SandboxMessage | None:
        """Return the first message in which the group sees a citizen's words."""
        messages = self.office.group.messages
        return next((m for m in messages if m.from_bot and words in m.text), None)

    def card_if_asked(self, reply: SandboxMessage) -> SandboxMessage | None:
        """Return the newest card, if the desk did not know the message that was replied to.

        It was killed before it knew that message's id, and sent another like it.
        """
        messages = [m for m in self.office.group.messages if m.from_bot]
        if not any(m.reply_to is reply and UNKNOWN in m.text for m in messages):
            return None
        cards = [m for m in messages if m.topic is reply.topic and "Giliran:" in m.text]
        return cards[-1]

    def unheard(self) -> list[str]:
        """Return the replies that have not arrived."""
        return [words for words, who in self.replied.items() if not got(who, f"Balasan: {words}")]

    async def waits(self, least: float, most: float) -> None:
        await asyncio.sleep(self.slowly * self.chance.uniform(least, most))
