"""The acts of the office, a row for each: who may do it, and when, and what follows."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Self

from bot.domain.law.act_facts import (
    ANSWERED,
    APPROVAL_WAITS,
    BY_LETTER,
    COMPLETION_OVER,
    DECIDED,
    EPPID_COUNTS,
    HAS_SCHEDULE,
    IN_ELECTION_STAGE,
    IN_TIME,
    LISTED,
    NO_ANSWER_OR_DISPUTED,
    NO_OTHER_ANSWER,
    NO_OTHER_CORRECTION,
    NOT_CHOSEN_YET,
    NOT_EXTENDED,
    NOT_ORDERED,
    NOTHING_ABOVE,
    ON_LONG_CLOCK,
    PROOF_OPEN,
    RESTRICTED,
    SOMETHING_ABOVE,
    SOMETHING_GIVEN,
    TESTS_ABOVE,
    TESTS_ITSELF,
    TO_DECIDE,
    TOLD,
    UNDECIDED,
    WAY_TRIED,
    WORDS_ADDED,
    Condition,
)
from bot.domain.law.case import OVER, OWED, State
from bot.domain.law.objection_state import (
    ANSWER_OWED,
    ANSWERED_OR_LATE,
    ON_SHORT_CLOCK,
    STANDS,
    ObjectionCondition,
)
from bot.domain.law.outside_act import ActKind
from bot.domain.people.role_permissions import OFFICES, Role


@dataclass(frozen=True)
class Rule:
    """The rule of an act: who may do it, from which state of a request to which, its effects.

    Nobody in the office does what only the requester may. `fills` are the roles that fill its
    form, where it is handed up: these draft what those sign who may do it. The form of any other
    act is filled by who may do it alone. An act without
    `moves` does not depend on a state. `of_objection` is what must be true of the objection that
    an act is done to. `refusal` is the text for any other state. `elsewhere` names an
    act that may also be done outside the chat.
    """

    who: frozenset[Role]
    moves: Mapping[State, State] = field(default_factory=dict)
    refusal: str = ""
    needs: tuple[Condition, ...] = ()
    fills: frozenset[Role] = frozenset()
    of_objection: tuple[ObjectionCondition, ...] = ()
    elsewhere: ActKind | None = None
    office_chooses: bool = False
    """Which of the roles may do it is the choice of the office's profile."""
    waits_for_chair: bool = False
    """It refuses, judges or closes: it waits while a change of the doer's chair does."""
    is_judgment: bool = False
    """It judges what was decided: whoever drafted it does not confirm it too."""

    @property
    def is_judges(self) -> bool:
        """Say whether only the judge of that objection may do it, who did not decide."""
        return self.is_judgment and bool(self.of_objection)


def _to(state: State, before: Iterable[State]) -> Mapping[State, State]:
    return dict.fromkeys(before, state)


def _stay(states: Iterable[State]) -> Mapping[State, State]:
    return {state: state for state in states}


# A pelaksana is a petugas with a title of their own, and with reminders.
_COUNTER = frozenset({Role.PETUGAS, Role.PELAKSANA, Role.PPID})
_WORKERS = _COUNTER | {Role.PENGHUBUNG}
_PPID = frozenset({Role.PPID})
_HEAD = frozenset({Role.HEAD})
# The office is the controller of personal data, and the respondent of a dispute: not one chair.
_CONTROLLER = _PPID | _HEAD | {Role.ATASAN}
_ADMINISTRATOR = frozenset({Role.ADMINISTRATOR})
# Roles that may judge objections at all; `judge` says which of them may judge a given one.
_JUDGES = frozenset({Role.ATASAN, Role.HEAD})


