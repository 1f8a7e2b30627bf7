"""Who may do what, and when, and what follows: one table of acts."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.domain.law.act_facts import (
    ANSWERED,
    APPROVAL_WAITS,
    BY_LETTER,
    COMPLETION_OVER,
    DECIDED,
    EPPID_COUNTS,
    HAS_NEIGHBOURS,
    HAS_SCHEDULE,
    IN_ELECTION_STAGE,
    IN_TIME,
    LISTED,
    NO_ANSWER_OR_DISPUTED,
    NO_OTHER_ANSWER,
    NO_OTHER_CORRECTION,
    NOT_CARRIED,
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
    ActFacts,
    Condition,
)
from bot.domain.law.acts import Act
from bot.domain.law.case import OVER, OWED, State
from bot.domain.law.objection_state import (
    ANSWER_OWED,
    ANSWERED_OR_LATE,
    ON_SHORT_CLOCK,
    STANDS,
    Objection,
    ObjectionCondition,
)
from bot.domain.law.outside_act import ActKind
from bot.domain.people.role_permissions import OFFICES, Role


@dataclass(frozen=True)
class Rule:
    """Who may do an act; if it is done to a request, from which state to which, and what follows.

    Nobody in the office does what only the requester may. `fills` are the roles that fill its
    form, where not just those do who may do it: others draft what they sign. An act without
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

