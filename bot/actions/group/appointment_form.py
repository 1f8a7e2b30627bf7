"""Who holds an office, as it is typed and offered: by a decree, as a role, in one line."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from bot.buttons.request_buttons import OpenAbout
from bot.desk import office_time
from bot.desk.keyboards import Button, Keyboard
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
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
from bot.forms.form_engine import Condition, FormModel, answered, plain_form
from bot.texts import OFFICIAL, Markup
from storage import appointments

VACATED = -1
"""Stands in a form for nobody, where a decree only ends who held an office."""
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
    """A decree and whom it names; an office that it does not name stays as it is."""

    appoint_decree: DecreeLine
    appoint_ppid: int | None = None
    appoint_ppid_name: HolderLine | None = None
    appoint_atasan: int | None = None
    appoint_atasan_name: HolderLine | None = None
    appoint_head: int | None = None
    appoint_head_name: HolderLine | None = None
    appoint_pembina: int | None = None
    appoint_pembina_name: HolderLine | None = None
    appoint_desk: Literal["all", "none"]

    @property
    def named(self) -> dict[Role, tuple[int, Holder]]:
        """Return the holder of each office that the decree names, with their account."""
        found = {}
        for role, name in NAMES.items():
            account, line = getattr(self, f"appoint_{role}"), getattr(self, name)
            if account is not None and (line is not None or account == VACATED):
                found[role] = account, read_holder(line or "") or Holder()
        return found


NAMES = {role: f"appoint_{role}_name" for role in (Role.PPID, Role.ATASAN, Role.HEAD, Role.PEMBINA)}
"""The question for the legal name of who holds an office, by the office."""


def _is_named(role: Role) -> Condition:
    return lambda answers: answers.get(f"appoint_{role}") not in (None, VACATED)


_WHEN: dict[str, Any] = {name: _is_named(role) for role, name in NAMES.items()}


APPOINTMENT = plain_form(
    "appoint",
    AppointmentAnswers,
    act=Act.GRANT_ROLES,
    **_WHEN,
)


class DecreeScanAnswers(FormModel):
    """The scan of a decree; the decree's id is carried along."""

    decree: int
    decree_scan: Annotated[tuple[FormFile, ...], Field(min_length=1, max_length=1)]


DECREE_SCAN = plain_form(
    "decree_scan", DecreeScanAnswers, "decree", at_once=True, act=Act.GRANT_ROLES
)


class RoleGrantAnswers(FormModel):
    """Who gets which role: for good or acting, for how long, and by which decree."""

    grant_member: int
    grant_role: Role
    grant_unit: ShortLine | None = None
    grant_acting: Literal["none", "plh", "plt"]
    grant_from: Day | None = None
    grant_until: Annotated[Day, not_before("grant_from")] | None = None
    grant_decree: DecreeLine | None = None
    grant_holder: HolderLine | None = None


_acts = answered("grant_acting", "plh", "plt")


def _role_is_named(answers: Answers) -> bool:
    return _acts(answers) or answers.get("grant_role") in OFFICES


ROLE_GRANT = plain_form(
    "grant",
    RoleGrantAnswers,
    grant_unit=answered("grant_role", Role.PENGHUBUNG),
    grant_from=_acts,
    grant_until=_acts,
    grant_decree=_role_is_named,
    grant_holder=_role_is_named,
    act=Act.NAME_SERVING,
)


OFFERED = 3
"""Decrees, the newest, that can be tapped instead of written again."""


def parse_decree(turn: Turn, line: str) -> tuple[str, date]:
    """Return the number and the date of a decree. Raises Refused if it lies ahead."""
    number, dated_on = require(read_decree(line), "error-grant-decree")
    office_time.refuse_future(turn, dated_on)
    return number, dated_on


async def find_decree(
    turn: Turn, named: tuple[str | None, date | None], role: Role | None = None
) -> list[Decree]:
    """Return the decree of a number and a date, if an appointment names it, to that `role`."""
    known = (await appointments.decrees(turn.tx)).values()
    found = [one for one in known if (one.number, one.dated_on) == named]
    return [one for one in found if one.role in (None, role)]


async def decrees_offered(turn: Turn, _answers: Answers) -> list[tuple[str, str]]:
    """Offer the decrees that were entered last, as they would be typed."""
    known = (await appointments.decrees(turn.tx)).values()
    newest = [one for one in known if one.number != NUMBER_FOLLOWS][-OFFERED:]
    return [
        (f"{one.number} tanggal {one.dated_on.isoformat()}", decree_in_words(turn, one))
        for one in reversed(newest)
    ]


async def orders_offered(turn: Turn, answers: Answers) -> list[tuple[str, str]]:
    """Offer known decrees and, for an acting role, an order of today without a number yet."""
    known = await decrees_offered(turn, answers)
    if answers.get("grant_acting") == "none":
        return known
    line = f"{NUMBER_FOLLOWS} tanggal {turn.today.isoformat()}"
    return [(line, turn.texts.plain(OFFICIAL, "decree-number-follows")), *known]


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
