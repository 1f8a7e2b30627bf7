"""A whole office for a test: real database and dispatcher, local Telegram, a clock to turn."""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from bot.actions.conversation import reply_line
from bot.actions.delivery import outbox_posts
from bot.actions.group import chair_changes
from bot.app import DeskRuntime, assemble
from bot.clock import ComparedClock
from bot.desk import permission_checks
from bot.desk.turn import Desk, Turn
from bot.desk_opening import bind_group, fetch_bot_identity, open_desk
from bot.dispatch.case_menu import MENU
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.people.role_permissions import Appointment, Role
from bot.domain.records.kept_file import SHIPPED, UploadLimits
from bot.letters.stationery import Stationery
from bot.office import KLATEN_PROFILE, load_profile
from bot.texts import OFFICIAL, texts_of
from bot.transport.bot_api import BotClient
from bot.transport.startup import learn_group
from sandbox import Group, LocalTelegram, Person, SandboxMessage, Seat, Topic
from sandbox.people.speaker import find_button, press_button
from sandbox.state.chats import Chat
from storage import appointments, people
from storage.database import Tx
from storage.vault import Vault
from tests.confinement import CONFINEMENT
from tests.in_process_request import SandboxRequest
from tests.keeping import begun, kept, rows_of
from tests.tables import is_there, lent
from tests.turned_clock import TurnedClock

WIB = ZoneInfo("Asia/Jakarta")
TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=WIB)
KEY = bytes(range(32))
NIK = "3310014107990001"
OFFICE = load_profile(KLATEN_PROFILE)
LEGAL_NAME = "Budi Santoso, S.H., 19800101 200501 1 001"
"""Who Budi is by that decree; in Telegram he calls himself Budi."""
DECREE = "12/SDM.07.1-Kpt/3310/2023 tanggal 5 Januari 2023"
"""The decree by which an office of the tests begins."""
Done = TypeVar("Done")