class Act(StrEnum):
    """An act in the office, with its row."""

    rule: Rule

    def __new__(cls, value: str, rule: Rule | None = None) -> Self:
        """Make an act of its name and its row, which none may lack."""
        if rule is None:
            raise TypeError(f"{value}: say by Rule who may do it, and when")
        act = str.__new__(cls, value)
        act._value_, act.rule = value, rule
        return act

    # A request, until its answer.
    RECORD_REQUEST = "record_request", Rule(_COUNTER)
    # Of words that were added to another request, once the requester says so (Art 22(1), (4)).
    MAKE_REQUEST = "make_request", Rule(_COUNTER, _stay(State), "no-such-case", (WORDS_ADDED,))
    TAKE = (
        "take",
        Rule(
            _WORKERS,
            {
                State.RECEIVED: State.IN_PROCESS,
                State.IN_PROCESS: State.IN_PROCESS,
                State.TO_COMPLETE: State.TO_COMPLETE,
            },
            "not-now-take",
        ),
    )
    SEE_WORKLOAD = "see_workload", Rule(_PPID | {Role.ATASAN})
    ASSIGN = "assign", Rule(_COUNTER, _stay(OWED), "not-now-take")
    SET_WORK_STAGE = "set_work_stage", Rule(_WORKERS)
    REPLY = "reply", Rule(_COUNTER)
    SEE_IDENTITY = "see_identity", Rule(_COUNTER | {Role.ATASAN})
    HIDE_FILE = "hide_file", Rule(_WORKERS)
    ADMIT_CLAIM = "admit_claim", Rule(_COUNTER)
    NUMBER_EPPID = "number_eppid", Rule(_COUNTER, _stay(State), "no-such-case", (EPPID_COUNTS,))
    RECORD_ELSEWHERE = "record_elsewhere", Rule(_COUNTER, _stay(OWED), "not-now-elsewhere")
    PLACE_ORIGINAL = "place_original", Rule(_WORKERS)
    # Also of the superior's answer to an objection, which may be about no request.
    DELIVER_BY_HAND = "deliver_by_hand", Rule(_COUNTER | {Role.ATASAN})
    # No way delivers the answer: it counts as given with its first attempt.
    CONFIRM_UNDELIVERED = (
        "confirm_undelivered",
        Rule(
            _PPID,
            _to(State.ANSWERED, OWED),
            "errand-done",
            (WAY_TRIED,),
            waits_for_chair=True,
        ),
    )
    # Once, by an officer (UU 27/2022 Art 29); also of a request that may still be completed.
    VERIFY_IDENTITY = (
        "verify_identity",
        Rule(_COUNTER, _stay({*OWED, State.NOT_PROCESSED}), "not-now-verify", (PROOF_OPEN,)),
    )
    REPLACE_LETTER = "replace_letter", Rule(_COUNTER, _stay(State), "no-such-case", (BY_LETTER,))
    LIST_DEFICIENCIES = (
        "list_deficiencies",
        Rule(
            _COUNTER,
            _to(State.TO_COMPLETE, (State.RECEIVED, State.IN_PROCESS)),
            "not-now-list-deficiencies",
            elsewhere=ActKind.DEFICIENCY_NOTICE,
        ),
    )
    CONFIRM_COMPLETE = (
        "confirm_complete",
        Rule(
            _COUNTER,
            _to(State.IN_PROCESS, (State.RECEIVED, State.TO_COMPLETE)),
            "not-now-confirm-complete",
        ),
    )
    # Never by itself: an officer ends a request that was not completed (Perki 1/2021).
    NOT_PROCESS = (
        "not_process",
        Rule(
            _PPID,
            {State.TO_COMPLETE: State.NOT_PROCESSED},
            "not-now-not-process",
            (LISTED, TOLD, COMPLETION_OVER),
            fills=_COUNTER,
            elsewhere=ActKind.NOT_PROCESSED_NOTICE,
            waits_for_chair=True,
        ),
    )
    REVIVE = "revive", Rule(_COUNTER, {State.NOT_PROCESSED: State.IN_PROCESS}, "not-now-revive")
    WITHDRAW = "withdraw", Rule(frozenset(), _to(State.WITHDRAWN, OWED), "not-now-withdraw")
    SET_REGIME = "set_regime", Rule(_COUNTER, _stay(OWED), "regime-case-closed", (UNDECIDED,))
    # Only toward the shorter clock.
    CHANGE_REGIME = (
        "change_regime",
        Rule(_PPID, _stay(OWED), "regime-case-closed", (DECIDED, ON_LONG_CLOCK, IN_ELECTION_STAGE)),
    )
    # Once, on or before the last day, with reasons (UU 14/2008 Art 22(8)).
    EXTEND = (
        "extend",
        Rule(
            _PPID,
            _stay(OWED),
            "not-now-extend",
            (NOT_EXTENDED, NOT_ORDERED, IN_TIME),
            fills=_COUNTER,
            elsewhere=ActKind.EXTENSION_NOTICE,
        ),
    )
    # Lateness of which the requester is told, while a higher body tests.
    BE_LATE = (
        "be_late",
        Rule(_PPID, _stay(OWED), "not-now-answer", (SOMETHING_ABOVE, NOT_CHOSEN_YET)),
    )
    SEND_UPWARD = (
        "send_upward",
        Rule(_PPID, _stay(OWED), "not-now-answer", (NOTHING_ABOVE,)),
    )
    PROPOSE_TEST = (
        "propose_test",
        Rule(_PPID, _stay(OWED), "not-now-answer", (TESTS_ABOVE, NO_OTHER_ANSWER)),
    )
    RECORD_UPWARD_ANSWER = (
        "record_upward_answer",
        Rule(_COUNTER, _stay(State), "upward-nothing-waits", (SOMETHING_ABOVE,)),
    )
    # The answer, and what follows it.
    DRAFT_ANSWER = "draft_answer", Rule(_WORKERS, _stay(OWED), "not-now-answer", (NO_OTHER_ANSWER,))
    DECIDE = (
        "decide",
        Rule(_PPID, _stay(OWED), "not-now-answer", (NO_OTHER_ANSWER,), fills=_WORKERS),
    )
    # PP 61/2010 Art 3.
    APPROVE_REFUSAL = (
        "approve_refusal",
        Rule(
            frozenset({Role.HEAD, Role.ATASAN}),
            _stay(OWED | OVER),
            "approval-over",
            (APPROVAL_WAITS,),
            office_chooses=True,
            is_judgment=True,
            waits_for_chair=True,
        ),
    )
    # Only its delivery stops the clock (UU 14/2008 Art 22(7)); a late answer still counts.
    ANSWER = (
        "answer",
        Rule(
            _PPID,
            _to(State.ANSWERED, OWED),
            "not-now-answer",
            (NO_OTHER_ANSWER,),
            fills=_WORKERS,
            elsewhere=ActKind.ANSWER,
        ),
    )
    CONSIDER = "consider", Rule(_HEAD)
    SUBMIT = "submit", Rule(_WORKERS)
    SIGN = "sign", Rule(OFFICES)
    # Of what was signed by hand: the second person of the office, or who signed it.
    SEE_ORIGINAL = "see_original", Rule(_WORKERS | OFFICES)
    # An official answer is never edited or recalled: a numbered correction follows it.
    CORRECT = "correct", Rule(_PPID, _stay(OVER), "not-now-correct", (ANSWERED,), fills=_WORKERS)
    # It takes away what was given: a refusal in part (UU 14/2008 Arts 17, 19).
    WITHHOLD = (
        "withhold",
        Rule(
            _PPID,
            _stay(OVER),
            "not-now-correct",
            (ANSWERED, NO_OTHER_CORRECTION, SOMETHING_GIVEN),
            fills=_COUNTER,
            waits_for_chair=True,
        ),
    )
    HAND_OVER = (
        "hand_over",
        Rule(_COUNTER, _to(State.HANDOVER, (State.ANSWERED, State.HANDOVER)), "not-now-hand-over"),
    )
    # It only tidies the desk.
    FINISH = (
        "finish",
        Rule(
            _COUNTER,
            _to(
                State.FINISHED,
                (State.ANSWERED, State.HANDOVER, State.NOT_PROCESSED, State.WITHDRAWN),
            ),
            "not-now-finish",
        ),
    )
    # Objections and disputes.
    # Of a request: the person's identity must not be entered in the group.
    RECORD_OBJECTION = (
        "record_objection",
        Rule(_COUNTER | {Role.ATASAN}, _stay(State), "no-such-case"),
    )
    ANSWER_OBJECTION = (
        "answer_objection",
        Rule(
            _JUDGES,
            fills=_JUDGES | {Role.PETUGAS, Role.PELAKSANA},
            of_objection=(STANDS, ANSWER_OWED),
            is_judgment=True,
            waits_for_chair=True,
        ),
    )
    # An overturned decision orders the office to answer anew (UU 14/2008 Art 36).
    REOPEN = (
        "reopen",
        Rule(_JUDGES, _to(State.IN_PROCESS, {*OWED, *OVER, State.NOT_PROCESSED}), "not-now-reopen"),
    )
    FULFIL_ORDER = "fulfil_order", Rule(_PPID)
    SET_OBJECTION_REGIME = (
        "set_objection_regime",
        Rule(_CONTROLLER, of_objection=(STANDS, ANSWER_OWED, ON_SHORT_CLOCK)),
    )
    RECORD_DISPUTE = "record_dispute", Rule(_COUNTER, of_objection=(STANDS, ANSWERED_OR_LATE))
    # A ruling, a mediated agreement or an ordered test is carried out (Arts 39, 46, 48): of a
    # request that was withdrawn too, since what is on record must not depend on whether it pleases.
    EXECUTE = "execute", Rule(_PPID, _to(State.IN_PROCESS, State), "not-now-reopen")
    # A court lifted what the Commission ordered: the answer that was given before stands.
    LIFT = "lift", Rule(_PPID, _to(State.ANSWERED, OWED), "not-now-reopen")
    # Nobody's duty falls on the word of one: somebody else sees the court's paper.
    SEE_LIFTED = "see_lifted", Rule(_COUNTER | _HEAD | {Role.ATASAN})
    MAKE_DOSSIER = "make_dossier", Rule(_CONTROLLER)
    # Exemptions, and the list of what is published.
    KEEP_EXEMPTIONS = "keep_exemptions", Rule(_PPID)
    # The head approves a classification that the PPID alone sets (PP 61/2010 Art 3).
    CLASSIFY = (
        "classify",
        Rule(_HEAD, needs=(TESTS_ITSELF, TO_DECIDE, NO_ANSWER_OR_DISPUTED), fills=_PPID),
    )
    # PP 61/2010 Art 14: the PPID sets what is published; units and staff bring it.
    KEEP_LIST = "keep_list", Rule(_WORKERS)
    CONFIRM_LIST = "confirm_list", Rule(_COUNTER)
    PUBLISH = "publish", Rule(_PPID)
    # Personal data, and files that are kept.
    RECORD_INCIDENT = "record_incident", Rule(frozenset(Role))
    TELL_INCIDENT = "tell_incident", Rule(_CONTROLLER)
    # Once these were rung, a day before the end: no empty chair lets 72 hours pass.
    TELL_UNHEARD = "tell_unheard", Rule(_WORKERS | _CONTROLLER)
    ANSWER_RIGHT = "answer_right", Rule(_CONTROLLER)
    OPEN_FILE = (
        "open_file",
        Rule(_PPID, _stay(State), "file-not-restricted", (RESTRICTED,)),
    )
    APPROVE_DESTRUCTION = (
        "approve_destruction",
        Rule(_HEAD, needs=(HAS_SCHEDULE,), fills=_HEAD | _COUNTER),
    )
    # The office.
    KEEP_STAGES = "keep_stages", Rule(_PPID)
    CHANGE_OFFICE = "change_office", Rule(_PPID)
    OVERSEE = "oversee", Rule(frozenset({Role.PEMBINA, Role.ATASAN, Role.HEAD}))
    # Whose of these it is depends on the role: see `permission_checks.demand_appointing`.
    APPOINT = "appoint", Rule(OFFICES | _ADMINISTRATOR)
    GRANT_ROLES = "grant_roles", Rule(_HEAD | _ADMINISTRATOR)
    KEEP_CALENDAR = "keep_calendar", Rule(_PPID | _HEAD)
    RELEASE_HELD = "release_held", Rule(_ADMINISTRATOR)
    EXPLAIN_RESTORE = "explain_restore", Rule(_ADMINISTRATOR)
    RETRY = "retry", Rule(_ADMINISTRATOR)


ACT_OF_KIND: Mapping[ActKind, Act] = {act.rule.elsewhere: act for act in Act if act.rule.elsewhere}
"""The act that each is which was done outside the chat: its row says who may do it, and when."""
