"""How officers find cases: the queue by days left, whose turn each is, a search by words."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from bot.domain.law.case import OWED, State
from bot.domain.law.workdays import WorkingCalendar
from bot.domain.people.role_permissions import Role

PER_PAGE = 8
"""Lines of one page: it is read on a phone, and has a button for each."""
SOON = 3
"""A matter with at most this many working days left is pressing."""

T = TypeVar("T")


class Queue(StrEnum):
    """Which part of the queue is looked at."""

    ALL = "all"
    MINE = "mine"
    LATE = "late"
    OBJECTIONS = "objections"


@dataclass(frozen=True)
class QueueEntry:
    """A request, or an objection, that waits for its answer until the end of `due`."""

    number: str
    subject: str
    due: date
    case_id: int | None
    officer_id: int | None = None
    unit: str | None = None

    def left(self, today: date, calendar: WorkingCalendar) -> int:
        """Return the working days that are left, negative once `due` is over."""
        return calendar.left(today, self.due)

    def is_overdue(self, today: date) -> bool:
        """Say whether its last day is over."""
        return today > self.due


@dataclass(frozen=True)
class Page(Generic[T]):
    """One page of a list; pages are counted from 0."""

    lines: tuple[T, ...]
    number: int
    of: int
    first: int
    count: int


def page_of(everything: Sequence[T], wanted: int) -> Page[T]:
    """Return the wanted page of a list, or the last one if the list has become shorter."""
    pages = max(1, -(-len(everything) // PER_PAGE))
    number = min(wanted, pages - 1)
    first = number * PER_PAGE
    lines = tuple(everything[first : first + PER_PAGE])
    return Page(lines, number, pages, first + 1, len(everything))


@dataclass(frozen=True)
class Workload:
    """Counts of waiting work: all of it, what is pressing but not overdue, what is overdue."""

    waiting: int = 0
    pressing: int = 0
    overdue: int = 0


def count_workload(
    entries: Iterable[QueueEntry], today: date, calendar: WorkingCalendar
) -> Workload:
    """Count what waits, what of it is due soon, and what is overdue."""
    waiting = list(entries)
    overdue = sum(entry.is_overdue(today) for entry in waiting)
    near = sum(entry.left(today, calendar) <= SOON for entry in waiting)
    return Workload(len(waiting), near - overdue, overdue)


def by_deadline(entries: Iterable[QueueEntry]) -> list[QueueEntry]:
    """Sort entries by their last day, the earliest first."""
    return sorted(entries, key=lambda entry: (entry.due, entry.number))


class NextActor(StrEnum):
    """Somebody who must act next; nobody, once all is done."""

    OFFICER = "officer"
    PPID = "ppid"
    SUPERIOR = "superior"
    HEAD = "head"
    UNIT = "unit"
    REQUESTER = "requester"
    NOBODY = "nobody"


SIGNERS = {Role.PPID: NextActor.PPID, Role.ATASAN: NextActor.SUPERIOR, Role.HEAD: NextActor.HEAD}
"""Who signs or approves, the first that may do it being asked."""


@dataclass(frozen=True)
class WaitsFor:
    """What a request waits for beside its state.

    `signers` may sign what waits, `at_unit`: a unit collects documents, `to_look`: something that
    came is still to be looked at or passed on, `completion_over`: the time to complete is over,
    `objection`: one waits for its answer.
    """

    signers: tuple[frozenset[Role], ...] = ()
    at_unit: bool = False
    to_check: bool = False
    completion_over: bool = False
    objection: bool = False


def next_actors(state: State, awaited: WaitsFor) -> tuple[NextActor, ...]:
    """Return who must act next on a request, the nearest to it first."""
    found = [NextActor.OFFICER] if awaited.to_check else []
    if state in OWED:
        found += _signing(awaited) or [_working(state, awaited)]
    elif state is State.HANDOVER:
        found.append(NextActor.REQUESTER)
    if awaited.objection:
        found.append(NextActor.SUPERIOR)
    return tuple(dict.fromkeys(found)) or (NextActor.NOBODY,)


def _signing(awaited: WaitsFor) -> list[NextActor]:
    return [
        next(mover for role, mover in SIGNERS.items() if role in roles)
        for roles in awaited.signers
        if not roles.isdisjoint(SIGNERS)
    ]


def _working(state: State, awaited: WaitsFor) -> NextActor:
    if state is State.TO_COMPLETE and not awaited.completion_over:
        return NextActor.REQUESTER
    return NextActor.UNIT if awaited.at_unit else NextActor.OFFICER


_APART = re.compile(r"""(?:"[^"]*"|\S)+""")


@dataclass(frozen=True)
class CaseFilter:
    """Words that all must occur, and filters; `since` and `until` are days of receipt."""

    words: tuple[str, ...] = ()
    state: str = ""
    unit: str = ""
    since: date | None = None
    until: date | None = None


def split_search(text: str) -> tuple[list[str], dict[str, str]]:
    """Split a typed search into words and filters like status:dijawab or unit:"Hukum dan"."""
    words: list[str] = []
    filters: dict[str, str] = {}
    for piece in _APART.findall(text):
        name, _, value = piece.partition(":")
        if value and name.casefold() in FILTERS:
            filters[name.casefold()] = value.strip('"')
        else:
            words.append(piece.strip('"'))
    return [word for word in words if word], filters


FILTERS = ("status", "unit", "sejak", "sampai")


def search_key(text: str) -> str:
    """Return a text in the form for comparing: without capitals, accents or odd widths."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(c for c in apart if not unicodedata.combining(c)).casefold()


def words_not_in(words: Iterable[str], texts: Iterable[str]) -> set[str]:
    """Return the words that occur in none of the texts."""
    left = {search_key(word) for word in words}
    for text in texts:
        if not left:
            break
        whole = search_key(text)
        left = {word for word in left if word not in whole}
    return left