@dataclass
class World:
    """The office, its people, and their acts. The desk does nothing until `settle`."""

    clock: TurnedClock
    telegram: LocalTelegram
    group: Group
    parts: DeskRuntime
    sari: Person
    rina: Person
    budi: Person
    wati: Person
    watched: bool = field(default=False, kw_only=True)
    """Whether a test observes what happens meanwhile: then no act is restored from the cache."""

    @property
    def desk(self) -> Desk:
        return self.parts.desk

    async def settle(self) -> None:
        """Let the desk work until nothing is left; skip its pauses between messages."""
        for _ in range(200):
            await self.parts.work_until_idle()
            wait = self.parts.sender.shortest_wait
            if not wait:
                return
            self.clock.let_pass(wait + 0.001)
        raise AssertionError("the desk never comes to rest")

    async def after(self, act: Done) -> Done:
        """Settle after an act of somebody; return what the act returned."""
        await self.settle()
        return act

    async def passes(self, time: timedelta) -> None:
        """Turn the clock, and settle: nothing ticks meanwhile."""
        self.clock.turn(time)
        await self.settle()

    async def replies_leave(self) -> None:
        """Let each officer press *Kirim*, or *Ubah juga*, on the lines under what they wrote."""
        await self.settle()
        await self.passes(outbox_posts.ALBUM_COMPLETE_AFTER)
        for line in [*self.group.messages]:
            waits = line.text.startswith(("📤 Belum dikirim", "🔔", "✏️")) and not line.deleted
            presses = [button for row in line.rows for button in row if waits and _lets_go(button)]
            if presses and line.reply_to is not None:
                author = self.telegram.accounts.get(line.reply_to.sender["id"], self.budi.account)
                press_button(self.telegram, author, line, presses[0])
                await self.settle()
        await self.passes(reply_line.SAID_WHEN_SLOW)

    async def burst_passes(self) -> None:
        """Let the minutes pass in which one person's words are gathered."""
        await self.settle()
        await self.passes(timedelta(minutes=2))

    async def turn_to(self, at: datetime) -> None:
        """Turn the clock, polling on the way as a running desk does, and tick."""
        while at - self.clock.now() > timedelta(hours=20):
            await self.passes(timedelta(hours=20))
        self.clock.turn_to(at)
        await self.tick()

    async def tick(self) -> None:
        await self.parts.ticker.once()
        await self.settle()

    async def open_rows(self) -> int:
        """Return how many rows are queued or on their way."""
        async with self.desk.database.transaction() as tx:
            found = await tx.all("SELECT seq FROM outbox WHERE state IN ('queued', 'sending')")
        return len(found)

    @property
    def topic(self) -> Topic:
        """Return the newest case's topic."""
        return self.group.topics[-1]

    @property
    def card(self) -> SandboxMessage:
        """Return the newest card."""
        return [message for message in self.group.messages if "Giliran:" in message.text][-1]

    @kept
    async def files(
        self,
        person: Person,
        wanted: str = "Salinan daftar pemilih tetap per kecamatan",
        nik: str = NIK,
    ) -> str:
        """File a request as a hurried person does; return its number."""
        await self.after(person.starts())
        await self.press(person, "Minta informasi")
        if "Setuju" in person.last.buttons:
            await self.press(person, "Setuju")
        await self.say(person, wanted)
        await self.press(person, "Sudah lengkap")
        await self.say(person, "Penelitian skripsi")
        if any("data dan cara yang sama" in label for label in person.last.buttons):
            await self.press(person, "data dan cara yang sama")
        else:
            await self.press(person, "lewat percakapan ini")
            await self.press(person, "Perorangan")
            for words in (
                "Sari Wulandari",
                nik,
                "Jl. Pemuda 12, Tonggalan, Klaten",
                "0812 3456 7890",
            ):
                await self.say(person, words)
        await self.press(person, "Kirim permohonan")
        receipt = next(m for m in reversed(person.chat) if "TANDA BUKTI" in m.text)
        return receipt.text.split("Nomor pendaftaran: ")[1].split("\n")[0]

    async def press(self, person: Person, *labels: str) -> None:
        """Press buttons; what stands behind the last one of a menu or question is shown first."""
        for label in labels:
            chat = person.chat_in_use
            if find_button(chat, label, None, None, earlier=False) is None and not _key(
                chat, label
            ):
                await self.after(person.presses(MORE))
            await self.after(person.presses(label))

    async def say(self, person: Person, words: str) -> SandboxMessage:
        return await self.after(person.says(words))

    async def talks(self, person: Person, *steps: str) -> None:
        """Let a person go on in private step by step: "> label" is pressed, all else is written."""
        for step in steps:
            if step.startswith("> "):
                await self.press(person, step[2:])
            else:
                await self.say(person, step)

    async def says_in_topic(
        self, officer: Person, words: str, topic: Topic | None = None
    ) -> SandboxMessage:
        seat = officer.in_(self.group)
        return await self.after(seat.says(words, topic=topic or self.topic))

    def draft(self, officer: Person) -> SandboxMessage | None:
        """Return the message in which an officer writes an answer; replies to it are its parts."""
        for message in reversed(self.group.messages):
            own = officer.account.first_name in message.text and not message.deleted
            if own and _has(message, "Batalkan jawaban"):
                return message
        return None

    async def presses_in_group(self, officer: Person, *labels: str, earlier: bool = False) -> None:
        """Press buttons of the group; one that a menu has on another page is looked for first.

        One that stood there `earlier` is pressed on a telephone that does not know yet. Asked where
        information is, before a preview, an officer says that it is in the words.
        """
        seat = officer.in_(self.group)
        for label in labels:
            if not earlier:
                await self._turn_menu(seat, self.group.messages[-1], label)
            await self.after(seat.presses(label, earlier=earlier))
            if PREVIEW in label and self._asks_where():
                await self.after(seat.presses(IN_WORDS))

    def _asks_where(self) -> bool:
        there = [one for one in self.group.messages if not one.deleted]
        return any(IN_WORDS in one.buttons for one in there)

    async def _turn_menu(self, seat: Seat, menu: SandboxMessage, label: str) -> None:
        """Open the groups of a menu one after the other, and their pages, until one has a label.

        Officers know in which group a label is, and look there first.
        """
        is_first = menu.text.startswith("Tindakan untuk") and not _has(menu, "Kembali")
        known = next((group for there, group in _groups().items() if label in there), "")
        groups = sorted(menu.buttons[:-1], key=lambda group: group != known) if is_first else []
        for group in [None, *groups]:
            if group is not None:
                await self.after(seat.presses(group, on=menu))
            while not _has(menu, label) and _has(menu, "Lagi ▶️"):
                await self.after(seat.presses("Lagi ▶️", on=menu))
            if _has(menu, label):
                return
            if group is not None:
                assert _has(menu, "Kembali"), f"{group} opens nothing"
                await self.after(seat.presses("Kembali", on=menu))

    async def begins_answer(self, officer: Person) -> None:
        """Begin the official answer to the newest case, which gives all that was asked."""
        await self.presses_in_group(officer, "Jawaban resmi")
        if any("Semua diberikan" in label for label in self.group.last.buttons):
            await self.presses_in_group(officer, "Semua diberikan")

    @kept
    async def answers_officially(self, officer: Person, words: str = "Terlampir datanya.") -> None:
        """Give the official answer to the newest case."""
        await self.begins_answer(officer)
        draft = self.draft(officer)
        assert draft is not None, "no answer is written"
        await self.after(officer.in_(self.group).replies(draft, words))
        await self.presses_in_group(officer, "Siap, lihat pratinjau")
        await self.presses_in_group(officer, "Kirim ke pemohon")


