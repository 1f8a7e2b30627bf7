"""Matters that may be signed by hand: their text, who may sign, and since when they wait."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from bot.actions.answers import answer_correction, answer_showing
from bot.actions.letters import decision_letters, decision_wording, letter_parts
from bot.actions.objections import objection_lookup
from bot.actions.submissions import submission_post, submission_signing
from bot.desk import contacts, permission_checks
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.submission import LETTER_AND_SLIP, SignableMatter, Submission
from bot.domain.people.role_permissions import Role
from bot.errors import Refused, require
from bot.forms.form_engine import Form
from bot.forms.outside_act_form import OUTSIDE_ACT
from bot.letters.letter_facts import Row
from bot.texts import OFFICIAL, Markup
from storage import answers, cases, decisions

Forms = Mapping[str, Form[Any]]
"""Officers' forms by their names."""


@dataclass(frozen=True)
class Pending:
    """A matter to be signed, the roles that may sign, and since when its text is unchanged.

    `since` is the earliest day of a signature, `act` what is signed, where that has a name. Who
    signed held one of the `roles` on that day; what its drafter decided alone, only they sign.
    What was `posted` long before is proved by letter and slip, and seen by no drafter.
    """

    case: Case | None
    title: str
    drafter_id: int | None
    roles: frozenset[Role]
    given_at: datetime
    since: date
    act: Act | None = None
    is_by_drafter: bool = False
    posted: bool = False

    @property
    def scans(self) -> int:
        """Return how many files prove it."""
        return LETTER_AND_SLIP if self.posted else 1

    @property
    def barred(self) -> frozenset[int]:
        """Return who confirms it no more than its recorder does."""
        return frozenset({self.drafter_id} if self.posted and self.drafter_id else ())


async def pending_of(turn: Turn, matter: SignableMatter, number: int) -> Pending:
    """Return the matter with this number. Raises Refused if it waits no longer."""
    match matter:
        case SignableMatter.SUBMISSION:
            return await _submission(turn, await submission_signing.demand_waiting(turn, number))
        case SignableMatter.APPROVAL:
            return await _approval(turn, await _demand_decision(turn, number))
        case SignableMatter.ORDER:
            return await _order(turn, number)
        case SignableMatter.DECREE:
            return await _decree(turn, number)


async def sheet_rows(
    turn: Turn, matter: SignableMatter, number: int, forms: Forms
) -> tuple[Row, ...]:
    """Return what is signed, for its sheet; `forms` are all that can be handed up.

    Raises Refused if it waits no longer.
    """
    match matter:
        case SignableMatter.SUBMISSION:
            return await _said(turn, await submission_signing.demand_waiting(turn, number), forms)
        case SignableMatter.APPROVAL:
            return await _decided(turn, await _demand_decision(turn, number))
        case SignableMatter.ORDER:
            objection, _ = await objection_lookup.with_case(turn, number)
            return ((turn.texts.plain(OFFICIAL, "paper-order"), objection.number),)
        case SignableMatter.DECREE:  # what is signed is the letter itself
            return ()


async def _submission(turn: Turn, submission: Submission) -> Pending:
    case = await cases.get(turn.tx, submission.case_id)
    who, outside = submission.act, submission.form == OUTSIDE_ACT.name
    posted = submission_post.is_posted(turn, case, submission)
    since = case.received_on if case and outside else _day(turn, submission.submitted_at)
    if posted:
        since = date.fromisoformat(str(submission.answers["elsewhere_letter_on"]))
    return Pending(
        case,
        turn.texts.plain(OFFICIAL, "paper-posted")
        if posted
        else submission_post.submission_title(turn, submission),
        submission.drafter_id,
        await permission_checks.roles_to_act(turn, who, case),
        submission.submitted_at,
        since,
        who,
        posted=posted,
    )


async def _said(turn: Turn, submission: Submission, forms: Forms) -> tuple[Row, ...]:
    case = await cases.get(turn.tx, submission.case_id)
    answer = await answers.get(turn.tx, submission.answer_id)
    if answer is None or case is None:
        form = forms[submission.form]
        return tuple(submission_post.form_rows(turn, case, form, submission.answers))
    return _bare(turn, *await answer_showing.blocks_as_shown(turn, case, answer))


def _day(turn: Turn, at: datetime) -> date:
    return local_date(at, turn.zone)


def _bare(turn: Turn, *blocks: Markup) -> tuple[Row, ...]:
    """Return texts of messages as one row of a sheet, without their markup."""
    lines = (line for block in blocks for line in letter_parts.paragraphs(block))
    return ((turn.texts.plain(OFFICIAL, "paper-content"), "\n".join(lines)),)


async def _demand_decision(turn: Turn, decision_id: int) -> CurrentDecision:
    decision = require(await decisions.get(turn.tx, decision_id), "approval-over")
    if decision != await decisions.decision_to_approve(turn.tx, decision.case_id):
        raise Refused("approval-over")
    return decision


async def _approval(turn: Turn, decision: CurrentDecision) -> Pending:
    case = await contacts.get_case(turn, decision.case_id)
    await permission_checks.demand_possible(turn, case, Act.APPROVE_REFUSAL)
    return Pending(
        case,
        turn.texts.plain(OFFICIAL, "paper-approval"),
        decision.officer_id,
        permission_checks.roles_that_may(turn, Act.APPROVE_REFUSAL),
        decision.decided_at,
        _day(turn, decision.decided_at),
        Act.APPROVE_REFUSAL,
    )


async def _decided(turn: Turn, decision: CurrentDecision) -> tuple[Row, ...]:
    case = await contacts.get_case(turn, decision.case_id)
    full = await decision_wording.in_full(turn, decision)
    return _bare(
        turn,
        *answer_correction.correction_texts(turn, OFFICIAL, decision),
        decision_wording.decision_in_language(turn, OFFICIAL, case, full),
    )


async def _order(turn: Turn, objection_id: int) -> Pending:
    objection, case = await objection_lookup.with_case(turn, objection_id)
    since = objection.answered_at or objection.filed_at
    title = turn.texts.plain(OFFICIAL, "paper-order")
    act = Act.FULFIL_ORDER
    roles = permission_checks.roles_that_may(turn, act)
    return Pending(case, title, None, roles, since, _day(turn, since), act)


async def _decree(turn: Turn, decision_id: int) -> Pending:
    """Return the decree on a refusal that was sent. Raises Refused if that stands no more."""
    decision = require(await decisions.get(turn.tx, decision_id), "paper-decree-over")
    case = await contacts.get_case(turn, decision.case_id)
    if decision != await decisions.current(turn.tx, case.id):
        raise Refused("paper-decree-over")
    if not await decision_letters.has_decree(turn, decision):
        raise Refused("paper-decree-over")
    return Pending(
        case,
        turn.texts.plain(OFFICIAL, "paper-decree"),
        decision.officer_id,
        Act.DECIDE.rule.who,
        decision.decided_at,
        _day(turn, decision.decided_at),
        is_by_drafter=True,
    )