ACTS: Mapping[Act, Rule] = {
    # A request, until its answer.
    Act.RECORD_REQUEST: Rule(_COUNTER),
    # Of words that were added to another request, once the requester says so (Art 22(1), (4)).
    Act.MAKE_REQUEST: Rule(_COUNTER, _stay(State), "no-such-case", (WORDS_ADDED,)),
    Act.TAKE: Rule(
        _WORKERS,
        {
            State.RECEIVED: State.IN_PROCESS,
            State.IN_PROCESS: State.IN_PROCESS,
            State.TO_COMPLETE: State.TO_COMPLETE,
        },
        "not-now-take",
    ),
    Act.SEE_WORKLOAD: Rule(_PPID | {Role.ATASAN}),
    Act.ASSIGN: Rule(_COUNTER, _stay(OWED), "not-now-take"),
    Act.SET_WORK_STAGE: Rule(_WORKERS),
    Act.REPLY: Rule(_COUNTER),
    Act.SEE_IDENTITY: Rule(_COUNTER | {Role.ATASAN}),
    Act.HIDE_FILE: Rule(_WORKERS),
    Act.ADMIT_CLAIM: Rule(_COUNTER),
    Act.NUMBER_EPPID: Rule(_COUNTER, _stay(State), "no-such-case", (EPPID_COUNTS,)),
    Act.RECORD_ELSEWHERE: Rule(_COUNTER, _stay(OWED), "not-now-elsewhere"),
    Act.PLACE_ORIGINAL: Rule(_WORKERS),
    # Also of the superior's answer to an objection, which may be about no request.
    Act.DELIVER_BY_HAND: Rule(_COUNTER | {Role.ATASAN}),
    # No way delivers the answer: it counts as given with its first attempt.
    Act.CONFIRM_UNDELIVERED: Rule(_PPID, _to(State.ANSWERED, OWED), "errand-done", (WAY_TRIED,)),
    # Once, by an officer (UU 27/2022 Art 29); also of a request that may still be completed.
    Act.VERIFY_IDENTITY: Rule(
        _COUNTER, _stay({*OWED, State.NOT_PROCESSED}), "not-now-verify", (PROOF_OPEN,)
    ),
    Act.REPLACE_LETTER: Rule(_COUNTER, _stay(State), "no-such-case", (BY_LETTER,)),
    Act.LIST_DEFICIENCIES: Rule(
        _COUNTER,
        _to(State.TO_COMPLETE, (State.RECEIVED, State.IN_PROCESS)),
        "not-now-list-deficiencies",
        elsewhere=ActKind.DEFICIENCY_NOTICE,
    ),
    Act.CONFIRM_COMPLETE: Rule(
        _COUNTER,
        _to(State.IN_PROCESS, (State.RECEIVED, State.TO_COMPLETE)),
        "not-now-confirm-complete",
    ),
    # Never by itself: an officer ends a request that was not completed (Perki 1/2021).
    Act.NOT_PROCESS: Rule(
        _PPID,
        {State.TO_COMPLETE: State.NOT_PROCESSED},
        "not-now-not-process",
        (LISTED, TOLD, COMPLETION_OVER),
        fills=_COUNTER,
        elsewhere=ActKind.NOT_PROCESSED_NOTICE,
    ),
    Act.REVIVE: Rule(_COUNTER, {State.NOT_PROCESSED: State.IN_PROCESS}, "not-now-revive"),
    Act.WITHDRAW: Rule(frozenset(), _to(State.WITHDRAWN, OWED), "not-now-withdraw"),
    Act.SET_REGIME: Rule(_COUNTER, _stay(OWED), "regime-case-closed", (UNDECIDED,)),
    # Only toward the shorter clock.
    Act.CHANGE_REGIME: Rule(
        _PPID,
        _stay(OWED),
        "regime-case-closed",
        (DECIDED, ON_LONG_CLOCK, IN_ELECTION_STAGE),
        fills=_COUNTER,
    ),
    # Once, on or before the last day, with reasons (UU 14/2008 Art 22(8)).
    Act.EXTEND: Rule(
        _PPID,
        _stay(OWED),
        "not-now-extend",
        (NOT_EXTENDED, NOT_ORDERED, IN_TIME),
        fills=_COUNTER,
        elsewhere=ActKind.EXTENSION_NOTICE,
    ),
    # Lateness of which the requester is told, while a higher body tests.
    Act.BE_LATE: Rule(
        _PPID, _stay(OWED), "not-now-answer", (SOMETHING_ABOVE, NOT_CHOSEN_YET), fills=_COUNTER
    ),
    # It never stops the clock: only the office's own notice does (UU 14/2008 Art 22(7)).
    Act.TRANSFER: Rule(
        _PPID, _stay(OWED), "not-now-answer", (HAS_NEIGHBOURS, NOT_CARRIED), fills=_COUNTER
    ),
    Act.SEND_UPWARD: Rule(_PPID, _stay(OWED), "not-now-answer", (NOTHING_ABOVE,), fills=_COUNTER),
    Act.PROPOSE_TEST: Rule(
        _PPID, _stay(OWED), "not-now-answer", (TESTS_ABOVE, NO_OTHER_ANSWER), fills=_WORKERS
    ),
    Act.RECORD_UPWARD_ANSWER: Rule(
        _COUNTER, _stay(State), "upward-nothing-waits", (SOMETHING_ABOVE,)
    ),
    # The answer, and what follows it.
    Act.DRAFT_ANSWER: Rule(_WORKERS, _stay(OWED), "not-now-answer", (NO_OTHER_ANSWER,)),
    Act.DECIDE: Rule(_PPID, _stay(OWED), "not-now-answer", (NO_OTHER_ANSWER,), fills=_WORKERS),
    # PP 61/2010 Art 3.
    Act.APPROVE_REFUSAL: Rule(
        frozenset({Role.HEAD, Role.ATASAN}),
        _stay(OWED | OVER),
        "approval-over",
        (APPROVAL_WAITS,),
        office_chooses=True,
        is_judgment=True,
    ),
    # Only its delivery stops the clock (UU 14/2008 Art 22(7)); a late answer still counts.
    Act.ANSWER: Rule(
        _PPID,
        _to(State.ANSWERED, OWED),
        "not-now-answer",
        (NO_OTHER_ANSWER,),
        fills=_WORKERS,
        elsewhere=ActKind.ANSWER,
    ),
    Act.CONSIDER: Rule(_HEAD),
    Act.SUBMIT: Rule(_WORKERS),
    Act.SIGN: Rule(OFFICES),
    # Of what was signed by hand: the second person of the office, or who signed it.
    Act.SEE_ORIGINAL: Rule(_WORKERS | OFFICES),
    # An official answer is never edited or recalled: a numbered correction follows it.
    Act.CORRECT: Rule(_PPID, _stay(OVER), "not-now-correct", (ANSWERED,), fills=_WORKERS),
    # It takes away what was given: a refusal in part (UU 14/2008 Arts 17, 19).
    Act.WITHHOLD: Rule(
        _PPID,
        _stay(OVER),
        "not-now-correct",
        (ANSWERED, NO_OTHER_CORRECTION, SOMETHING_GIVEN),
        fills=_COUNTER,
    ),
    Act.HAND_OVER: Rule(
        _COUNTER, _to(State.HANDOVER, (State.ANSWERED, State.HANDOVER)), "not-now-hand-over"
    ),
    # It only tidies the desk.
    Act.FINISH: Rule(
        _COUNTER,
        _to(State.FINISHED, (State.ANSWERED, State.HANDOVER, State.NOT_PROCESSED, State.WITHDRAWN)),
        "not-now-finish",
    ),
    # Objections and disputes.
    # Of a request: the person's identity must not be entered in the group.
    Act.RECORD_OBJECTION: Rule(_COUNTER | {Role.ATASAN}, _stay(State), "no-such-case"),
    Act.ANSWER_OBJECTION: Rule(
        _JUDGES,
        fills=_JUDGES | {Role.PETUGAS, Role.PELAKSANA},
        of_objection=(STANDS, ANSWER_OWED),
        is_judgment=True,
    ),
    # An overturned decision orders the office to answer anew (UU 14/2008 Art 36).
    Act.REOPEN: Rule(
        _JUDGES, _to(State.IN_PROCESS, {*OWED, *OVER, State.NOT_PROCESSED}), "not-now-reopen"
    ),
    Act.FULFIL_ORDER: Rule(_PPID),
    Act.SET_OBJECTION_REGIME: Rule(_CONTROLLER, of_objection=(STANDS, ANSWER_OWED, ON_SHORT_CLOCK)),
    Act.RECORD_DISPUTE: Rule(_COUNTER, of_objection=(STANDS, ANSWERED_OR_LATE)),
    # A ruling, a mediated agreement or an ordered test is carried out (Arts 39, 46, 48): of a
    # request that was withdrawn too, since what is on record must not depend on whether it pleases.
    Act.EXECUTE: Rule(_PPID, _to(State.IN_PROCESS, State), "not-now-reopen", fills=_COUNTER),
    # A court lifted what the Commission ordered: the answer that was given before stands.
    Act.LIFT: Rule(_PPID, _to(State.ANSWERED, OWED), "not-now-reopen", fills=_COUNTER),
    # Nobody's duty falls on the word of one: somebody else sees the court's paper.
    Act.SEE_LIFTED: Rule(_COUNTER | _HEAD | {Role.ATASAN}),
    Act.MAKE_DOSSIER: Rule(_CONTROLLER),
    # Exemptions, and the list of what is published.
    Act.KEEP_EXEMPTIONS: Rule(_PPID, fills=_WORKERS),
    # The head approves a classification that the PPID alone sets (PP 61/2010 Art 3).
    Act.CLASSIFY: Rule(_HEAD, needs=(TESTS_ITSELF, TO_DECIDE, NO_ANSWER_OR_DISPUTED), fills=_PPID),
    # PP 61/2010 Art 14: the PPID sets what is published; units and staff bring it.
    Act.KEEP_LIST: Rule(_WORKERS),
    Act.CONFIRM_LIST: Rule(_COUNTER),
    Act.PUBLISH: Rule(_PPID),
    # Personal data, and files that are kept.
    Act.RECORD_INCIDENT: Rule(frozenset(Role)),
    Act.TELL_INCIDENT: Rule(_CONTROLLER, fills=_COUNTER),
    # Once these were rung, a day before the end: no empty chair lets 72 hours pass.
    Act.TELL_UNHEARD: Rule(_WORKERS | _CONTROLLER),
    Act.ANSWER_RIGHT: Rule(_CONTROLLER, fills=_COUNTER),
    Act.OPEN_FILE: Rule(_PPID, _stay(State), "file-not-restricted", (RESTRICTED,), fills=_COUNTER),
    Act.APPROVE_DESTRUCTION: Rule(_HEAD, needs=(HAS_SCHEDULE,), fills=_HEAD | _COUNTER),
    # The office.
    Act.KEEP_STAGES: Rule(_PPID, fills=_COUNTER | _ADMINISTRATOR),
    Act.CHANGE_OFFICE: Rule(_PPID, fills=_COUNTER),
    Act.WRITE_REPORT: Rule(_PPID, fills=_COUNTER),
    Act.OVERSEE: Rule(frozenset({Role.PEMBINA, Role.ATASAN, Role.HEAD})),
    Act.NAME_DEPUTY: Rule(_HEAD | _ADMINISTRATOR),
    # Petugas, pelaksana, Tim Penghubung: an administrator only while both chairs are empty.
    Act.NAME_SERVING: Rule(_PPID | _HEAD | _ADMINISTRATOR),
    Act.BE_AWAY: Rule(frozenset(Role)),
    Act.GRANT_ROLES: Rule(_HEAD | _ADMINISTRATOR),
    Act.KEEP_CALENDAR: Rule(_PPID | _HEAD, fills=_COUNTER | _ADMINISTRATOR),
    Act.RELEASE_HELD: Rule(_ADMINISTRATOR),
    Act.EXPLAIN_RESTORE: Rule(_ADMINISTRATOR),
    Act.RETRY: Rule(_ADMINISTRATOR),
}


