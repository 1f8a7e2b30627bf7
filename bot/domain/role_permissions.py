"""Who holds which role, and who may do what: one table of acts."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
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


class Acting(StrEnum):
    """How a role is held for another: for some days (plh) or while nobody has it (plt)."""

    PLH = "plh"
    PLT = "plt"


class DeskAction(StrEnum):
    """An act at the desk that not everybody may do."""

    TAKE = "take"
    SEE_WORKLOAD = "see_workload"
    REPLY = "reply"
    ASSIGN = "assign"
    SET_WORK_STAGE = "set_work_stage"
    SEE_IDENTITY = "see_identity"
    HIDE_FILE = "hide_file"
    VERIFY_IDENTITY = "verify_identity"
    LIST_DEFICIENCIES = "list_deficiencies"
    CONFIRM_COMPLETE = "confirm_complete"
    NOT_PROCESS = "not_process"
    DRAFT_ANSWER = "draft_answer"
    ANSWER = "answer"
    REFUSE = "refuse"
    APPROVE_REFUSAL = "approve_refusal"
    EXTEND = "extend"
    BE_LATE = "be_late"
    CORRECT = "correct"
    TRANSFER = "transfer"
    SEND_UPWARD = "send_upward"
    RECORD_UPWARD_ANSWER = "record_upward_answer"
    RECORD_ELSEWHERE = "record_elsewhere"
    HAND_OVER = "hand_over"
    FINISH = "finish"
    RECORD_REQUEST = "record_request"
    DELIVER_BY_HAND = "deliver_by_hand"
    ADMIT_CLAIM = "admit_claim"
    NUMBER_EPPID = "number_eppid"
    RECORD_OBJECTION = "record_objection"
    ANSWER_OBJECTION = "answer_objection"
    ORDER = "order"
    RECORD_DISPUTE = "record_dispute"
    MAKE_DOSSIER = "make_dossier"
    SET_REGIME = "set_regime"
    CHANGE_REGIME = "change_regime"
    KEEP_STAGES = "keep_stages"
    KEEP_CALENDAR = "keep_calendar"
    KEEP_EXEMPTIONS = "keep_exemptions"
    CLASSIFY = "classify"
    CONSIDER = "consider"
    GRANT_ROLES = "grant_roles"
    NAME_DEPUTY = "name_deputy"
    BE_AWAY = "be_away"
    RELEASE_HELD = "release_held"
    EXPLAIN_RESTORE = "explain_restore"
    RETRY = "retry"
    WRITE_REPORT = "write_report"
    RECORD_INCIDENT = "record_incident"
    TELL_INCIDENT = "tell_incident"
    ANSWER_RIGHT = "answer_right"
    KEEP_ANCHORS = "keep_anchors"
    OPEN_FILE = "open_file"
    APPROVE_DESTRUCTION = "approve_destruction"
    SUBMIT = "submit"
    SIGN = "sign"
    CHANGE_OFFICE = "change_office"
    OVERSEE = "oversee"
    KEEP_LIST = "keep_list"
    CONFIRM_LIST = "confirm_list"
    PUBLISH = "publish"


OFFICES = frozenset({Role.PPID, Role.ATASAN, Role.HEAD, Role.PEMBINA})
"""Roles that decide: only who was named by a decree or an order holds one (UU 14/2008 Art 1(9))."""
PREPARING = frozenset({Role.PELAKSANA, Role.PENGHUBUNG})
"""Roles that only prepare: while nobody holds one, the group's administrators do."""
# A pelaksana is a petugas with a title of their own, and with reminders.
_COUNTER = frozenset({Role.PETUGAS, Role.PELAKSANA, Role.PPID})
_WORKERS = _COUNTER | {Role.PENGHUBUNG}
_PPID = frozenset({Role.PPID})
# Roles that may judge objections at all; `judge` says which of them may judge a given one.
_JUDGES = frozenset({Role.ATASAN, Role.HEAD, Role.PEMBINA})
_OVERSEERS = frozenset({Role.PEMBINA, Role.HEAD})
# Acts of signers that nobody may prepare for them.
_OWN = frozenset({DeskAction.SIGN, DeskAction.OVERSEE})

