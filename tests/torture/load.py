"""People who use the desk while it is killed, and what each must have seen at the end."""

import asyncio
import random
from collections import Counter
from dataclasses import dataclass, field

from bot.sandbox import Person, SandboxMessage
from tests.process import Office
from tests.stories.acts import got

HEAD = "Mohon disertai lampiran"
UNKNOWN = "tidak lagi dikenal"
SEND = "Kirim ke pemohon"
"""Stands below what was said to a card, which stays inside otherwise."""


@dataclass
class Load:
    """The people and what each of them wrote; no two messages are the same."""

    office: Office
    chance: random.Random
    filers: list[Person]
    askers: list[Person]
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

    async def replies(self) -> None:
        """Reply to each citizen's message in the group, or to the card if the bot asks for that."""
        written: dict[str, SandboxMessage] = {}
        sent = set[int]()
        seat = self.office.officer.in_(self.office.group)
        while True:
            for words in self.said:
                last = written.get(words)
                target = self.shown(words) if last is None else self.card_if_asked(last)
                if target is not None:
                    written[words] = seat.replies(target, f"Balasan: {words}")
            for question in self.questions():
                if question.id not in sent:
                    sent.add(question.id)
                    seat.presses(SEND, on=question)
            await self.waits(0.2, 1)

    def questions(self) -> list[SandboxMessage]:
        """Return the messages that ask whether what was said to a card is to be sent."""
        messages = self.office.group.messages
        return [m for m in messages if m.from_bot and any(SEND in label for label in m.buttons)]

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