PREVIEW, IN_WORDS = "Siap, lihat", "Dalam teks jawaban"
MORE = "⋯"


@cache
def _groups() -> Mapping[str, str]:
    """Return what the menu of a case may offer, by label, with the label of its group."""
    say = partial(texts_of(OFFICE).plain, OFFICIAL)
    return {
        say(entry.text_id): say(f"button-menu-{group}")
        for group, entries in MENU.items()
        for entry in entries
    }


def _key(chat: Chat, label: str) -> bool:
    """Say whether the reply keyboard of a chat has a key for this label."""
    keys = [key for row in (chat.keyboard or {}).get("keyboard", []) for key in row]
    return any(label in key["text"] for key in keys)


def _lets_go(button: dict[str, Any]) -> bool:
    return str(button["text"]).startswith(("📤 Kirim", "✏️ Ubah juga"))


def _has(message: SandboxMessage, label: str) -> bool:
    return any(label in button for button in message.buttons)


@asynccontextmanager
async def opened(
    *,
    at: datetime = TUESDAY,
    path: Path | None = None,
    stationery: Stationery | None = None,
    limits: UploadLimits = SHIPPED,
    watched: bool = False,
    appointed: bool = True,
    made: "Callable[[World], Awaitable[object]] | None" = None,
    **profile: Any,
) -> AsyncIterator[World]:
    """Open an office with its people for a test; `profile` changes fields of its profile.

    Budi, who administers the group, holds every office by one decree, unless nobody is
    `appointed` yet. What `made` does then is done once in a process, and restored after that.
    """
    clock = TurnedClock(at)
    telegram = LocalTelegram(clock)
    group = telegram.forum("Petugas PPID")
    people = [telegram.person(name) for name in ("Sari", "Rina", "Budi", "Wati")]
    group.add(people[2], administrator=True)
    group.add(people[3])
    ordinary = not (stationery or watched or limits != SHIPPED or is_there(path))
    name = made and f"{made.__module__}.{made.__qualname__}"
    how = repr((at, appointed, name, sorted(profile.items()))) if ordinary else ""
    async with running(
        telegram, clock, group.id, path, stationery, limits, rows_of(how), **profile
    ) as parts:
        world = World(clock, telegram, group, parts, *people, watched=watched)

        async def begins(world: World) -> None:
            await (office_begins if appointed else _meets)(world)
            if made is not None:
                await made(world)

        await begun(world, how, begins)
        yield world


async def _meets(world: World) -> None:
    await learn_group(world.desk, world.parts.bot_client)
    await world.settle()


async def rows(world: World, sql: str, **values: object) -> list[dict[str, Any]]:
    """Read or change the database of a world directly."""
    async with world.desk.database.transaction() as tx:
        return [dict(row) for row in await tx.all(sql, **values)]


