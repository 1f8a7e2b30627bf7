"""What may be signed by hand: what it says, whose act it is, and since when it waits."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.actions.answers import (
    answer_correction,
    answer_preview,
    considerations,
    request_decision,
)
from bot.actions.letters import current_decision, decision_wording, letter_basics
from bot.actions.objections import objection_access
from bot.actions.submissions import submission_post, submission_signing
from bot.desk import case_access, permission_checks
from bot.desk.turn import Turn
from bot.domain.acts import Act
from bot.domain.allowed_acts import ACTS
from bot.domain.case import Case, Officer
from bot.domain.legal_deadlines import local_date
from bot.domain.role_permissions import Role
from bot.domain.submission import Matter, Submission
from bot.errors import Refused
from bot.forms.decision_form import DecisionAnswers
from bot.forms.form_engine import Form
from bot.letters.letter_facts import Row
from bot.texts import OFFICIAL, Markup
from storage import answers, cases, decisions

Forms = Mapping[str, Form[Any]]
"""Officers' forms by their names."""


@dataclass(frozen=True)
class Pending:
    """A matter that waits for its signature; `since` is the earliest day of one."""

    case: Case | None
    title: str
    drafter: str
    content: tuple[Row, ...]
    roles: frozenset[Role]
    signers: list[Officer]
    since: date


async def of(turn: Turn, matter: Matter, number: int, forms: Forms) -> Pending:
    """Return what waits under a number; `forms` are all that can be handed up.

    Raises Refused if it waits no longer.
    """
    match matter:
        case Matter.SUBMISSION:
            return await _submission(turn, await submission_signing.waiting(turn, number), forms)
        case Matter.APPROVAL:
            return await _approval(turn, number)
        case Matter.CONSIDERATIONS:
            return await _considerations(turn, number)
        case Matter.ORDER:
            return await _order(turn, number)


async def _submission(turn: Turn, submission: Submission, forms: Forms) -> Pending:
    case = await cases.get(turn.tx, submission.case_id)
    who = submission.act
    return Pending(
        case,
        submission_post.title(turn, submission),
        await submission_post.name_of(turn, submission.drafter_id),
        await _said(turn, case, submission, forms),
        await submission_post.roles(turn, who, case),
        await submission_post.signers(turn, who, case),
        local_date(submission.submitted_at, turn.zone),
    )


async def _said(
    turn: Turn, case: Case | None, submission: Submission, forms: Forms
) -> tuple[Row, ...]:
    answer = await answers.get(turn.tx, submission.answer_id) if submission.answer_id else None
    if answer is None or case is None:
        form = forms[submission.form]
        return tuple(submission_post.content(turn, case, form, submission.answers))
    parts = await answers.parts(turn.tx, answer.id)
    return _bare(turn, *await answer_preview.blocks(turn, case, answer, parts))


def _bare(turn: Turn, *blocks: Markup) -> tuple[Row, ...]:
    """Return texts of messages as one row of a sheet, without their markup."""
    lines = (line for block in blocks for line in letter_basics.paragraphs(block))
    return ((turn.texts.plain(OFFICIAL, "paper-content"), "\n".join(lines)),)


async def _approval(turn: Turn, decision_id: int) -> Pending:
    decision = await decisions.get(turn.tx, decision_id)
    asked = await decisions.asked(turn.tx, decision.case_id) if decision else None
    if decision is None or decision != asked:
        raise Refused("approval-over")
    case = await case_access.the_case(turn, decision.case_id)
    await permission_checks.demand_possible(turn, case, Act.APPROVE_REFUSAL)
    given = DecisionAnswers.model_validate_json(decision.facts)
    entries = await current_decision.exemptions_of(turn, given)
    roles = request_decision.approving(turn)
    return Pending(
        case,
        turn.texts.plain(OFFICIAL, "paper-approval"),
        await submission_post.name_of(turn, decision.officer_id),
        _bare(
            turn,
            *answer_correction.written(turn, OFFICIAL, decision),
            decision_wording.translation(turn, OFFICIAL, case, given, entries),
        ),
        roles,
        await permission_checks.holders(turn, roles),
        local_date(decision.decided_at, turn.zone),
    )


async def _considerations(turn: Turn, quarter: int) -> Pending:
    waiting = await considerations.to_approve(turn, quarter)
    roles = ACTS[Act.CONSIDER].who
    return Pending(
        None,
        turn.texts.plain(OFFICIAL, "paper-considerations", quarter=considerations.name(quarter)),
        "",
        tuple((number, words) for _, number, words in waiting),
        roles,
        await permission_checks.holders(turn, roles),
        max(local_date(one.given_at or one.decided_at, turn.zone) for one, _, _ in waiting),
    )


async def _order(turn: Turn, objection_id: int) -> Pending:
    objection, case = await objection_access.with_case(turn, objection_id)
    since = local_date(objection.answered_at or objection.filed_at, turn.zone)
    title = turn.texts.plain(OFFICIAL, "paper-order")
    roles = ACTS[Act.FULFIL_ORDER].who
    signers = await permission_checks.holders(turn, roles)
    return Pending(case, title, "", ((title, objection.number),), roles, signers, since)
