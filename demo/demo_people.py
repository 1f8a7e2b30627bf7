"""The people of the demo, their group, and the answers to the buttons that they pressed."""

import secrets
from dataclasses import dataclass, field
from typing import Literal

from bot.domain.people.role_permissions import Role
from bot.office import DISKOMINFO_PROFILE, KLATEN_PROFILE, OfficeProfile, load_profile
from demo.demo_calendar import DemoClock
from sandbox import Call, Group, LocalTelegram, Person

Side = Literal["citizen", "officer"]
GROUP_NAME = "Petugas PPID"


@dataclass(frozen=True)
class DemoPerson:
    """A person of the demo; the page has a short name and a card under the same `key`.

    `role` is what they hold at the office, if anything; `language` is that of their Telegram.
    """

    key: str
    name: str
    side: Side
    role: Role | None = None
    language: str = "id"
    administrator: bool = False
    legal_name: str = ""
    """What their decree calls them, with NIP and position, as it is typed."""


CITIZENS = (
    DemoPerson("sari", "Sari", "citizen"),
    DemoPerson("rina", "Rina", "citizen"),
    DemoPerson("karto", "Mbah Karto", "citizen", language="jv"),
    DemoPerson("dimas", "Dimas dkk.", "citizen"),
    DemoPerson("yayasan", "Yayasan Melek Suara", "citizen"),
    DemoPerson("emma", "Emma", "citizen", language="en"),
)
OFFICERS = (
    DemoPerson("budi", "Budi", "officer", Role.PETUGAS, administrator=True),
    DemoPerson(
        "wati",
        "Wati",
        "officer",
        Role.PPID,
        legal_name="Wati Handayani, S.Sos., 19790304 200501 2 001; Kepala Subbagian selaku PPID",
    ),
    DemoPerson(
        "hadi",
        "Hadi",
        "officer",
        Role.ATASAN,
        legal_name="Hadi Susanto, M.Si., 19720506 199803 1 002; Sekretaris selaku Atasan PPID",
    ),
    DemoPerson("ratna", "Ratna", "officer", Role.HEAD, legal_name="Ratna Dewi, S.E.; Ketua"),
    DemoPerson("lestari", "Lestari", "officer", Role.PENGHUBUNG),
)
OTHER_OFFICERS = (
    DemoPerson("agus", "Agus", "officer", Role.PETUGAS, administrator=True),
    DemoPerson(
        "dewi",
        "Dewi",
        "officer",
        Role.PPID,
        legal_name="Dewi Anggraini, S.I.Kom., 19820708 200901 2 003; Kepala Bidang selaku PPID",
    ),
    DemoPerson(
        "joko",
        "Joko",
        "officer",
        Role.ATASAN,
        legal_name="Joko Prasetyo, M.Si., 19700910 199703 1 004; Sekretaris Daerah",
    ),
    DemoPerson(
        "endah", "Endah", "officer", Role.HEAD, legal_name="Endah Purwanti, M.M.; Bupati Sukamaju"
    ),
)


@dataclass(frozen=True)
class DemoPlace:
    """An office of the demo: its profile, its bot, and its officers, the administrator first."""

    key: str
    office: OfficeProfile
    bot_id: int
    bot_name: str
    officers: tuple[DemoPerson, ...]

    @property
    def people(self) -> tuple[DemoPerson, ...]:
        """Return everybody who can be played there; citizens go to every office."""
        return CITIZENS + self.officers


HOME_OFFICE, OTHER_OFFICE = "", "there"
"""The keys of the demo's office, and of the neighbour that opens when it is first needed."""
PLACES = (
    DemoPlace(HOME_OFFICE, load_profile(KLATEN_PROFILE), 100, "LoketKlatenBot", OFFICERS),
    DemoPlace(
        OTHER_OFFICE, load_profile(DISKOMINFO_PROFILE), 200, "LoketDiskominfoBot", OTHER_OFFICERS
    ),
)


@dataclass(frozen=True)
class PopUp:
    """The answer to a pressed button; `number` tells a new one from the last."""

    number: int
    text: str
    alert: bool
    url: str


# Its parts refer to one another: it has no generated repr.
@dataclass(frozen=True, repr=False)
class DemoTown:
    """A local Telegram with its people, and the place of the desk on it."""

    place: DemoPlace
    clock: DemoClock
    telegram: LocalTelegram
    group: Group
    people: dict[str, Person]
    pop_ups: dict[int, PopUp] = field(default_factory=dict)

    def _note(self, call: Call) -> None:
        """Keep the answer to a pressed button for the person who pressed it."""
        if call.method != "answerCallbackQuery" or call.status != 200:
            return
        query = self.telegram.callbacks[call.params["callback_query_id"]]
        text, url = call.params.get("text", ""), call.params.get("url", "")
        if text or url:
            alert = bool(call.params.get("show_alert", False))
            pop_up = PopUp(self.telegram.serial(), text, alert, url)
            self.pop_ups[query.account.id] = pop_up

    def listen(self) -> None:
        """Begin to keep the answers to pressed buttons."""
        self.telegram.on_call.append(self._note)


def build_town(place: DemoPlace, clock: DemoClock) -> DemoTown:
    """Return a new town with all people of a place; its bot's token is random."""
    token = f"{place.bot_id}:{secrets.token_urlsafe(24)}"
    telegram = LocalTelegram(clock, token, place.bot_name)
    cast = place.people
    people = {part.key: telegram.person(part.name, language_code=part.language) for part in cast}
    group = telegram.forum(GROUP_NAME)
    for part in place.officers:
        group.add(people[part.key], administrator=part.administrator)
    town = DemoTown(place, clock, telegram, group, people)
    town.listen()
    return town