async def sets_up(desk: Desk, tx: Tx) -> Authority:
    """Return the authority in which an administrator of the group sets the desk up."""
    now = desk.clock.now()
    administrators = [one for one in await people.members(tx) if one.administrator]
    turn = Turn(desk, tx, now)
    return await permission_checks.demand(turn, administrators[0], Act.GRANT_ROLES)


async def appoints(desk: Desk, tx: Tx, new: Appointment) -> int:
    return await appointments.add_appointment(tx, new, await sets_up(desk, tx))


async def revokes(desk: Desk, tx: Tx, telegram_id: int, role: Role) -> int | None:
    return await appointments.end(tx, telegram_id, role, await sets_up(desk, tx))


def named(telegram_id: int, role: Role, *more: Any, **fields: Any) -> Appointment:
    """Return an appointment by the decree with which the office began."""
    number, _, _ = DECREE.partition(" ")
    given = {"decree": number, "dated_on": date(2023, 1, 5), **fields}
    return Appointment(telegram_id, role, *more, **given)


async def enters_appointments(world: World, officer: Person, *given: tuple[str, ...]) -> None:
    """Let an officer record who holds which office for good: role, person, decree, legal name.

    What begins with "> " is pressed, not written.
    """
    seat = officer.in_(world.group)
    for role, who, *typed in given:
        await world.after(seat.says("/peran"))
        await world.presses_in_group(officer, "Tetapkan peran", role, "Menetapkan pejabatnya", who)
        for words in typed:
            if words.startswith("> "):
                await world.presses_in_group(officer, words[2:])
            else:
                asking = [one for one in world.group.messages if one.text.startswith("📝")]
                await world.after(seat.replies(asking[-1], words))
        await world.presses_in_group(officer, "✔️ Tetapkan")


async def names_petugas(world: World, officer: Person, who: str) -> None:
    """Let the PPID, or whoever may, name a member petugas by the form, as "/peran" opens it."""
    await world.after(officer.in_(world.group).says("/peran"))
    await world.presses_in_group(officer, "Tetapkan peran", "Petugas:", who, "✔️ Tetapkan")


async def ends_petugas(world: World, officer: Person, who: str) -> None:
    """Let whoever may end that a member is petugas."""
    await world.after(officer.in_(world.group).says("/peran"))
    await world.presses_in_group(officer, f"Cabut petugas pelayanan: {who}", "Ya, cabut")


async def office_begins(world: World) -> None:
    """Let Budi enter the decree that names him for every office; he serves at the counter too."""
    await _meets(world)
    await enters_appointments(world, world.budi, ("PPID:", "Budi", DECREE, LEGAL_NAME))
    for role in ("Atasan", "Pimpinan", "Pembina"):
        await enters_appointments(world, world.budi, (role, "Budi", "> 2023", "> Budi"))
    async with world.desk.turn() as turn:  # no story begins with a kept file
        await scans(turn, 1)
        serves = Appointment(world.budi.id, Role.PETUGAS)
        await appoints(world.desk, turn.tx, serves)


async def scans(turn: Turn, decree: int) -> None:
    """Let the scan of a decree be here, and have opened."""
    await appointments.set_scanned(turn.tx, decree, turn.now, chair_changes.RECORDED)
    await chair_changes.settle_scanned(turn, decree)


@asynccontextmanager
async def running(
    telegram: LocalTelegram,
    clock: TurnedClock,
    group_id: int | None,
    path: Path | None,
    stationery: Stationery | None = None,
    limits: UploadLimits = SHIPPED,
    rows: bytes | None = None,
    **profile: Any,
) -> AsyncIterator[DeskRuntime]:
    """Run a desk on a given local Telegram, for instance again after it was killed."""
    vault = Vault(KEY)
    async with lent(path, vault, rows) as database:
        office, compared = OFFICE.model_copy(update=profile), ComparedClock(clock)
        desk = await open_desk(
            database,
            vault,
            office,
            compared,
            stationery=stationery,
            upload_limits=limits,
            strict=True,
        )
        await bind_group(desk, group_id)
        client = BotClient(telegram.token, request=SandboxRequest(telegram, compared))
        me = await fetch_bot_identity(desk, client)
        parts = await assemble(desk, client, me, telegram.token, CONFINEMENT, hold=0)
        yield parts
        await parts.application.shutdown()
