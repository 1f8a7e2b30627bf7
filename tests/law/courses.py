"""A course of acts, done by the model of the law and at the real desk, which must agree after each.

A step is a line that a lawyer reads, such as "siti: memperpanjang 1": who, what, and to which
request or objection. Courses that found something once stand in courses.txt.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.errors import Refused
from storage import cases
from tests.law.desk import Desk
from tests.law.model import A_DAY, GROUNDS, WIB, DeniedError, Notice, Objection, Office, Request


class DeathError(Exception):
    """The machine died before the act was committed."""


Value = Callable[["Course", str], Any]


class DisagreementError(AssertionError):
    """The model of the law and the desk differ after a step."""


def _one_of(**known: str) -> Value:
    return lambda _, word: known[word.replace("-", "_")]


def _day(course: "Course", word: str) -> date | None:
    return None if word == "-" else course.office.today + A_DAY * int(word)


def _ago(course: "Course", word: str) -> datetime:
    return course.office.now - timedelta(hours=int(word))


OUTCOME = _one_of(
    dikabulkan="granted", sebagian="partly", ditolak="refused", tidak_dikuasai="not_held"
)
JUDGMENT = _one_of(menguatkan="upheld", sebagian="partly", membatalkan="overturned")
TOLD = _one_of(
    perpanjangan="extension",
    kekurangan="missing",
    penutupan="not-processed",
    jawaban="answer",
    tanggapan="objection-answer",
)
WAY = _one_of(telepon="phone", pos="post", surel="email", loket="counter")
AS_SAID: Value = lambda _, word: word  # noqa: E731


@dataclass(frozen=True)
class Verb:
    """What somebody does: the method of both sides, to what, and the meaning of further words."""

    method: str
    matter: str = ""
    values: tuple[Value, ...] = ()
    named: Mapping[str, Any] = field(default_factory=dict)


REQUEST, OBJECTION = "request", "objection"
VERBS = {
    "mengajukan": Verb("file"),
    "mengambil": Verb("take", REQUEST),
    "meminta-kelengkapan": Verb("list_missing", REQUEST),
    "menyatakan-lengkap": Verb("confirm_complete", REQUEST),
    "tidak-memproses": Verb("close", REQUEST),
    "menghidupkan": Verb("revive", REQUEST),
    "mencabut": Verb("withdraw", REQUEST),
    "menandai": Verb("tag", REQUEST, (AS_SAID,)),
    "memendekkan": Verb("shorten", REQUEST),
    "memperpanjang": Verb("extend", REQUEST),
    "memutus": Verb("decide", REQUEST, (OUTCOME,)),
    "menjawab": Verb("answer", REQUEST),
    "menyerahkan": Verb("hand_over", REQUEST),
    "menutup": Verb("finish", REQUEST),
    "berkeberatan": Verb("object_to", REQUEST, (AS_SAID,)),
    "mencabut-keberatan": Verb("withdraw_objection", OBJECTION),
    "menyangkal": Verb("deny", OBJECTION),
    "menanggapi": Verb("judge", OBJECTION, (JUDGMENT, _day)),
    "menambah-tahapan": Verb("add_stage", "", (_day, _day)),
    "meliburkan": Verb("decree", "", (_day,), {"off": True}),
    "mengerjakan": Verb("decree", "", (_day,), {"off": False}),
    "menyampaikan": Verb("pass_on", REQUEST, (TOLD, WAY, _ago)),
    "mencoba-gagal": Verb("fails", REQUEST, (TOLD, WAY)),
    "memastikan-tak-sampai": Verb("give_up", REQUEST, (TOLD,)),
    "diantar-telegram": Verb("telegram_takes"),
    "ditolak-telegram": Verb("telegram_refuses"),
    "kembali": Verb("comes_back"),
}
A_SECOND = timedelta(seconds=1)
MOMENTS = (time(0, 1), time(8), time(9), time(12), time(14))
"""When something may follow from the clock alone: lapsing at midnight, reminders by day."""


@dataclass
class Course:
    """A model and a desk side by side, and what was done to both."""

    office: Office
    desk: Desk
    told: list[str] = field(default_factory=list)

    async def does(self, line: str) -> bool:
        """Do a step on both sides; return whether it was lawful. Raises DisagreementError."""
        self.told.append(f"{self.office.now:%d-%m-%Y %H.%M}  {line}")
        who, _, said = line.partition(": ")
        if who == "waktu":
            days, hour = said.split()
            day = self.office.today + A_DAY * int(days)
            await self._turn_to(datetime.combine(day, time.fromisoformat(hour), WIB))
            return True
        if who == "mesin":
            await self._dies(said.removeprefix("mati saat "))
            return True
        act = self._read(line)
        why_not = self._modelled(*act)
        refused = await self._lived(*act)
        if bool(why_not) is not bool(refused):
            both = [f"hukum: {why_not or 'boleh'}", f"meja: {refused or 'boleh'}"]
            raise self._disagreement(both)
        self.told[-1] += f"  – tidak: {why_not}" if why_not else ""
        await self._compare()
        self._set_clocks(self.office.now + A_SECOND)  # no two acts are done at one moment
        return not why_not

    def _read(self, line: str) -> tuple[str, Verb, int, list[Any]]:
        """Return who does what, to which request or objection, and what the other words mean."""
        who, _, said = line.partition(": ")
        first, *words = said.split()
        verb = VERBS[first]
        number = int(words.pop(0)) if verb.matter else 0
        values = [value(self, word) for value, word in zip(verb.values, words, strict=True)]
        return who, verb, number, values

    def _modelled(self, who: str, verb: Verb, number: int, values: list[Any]) -> str:
        matter: list[Request | Objection] = []
        if verb.matter:
            matters = self.office.requests if verb.matter == REQUEST else self.office.objections
            matter = [matters[number - 1]]
        try:
            getattr(self.office, verb.method)(who, *matter, *values, **verb.named)
        except DeniedError as why:
            return str(why)
        return ""

    async def _dies(self, line: str) -> None:
        """Kill the desk in the middle of an act: of that nothing is left, of the rest all."""
        with suppress(DeathError):
            await self._lived(*self._read(line), dies=True)
        await self.desk.starts_again()
        await self._compare()

    async def _lived(
        self, who: str, verb: Verb, number: int, values: list[Any], *, dies: bool = False
    ) -> str:
        try:
            async with self.desk.world.desk.turn() as turn:
                matter: list[Any] = [number] if verb.matter == OBJECTION else []
                if verb.matter == REQUEST:
                    matter = [await cases.get(turn.tx, number)]
                method = getattr(self.desk, verb.method)
                await method(turn, who, *matter, *values, **verb.named)
                if dies:
                    raise DeathError
        except Refused as refused:
            return refused.text_id
        return ""

    async def _turn_to(self, at: datetime) -> None:
        """Let days pass, through each moment at which something follows from the clock."""
        day = self.office.today
        while day <= at.date():
            for hour in MOMENTS:
                moment = datetime.combine(day, hour, WIB)
                if self.office.now < moment <= at and self._matters(moment):
                    await self._strikes(moment)
            day += A_DAY
        self._set_clocks(at)
        await self._compare()

    def _matters(self, moment: datetime) -> bool:
        return moment.time() == MOMENTS[0] or self.office.calendar.is_working(moment.date())

    async def _strikes(self, moment: datetime) -> None:
        before = self.office.now
        self._set_clocks(moment)
        self.office.midnight()
        owed = self.office.rings(before, moment)
        expected = {(one.at, one.kind, one.audience, one.matter) for one in owed}
        await self.desk.world.parts.ticker.once()
        async with self.desk.world.desk.turn() as turn:
            rung = await self.desk.rung(turn, before)
        if rung != expected:
            missing = [f"tidak berbunyi: {_ring(one)}" for one in sorted(expected - rung)]
            extra = [f"hanya meja: {_ring(one)}" for one in sorted(rung - expected)]
            raise self._disagreement([*missing, *extra])

    def _set_clocks(self, at: datetime) -> None:
        self.office.now = at
        self.desk.world.clock.turn_to(at)

    async def _compare(self) -> None:
        async with self.desk.world.desk.turn() as turn:
            facts, rights = await self.desk.facts(turn), await self.desk.rights(turn)
        expected = modelled_facts(self.office)
        differences = [
            f"{name}: hukum {_said(expected.get(name))}, meja {_said(facts.get(name))}"
            for name in sorted({*expected, *facts})
            if expected.get(name) != facts.get(name)
        ]
        for name, mine in modelled_rights(self.office).items():
            known = {act for act in rights[name] if act in KNOWN}
            differences += [f"{name} boleh: {act}" for act in sorted(mine - known)]
            differences += [f"{name} tidak boleh: {act}" for act in sorted(known - mine)]
        if differences:
            raise self._disagreement(differences)

    def _disagreement(self, differences: Any) -> DisagreementError:
        course = "\n".join(self.told)
        lines = "\n".join(differences)
        return DisagreementError(f"\n{course}\n\nBerbeda:\n{lines}")


KNOWN = frozenset(
    {
        "take",
        "list_deficiencies",
        "confirm_complete",
        "not_process",
        "revive",
        "set_regime",
        "change_regime",
        "extend",
        "decide",
        "answer",
        "hand_over",
        "finish",
    }
)
"""The acts on a request whose conditions the model knows."""


def modelled_rights(office: Office) -> dict[str, set[str]]:
    """Return which acts each officer may do to each request, by the model."""
    return {
        f"{who} atas {request.id}": {
            act for act in KNOWN if office.may(who, act) and office.possible(act, request)
        }
        for request in office.requests
        for who in office.roles
    }


def modelled_facts(office: Office) -> dict[str, object]:
    """Return every date, state, right, notice and register row that the law gives."""
    found: dict[str, object] = {}
    for request in office.requests:
        name = f"permohonan {request.id}"
        told = request.notices + [
            one.notice for one in office.objections if one.request is request and one.notice
        ]
        waits = request.state == "to_complete"
        found |= {
            f"{name}: nomor": (request.year, request.sequence),
            f"{name}: keadaan": request.state,
            f"{name}: jangka": request.regime,
            f"{name}: hari terakhir": (request.last.legal, request.last.promised),
            f"{name}: hitungan": office.reasons(request),
            f"{name}: diperpanjang": request.extended,
            f"{name}: perintah": request.ordered,
            f"{name}: lengkapi sampai": request.complete_by if waits else None,
            f"{name}: dijawab": request.answered and request.answered.date(),
            f"{name}: keberatan sampai": {
                ground: office.last_day(request, ground) for ground in GROUNDS
            },
            f"{name}: pemberitahuan": sorted(map(_notice, told), key=str),
            f"{name}: register, waktu": office.lateness(request),
            f"{name}: register, penolakan": bool(office.refusals(request)),
        }
    for one in office.objections:
        name = f"keberatan {one.id}"
        found |= {
            f"{name}: nomor": (one.year, one.sequence),
            f"{name}: keadaan": one.state,
            f"{name}: hari terakhir": (one.last.legal, one.last.promised),
            f"{name}: waktu pengajuan": one.timing,
            f"{name}: putusan": one.outcome,
            f"{name}: perintah": one.ordered,
            f"{name}: sengketa sampai": office.dispute_days(one),
            f"{name}: penilai": office.judges(one),
            f"{name}: pemberitahuan": _notice(one.notice) if one.notice else None,
            f"{name}: register, dijawab": _answered(*office.answered_on(one), given=one.outcome),
        }
    return found


def _notice(one: Notice) -> tuple[object, ...]:
    days = [at and at.date() for at in (one.sent, one.received)]
    return (one.what, *days, one.void)


def _answered(day: date | None, late: bool, *, given: str) -> tuple[str, bool]:
    """Return what the register of objections has in its column of the answer."""
    if not given:
        return "", False
    if day is None:
        return "belum terkirim", late
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}", late


WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni"),
    *("Juli", "Agustus", "September", "Oktober", "November", "Desember"),
)


def _ring(one: tuple[datetime, str, str, str]) -> str:
    at, kind, audience, matter = one
    return f"{at:%d-%m-%Y %H.%M} {kind} kepada {audience} atas {matter}"


def _said(value: object) -> str:
    match value:
        case date():
            return f"{value:%d-%m-%Y}"
        case dict():
            return ", ".join(f"{name} {_said(one)}" for name, one in value.items())
        case tuple() | list() | set():
            return "; ".join(map(_said, value)) or "–"
        case None:
            return "–"
    return str(value)
