"""Who holds which role, as it is typed and offered: one form, by a decree, an order or a tap."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from bot.buttons.office_buttons import DEPUTY_OF_PPID
from bot.buttons.request_buttons import OpenAbout
from bot.desk import contacts, office_time, permission_checks
from bot.desk.feature_declaration import AnswerOffers
from bot.desk.keyboards import Button, Keyboard
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer
from bot.domain.people import chair_changes
from bot.domain.people.role_permissions import (
    NUMBER_FOLLOWS,
    OFFICES,
    Appointment,
    Decree,
    Holder,
    Role,
)
from bot.errors import require
from bot.forms.answer_fields import Day, DecreeLine, FormFile, ShortLine, not_before, read_decree
from bot.forms.form_engine import FormModel, answered, plain_form
from bot.forms.typed_text import read_date
from bot.texts import OFFICIAL, Markup
from storage import appointments, people

NEW_PERSON = 0
"""Stands in the form for somebody who does not use Telegram and was not named before."""
EVERYBODY = -1
"""Stands in the form for all members of the group, who serve at the counter then."""
_NAME = re.compile(r"([^\d]*[^\d\s,;])[,;]?\s*((?:\d\s*){18})?")
_WORD = re.compile(r"(?i)\bnip\b[.:]?\s*")


def read_holder(line: str) -> Holder | None:
    """Return the person that a line names: name, NIP (18 digits) or none, position after ";".

    None if it names nobody.
    """
    who, _, position = line.partition(";")
    if not any(map(str.isalpha, position)):
        who, position = line, ""
    found = _NAME.fullmatch(_WORD.sub("", who.strip()))
    if found is None or not any(map(str.isalpha, found[1])):
        return None
    return Holder(found[1].strip(), (found[2] or "").strip(), position.strip())


def holder_line(holder: Holder) -> str:
    """Return the line in which a holder would be typed."""
    named = ", ".join(filter(None, (holder.name, holder.nip)))
    return f"{named}; {holder.position}" if holder.position else named


def _whole(line: str) -> str:
    if read_holder(line) is None:
        raise ValueError("a holder has a name")
    return line


HolderLine = Annotated[ShortLine, AfterValidator(_whole)]


class AppointmentAnswers(FormModel):
    """Who holds a role: for good, for some days in another's place, or no longer.

    Its day is that of the decree; who only acts has a first and a last day.
    """

    appoint_role: Literal["ppid", "atasan", "head", "pembina", "petugas", "pelaksana", "penghubung"]
    appoint_kind: Literal["lasting", "acting", "ended"] | None = None
    appoint_unit: ShortLine | None = None
    appoint_member: int
    appoint_from: Day | None = None
    appoint_until: Annotated[Day, not_before("appoint_from")] | None = None
    appoint_decree: DecreeLine | None = None
    appoint_holder: HolderLine | None = None

    @property
    def role(self) -> Role:
        """Return the role that the form is about."""
        return Role(self.appoint_role)

    @property
    def acts(self) -> bool:
        """Say whether somebody only acts in the office for some days."""
        return self.appoint_kind == "acting"

    @property
    def ends(self) -> bool:
        """Say whether a decree ends who held the office, and gives it to nobody."""
        return self.appoint_kind == "ended"

    @property
    def holder(self) -> Holder:
        """Return the name, number and position that the decree gives."""
        return read_holder(self.appoint_holder or "") or Holder()


_is_office = answered("appoint_role", *OFFICES)
_acts = answered("appoint_kind", "acting")

APPOINTMENT = plain_form(
    "appoint",
    AppointmentAnswers,
    appoint_kind=_is_office,
    appoint_unit=answered("appoint_role", Role.PENGHUBUNG),
    appoint_from=_acts,
    appoint_until=_acts,
    appoint_decree=_is_office,
    appoint_holder=answered("appoint_kind", "lasting", "acting"),
    act=Act.APPOINT,
)


class DecreeScanAnswers(FormModel):
    """The scan of a decree; the decree's id is carried along."""

    decree: int
    decree_scan: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=1)]


DECREE_SCAN = plain_form(
    "decree_scan", DecreeScanAnswers, "decree", at_once=True, act=Act.GRANT_ROLES
)


OFFERED = 3
"""Decrees, the newest, that can be tapped instead of written again."""
NAMES_OFFERED = 2


def parse_decree(turn: Turn, line: str) -> tuple[str, date]:
    """Return the number and the date of a decree. Raises Refused if it lies ahead."""
    number, dated_on = require(read_decree(line), "error-appoint-decree")
    office_time.refuse_future(turn, dated_on)
    return number, dated_on


async def find_decree(
    turn: Turn, named: tuple[str | None, date | None], role: Role | None = None
) -> list[Decree]:
    """Return the decree of a number and a date, if an appointment names it, to that `role`."""
    known = (await appointments.decrees(turn.tx)).values()
    found = [one for one in known if (one.number, one.dated_on) == named]
    return [one for one in found if one.role in (None, role)]


def decree_line(decree: Decree) -> str:
    """Return a decree as it would be typed."""
    return f"{decree.number} tanggal {decree.dated_on.isoformat()}"