WHO: Mapping[DeskAction, frozenset[Role]] = {
    DeskAction.TAKE: _WORKERS,
    DeskAction.SEE_WORKLOAD: _PPID | {Role.ATASAN},
    DeskAction.REPLY: _COUNTER,
    DeskAction.ASSIGN: _COUNTER,
    DeskAction.SET_WORK_STAGE: _WORKERS,
    DeskAction.SEE_IDENTITY: _COUNTER | {Role.ATASAN},
    DeskAction.HIDE_FILE: _COUNTER,
    DeskAction.VERIFY_IDENTITY: _COUNTER,
    DeskAction.LIST_DEFICIENCIES: _COUNTER,
    DeskAction.CONFIRM_COMPLETE: _COUNTER,
    DeskAction.NOT_PROCESS: _COUNTER,
    DeskAction.DRAFT_ANSWER: _WORKERS,
    DeskAction.ANSWER: _PPID,
    DeskAction.REFUSE: _PPID,
    # PP 61/2010 Art 3; which of the two is the office's choice.
    DeskAction.APPROVE_REFUSAL: frozenset({Role.HEAD, Role.ATASAN}),
    DeskAction.EXTEND: _PPID,
    DeskAction.BE_LATE: _PPID,
    DeskAction.CORRECT: _PPID,
    DeskAction.TRANSFER: _PPID,
    DeskAction.SEND_UPWARD: _PPID,
    DeskAction.RECORD_UPWARD_ANSWER: _PPID,
    DeskAction.RECORD_ELSEWHERE: _COUNTER,
    DeskAction.HAND_OVER: _COUNTER,
    DeskAction.FINISH: _COUNTER,
    DeskAction.RECORD_REQUEST: _COUNTER,
    DeskAction.DELIVER_BY_HAND: _COUNTER,
    DeskAction.ADMIT_CLAIM: _COUNTER,
    DeskAction.NUMBER_EPPID: _COUNTER,
    DeskAction.RECORD_OBJECTION: _COUNTER,
    DeskAction.ANSWER_OBJECTION: _JUDGES,
    DeskAction.ORDER: _JUDGES,
    DeskAction.RECORD_DISPUTE: _COUNTER,
    DeskAction.MAKE_DOSSIER: _PPID,
    DeskAction.SET_REGIME: _COUNTER,
    DeskAction.CHANGE_REGIME: _PPID,
    DeskAction.KEEP_STAGES: _PPID,
    DeskAction.KEEP_CALENDAR: frozenset({Role.ADMINISTRATOR}),
    DeskAction.KEEP_EXEMPTIONS: _PPID,
    DeskAction.CLASSIFY: frozenset({Role.HEAD}),
    DeskAction.CONSIDER: frozenset({Role.HEAD}),
    DeskAction.GRANT_ROLES: frozenset({Role.ADMINISTRATOR}),
    DeskAction.NAME_DEPUTY: frozenset({Role.HEAD, Role.ADMINISTRATOR}),
    DeskAction.BE_AWAY: frozenset(Role),
    DeskAction.RELEASE_HELD: frozenset({Role.ADMINISTRATOR}),
    DeskAction.EXPLAIN_RESTORE: frozenset({Role.ADMINISTRATOR}),
    DeskAction.RETRY: frozenset({Role.ADMINISTRATOR}),
    DeskAction.WRITE_REPORT: _PPID,
    DeskAction.RECORD_INCIDENT: _COUNTER | {Role.ATASAN, Role.HEAD, Role.ADMINISTRATOR},
    DeskAction.TELL_INCIDENT: _PPID,
    DeskAction.ANSWER_RIGHT: _PPID,
    DeskAction.KEEP_ANCHORS: frozenset({Role.ADMINISTRATOR}),
    DeskAction.OPEN_FILE: _PPID,
    DeskAction.APPROVE_DESTRUCTION: frozenset({Role.HEAD}),
    DeskAction.SUBMIT: _WORKERS,
    DeskAction.SIGN: OFFICES,
    DeskAction.CHANGE_OFFICE: _PPID,
    DeskAction.OVERSEE: _OVERSEERS,
    # PP 61/2010 Art 14: the PPID sets what is published; units and staff bring it.
    DeskAction.KEEP_LIST: _WORKERS,
    DeskAction.CONFIRM_LIST: _COUNTER,
    DeskAction.PUBLISH: _PPID,
}


