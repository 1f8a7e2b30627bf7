"""The people of the demo, their group, and the answers to the buttons that they pressed."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from bot.demo.demo_clock import DemoClock
from bot.domain.role_permissions import Role
from bot.sandbox import Call, Group, LocalTelegram, Person
from bot.sandbox.state.telegram_behaviour import Question

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


CAST = (
    DemoPerson("sari", "Sari", "citizen"),
    DemoPerson("rina", "Rina", "citizen"),
    DemoPerson("karto", "Mbah Karto", "citizen", language="jv"),
    DemoPerson("dimas", "Dimas dkk.", "citizen"),
    DemoPerson("yayasan", "Yayasan Melek Suara", "citizen"),
    DemoPerson("emma", "Emma", "citizen", language="en"),
    DemoPerson("budi", "Budi", "officer", Role.PETUGAS, administrator=True),
    DemoPerson("wati", "Wati", "officer", Role.PPID),
    DemoPerson("hadi", "Hadi", "officer", Role.ATASAN),
    DemoPerson("ratna", "Ratna", "officer", Role.HEAD),
    DemoPerson("lestari", "Lestari", "officer", Role.PENGHUBUNG),
)
KEYS = frozenset(part.key for part in CAST)
CITIZENS = frozenset(part.key for part in CAST if part.side == "citizen")
OFFICERS = KEYS - CITIZENS


@dataclass(frozen=True)
class PopUp:
    """The answer to a pressed button; `number` tells a new one from the last."""

    number: int
    text: str
    alert: bool
    url: str


# Its parts refer to one another: it has no generated repr.
@dataclass(frozen=True, repr=False)
class Town:
    """A local Telegram with its people."""

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


def settle_town(clock: DemoClock, behaviour: Mapping[str, Question] | None) -> Town:
    """Return a new town with all people of the demo; its bot's token is random."""
    token = f"100:{secrets.token_urlsafe(24)}"
    telegram = LocalTelegram(clock, token=token, behaviour=behaviour)
    people = {part.key: telegram.person(part.name, language_code=part.language) for part in CAST}
    group = telegram.forum(GROUP_NAME)
    for part in CAST:
        if part.side == "officer":
            group.add(people[part.key], administrator=part.administrator)
    town = Town(clock, telegram, group, people)
    town.listen()
    return town