async def _decrees_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the newest decrees; of who acts, also an order of today without a number yet."""
    known = (await appointments.decrees(turn.tx)).values()
    newest = [one for one in known if one.number != NUMBER_FOLLOWS][-OFFERED:]
    offered = [(decree_line(one), decree_in_words(turn, one)) for one in reversed(newest)]
    if not _acts(answers):
        return offered
    line = f"{NUMBER_FOLLOWS} tanggal {turn.today.isoformat()}"
    return [(line, turn.texts.plain(OFFICIAL, "decree-number-follows")), *offered]


async def _persons_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer whom a role may be given to; of an office that ends, who holds it."""
    role, every = Role(str(answers["appoint_role"])), await appointments.every(turn.tx)
    members = [(one.id, one.display_name) for one in await people.members(turn.tx)]
    if answers.get("appoint_kind") == "ended":
        held = chair_changes.lasting(every, role, turn.today)
        names = dict(members)
        offered = [
            (one.officer_id, one.holder.name or names.get(one.officer_id, "?")) for one in held
        ]
    elif role in OFFICES:
        named = {one.officer_id for one in every if one.holder.name}
        by_hand = [
            (one.id, turn.texts.plain(OFFICIAL, "officer-by-hand", officer=one.display_name))
            for one in await people.without_account(turn.tx)
            if one.id in named
        ]
        new = NEW_PERSON, turn.texts.plain(OFFICIAL, "no-account")
        offered = [*members, *by_hand, new]
    elif role is Role.PETUGAS:
        offered = [(EVERYBODY, turn.texts.plain(OFFICIAL, "everybody-here")), *members]
    else:
        offered = members
    return [(str(number), name) for number, name in offered]


async def _names_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer the legal names by which earlier appointments know the person."""
    known = [
        holder_line(one.holder)
        for one in reversed(await appointments.every(turn.tx))
        if one.officer_id == answers.get("appoint_member") and one.holder.name
    ]
    return [(line, line) for line in dict.fromkeys(known)][:NAMES_OFFERED]


MEMBERS = AnswerOffers(_persons_offered, is_exclusive=True, empty_text="appoint-nobody")
DECREES = AnswerOffers(_decrees_offered)
NAMED = AnswerOffers(_names_offered)


async def what_follows(turn: Turn, _case: Case | None, answers: Answers) -> Markup:
    """Write what an appointment to an office comes to: whom it replaces, or whose days it takes."""
    role, kind = Role(str(answers["appoint_role"])), answers.get("appoint_kind")
    if kind is None:
        return Markup()
    every, on = await appointments.every(turn.tx), turn.today
    if kind == "acting":
        on = read_date(str(answers["appoint_from"])) or turn.today
        new = Appointment(int(str(answers["appoint_member"])), role)
        kind = chair_changes.acting_kind(every, new, on)
    held = chair_changes.lasting(every, role, on)
    names = [one.holder.name or await contacts.officer_name(turn, one.officer_id) for one in held]
    return turn.texts.say(
        OFFICIAL,
        "appoint-what-follows",
        kind=kind,
        role=turn.texts.plain(OFFICIAL, f"role-{role}"),
        others=", ".join(names) or "none",
    )


async def prefill_appointment(
    turn: Turn, _officer: Officer, number: int
) -> tuple[Case | None, Answers | None]:
    """Return the form's first answers: those of a deputy of the PPID, or of a known decree."""
    if number == DEPUTY_OF_PPID:
        return None, {"appoint_role": Role.PPID, "appoint_kind": "acting"}
    known = (await appointments.decrees(turn.tx)).get(number - DEPUTY_OF_PPID)
    if known is None:
        return None, {}
    return None, {"appoint_kind": "lasting", "appoint_decree": decree_line(known)}


async def demand_appointable(turn: Turn, by: Authority, answers: Answers) -> None:
    """Raise Refused if the role is not the officer's to give, or their own scan is missing."""
    if "appoint_role" not in answers:
        return
    role, kind = Role(str(answers["appoint_role"])), answers.get("appoint_kind")
    acting = kind == "acting" or (kind is None and role in by.roles & OFFICES)
    by = await permission_checks.demand_appointing(turn, by, role, acting=acting)
    if kind in ("lasting", "ended"):
        await permission_checks.demand_scan(turn, by)


def decree_in_words(turn: Turn, decree: Decree) -> str:
    """Return the number and the date of a decree."""
    return turn.texts.plain(OFFICIAL, "decree-named", number=decree.number, on=decree.dated_on)


def scan_buttons(turn: Turn, decrees: Iterable[Decree]) -> Keyboard:
    """Return a button for each decree whose scan, or number, is still to be handed in."""
    label = turn.texts.plain(OFFICIAL, "button-decree-scan")
    return [
        [Button(f"{label} {_named(turn, decree)}", OpenAbout("decree_scan", decree.id))]
        for decree in decrees
        if not decree.is_whole
    ]


def _named(turn: Turn, decree: Decree) -> str:
    """Return the number of a decree, or for which role it is whose number follows."""
    return turn.texts.plain(OFFICIAL, f"role-{decree.role}") if decree.role else decree.number


def role_in_words(turn: Turn, one: Appointment) -> Markup:
    """Write a role out with its capacity, unit, dates and decree."""
    texts, number = turn.texts, one.decree
    name = texts.plain(OFFICIAL, f"role-{one.role}")
    if one.acting is not None and one.starts_on and one.ends_on:
        return texts.say(
            OFFICIAL,
            "role-acting",
            role=name,
            acting=one.acting,
            absent=one.absent.name or "none",
            first=one.starts_on,
            until=one.ends_on,
            letter=number,
        )
    return texts.say(OFFICIAL, "role-lasting", role=name, unit=one.unit, decree=number)
