"""Letters of an objection: its form, its receipt, and the superior's answer."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from bot.actions.identity import identity_view
from bot.actions.letters import decision_letters, decision_wording, letter_parts
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers, text_in
from bot.domain.law.case import Case, Person
from bot.domain.law.decision import CurrentDecision
from bot.domain.law.legal_deadlines import DeadlineKind, Regime, legal_term, local_date
from bot.domain.law.objection_state import Objection
from bot.domain.law.workdays import Reckoning
from bot.forms.objection_answer_form import ObjectionDecisionAnswers
from bot.letters.letter_facts import (
    ObjectionAnswer,
    ObjectionForm,
    ObjectionReceipt,
    Signature,
)
from bot.texts import OFFICIAL, Markup
from storage import cases, decisions, objections


def commission_days(turn: Turn, regime: Regime) -> int | str:
    """Return how many working days there are to go to the Commission, or "unknown"."""
    days = legal_term(DeadlineKind.DISPUTE_FILING, regime).working_days
    return days or turn.office.dispute_days_in_stages or "unknown"


async def objection_form_letter(
    turn: Turn, case: Case | None, objection: Objection, actor: str
) -> ObjectionForm:
    """Return the objection form as a letter, as the `actor` filed it (F8)."""
    texts = turn.texts
    told = await objections.facts(turn.tx, objection.id)
    return ObjectionForm(
        **await letter_parts.common_facts(turn, case),
        number=objection.number,
        case_number=case.number if case else "",
        information=letter_parts.request_words(case)
        if case
        else text_in(told, "objection_subject"),
        purpose=objection.purpose,
        objector=identity_view.letter_rows(turn, await _objector(turn, case, told)),
        ground=_ground(turn, objection),
        facts=text_in(told, "objection_facts"),
        received=_received(turn, objection),
        due=texts.day(OFFICIAL, objection.dates.promised),
        due_reason=texts.plain(OFFICIAL, "letter-objection-due"),
        **await letter_parts.form_signatures(turn, "objector", actor, objection.filed_at),
    )


async def objection_facts(turn: Turn, case: Case | None, objection: Objection) -> dict[str, Any]:
    """Return a letter's common facts with the objection in place of the request."""
    return {
        **await letter_parts.common_facts(turn, case),
        "case_number": objection.number,
        "received": _received(turn, objection),
        "subject": _ground(turn, objection),
        "of_objection": True,
    }


async def _objector(turn: Turn, case: Case | None, told: Answers) -> Answers:
    return await cases.identity(turn.tx, case.id) if case else told


def received_at(objection: Objection) -> datetime | date:
    """Return when an objection came: its instant, or only its day if it came on paper."""
    return objection.filed_on if objection.recorded_by is not None else objection.filed_at


def _received(turn: Turn, objection: Objection) -> str:
    came, texts = received_at(objection), turn.texts
    return texts.moment(OFFICIAL, came) if isinstance(came, datetime) else texts.day(OFFICIAL, came)


def _ground(turn: Turn, objection: Objection) -> str:
    return turn.texts.plain(OFFICIAL, "letter-ground", ground=objection.ground)


def _dispute_reason(turn: Turn, objection: Objection, later: Sequence[date] = ()) -> str:
    """Say how the last day for the Commission is counted; `later` if it may count twice."""
    return turn.texts.plain(
        OFFICIAL,
        "letter-dispute",
        window=commission_days(turn, objection.regime),
        by_receipt=later[0] if later else "none",
    )


