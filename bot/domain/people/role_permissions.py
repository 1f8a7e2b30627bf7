"""Who holds which role, who left the group with one, and who may judge an objection."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum


class Role(StrEnum):
    """A role in the office; one person may have several."""

    PETUGAS = "petugas"
    PELAKSANA = "pelaksana"
    PENGHUBUNG = "penghubung"
    PPID = "ppid"
    ATASAN = "atasan"
    PEMBINA = "pembina"
    HEAD = "head"
    ADMINISTRATOR = "administrator"


class ActingKind(StrEnum):
    """How a role is held for another: for some days (plh) or while nobody has it (plt)."""

    PLH = "plh"
    PLT = "plt"


OFFICES = frozenset({Role.PPID, Role.ATASAN, Role.HEAD, Role.PEMBINA})
"""Roles that decide: only who was named by a decree or an order holds one (UU 14/2008 Art 1(9))."""
SERVING = frozenset({Role.PETUGAS, Role.PELAKSANA, Role.PENGHUBUNG})
"""Roles that decide nothing: PPID or head name their holders (PP 61/2010 Art 14)."""


@dataclass(frozen=True)
class Holder:
    """Who holds a role, as letters and registers name them; never the name shown in Telegram.

    The position is what stands above a signature; NIP is the number of a civil servant.
    """

    name: str = ""
    nip: str = ""
    position: str = ""


@dataclass(frozen=True)
class Appointment:
    """A role that somebody holds; both days are included, None means without a limit."""

    officer_id: int
    role: Role
    acting: ActingKind | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    unit: str | None = None
    in_place_of: int | None = None
    """The appointment of who is not there, or who held the role last, where its holder acts."""
    absent: Holder = Holder()
    """Who that is."""
    decree: str | None = None
    """The number of the decree or order that names its holder."""
    dated_on: date | None = None
    """Its date; offices are held by nobody without."""
    scanned_at: datetime | None = None
    """Since when its scan is here, and opened."""
    holder: Holder = Holder()
    recorded_by: int | None = None
    recorded_at: datetime | None = None
    confirmed_by: int | None = None
    """Who said that it is so, and not only recorded it; nobody, of the first to fill a chair."""
    waits: bool = False
    """It waits to be confirmed: until then the chair is as it was."""
    word_until: date | None = None
    """The last day on which the head's recorded word alone carries a deputy."""
    contested_at: datetime | None = None
    """Since when only the head confirms it: somebody whom it concerns says that it is not so."""
    ended_at: datetime | None = None
    replaced_by: int | None = None
    """The appointment that took its place."""
    absence_id: int | None = None
    """The departure from the group with which it ended."""
    id: int = 0

    @property
    def lacks_scan(self) -> bool:
        """Say whether a decree or an order names its holder, and its scan is not here."""
        return self.dated_on is not None and self.scanned_at is None

    @property
    def has_own_scan(self) -> bool:
        """Say whether a scan came for this appointment, not for an earlier one by its decree."""
        scanned, recorded = self.scanned_at, self.recorded_at
        return scanned is not None and recorded is not None and scanned >= recorded

    @property
    def only_ends(self) -> bool:
        """Say whether the decree gives nobody the chair: it says until when somebody held it."""
        return self.acting is None and self.ends_on is not None

    def is_open_on(self, day: date) -> bool:
        """Say whether it waits on a day to be confirmed, and nobody contests it."""
        begun = self.starts_on is None or self.starts_on <= day
        waits = self.waits and self.contested_at is None and self.ended_at is None
        return waits and begun and (self.only_ends or not self.ended_by(day))

    def held_by(self, officer_id: int) -> "Appointment":
        """Return a new appointment of another person to the same role by the same decree."""
        return replace(self, officer_id=officer_id, id=0)

    def held_at(self, at: datetime, on: date) -> bool:
        """Say whether the role was held at a moment; `on` is its day at the office."""
        begins = self.starts_on or self.dated_on
        begun = begins <= on if begins else not self.recorded_at or self.recorded_at <= at
        over = self.ended_by(on) or (self.ended_at is not None and self.ended_at <= at)
        return begun and not over and self._stands(on)

    def is_held_on(self, day: date) -> bool:
        """Say whether the role is held on a day: it began, and waits for nobody."""
        begun = self.starts_on is None or self.starts_on <= day
        return begun and self._stands(day) and not self.ended_by(day)

    def _stands(self, day: date) -> bool:
        """Say whether it waits no more, or a photo of the order or a word carries a deputy."""
        if not self.waits or self.acting is None or self.contested_at is not None:
            return not self.waits
        return self.has_own_scan or (self.word_until is not None and day <= self.word_until)

    def ended_by(self, day: date) -> bool:
        """Say whether the last day of the role lies before a day."""
        return self.ends_on is not None and self.ends_on < day