@dataclass(frozen=True)
class Grant:
    """A role given to a person; both dates are included, None means without a limit."""

    telegram_id: int
    role: Role
    acting: Acting | None = None
    starts_on: date | None = None
    ends_on: date | None = None
    unit: str | None = None
    decree_id: int | None = None
    """The decree or order that names its holder; offices are held by none without."""
    id: int = 0

    def held_by(self, telegram_id: int) -> "Grant":
        """Return the same role by the same decree, given anew to a person."""
        return replace(self, telegram_id=telegram_id, id=0)

    def holds_on(self, day: date) -> bool:
        """Say whether the role is held on a day."""
        begun = self.starts_on is None or self.starts_on <= day
        return begun and not self.ended_by(day)

    def ended_by(self, day: date) -> bool:
        """Say whether the last day of the role lies before a day."""
        return self.ends_on is not None and self.ends_on < day


@dataclass(frozen=True)
class Judge:
    """The officers who may answer an objection, and their role; without a role, nobody may.

    Then the official `outside` the office does, if the profile names one: officers record it.
    """

    role: Role | None
    telegram_ids: frozenset[int]
    outside: str = ""


def active(grants: Iterable[Grant], today: date) -> tuple[Grant, ...]:
    """Return the grants that hold today."""
    return tuple(grant for grant in grants if grant.holds_on(today))


def holders(grants: Iterable[Grant], role: Role, today: date) -> frozenset[int]:
    """Return who holds a role today, acting holders included."""
    return frozenset(grant.telegram_id for grant in active(grants, today) if grant.role is role)


def vacant(grants: Iterable[Grant], needed: Collection[Role], today: date) -> tuple[Role, ...]:
    """Return the needed roles that nobody holds today, in the order of the law."""
    standing = tuple(grants)
    return tuple(role for role in Role if role in needed and not holders(standing, role, today))


def roles_held(grants: Iterable[Grant], telegram_id: int) -> frozenset[Role]:
    """Return the roles that a person holds by these grants."""
    return frozenset(grant.role for grant in grants if grant.telegram_id == telegram_id)


def may(action: DeskAction, roles: Collection[Role]) -> bool:
    """Say whether one of the roles allows an act."""
    return not WHO[action].isdisjoint(roles)


def may_draft(action: DeskAction) -> frozenset[Role]:
    """Return the roles that may fill the form of an act: also drafters, where others sign it.

    A classification, which the head approves, the PPID alone sets (PP 61/2010 Art 3).
    """
    if action is DeskAction.CLASSIFY:
        return _PPID
    is_signed = action not in _OWN and WHO[action] <= OFFICES
    return WHO[action] | (WHO[DeskAction.SUBMIT] if is_signed else frozenset())


def same_unit(one: str, other: str) -> bool:
    """Say whether two names mean the same unit; capitals and punctuation make no difference."""

    def plain(name: str) -> str:
        return "".join(letter for letter in name.casefold() if letter.isalnum())

    return plain(one) == plain(other)


def judge(
    decided_by: Collection[int],
    grants: Iterable[Grant],
    superior: Role | None,
    today: date,
    outside: str = "",
) -> Judge:
    """Return who may answer an objection: never a person who decided or approved its request.

    Without such an Atasan it is the profile's `superior` (Elucidation of UU 14/2008 Art 35), and
    without one of these the official `outside`.
    """
    standing = active(grants, today)
    for role in (Role.ATASAN, superior):
        if role is None:
            continue
        free = holders(standing, role, today) - frozenset(decided_by)
        if free:
            return Judge(role, free)
    return Judge(None, frozenset(), outside)


def acting_ended(grants: Iterable[Grant], today: date) -> tuple[Grant, ...]:
    """Return the acting holders whose last day is over."""
    return tuple(grant for grant in grants if grant.acting is not None and grant.ended_by(today))


def why_not_grant(grant: Grant) -> str | None:
    """Return why a role cannot be granted, as a text id, or None.

    An acting holder has a first and a last day, and is named by an order, as is whoever decides.
    """
    if grant.acting is not None and (grant.starts_on is None or grant.ends_on is None):
        return "role-acting-needs-dates"
    if (grant.acting is not None or grant.role in OFFICES) and grant.decree_id is None:
        return "role-needs-decree"
    if grant.starts_on is not None and grant.ended_by(grant.starts_on):
        return "role-ends-before-it-starts"
    return None