async def receipt(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    reckoning: Reckoning,
    said: Markup,
) -> ObjectionReceipt:
    """Return the receipt of an objection as a letter (F9)."""
    texts, office = turn.texts, turn.office
    return ObjectionReceipt(
        **await letter_parts.common_facts(turn, case),
        **letter_parts.translation_facts(person.language, said),
        number=objection.number,
        case_number=case.number if case else "",
        ground=_ground(turn, objection),
        received=_received(turn, objection),
        due=texts.day(OFFICIAL, objection.due_on),
        due_reason=letter_parts.counting_reason(
            turn, reckoning, "objection", DeadlineKind.OBJECTION_ANSWER, objection.regime
        ),
        estimated=reckoning.estimated,
        timing=objection.timing,
        dispute_reason=_dispute_reason(turn, objection),
        objections_to=office.objection_addressee,
        commission=office.information_commission,
        signature=await letter_parts.signature_of(turn, "petugas"),
    )


async def answer(
    turn: Turn,
    person: Person,
    case: Case | None,
    objection: Objection,
    given: ObjectionDecisionAnswers,
    days: Sequence[date],
    said: Markup,
) -> ObjectionAnswer:
    """Return the superior's answer as a letter, with the way to the Commission (F10)."""
    texts, due = turn.texts, given.objection_answer_due
    told = await objections.facts(turn.tx, objection.id)
    return ObjectionAnswer(
        **await letter_parts.common_facts(turn, case),
        **letter_parts.translation_facts(person.language, said),
        number=await letter_parts.letter_number(
            turn, "objection_answer", f"objection:{objection.id}"
        ),
        objection_number=objection.number,
        case_number=case.number if case else "",
        addressee=identity_view.addressee(turn, await _objector(turn, case, told)),
        received=_received(turn, objection),
        ground=_ground(turn, objection),
        facts=text_in(told, "objection_facts"),
        examined=await _examined(turn, case, objection),
        decision=texts.plain(OFFICIAL, f"objection-outcome-{given.objection_answer_outcome}"),
        reasons=given.objection_answer_reasons or "",
        order=given.objection_answer_order or "",
        order_until=texts.day(OFFICIAL, due) if due else "",
        agreement=given.objection_answer_agreement or "",
        dispute_until=texts.day(OFFICIAL, days[0]) if days else "",
        dispute_reason=_dispute_reason(turn, objection, days[1:]),
        commission=turn.office.information_commission,
        commission_address=turn.office.information_commission_address,
        signature=await _judge(turn, objection, given),
    )


async def _examined(turn: Turn, case: Case | None, objection: Objection) -> tuple[str, ...]:
    """Return what an answer weighs: the objection, the request, each notice and its basis."""
    filed = _weighed(turn, "objection", number=objection.number, on=objection.filed_on)
    if case is None:
        return (filed,)
    asked = _weighed(turn, "request", number=case.number, on=case.received_on)
    notices = [
        await _notice_weighed(turn, case, decision)
        for decision in await decisions.given(turn.tx, case.id)
    ]
    told = [line for lines in notices for line in lines] or [_weighed(turn, "silence")]
    return (filed, asked, *dict.fromkeys(told))


async def _notice_weighed(turn: Turn, case: Case, decision: CurrentDecision) -> tuple[str, ...]:
    full = await decision_wording.in_full(turn, decision)
    said = decision_wording.decision_points(turn, OFFICIAL, full)
    notice = _weighed(
        turn,
        "notice",
        number=await decision_letters.notice_number(turn, case, full) or "none",
        on=local_date(decision.decided_at, turn.zone),
        words=said.decision.rstrip("."),
    )
    return (notice, _weighed(turn, "basis", words=said.ground)) if said.ground else (notice,)


def _weighed(turn: Turn, what: str, **facts: object) -> str:
    known = {"number": "", "on": "", "words": "", **facts}
    return turn.texts.plain(OFFICIAL, "letter-weighed", what=what, **known)


async def _judge(turn: Turn, objection: Objection, given: ObjectionDecisionAnswers) -> Signature:
    """Return who signs an answer: the superior, or the official outside the office."""
    if given.objection_answer_judge:
        return Signature(role=given.objection_answer_judge)
    by, at = objection.answered_by or 0, objection.answered_at or turn.now
    return await letter_parts.judged_by(turn, by, at)