NUMBER_FOLLOWS = "menyusul"
"""Stands for the number of a signed order that names who acts, until it has one."""


@dataclass(frozen=True)
class Decree:
    """A decree or order that names who holds which role, known by its number and its date.

    One whose number follows is known by the `role` for which it names one person.
    """

    id: int
    number: str
    dated_on: date
    scanned: bool
    role: Role | None = None

    @property
    def is_whole(self) -> bool:
        """Say whether its scan is here, and its number is known."""
        return self.scanned and self.number != NUMBER_FOLLOWS


@dataclass(frozen=True)
class Judge:
    """The officers who may answer an objection, and their role; without a role, nobody may.

    Then the official `outside` the office does, if the profile names one: officers record it.
    """

    role: Role | None
    officer_ids: frozenset[int]
    outside: str = ""


def current_appointments(grants: Iterable[Appointment], today: date) -> tuple[Appointment, ...]:
    """Return the grants that hold today."""
    return tuple(grant for grant in grants if grant.is_held_on(today))


def appointments_of_role(grants: Iterable[Appointment], role: Role, today: date) -> frozenset[int]:
    """Return who holds a role today, acting holders included."""
    return frozenset(
        grant.officer_id for grant in current_appointments(grants, today) if grant.role is role
    )


def vacant(
    grants: Iterable[Appointment], needed: Collection[Role], today: date
) -> tuple[Role, ...]:
    """Return the needed roles that nobody holds today, in the order of the law."""
    standing = tuple(grants)
    return tuple(
        role for role in Role if role in needed and not appointments_of_role(standing, role, today)
    )


def replaced_holder(
    every: Iterable[Appointment], new: Appointment, on: date
) -> tuple[Appointment, ...]:
    """Return the appointments that an acting officer stands in for from a day on.

    If nobody does, it is who held it last. More than one: the desk cannot know.
    """
    lasting = [
        one
        for one in every
        if one.role is new.role and one.acting is None and one.officer_id != new.officer_id
        and not one.waits
    ]  # fmt: skip
    held = tuple(one for one in lasting if one.ended_at is None and not one.ended_by(on))
    return held or tuple(lasting[-1:])


def same_persons(every: Iterable[Appointment], officers: Collection[int]) -> frozenset[int]:
    """Return these officers' numbers, and the others by which the same persons are recorded.

    Two NIPs tell persons apart; where one of two is missing, equal names are one person's.
    """
    known = [one for one in every if one.holder.name]
    theirs = [one.holder for one in known if one.officer_id in officers]
    return frozenset(officers) | {
        one.officer_id for one in known if any(_is_same(one.holder, other) for other in theirs)
    }


def _is_same(one: Holder, other: Holder) -> bool:
    if one.nip and other.nip:
        return "".join(one.nip.split()) == "".join(other.nip.split())
    names = ("".join(who.name.partition(",")[0].casefold().split()) for who in (one, other))
    return next(names) == next(names)


def same_unit(one: str, other: str) -> bool:
    """Say whether two names mean the same unit; capitals and punctuation make no difference."""

    def plain(name: str) -> str:
        return "".join(letter for letter in name.casefold() if letter.isalnum())

    return plain(one) == plain(other)


def judge_for(
    decided_by: Collection[int],
    grants: Iterable[Appointment],
    today: date,
    outside: str = "",
) -> Judge:
    """Return who may answer an objection: never a person who decided or approved its request.

    The superior, else the superior's own, who is the head, else the official `outside` whom the
    profile names (Elucidation of UU 14/2008 Art 35).
    """
    standing = current_appointments(grants, today)
    for role in (Role.ATASAN, Role.HEAD):
        free = appointments_of_role(standing, role, today) - frozenset(decided_by)
        if free:
            return Judge(role, free)
    return Judge(None, frozenset(), outside)


def why_not_grant(grant: Appointment) -> str | None:
    """Return why a role cannot be granted, as a text id, or None.

    An acting holder has a first and a last day, and is named by an order, as is whoever decides.
    """
    if grant.acting is not None and (grant.starts_on is None or grant.ends_on is None):
        return "role-acting-needs-dates"
    if (grant.acting is not None or grant.role in OFFICES) and grant.dated_on is None:
        return "role-needs-decree"
    if grant.starts_on is not None and grant.ended_by(grant.starts_on):
        return "role-ends-before-it-starts"
    return None


@dataclass(frozen=True)
class Absence:
    """An officer who left the group with a role or a case."""

    officer_id: int
    ended_at: datetime | None = None
    id: int = 0