ACT_OF_KIND: Mapping[ActKind, Act] = {
    rule.elsewhere: act for act, rule in ACTS.items() if rule.elsewhere
}
"""The act that each is which was done outside the chat: its row says who may do it, and when."""


def is_allowed(act: Act, roles: Collection[Role]) -> bool:
    """Say whether one of the roles allows an act."""
    return not ACTS[act].who.isdisjoint(roles)


def drafting_roles(act: Act) -> frozenset[Role]:
    """Return the roles that may fill the form of an act: also drafters, where others sign it."""
    return ACTS[act].fills or ACTS[act].who


def may_fill(act: Act, held: Collection[Role], given: Collection[Role]) -> bool:
    """Say whether one of the roles allows to fill the form of an act.

    `given` are the roles that somebody holds: what only offices do waits until one is.
    """
    who = ACTS[act].who
    vacant = who <= OFFICES and who.isdisjoint(given)
    return not vacant and not drafting_roles(act).isdisjoint(held)


def state_after(state: State, act: Act) -> State | None:
    """Return the state that follows, or None if the act is not possible now."""
    return ACTS[act].moves.get(state)


def why_not(act: Act, facts: ActFacts) -> str | None:
    """Return why an act is not possible now, as a text id, or None."""
    rule = ACTS[act]
    missing = [need for need in rule.needs if not need.holds(facts)]
    # An officer about to send another answer is told who was first, not just that it is over.
    if act is Act.ANSWER and NO_OTHER_ANSWER in missing:
        return NO_OTHER_ANSWER.refusal
    if rule.moves and facts.state not in rule.moves:
        return rule.refusal
    return missing[0].refusal if missing else None


def why_not_objection(act: Act, objection: Objection, today: date) -> str | None:
    """Return why an act cannot be done to an objection on a day, as a text id, or None."""
    missing = (need for need in ACTS[act].of_objection if not need.holds(objection, today))
    return next((need.refusal for need in missing), None)
